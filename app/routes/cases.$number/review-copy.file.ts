/** The review copy itself, or with `?record=` that of one record, to be saved. Where it cannot be made, its page says why. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { download } from "~/gates/download.server";
import { viewReviewCopy } from "~/services/redaction/view-review-copy";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const made = await viewReviewCopy(await getDeps(), {
    ...signedIn(request),
    caseNumber: params["number"]!,
    documentId: new URL(request.url).searchParams.get("record"),
  });
  if (made.ok) return download(made.file);
  if (made.because === "no-such-case") throw new Response(null, { status: 404 });
  throw redirect(`/cases/${params["number"]}/review-copy?refused=${made.because}`);
}

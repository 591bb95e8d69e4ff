/** The picture of a page, drawn by us: the one file that is shown within our own pages. */
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { pageIn } from "~/forms/page-address";
import { getDeps } from "~/boot/deps.server";
import { pagePicture } from "~/services/redaction/view-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const picture = await pagePicture(await getDeps(), {
    ...signedIn(request),
    caseNumber: params["number"]!,
    documentId: params["documentId"]!,
    page: pageIn(params),
  });
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(createReadableStreamFromReadable(picture), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": "inline",
    },
  });
}

/**
 * The review copy itself, or with `?record=` that of one record, to be saved. Where it cannot be made, its page says
 * why.
 */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, notFound } from "~/gates/case-asked.server";
import { download } from "~/gates/download.server";
import { viewReviewCopy } from "~/services/redaction/view-review-copy";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const made = await viewReviewCopy(deps, { ...on, documentId: new URL(request.url).searchParams.get("record") });
  if (made.ok) return download(made.file);
  if (made.because === "no-such-case") throw notFound();
  throw redirect(`/cases/${params["number"]}/review-copy?refused=${made.because}`);
}

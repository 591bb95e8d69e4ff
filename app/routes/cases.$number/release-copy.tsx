/** The release copy itself, to be saved and read as the recipient will read it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { download } from "~/gates/download.server";
import { viewRelease } from "~/services/release/view-release";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewRelease(deps, on));
  return download(file);
}

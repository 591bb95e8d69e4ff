/** The sealed file, for a disc or another way that the desk cannot go itself. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { download } from "~/gates/download.server";
import { viewSealedFile } from "~/services/release/view-release";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewSealedFile(deps, on));
  return download(file);
}

/** The sealed file, for the firm whose case it is. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { download } from "~/gates/download.server";
import { collectDisclosure } from "~/services/portal/collect-disclosure";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const file = orNotFound(await collectDisclosure(deps, on));
  return download(file);
}

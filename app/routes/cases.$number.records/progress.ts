/**
 * How far the documents of a case are, asked again and again by the page that shows them. It names nobody and no file.
 */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { progressOf } from "~/services/records/view-records";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  return data(orNotFound(await progressOf(deps, on)));
}

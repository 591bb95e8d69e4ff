/** How far the release copy is, asked again and again by the page that waits for it. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { releaseProgress } from "~/services/release/release-progress";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  return data(orNotFound(await releaseProgress(deps, on)));
}

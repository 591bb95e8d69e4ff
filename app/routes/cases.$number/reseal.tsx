/** Seals the approved copy again, with a new password, where the old one was lost. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { caseAsked } from "~/gates/case-asked.server";
import { reseal } from "~/services/release/reseal";

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const outcome = await reseal(deps, on);
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=resealed" : `problem=${outcome.because}`}`,
    303,
  );
}

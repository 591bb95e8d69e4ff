/** Seals the approved copy again, with a new password, where the old one was lost. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked } from "~/gates/case-asked.server";
import { reseal } from "~/services/release/reseal";

/** Whoever reloads the answer, or comes here by hand, belongs on the page with the button. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/cases/${params["number"]}/disclosure`);

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const outcome = await reseal(deps, on);
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=resealed" : `problem=${outcome.because}`}`,
    303,
  );
}

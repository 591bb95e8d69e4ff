/**
 * The button beside a document that was stopped or could not be prepared. Whoever comes here is sent to the records.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { notFound, recordAsked } from "~/gates/case-asked.server";
import { startPreparingAgain, type StartRefusal } from "~/services/records/stop-preparing";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/cases/${params["number"]}/records`);

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const { caseNumber } = on;
  const outcome = await startPreparingAgain(deps, {
    ...on,
  });
  if (outcome.ok) return redirect(`/cases/${caseNumber}/records?done=started`, 303);
  if (outcome.because === "no-such-document") throw notFound();
  return redirect(`/cases/${caseNumber}/records?done=${said[outcome.because]}`, 303);
}

const said = {
  "nothing-to-start": "already-started",
  "case-takes-no-more-records": "no-more-records",
} satisfies Record<Exclude<StartRefusal, "no-such-document">, string>;

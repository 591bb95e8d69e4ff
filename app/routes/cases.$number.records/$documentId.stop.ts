/**
 * The button beside a document that is being prepared. There is nothing to look at: whoever comes here is sent to the
 * records.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { notFound, recordAsked } from "~/gates/case-asked.server";
import { stopPreparing, type StopRefusal } from "~/services/records/stop-preparing";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/cases/${params["number"]}/records`);

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await recordAsked({ request, params });
  const { caseNumber } = on;
  const outcome = await stopPreparing(deps, {
    ...on,
  });
  if (outcome.ok) return redirect(`/cases/${caseNumber}/records?done=stopped`, 303);
  if (outcome.because === "no-such-document") throw notFound();
  return redirect(`/cases/${caseNumber}/records?done=${said[outcome.because]}`, 303);
}

const said = { "not-being-prepared": "already-ended" } satisfies Record<
  Exclude<StopRefusal, "no-such-document">,
  string
>;

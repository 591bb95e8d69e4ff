/** Records that paper or a disc was posted or handed over: the disclosure, for those who want nothing by e-mail. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { handedOverAs } from "~/domain/cases/case-events";
import { choice } from "~/forms/fields";
import { readForm } from "~/forms/read-form.server";
import { caseAsked } from "~/gates/case-asked.server";
import { recordHandedOver } from "~/services/release/record-handed-over";

/** Whoever reloads the answer, or comes here by hand, belongs on the page with the button. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/cases/${params["number"]}/disclosure`);

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, { as: choice(handedOverAs, "Choose what it was") });
  if (!form.ok) return redirect(`/cases/${on.caseNumber}/disclosure?problem=what-was-handed-over`, 303);

  const { seenVersion, submission } = form;
  const outcome = await recordHandedOver(deps, { ...on, seenVersion, submission, as: form.values.as });
  return redirect(
    `/cases/${on.caseNumber}/disclosure?${outcome.ok ? "done=handed-over" : `problem=${outcome.because}`}`,
    303,
  );
}

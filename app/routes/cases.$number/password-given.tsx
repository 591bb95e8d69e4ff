/** Records that the recipient was given the password. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { choice } from "~/forms/fields";
import { readForm } from "~/forms/read-form.server";
import { caseAsked } from "~/gates/case-asked.server";
import { givePassword } from "~/services/release/give-password";

const ways = ["telephone", "letter", "in-person"] as const;

/** Whoever reloads the answer, or comes here by hand, belongs on the page with the button. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/cases/${params["number"]}/disclosure`);

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, { by: choice(ways, "Choose how it was given") });
  if (!form.ok) return redirect(`/cases/${on.caseNumber}/disclosure?problem=how-it-was-given`, 303);

  const { seenVersion, submission } = form;
  const which = { ...on, seenVersion, submission };
  const outcome = await givePassword(deps, { ...which, by: form.values.by });
  return redirect(
    `/cases/${on.caseNumber}/disclosure?${outcome.ok ? "done=given" : `problem=${outcome.because}`}`,
    303,
  );
}

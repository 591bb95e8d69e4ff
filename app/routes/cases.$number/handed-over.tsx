/** Records that paper or a disc was posted or handed over: the disclosure, for those who want nothing by e-mail. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { readButton } from "~/forms/read-form.server";
import { caseAsked } from "~/gates/case-asked.server";
import { recordHandedOver } from "~/services/release/record-handed-over";

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const { seenVersion, submission } = await readButton(request);
  const outcome = await recordHandedOver(deps, {
    ...on,
    seenVersion,
    submission,
  });
  return redirect(
    `/cases/${on.caseNumber}/disclosure?${outcome.ok ? "done=handed-over" : `problem=${outcome.because}`}`,
    303,
  );
}

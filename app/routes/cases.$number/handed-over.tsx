/** Records that paper or a disc was posted or handed over: the disclosure, for those who want nothing by e-mail. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { caseAsked } from "~/gates/case-asked.server";
import { submissionIn } from "~/components/design/submission-key";
import { recordHandedOver } from "~/services/release/record-handed-over";

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await request.formData();
  const outcome = await recordHandedOver(deps, {
    ...on,
    seenVersion: Number(form.get("seenVersion")),
    submission: submissionIn(form),
  });
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=handed-over" : `problem=${outcome.because}`}`,
    303,
  );
}

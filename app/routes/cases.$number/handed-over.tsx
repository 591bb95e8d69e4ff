/** Records that paper or a disc was posted or handed over: the disclosure, for those who want nothing by e-mail. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { readButton } from "~/forms/read-form.server";
import { recordHandedOver } from "~/services/release/record-handed-over";

export async function action({ request, params }: ActionFunctionArgs) {
  const { seenVersion, submission } = await readButton(request);
  const outcome = await recordHandedOver(await getDeps(), {
    ...signedIn(request),
    caseNumber: params["number"]!,
    seenVersion,
    submission,
  });
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=handed-over" : `problem=${outcome.because}`}`,
    303,
  );
}

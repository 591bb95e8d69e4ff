/** Records that the recipient was given the password. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { choice } from "~/forms/fields";
import { readForm } from "~/forms/read-form.server";
import { givePassword } from "~/services/release/give-password";

const ways = ["telephone", "letter", "in-person"] as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, { by: choice(ways, "Choose how it was given") });
  if (!form.ok) throw new Response(null, { status: 400 });

  const { seenVersion, submission } = form;
  const which = { ...signedIn(request), caseNumber: params["number"]!, seenVersion, submission };
  const outcome = await givePassword(await getDeps(), { ...which, by: form.values.by });
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=given" : `problem=${outcome.because}`}`,
    303,
  );
}

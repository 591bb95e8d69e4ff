/** Seals the approved copy again, with a new password, where the old one was lost. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { reseal } from "~/services/release/reseal";

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await reseal(await getDeps(), { ...signedIn(request), caseNumber: params["number"]! });
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=resealed" : `problem=${outcome.because}`}`,
    303,
  );
}

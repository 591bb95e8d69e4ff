/** A person decided that a letter goes again. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { readWayBack } from "~/forms/way-back.server";
import { resendMail } from "~/services/letters/resend-mail";

/** Whoever reloads the answer, or comes here by hand, belongs in the list with the button. */
export const loader = () => redirect("/outbox");

export async function action({ request, params }: ActionFunctionArgs) {
  const back = await readWayBack(request);
  const outcome = await resendMail(await getDeps(), { ...signedIn(request), mailId: params["mailId"]! });
  return redirect(`${back}?${outcome.ok ? "done=resend" : `problem=${outcome.because}`}`, 303);
}

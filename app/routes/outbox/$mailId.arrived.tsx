/** The recipient says that an uncertain letter arrived, so it is not sent a second time. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { readWayBack } from "~/forms/way-back.server";
import { confirmMailArrived } from "~/services/letters/confirm-mail-arrived";

/** Whoever reloads the answer, or comes here by hand, belongs in the list with the button. */
export const loader = () => redirect("/outbox");

export async function action({ request, params }: ActionFunctionArgs) {
  const back = await readWayBack(request);
  const outcome = await confirmMailArrived(await getDeps(), { ...signedIn(request), mailId: params["mailId"]! });
  return redirect(`${back}?${outcome.ok ? "done=arrived" : `problem=${outcome.because}`}`, 303);
}

/** The button beside work that failed. Whoever comes here otherwise is sent to the cases. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { getDeps } from "~/boot/deps.server";
import { notAButton } from "~/forms/read-form.server";
import { readTryAgain } from "~/forms/try-again.server";
import { signedIn } from "~/gates/access.server";
import { tryWorkAgain } from "~/services/desk/failing-work";

export const loader = () => redirect("/cases");

export async function action({ request }: ActionFunctionArgs) {
  const { trust } = signedIn(request);
  const { work, id, back } = await readTryAgain(request);
  if (!work) return new Response(`${notAButton}.`, { status: 400, headers: { "Content-Type": "text/plain" } });
  await tryWorkAgain(await getDeps(), { trust, work, id });
  return redirect(back, 303);
}

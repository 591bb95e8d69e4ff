/** A person decided that a letter goes again. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { localPath } from "~/gates/local-path";
import { resendMail } from "~/services/letters/resend-mail";

export async function action({ request, params }: ActionFunctionArgs) {
  const back = localPath(String((await request.formData()).get("back") ?? ""), "/outbox");
  const outcome = await resendMail(await getDeps(), { ...signedIn(request), mailId: params["mailId"]! });
  return redirect(`${back}?${outcome.ok ? "done=resend" : `problem=${outcome.because}`}`, 303);
}

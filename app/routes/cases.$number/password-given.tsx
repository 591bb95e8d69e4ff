/** Records that the recipient was given the password. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { signedIn } from "~/gates/access.server";
import { submissionIn } from "~/components/design/submission-key";
import { getDeps } from "~/boot/deps.server";
import { givePassword } from "~/services/release/give-password";

const form = z.object({ by: z.enum(["telephone", "letter", "in-person"]), seenVersion: z.coerce.number() });

export async function action({ request, params }: ActionFunctionArgs) {
  const sent = await request.formData();
  const read = form.safeParse(Object.fromEntries(sent));
  if (!read.success) throw new Response(null, { status: 400 });

  const outcome = await givePassword(await getDeps(), {
    ...signedIn(request),
    caseNumber: params["number"]!,
    ...read.data,
    submission: submissionIn(sent),
  });
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=given" : `problem=${outcome.because}`}`,
    303,
  );
}

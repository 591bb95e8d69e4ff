/** Records that the recipient was given the password. */
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { caseAsked } from "~/gates/case-asked.server";
import { z } from "zod";
import { submissionIn } from "~/components/design/submission-key";
import { givePassword } from "~/services/release/give-password";

const form = z.object({ by: z.enum(["telephone", "letter", "in-person"]), seenVersion: z.coerce.number() });

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const sent = await request.formData();
  const read = form.safeParse(Object.fromEntries(sent));
  if (!read.success) throw new Response(null, { status: 400 });

  const outcome = await givePassword(deps, { ...on, ...read.data, submission: submissionIn(sent) });
  return redirect(
    `/cases/${params["number"]}/disclosure?${outcome.ok ? "done=given" : `problem=${outcome.because}`}`,
    303,
  );
}

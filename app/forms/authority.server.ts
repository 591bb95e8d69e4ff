/**
 * The page of authority holds three forms: the letter that asks for it, what was found about a child, and that the
 * proof was seen.
 */
import { readAssessment } from "./child-assessment.server";
import { day, rawIn } from "./fields";
import { formOf, formRead } from "./read-form.server";

export async function readAuthority(request: Request) {
  const sent = await formOf(request);
  const act = rawIn(sent, "act");
  if (act === "assess") return { act: "assess" as const, ...readAssessment(sent) };
  const confirmed = formRead(sent, { on: day("Enter the day the last of the documents came, such as 27 3 2026") });
  return { act: act === "ask" ? ("ask" as const) : ("confirm" as const), ...confirmed };
}

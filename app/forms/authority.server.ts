/**
 * The page of authority holds three forms: the letter that asks for it, what was found about a child, and that the
 * proof was seen.
 */
import { readAssessment } from "./child-assessment.server";
import { clientProofs, clientRights } from "~/domain/terms/vocabulary";
import { choice, day, longText, nameText, rawIn } from "./fields";
import { askAgain, carriedIn, formOf, formRead, typedIn } from "./read-form.server";

export async function readAuthority(request: Request) {
  const sent = await formOf(request);
  const act = rawIn(sent, "act");
  if (act === "assess") return { act: "assess" as const, ...readAssessment(sent) };
  if (act === "client") return { act: "client" as const, ...formRead(sent, clientFields) };
  if (act !== "ask" && act !== "confirm") return { act: "unknown" as const, ...notAButton(sent) };
  const confirmed = formRead(sent, {
    shownWhere: longText(undefined, { longest: 500 }),
    on: day("Enter the day the last of the documents came, such as 27 3 2026"),
  });
  return { act: act === "ask" ? ("ask" as const) : ("confirm" as const), ...confirmed };
}

const clientFields = {
  clientName: nameText("Enter the name of the person for whom they act"),
  right: choice(clientRights, "Say in what right that person asks"),
  proof: choice(clientProofs, "Choose what shows it"),
};

/** A button that is none of the page's decides nothing. */
function notAButton(sent: FormData) {
  const typed = typedIn(sent);
  const answer = askAgain(typed, [{ field: "on", message: "Use the buttons on the page" }], 400);
  return { ...carriedIn(sent), typed, ok: false as const, answer };
}

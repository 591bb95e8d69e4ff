/** What a success banner says on the case page, by what was just done. */
import { formatDay } from "~/domain/calendar";
import type { Clock } from "~/domain/clock";
import { awaited } from "./clock-words";

const done: Record<string, string> = {
  note: "The note was added",
  recipient: "The recipient was changed. A release copy made before is void",
  assigned: "The case was handed over",
  taken: "The case is yours",
  "identity-asked": "A letter that asks for proof of identity goes out now",
  "authority-asked": "A letter that asks for proof of authority goes out now",
};

type Now = { made: string | null; done: string | null; number: string; clock: Pick<Clock, "dueOn" | "waitingFor" | "state" | "cannotPromise"> };

export function doneWords({ made, done: what, number, clock }: Now): string | null {
  if (made === "yes") return `Case ${number} was made. ${clockWords(clock)}`;
  if (made === "before") return `This letter had been made into case ${number} already. Nothing was made twice`;
  if (what === "identity") return `Identity is confirmed. ${clockWords(clock)}`;
  if (what === "authority") return `Authority is confirmed. ${clockWords(clock)}`;
  return (what && done[what]) || null;
}

function clockWords({ dueOn, waitingFor, state, cannotPromise }: Now["clock"]): string {
  if (dueOn) return `It is due on ${formatDay(dueOn)}`;
  if (cannotPromise) return "No due day can be given: the bank holidays of that year are not loaded";
  return state === "not-started" ? `The clock has not started: it waits for ${awaited(waitingFor)}` : "It has no due day";
}

/** What a success banner says on the case page, by what was just done. */
import { formatDay } from "~/domain/calendar/calendar";
import type { Clock } from "~/domain/clock/clock";
import type { MoveName } from "~/domain/moves/moves-on-offer";
import { setsPeriod } from "~/domain/identity/law-of-request";
import { awaited } from "~/domain/clock/open-questions";

const done: Record<string, string> = {
  note: "The note was added",
  "letter-put": "The letter is put to this case: it is under Documents, and a note says that it came",
  recipient: "The recipient is saved. Where anything of it was changed, a release copy made before is void",
  assigned: "The case was handed over",
  taken: "The case is yours",
  patient: "The patient’s details are corrected. The pages are being read again",
  number: "The answer is kept, for every page of the records",
  "identity-asked": "A letter that asks for proof of identity goes out now",
  "authority-asked": "A letter that asks for proof of authority goes out now",
};

/** After a move, with what it did to the clock. */
const moved: Record<MoveName, string> = {
  "ask-clarification": "The question goes out now.",
  "record-clarification": "The answer is recorded.",
  "ask-information": "The letter goes out now.",
  "record-information": "It is recorded that the details came.",
  "record-range": "It is recorded when the record was made.",
  extend: "The notice is recorded.",
  "notify-fee": "The notice goes out now.",
  "judge-known": "It is recorded what the patient has seen or knows already.",
  "weigh-third-parties": "The weighing is recorded.",
  "seek-patients-note": "It is recorded what was found of the patient’s wish.",
  "settle-fee": "It is recorded how the fee was settled.",
  acknowledge: "The acknowledgement is recorded.",
  "correct-date": "The date is corrected; the history shows both.",
  decide: "The decision goes out now.",
  "stay-silent": "The choice is recorded. It is carried out in the next release copy.",
  "take-complaint": "The complaint is taken.",
  "acknowledge-complaint": "The acknowledgement is recorded.",
  "answer-complaint": "The complaint is answered.",
  "withdraw-authority":
    "It is recorded that the authority has ended, and the requester is told. Nothing leaves for them.",
  "record-death": "The death is recorded. Nothing leaves until somebody applies for the records of the dead.",
  "apply-for-the-dead": "The application is taken.",
  redirect: "The case is closed, and the requester told who answers.",
  refuse: "The request is refused, and the requester told why.",
  withdraw: "The case is closed as withdrawn.",
  "warn-of-closing": "The warning goes out now.",
  "close-incomplete": "The case is closed as incomplete.",
  reopen: "The case is open again.",
};

const isMove = (what: string): what is MoveName => Object.hasOwn(moved, what);

type Now = {
  made: string | null;
  done: string | null;
  number: string;
  clock: Pick<Clock, "of" | "law" | "dueOn" | "waitingFor" | "state" | "cannotPromise">;
};

export function doneWording({ made, done: what, number, clock }: Now): string | null {
  if (made === "yes") return `Case ${number} was made. ${clockWords(clock)}`;
  if (made === "before") return `This letter had been made into case ${number} already. Nothing was made twice`;
  if (what === "identity") return `Identity is confirmed. ${clockWords(clock)}`;
  if (what === "authority") return `Authority is confirmed. ${clockWords(clock)}`;
  if (what && isMove(what)) return clock.state === "stopped" ? moved[what] : `${moved[what]} ${clockWords(clock)}`;
  return what && Object.hasOwn(done, what) ? done[what]! : null;
}

/** Names whose day it is: before it stands a fee, an answer or a notice, of which "it" would be read. */
function clockWords({ of, law, dueOn, waitingFor, state, cannotPromise }: Now["clock"]): string {
  if (state === "paused") return "The clock is paused until the answer comes";
  const whose = of === "complaint" ? "The acknowledgement of the complaint" : "The case";
  if (dueOn) return `${whose} is due on ${formatDay(dueOn)}`;
  if (cannotPromise) return "No due day can be given: the bank holidays of that year are not loaded";
  return state === "not-started" && waitingFor.length > 0
    ? `${setsPeriod(law) ? "The clock has not started" : "The case has no due day"}: it waits for ${awaited(waitingFor)}`
    : "The case has no due day";
}

/** One sentence in plain words: what the case needs now. */
import type { CaseState } from "~/domain/cases/case-states";
import type { Clock } from "~/domain/clock/clock";
import { awaited } from "~/domain/clock/open-questions";
import type { CaseTask } from "./case-tasks";
import type { Wait } from "./case-waits";

const ended: Partial<Record<CaseState, string>> = {
  disclosed: "The records have been sent. Nothing more is owed.",
  refused: "The request was refused and the requester told why. Nothing more is owed.",
  withdrawn: "The requester withdrew the request. Nothing more is owed.",
  "closed-incomplete": "The case was closed because what we asked for never came.",
  redirected: "The request was passed on to those who answer it.",
  decided: "The request was decided. Nothing more is owed.",
  "complaint-closed": "The complaint was answered. Nothing more is owed.",
};

const byTask: Record<string, string> = {
  "Confirm who asks": "Look at the proof of identity, or ask for it.",
  "Confirm that they may ask": "Look at the proof that they may ask for this patient, or ask for it.",
  "Add the records": "Find the records and add them.",
  "Decide the pages and redact": "Go through the pages: mark what must not leave, and decide what was found.",
  "Serious-harm opinion of a health professional":
    "Ask a health professional whether anything in the records would cause serious harm.",
  "Release copy, checked by a second person": "Make the release copy, for a second person to check.",
  "Send the records": "Send the approved release copy.",
  "Decide the request": "Decide it, and tell the requester what was done and why.",
  "Acknowledge the complaint": "Acknowledge the complaint within 30 days, and sooner if you can.",
  "Answer the complaint": "Look into the complaint and answer it. Somebody who had no part in it does so.",
};

type Facts = {
  state: CaseState;
  clock: Pick<Clock, "state" | "waitingFor">;
  tasks: readonly CaseTask[];
  waits: readonly Wait[];
};

export function whatsNext({ state, clock, tasks, waits }: Facts): string {
  const over = ended[state];
  if (over) return over;
  if (clock.state === "paused") return "We asked the requester what they mean. Nothing need be done until they answer.";
  if (state === "approval") return "A second person must look at the release copy and approve it.";
  if (waits.some(({ isLate }) => isLate))
    return "An answer is overdue: ask again, or withdraw the question and decide without it.";
  if (waits.some((wait) => wait.for === "document")) return "A document was stopped: go on with it, or take it out.";
  const next = tasks.find(({ status, hint }) => status === "to-do" || (status === "in-progress" && !isAwaited(hint)));
  const owed = clock.waitingFor.length > 0 ? `We wait for ${awaited(clock.waitingFor)}. ` : "";
  if (next) return owed + meanwhile(owed !== "", byTask[next.title] ?? next.title);
  return owed ? `${owed}When it comes, record it here.` : "Nothing need be done at this moment.";
}

const meanwhile = (isWaiting: boolean, sentence: string) =>
  isWaiting ? `Meanwhile, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;

/** Something that others have to send or give us. */
const isAwaited = (hint: string | undefined) => hint?.startsWith("Asked for on") ?? false;

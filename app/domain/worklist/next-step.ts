/** The one thing to do next on a case. */
import { canMove, isClosed, type ClosedState } from "~/domain/cases/case-state";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { lastOf } from "~/domain/cases/read-history";
import { lawOf } from "~/domain/identity/law-of-request";
import { feeOwed } from "~/domain/moves/fees";
import { isPasswordOwed } from "~/domain/release/password-given";
import { isToBeSentAgain } from "~/domain/release/sent-again";
import type { StandingOfCase } from "./standing-of-case";
import type { TaskStanding } from "./task-standings";
import { tasksOf, type Task, type TaskName } from "./tasks";
import { waitsOf } from "./waits";

/** A case that is closed owes nothing: its next step is how it ended. */
export type NextStep =
  | ClosedState
  | "complaint-withdrawn"
  | "complaint-upheld"
  | "ended-with-death"
  | "send-again"
  | "give-password"
  | "await-clarification"
  | "approve-release-copy"
  | "await-before-approval"
  | "chase-answer"
  | "see-to-stopped-file"
  | "await-reading-again"
  | "say-whose-number"
  | TaskName
  | "refuse-for-patients-note"
  | "refuse-for-the-child"
  | "settle-declined-fee"
  | "await-requester"
  | "nothing";

/** `waitingFor` is what the requester owes us while it is done. */
export type Next = { step: NextStep; waitingFor: StandingOfCase["waitingFor"] };

/** What cannot go on without somebody else comes before what an officer can do alone. */
export function nextStep(kase: StandingOfCase): Next {
  const alone = (step: NextStep): Next => ({ step, waitingFor: [] });
  const { state, clock, waitingFor } = kase;
  if (isClosed(state) && isToBeSentAgain(kase.history)) return alone("send-again");
  if (isClosed(state) && canMove(state, "password-given") && isPasswordOwed(kase.history))
    return alone("give-password");
  if (isClosed(state)) return alone(endedAs(state, kase.history));
  const [first] = tasksOf(kase);
  if (first && afterDeath.includes(first.name) && first.status === "to-do") return alone(first.name);
  const refusal = refusalOwed(kase);
  if (refusal) return alone(refusal);
  if (clock === "paused") return alone("await-clarification");
  if (state === "approval") return beforeApproval(kase);

  const waits = waitsOf(kase);
  if (waits.some((wait) => wait.for === "answer" && wait.isLate)) return alone("chase-answer");
  if (waits.some((wait) => wait.for === "stopped-file")) return alone("see-to-stopped-file");
  if (waits.some((wait) => wait.for === "reading-again")) return alone("await-reading-again");
  if (waits.some((wait) => wait.for === "whose-number")) return alone("say-whose-number");

  if (waitingFor.includes("fee") && feeOwed(kase.history)?.settled === "declined") return alone("settle-declined-fee");
  const task = tasksOf(kase).find(canBeGoneOnWith);
  if (task) return { step: isRefused(task) ? "await-requester" : task.name, waitingFor };
  return waitingFor.length > 0 ? { step: "await-requester", waitingFor } : alone("nothing");
}

/**
 * A complaint that was withdrawn was not answered, one that was upheld may have promised something, and what ended with
 * the patient nobody withdrew.
 */
function endedAs(state: ClosedState, history: EffectiveHistory): NextStep {
  const last = lastOf(history, "complaint-answered", "withdrawn");
  if (state === "complaint-closed" && last?.type === "withdrawn") return "complaint-withdrawn";
  if (state === "complaint-closed" && last?.type === "complaint-answered" && last.outcome !== "not-upheld")
    return "complaint-upheld";
  return state === "withdrawn" && lawOf(history) === "nobody-applies" ? "ended-with-death" : state;
}

/** Nothing else is done before it is settled who goes on. */
const afterDeath: readonly TaskName[] = ["settle-who-applies", "close-after-death"];

/** The copy waits for a second person, who cannot approve it while one of these is not done. */
const owedBeforeApproval: readonly TaskName[] = [
  "confirm-identity",
  "confirm-authority",
  "seek-patients-note",
  "weigh-third-parties",
  "obtain-opinion",
];

function beforeApproval(kase: StandingOfCase): Next {
  const owed = tasksOf(kase).filter(({ name, status }) => owedBeforeApproval.includes(name) && status !== "done");
  const task = owed.find(canBeGoneOnWith);
  if (task) return { step: task.name, waitingFor: [] };
  return { step: owed.length > 0 ? "await-before-approval" : "approve-release-copy", waitingFor: [] };
}

/** What was found says no: the request is refused. */
const refusedFor: Partial<Record<TaskStanding["is"], NextStep>> = {
  "patient-wished-no-access": "refuse-for-patients-note",
  "child-may-not-be-asked-for": "refuse-for-the-child",
};

const isRefused = ({ standing }: Task): boolean => refusedFor[standing.is] !== undefined;

/** Who asks is settled first: the reason is told to nobody else. */
const whoAsks: readonly TaskName[] = ["confirm-identity", "confirm-authority"];

/** Before any other work on the request, which would be for nothing. */
function refusalOwed(kase: StandingOfCase): NextStep | undefined {
  const refusal = tasksOf(kase).find(isRefused);
  const first = tasksOf(kase).find(canBeGoneOnWith);
  if (!refusal || kase.waitingFor.some((awaited) => awaited === "identity" || awaited === "authority"))
    return undefined;
  if (first && first.name !== refusal.name && whoAsks.includes(first.name)) return undefined;
  return refusedFor[refusal.standing.is];
}

const canBeGoneOnWith = ({ status, standing }: Task): boolean =>
  status === "to-do" || (status === "in-progress" && !askedOfOthers.includes(standing.is));

/** Others have to send it or give it to us before the task goes on. */
const askedOfOthers: readonly TaskStanding["is"][] = ["proof-asked-for", "opinion-asked-for"];

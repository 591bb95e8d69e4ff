/** What a case needs from request to answer, in the order in which an officer sees to it, each with where it stands. */
import { isClosed } from "~/domain/cases/case-state";
import { lawOf } from "~/domain/identity/law-of-request";
import { kindOf } from "~/domain/cases/read-history";
import { complaintIn } from "~/domain/moves/complaint";
import { goesOnAfterDeath } from "~/domain/moves/patient-died";
import type { RequestKind } from "~/domain/terms/vocabulary";
import {
  acknowledgingComplaint,
  answeringComplaint,
  decidingRequest,
  passingOn,
  settlingWhoApplies,
} from "./answer-tasks";
import {
  addingRecords,
  decidingPages,
  hasThirdParties,
  makingReleaseCopy,
  obtainingOpinion,
  sendingRecords,
  weighingThirdParties,
} from "./record-tasks";
import { confirmingAuthority, confirmingIdentity, seekingPatientsNote } from "./requester-tasks";
import type { StandingOfCase } from "./standing-of-case";
import { taskStatuses, type TaskStanding, type TaskStatus } from "./task-standings";

const rules = {
  "confirm-identity": confirmingIdentity,
  "confirm-authority": confirmingAuthority,
  "seek-patients-note": seekingPatientsNote,
  "pass-on": passingOn,
  "settle-who-applies": settlingWhoApplies,
  "close-after-death": settlingWhoApplies,
  "add-records": addingRecords,
  "decide-pages": decidingPages,
  "weigh-third-parties": weighingThirdParties,
  "obtain-opinion": obtainingOpinion,
  "make-release-copy": makingReleaseCopy,
  "send-records": sendingRecords,
  "decide-request": decidingRequest,
  "acknowledge-complaint": acknowledgingComplaint,
  "answer-complaint": answeringComplaint,
} satisfies Record<string, (kase: StandingOfCase) => TaskStanding>;

export type TaskName = keyof typeof rules;
export type Task = { name: TaskName; status: TaskStatus; standing: TaskStanding };

const forRecords: readonly TaskName[] = [
  "confirm-identity",
  "confirm-authority",
  "add-records",
  "decide-pages",
  "weigh-third-parties",
  "obtain-opinion",
  "make-release-copy",
  "send-records",
];
/** The note is looked for in the records, once they are found; paragraph 16 is not for the dead. */
const forTheDead: readonly TaskName[] = forRecords
  .filter((name) => name !== "weigh-third-parties")
  .flatMap((name) => (name === "add-records" ? [name, "seek-patients-note" as const] : [name]));
const forDecision: readonly TaskName[] = ["confirm-identity", "confirm-authority", "decide-request"];
const forComplaint: readonly TaskName[] = ["acknowledge-complaint", "answer-complaint"];

const asked: Record<RequestKind, readonly TaskName[]> = {
  access: forRecords,
  "deceased-access": forTheDead,
  rectification: forDecision,
  erasure: forDecision,
  objection: forDecision,
  complaint: [],
};

/** A complaint adds its own, whether it is all that was sent or came about a request. */
export function tasksOf(kase: StandingOfCase): Task[] {
  const { history } = kase;
  const names = [...ownTasks(history), ...(complaintIn(history) ? forComplaint : [])].filter(
    (name) => name !== "weigh-third-parties" || hasThirdParties(kase),
  );
  return names.map((name) => {
    const standing = standingOfTask(name, kase);
    return { name, status: taskStatuses[standing.is], standing };
  });
}

/** By the law that the request runs under, and by what it asks for. */
function ownTasks(history: StandingOfCase["history"]): readonly TaskName[] {
  const [law, kind] = [lawOf(history), kindOf(history)];
  if (law === "other-law") return ["pass-on"];
  if (law === "nobody-applies") return [goesOnAfterDeath.includes(kind) ? "settle-who-applies" : "close-after-death"];
  return asked[kind];
}

/** Of a request that ended, what was not done until then is not done any more; a complaint about it is. */
function standingOfTask(name: TaskName, kase: StandingOfCase): TaskStanding {
  const standing = rules[name](kase);
  const isLeftUndone = taskStatuses[standing.is] !== "done" && hasEnded(kase) && !forComplaint.includes(name);
  return isLeftUndone ? { is: "no-longer-needed" } : standing;
}

const hasEnded = ({ state }: StandingOfCase): boolean => isClosed(state) || state === "complaint-open";

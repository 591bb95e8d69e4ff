/** What is answered without a release copy: a request to correct, to erase or to stop sharing, and a complaint. */
import { lastOf } from "~/domain/cases/read-history";
import { entitlementProblems } from "~/domain/identity/entitlement";
import { complaintIn } from "~/domain/moves/complaint";
import type { StandingOfCase } from "./standing-of-case";
import type { TaskStanding } from "./task-standings";

/** What others answer under other law: the police, a court, an insurer, an employer. */
export const passingOn = ({ state }: StandingOfCase): TaskStanding => ({
  is: state === "redirected" ? "finished" : "not-begun",
});

/** A manager takes an application for the records of the dead, or closes what has ended with the patient. */
export const settlingWhoApplies = (): TaskStanding => ({ is: "not-begun" });

export function decidingRequest({ history, state, bornOn, today }: StandingOfCase): TaskStanding {
  const made = lastOf(history, "request-decided");
  if (made && state === "decided") return { is: "request-decided", on: made.on };
  const [problem] = entitlementProblems(history, { bornOn, today });
  if (!problem) return { is: "not-begun" };
  return { is: problem === "identity-not-confirmed" ? "identity-not-confirmed-yet" : "may-not-ask-yet" };
}

/** A complaint to the trust is acknowledged within 30 days (DPA 2018 s.164A(3)). */
export function acknowledgingComplaint({ history }: StandingOfCase): TaskStanding {
  const complaint = complaintIn(history)!;
  return complaint.isAcknowledged
    ? { is: "complaint-acknowledged" }
    : { is: "complaint-came", on: complaint.receivedOn };
}

/** The law sets no day for the answer; the day it came is told once it is the next thing to do. */
export function answeringComplaint({ history }: StandingOfCase): TaskStanding {
  const complaint = complaintIn(history)!;
  return complaint.isAcknowledged ? { is: "complaint-came", on: complaint.receivedOn } : { is: "not-begun" };
}

/**
 * Who asks, and whether they may: looked into only where there are reasonable doubts (UK GDPR art. 12(6)), and before
 * anything leaves.
 */
import { isOpen } from "~/domain/cases/questions";
import { authorityQuestions, confirmationOfAuthority, needsAuthority } from "~/domain/identity/authority";
import { childProblem } from "~/domain/identity/child-assessment";
import { identityProblem } from "~/domain/identity/entitlement";
import { patientsNoteProblem } from "~/domain/moves/patients-note";
import { confirmationOfIdentity, identityQuestions } from "~/domain/identity/identity";
import { requesterOf } from "~/domain/identity/requester";
import type { StandingOfCase } from "./standing-of-case";
import type { TaskStanding } from "./task-standings";

/** Where nothing is owed and nothing was shown, the documents themselves say who asks, as those of a court do. */
export function confirmingIdentity({ history }: StandingOfCase): TaskStanding {
  const isSettled = !identityProblem(history);
  const confirmed = confirmationOfIdentity(history);
  if (confirmed && isSettled) return { is: "identity-confirmed", evidence: confirmed.evidence, on: confirmed.on };

  const asked = identityQuestions(history);
  if (isOpen(asked)) return { is: "proof-asked-for", on: asked.at(-1)!.askedOn };
  return { is: isSettled ? "documents-say-who-asks" : "not-begun" };
}

/** Whether a child may be asked for is settled before anybody's authority is looked at. */
export function confirmingAuthority({ history, bornOn, today }: StandingOfCase): TaskStanding {
  const problem = childProblem(history, { bornOn, today });
  if (problem) return { is: problem };

  const requester = requesterOf(history);
  if (!needsAuthority(requester)) return { is: "no-authority-needed", requester };
  const accepted = confirmationOfAuthority(history);
  if (accepted) return { is: "authority-accepted", on: accepted.on };

  const asked = authorityQuestions(history);
  return isOpen(asked) ? { is: "proof-asked-for", on: asked.at(-1)!.askedOn } : { is: "not-begun" };
}

/** AHRA 1990 s.4(3): looked for before anything is released. */
export function seekingPatientsNote({ history }: StandingOfCase): TaskStanding {
  const problem = patientsNoteProblem(history);
  if (problem === "patient-wished-no-access") return { is: problem };
  return { is: problem ? "not-begun" : "finished" };
}

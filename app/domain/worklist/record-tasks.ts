/**
 * From the records to their disclosure: gathered, gone through, read for serious harm, checked by a second person,
 * sent.
 */
import { recordsIn } from "~/domain/cases/case-state";
import type { CaseState } from "~/domain/cases/case-states";
import { lastOf, sinceApplication } from "~/domain/cases/read-history";
import { isWeighed } from "~/domain/exemptions/weighing";
import { isLate, openConsultations } from "~/domain/consultation/consultation";
import { alreadyKnown } from "~/domain/opinion/already-known";
import { opinionProblem, type HarmProblem } from "~/domain/opinion/opinion";
import { opinionsAsked } from "~/domain/opinion/opinion-asked";
import { countGaps, gapsOn } from "~/domain/opinion/opinion-gaps";
import { isInWork, type DocumentState } from "~/domain/records/document-states";
import type { StandingOfCase } from "./standing-of-case";
import type { TaskStanding } from "./task-standings";

const statesAfterDisclosure: readonly CaseState[] = ["disclosed", "complaint-open", "complaint-closed"];
/** Of a request that was opened again, what left before does not answer it. */
const hasLeft = ({ state, history }: StandingOfCase) =>
  statesAfterDisclosure.includes(state) && lastOf(history, "disclosed", "reopened")?.type === "disclosed";
const isApproved = (kase: StandingOfCase) => kase.state === "ready-to-disclose" || hasLeft(kase);
const isRedacted = (kase: StandingOfCase) => kase.state === "approval" || isApproved(kase);

const hasPages = ({ records }: StandingOfCase) => records.some(({ state }) => state === "ready");

export function addingRecords({ history, records }: StandingOfCase): TaskStanding {
  const count = (wanted: DocumentState) => records.filter(({ state }) => state === wanted).length;
  if (recordsIn(history).size === 0) return { is: "not-begun" };
  if (records.some(isInWork)) return { is: "files-being-prepared" };
  if (count("stopped") > 0) return { is: "files-stopped", files: count("stopped") };
  if (count("refused") > 0) return { is: "files-refused", files: count("refused") };
  return { is: "files-ready", files: records.length };
}

/** What was found on the pages is decided first; what somebody was asked about waits for their answer. */
export function decidingPages(kase: StandingOfCase): TaskStanding {
  const { history, records, today } = kase;
  if (!hasPages(kase)) return { is: "no-pages-yet" };
  if (isRedacted(kase)) return { is: "finished" };

  const unresolved = records.reduce((sum, record) => sum + record.unresolved, 0);
  if (unresolved > 0) return { is: "pages-unresolved", pages: unresolved };

  const [asked] = openConsultations(history);
  if (asked) {
    const { of, pages, answerBy: by } = asked;
    return { is: "answer-awaited", of, pages, by, isLate: isLate(asked, today) };
  }
  return onPagesAsSeen(kase) ?? { is: records.some(({ markCount }) => markCount > 0) ? "begun" : "not-begun" };
}

/** Where the pages themselves were looked at. A copy that came back is gone through again, though all was decided. */
function onPagesAsSeen({ history, records, pages }: StandingOfCase): TaskStanding | null {
  if (!pages || records.some(isInWork)) return null;
  if (pages.undecided > 0) {
    const isBegun = pages.undecided < records.reduce((sum, { pageCount }) => sum + pageCount, 0);
    return isBegun ? { is: "pages-undecided", pages: pages.undecided } : null;
  }
  if (pages.openPoints > 0) return { is: "points-open", points: pages.openPoints };
  if (lastOf(history, "redaction-finished", "redaction-returned")?.type === "redaction-returned")
    return { is: "returned-by-second-person" };
  return { is: "finished" };
}

/**
 * Health records are released only on an opinion that covers them and is not older than six months on the day it is
 * relied on (DPA 2018 Sch. 3 para. 6). One on which the records have left is done with, however old it grows.
 */
export function obtainingOpinion(kase: StandingOfCase): TaskStanding {
  const { history, records, today } = kase;
  const problem = opinionProblem(history, today);
  const given = lastOf(sinceApplication(history), "opinion-recorded");
  if (given && !problem && kase.pages?.harm && !hasLeft(kase)) return { is: harmStandings[kase.pages.harm] };
  if (given && (!problem || hasLeft(kase))) return { is: "opinion-given", on: given.on };
  if (!problem && !given && alreadyKnown(history).length > 0) return { is: "already-known" };
  if (problem === "opinion-stale") return { is: "opinion-stale" };
  if (problem === "opinion-does-not-cover") return fillingGaps(kase);

  const asked = opinionsAsked(history).at(-1);
  if (asked) return { is: "opinion-asked-for", on: asked.on, gaps: [] };
  const declined = lastOf(sinceApplication(history), "opinion-declined");
  if (declined) return { is: "opinion-declined", on: declined.on };
  return { is: records.length === 0 ? "no-records-to-read-yet" : "not-begun" };
}

const harmStandings = {
  "opinion-says-serious-harm-but-nothing-withheld": "harm-not-withheld",
  "withheld-for-harm-without-opinion": "withheld-without-harm",
} as const satisfies Record<HarmProblem, TaskStanding["is"]>;

/** Asked for anew only where the last word is a request, not the opinion that left the gap. */
function fillingGaps({ history, today }: StandingOfCase): TaskStanding {
  const gaps = countGaps(gapsOn(history, today));
  const last = lastOf(sinceApplication(history), "opinion-requested", "opinion-recorded", "opinion-declined");
  if (last?.type === "opinion-declined") return { is: "opinion-declined", on: last.on };
  return last?.type === "opinion-requested"
    ? { is: "opinion-asked-for", on: last.on, gaps }
    : { is: "opinion-does-not-cover", gaps };
}

/** DPA 2018 Sch. 2 para 16(3), once something is withheld for what it says of somebody else. */
export const weighingThirdParties = ({ pages }: StandingOfCase): TaskStanding =>
  pages && pages.toWeigh > 0 ? { is: "third-parties-not-weighed", reasons: pages.toWeigh } : { is: "finished" };

/** Whether there is anything to weigh, or was. */
export const hasThirdParties = ({ history, pages }: StandingOfCase): boolean =>
  (pages !== null && pages.toWeigh > 0) || isWeighed(history);

export function makingReleaseCopy(kase: StandingOfCase): TaskStanding {
  if (isApproved(kase)) return { is: "finished" };
  if (kase.state === "approval") return { is: "with-second-person" };
  if (kase.copy === "being-made") return { is: "copy-being-made" };
  if (kase.copy === "not-made") return { is: "copy-not-made" };
  return { is: hasPages(kase) ? "not-begun" : "pages-not-redacted-yet" };
}

export function sendingRecords(kase: StandingOfCase): TaskStanding {
  if (hasLeft(kase)) return { is: "finished" };
  if (kase.copy === "being-sent") return { is: "copy-being-sent" };
  if (kase.copy === "to-hand-over" && kase.state === "ready-to-disclose") return { is: "copy-to-hand-over" };
  return { is: kase.state === "ready-to-disclose" ? "not-begun" : "copy-not-approved-yet" };
}

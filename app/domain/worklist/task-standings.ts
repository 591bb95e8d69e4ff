/** Where a task of a case may stand: a key, with the facts that its words need. The words stand with the screens. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { ChildProblem } from "~/domain/identity/child-assessment";
import type { GapCount } from "~/domain/opinion/opinion-gaps";
import type { PageRanges } from "~/domain/terms/page-ranges";
import type { AuthorityKey, ConsultedKind, EvidenceKind } from "~/domain/terms/vocabulary";

export type TaskStatus = "done" | "to-do" | "in-progress" | "cannot-start-yet" | "not-needed";

export type TaskStanding =
  | { is: "not-begun" | "begun" | "finished" }
  // who asks, and whether they may
  | { is: "proof-asked-for"; on: CalendarDay }
  | { is: "identity-confirmed"; evidence: readonly EvidenceKind[]; on: CalendarDay }
  | { is: "documents-say-who-asks" }
  | { is: ChildProblem }
  | { is: "no-authority-needed"; requester: AuthorityKey }
  | { is: "authority-accepted"; on: CalendarDay }
  // the records
  | { is: "files-being-prepared" }
  | { is: "files-stopped" | "files-refused" | "files-ready"; files: number }
  | { is: "no-pages-yet" }
  | { is: "pages-unresolved" | "pages-undecided"; pages: number }
  | { is: "points-open"; points: number }
  | { is: "returned-by-second-person" }
  | { is: "third-parties-not-weighed"; reasons: number }
  | { is: "answer-awaited"; of: ConsultedKind; pages: PageRanges; by: CalendarDay; isLate: boolean }
  | { is: "no-records-to-read-yet" }
  | { is: "opinion-asked-for"; on: CalendarDay; gaps: readonly GapCount[] }
  | { is: "opinion-does-not-cover"; gaps: readonly GapCount[] }
  | { is: "opinion-stale" | "already-known" }
  | { is: "opinion-given" | "opinion-declined"; on: CalendarDay }
  | { is: "harm-not-withheld" | "withheld-without-harm" }
  | { is: "pages-not-redacted-yet" }
  | { is: "copy-being-made" | "copy-not-made" | "copy-being-sent" | "copy-to-hand-over" }
  | { is: "with-second-person" }
  | { is: "copy-not-approved-yet" }
  // what is decided or answered without a release copy
  | { is: "identity-not-confirmed-yet" | "may-not-ask-yet" | "patient-wished-no-access" }
  | { is: "request-decided"; on: CalendarDay }
  | { is: "complaint-came"; on: CalendarDay }
  | { is: "complaint-acknowledged" }
  // the request ended without it
  | { is: "no-longer-needed" };

export const taskStatuses = {
  "not-begun": "to-do",
  begun: "in-progress",
  finished: "done",
  "proof-asked-for": "in-progress",
  "identity-confirmed": "done",
  "documents-say-who-asks": "done",
  "child-not-assessed": "to-do",
  "child-may-not-be-asked-for": "to-do",
  "child-grew-up": "to-do",
  "no-authority-needed": "done",
  "authority-accepted": "done",
  "files-being-prepared": "in-progress",
  "files-stopped": "in-progress",
  "files-refused": "in-progress",
  "files-ready": "done",
  "no-pages-yet": "cannot-start-yet",
  "pages-unresolved": "in-progress",
  "pages-undecided": "in-progress",
  "points-open": "in-progress",
  "returned-by-second-person": "to-do",
  "third-parties-not-weighed": "to-do",
  "answer-awaited": "in-progress",
  "no-records-to-read-yet": "cannot-start-yet",
  "opinion-asked-for": "in-progress",
  "opinion-does-not-cover": "to-do",
  "opinion-declined": "to-do",
  "opinion-stale": "to-do",
  "already-known": "done",
  "opinion-given": "done",
  "harm-not-withheld": "in-progress",
  "withheld-without-harm": "in-progress",
  "pages-not-redacted-yet": "cannot-start-yet",
  "copy-being-made": "in-progress",
  "copy-not-made": "to-do",
  "copy-being-sent": "in-progress",
  "copy-to-hand-over": "to-do",
  "with-second-person": "in-progress",
  "copy-not-approved-yet": "cannot-start-yet",
  "identity-not-confirmed-yet": "cannot-start-yet",
  "may-not-ask-yet": "cannot-start-yet",
  "patient-wished-no-access": "to-do",
  "request-decided": "done",
  "complaint-came": "to-do",
  "complaint-acknowledged": "done",
  "no-longer-needed": "not-needed",
} as const satisfies Record<TaskStanding["is"], TaskStatus>;

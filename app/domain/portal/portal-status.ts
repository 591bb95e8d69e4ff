/** What a solicitor is told of a case: how far it is and what we need from them, and nothing of how it is worked. */
import type { CaseState } from "~/domain/cases/case-states";
import type { WaitingFor } from "~/domain/clock/clock-reading";

/** The fixed steps of the tracker, in order. */
export const portalSteps = ["received", "checked", "collected", "prepared", "sent"] as const;
export type PortalStep = (typeof portalSteps)[number];

export type PortalStanding = "waiting-for-you" | "collecting" | "preparing" | "ready" | PortalEnding;
type PortalEnding =
  "answered" | "withdrawn" | "nothing-came" | "passed-on" | "complaint-looked-into" | "complaint-answered";

export type PortalStatus = {
  standing: PortalStanding;
  /** The step under way; null where the case has ended. */
  now: PortalStep | null;
  /** Steps that are finished. */
  done: PortalStep[];
  /** Empty where we wait for nothing. */
  needed: readonly WaitingFor[];
};

const inProgress: Partial<Record<CaseState, { standing: PortalStanding; now: PortalStep }>> = {
  waiting: { standing: "waiting-for-you", now: "checked" },
  gathering: { standing: "collecting", now: "collected" },
  redaction: { standing: "preparing", now: "prepared" },
  approval: { standing: "preparing", now: "prepared" },
  "ready-to-disclose": { standing: "preparing", now: "prepared" },
};

const ended: Partial<Record<CaseState, PortalEnding>> = {
  refused: "answered",
  withdrawn: "withdrawn",
  "closed-incomplete": "nothing-came",
  redirected: "passed-on",
  decided: "answered",
  "complaint-open": "complaint-looked-into",
  "complaint-closed": "complaint-answered",
};

/** What we need of them is what the clock waits for, as the officers' lists say it. */
export function portalStatus({
  state,
  waitingFor,
}: {
  state: CaseState;
  waitingFor: readonly WaitingFor[];
}): PortalStatus {
  if (state === "disclosed") return { standing: "ready", now: null, done: [...portalSteps], needed: [] };
  const ending = ended[state];
  if (ending) return { standing: ending, now: null, done: [], needed: [] };

  const { standing, now } = inProgress[state]!;
  return {
    standing: waitingFor.length > 0 ? "waiting-for-you" : standing,
    now,
    done: portalSteps.slice(0, portalSteps.indexOf(now)),
    needed: waitingFor,
  };
}

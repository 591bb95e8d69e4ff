/**
 * What nobody has decided on the pages that leave: places that may be about somebody else, pages that are perhaps
 * outside the request, and reasons that the page itself speaks against or whose ground is not recorded. Each is
 * decided, or accepted in words by a person; what comes up after an acceptance is open again, because an acceptance
 * names each point that it is about.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { allOf, sinceApplication } from "~/domain/cases/read-history";
import type { PagePoint } from "~/domain/redaction/page-points";

/** A point of one of the case's records. */
export type OpenPoint = PagePoint & { documentId: string };

export type OpenPointsProblem = "suggestions-undecided" | "outside-pages-undecided" | "reasons-contradicted";

/** Those that no acceptance on record names. What may leave to the patient was not accepted for who applies since. */
export function notAccepted(history: EffectiveHistory, points: readonly OpenPoint[]): OpenPoint[] {
  const accepted = new Set(
    allOf(sinceApplication(history), "open-points-accepted").flatMap((event) =>
      event.accepted.flatMap(({ documentId, points: ids }) => ids.map((id) => `${documentId}/${id}`)),
    ),
  );
  return points.filter(({ documentId, id }) => !accepted.has(`${documentId}/${id}`));
}

/** The lines of the gate, the suggestions first; empty where every point is decided or accepted. */
export function openPointsProblems(history: EffectiveHistory, points: readonly OpenPoint[]): OpenPointsProblem[] {
  const open = notAccepted(history, points);
  const problems: (OpenPointsProblem | false)[] = [
    open.some(({ what }) => what === "suggestion") && "suggestions-undecided",
    open.some(({ what }) => what === "outside-request") && "outside-pages-undecided",
    open.some(({ what }) => what === "reason-contradicted") && "reasons-contradicted",
  ];
  return problems.filter((problem) => problem !== false);
}

export type AcceptOpenPointsRefusal = "nothing-open" | "points-changed" | "too-late-to-accept";

/** `seen` is the digest of the points on the screen: nobody accepts what they were not shown. */
type Accepting = { points: readonly OpenPoint[]; digest: string; seen: string; today: CalendarDay };

/** The words in which they were accepted are a note; the event names places only. */
export function decideAcceptOpenPoints(
  history: EffectiveHistory,
  { points, digest, seen, today }: Accepting,
): Decision<AcceptOpenPointsRefusal> {
  if (!canMove(stateOf(history), "open-points-accepted")) return refused("too-late-to-accept");
  const open = notAccepted(history, points);
  if (open.length === 0) return refused("nothing-open");
  if (digest !== seen) return refused("points-changed");
  return decided({ type: "open-points-accepted", on: today, accepted: byDocument(open) });
}

function byDocument(points: readonly OpenPoint[]): { documentId: string; points: string[] }[] {
  const documents = new Map<string, string[]>();
  for (const { documentId, id } of points) documents.set(documentId, [...(documents.get(documentId) ?? []), id]);
  return [...documents].map(([documentId, ids]) => ({ documentId, points: ids }));
}

/**
 * A case as the rules of what comes next are told of it: its history and its records, and nothing that does not matter
 * to the test.
 */
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { standingOf, type RecordFile, type StandingOfCase } from "~/domain/worklist/standing-of-case";
import { fact, identityConfirmed, received, recordsAdded } from "../histories";

export const ready: RecordFile = {
  id: "document-1",
  name: "Records.pdf",
  state: "ready",
  unresolved: 0,
  markCount: 0,
  pagesDone: 9,
  pageCount: 9,
};

/** The records have come and who asks is known. */
export const work = [received("2026-06-01"), identityConfirmed("2026-06-01"), recordsAdded("2026-06-03")];

type On = Partial<Pick<StandingOfCase, "today" | "bornOn">>;

export const standing = (
  history: EffectiveHistory,
  records: readonly RecordFile[] = [ready],
  { today = "2026-06-12", bornOn = null }: On = {},
): StandingOfCase =>
  standingOf({
    history,
    clock: clockOf(history, { today }),
    documents: records.map((record) => ({ ...record, kind: "records" })),
    bornOn,
    today,
  });

/** As one was asked for: of the whole record, or of pages of the first file, which has nine. */
export const opinionRequested = (on: "2026-06-04" | "2026-06-11", scope?: [number, number][]): Effective =>
  fact({
    type: "opinion-requested",
    on,
    of: "penn",
    ...(scope && { scope: [{ documentId: "document-1", pages: scope, of: 9 }] }),
  });

export const opinionDeclined: Effective = fact({ type: "opinion-declined", on: "2026-06-05", person: "penn" });

/** On 10 June, of these pages of the first file. */
export const opinionOf = (...pages: [number, number][]): Effective =>
  fact({
    type: "opinion-recorded",
    on: "2026-06-10",
    outcome: "no-serious-harm",
    professional: "penn",
    covers: [{ documentId: "document-1", pages, of: 9 }],
  });

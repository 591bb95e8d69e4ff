/**
 * The only writer of a case's history, and of the columns derived from it. Each event carries a hash over the one
 * before and over itself; the case row holds the last, so that "nobody else was first", "the chain is whole" and "the
 * columns are true" are one update.
 */
import { and, asc, eq, inArray } from "drizzle-orm";
import { londonDay } from "~/domain/calendar/calendar";
import { withAssignee } from "~/domain/cases/assign";
import type { CaseEvent, CaseEventBody } from "~/domain/cases/case-events";
import { effectiveHistory, type EffectiveHistory } from "~/domain/cases/effective-history";
import { bankHolidaysHeld, bankHolidaysOf } from "#db/calendar/bank-holidays";
import { columnsOf, differing, type CaseColumns } from "./case-columns";
import { genesis, hashOf, textOf } from "./hash-chain";
import type { Db } from "#db/engine/kit";
import { caseEvents, cases, type Case } from "#db/schema";

/** Someone else changed the case first: read it again and decide again. */
export class CaseChanged extends Error {
  override name = "CaseChanged";
  constructor() {
    super("someone else changed this case first");
  }
}

export type CaseHead = Pick<Case, "trustId" | "id" | "version" | "head">;

export type NewCase = {
  trust: number;
  id: string;
  number: string;
  patientId: string;
  firmId?: string | null;
  assigneeId?: string | null;
  openedAt: Date;
};

/**
 * The first of `events` says that the request was received. A given assignee is recorded as `assigned`, unless `events`
 * says so.
 */
export async function openCase(
  db: Db,
  opened: NewCase,
  events: CaseEventBody[],
  actor: string,
  recordedAt: Date,
): Promise<Case> {
  const all = withAssignee(events, { to: opened.assigneeId ?? null, today: londonDay(recordedAt) });
  const recorded = chained({ trustId: opened.trust, id: opened.id, version: 0, head: genesis }, all, actor, recordedAt);
  const last = recorded.at(-1)!;
  const row: Case = {
    trustId: opened.trust,
    id: opened.id,
    number: opened.number,
    patientId: opened.patientId,
    firmId: opened.firmId ?? null,
    openedAt: opened.openedAt,
    version: last.seq,
    head: last.hash,
    ...columnsOf(effectiveHistory(recorded.map(eventFrom)), await bankHolidaysHeld(db, opened.trust)),
  };
  await db.insert(cases).values(row);
  await db.insert(caseEvents).values(recorded);
  return row;
}

/**
 * Appends to the history of the case as the caller read it, and returns the case as it stands then.
 * Throws `CaseChanged` where it has moved on since `kase` was read.
 */
export async function appendToHistory(
  db: Db,
  kase: CaseHead,
  events: CaseEventBody[],
  actor: string,
  recordedAt: Date,
): Promise<Case> {
  const before = await rowsOf(db, kase.trustId, kase.id);
  if (before.length !== kase.version) throw new CaseChanged();

  const recorded = chained(kase, events, actor, recordedAt);
  const history = effectiveHistory([...before, ...recorded].map(eventFrom));
  const columns = columnsOf(history, await bankHolidaysHeld(db, kase.trustId));
  const head = recorded.at(-1) ?? { seq: kase.version, hash: kase.head };
  const moved = await db
    .update(cases)
    .set({ ...columns, version: head.seq, head: head.hash })
    .where(and(eq(cases.trustId, kase.trustId), eq(cases.id, kase.id), eq(cases.version, kase.version)))
    .returning();
  if (!moved[0]) throw new CaseChanged();

  if (recorded.length > 0) await db.insert(caseEvents).values(recorded);
  return moved[0];
}

/** The case is about another row of patients from now on; its version does not move. */
export async function giveOwnPatient(db: Db, trust: number, caseId: string, patientId: string) {
  await db
    .update(cases)
    .set({ patientId })
    .where(and(eq(cases.trustId, trust), eq(cases.id, caseId)));
}

/** As it stands after its corrections: what every rule reads. */
export async function historyOf(db: Db, trust: number, caseId: string): Promise<EffectiveHistory<CaseEvent>> {
  return (await historyAsRecorded(db, trust, caseId)).history;
}

/** Beside it, each event as it was recorded, for whoever reads the record itself. */
export async function historyAsRecorded(
  db: Db,
  trust: number,
  caseId: string,
): Promise<{ recorded: CaseEvent[]; history: EffectiveHistory<CaseEvent> }> {
  const recorded = (await rowsOf(db, trust, caseId)).map(eventFrom);
  return { recorded, history: effectiveHistory(recorded) };
}

/** By case, for those that are asked for at once. */
export async function historiesOf(
  db: Db,
  trust: number,
  caseIds: readonly string[],
): Promise<Map<string, EffectiveHistory<CaseEvent>>> {
  const recorded = new Map<string, CaseEvent[]>(caseIds.map((id) => [id, []]));
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(caseEvents)
    .where(and(eq(caseEvents.trustId, trust), inArray(caseEvents.caseId, [...caseIds])))
    .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq));
  for (const row of rows) recorded.get(row.caseId)!.push(eventFrom(row));
  return new Map([...recorded].map(([id, events]) => [id, effectiveHistory(events)]));
}

/** `brokenAt` is the number of the first event that is missing, out of place or not as it was recorded. */
export async function verifyChain(
  db: Db,
  trust: number,
  caseId: string,
): Promise<{ ok: true } | { ok: false; brokenAt: number }> {
  const [kase] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.trustId, trust), eq(cases.id, caseId)));
  if (!kase) return { ok: false, brokenAt: 1 };

  let previous: Buffer = genesis;
  let seq = 1;
  for (const event of await rowsOf(db, trust, caseId)) {
    const isWhole = event.seq === seq && event.hash.equals(hashOf(previous, event));
    if (!isWhole) return { ok: false, brokenAt: seq };
    previous = event.hash;
    seq += 1;
  }
  const endsWhereTheCaseSays = kase.version === seq - 1 && kase.head.equals(previous);
  return endsWhereTheCaseSays ? { ok: true } : { ok: false, brokenAt: seq };
}

/** The columns of a case that are not what its history says. */
export async function staleColumns(db: Db, trust: number, caseId: string): Promise<Partial<CaseColumns>> {
  const [kase] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.trustId, trust), eq(cases.id, caseId)));
  return differing(kase, columnsOf(await historyOf(db, trust, caseId), await bankHolidaysOf(db, trust)));
}

/** Writes the columns again from the history; true where they were not what it says. */
export async function rebuildColumns(db: Db, trust: number, caseId: string): Promise<boolean> {
  const stale = await staleColumns(db, trust, caseId);
  if (Object.keys(stale).length === 0) return false;
  await db
    .update(cases)
    .set(stale)
    .where(and(eq(cases.trustId, trust), eq(cases.id, caseId)));
  return true;
}

type EventRow = typeof caseEvents.$inferSelect;

const rowsOf = (db: Db, trust: number, caseId: string): Promise<EventRow[]> =>
  db
    .select()
    .from(caseEvents)
    .where(and(eq(caseEvents.trustId, trust), eq(caseEvents.caseId, caseId)))
    .orderBy(asc(caseEvents.seq))
    .execute();

function chained(head: CaseHead, events: CaseEventBody[], actor: string, recordedAt: Date): EventRow[] {
  let previous: Buffer = head.head;
  return events.map((event, index) => {
    const { type, on, ...rest } = event;
    const row = {
      trustId: head.trustId,
      caseId: head.id,
      seq: head.version + index + 1,
      recordedAt,
      actor,
      type,
      happenedOn: on,
      payload: textOf(rest),
    };
    previous = hashOf(previous, row);
    return { ...row, hash: previous };
  });
}

function eventFrom({ type, happenedOn, payload, seq, recordedAt, actor }: EventRow): CaseEvent {
  return { ...JSON.parse(payload), type, on: happenedOn, seq, recordedAt, actor } as CaseEvent;
}

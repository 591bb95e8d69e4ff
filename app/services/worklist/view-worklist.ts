import { noteAccess } from "#db/people/access-log";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import type { CaseLine } from "#db/cases/case-lines";
import { answersAwaited, type AnswerAwaited } from "#db/consultation/consultations";
import type { Db } from "#db/engine/kit";
import { findCases } from "#db/cases/search";
import { wasPutTo } from "#db/opinion/put-to";
import { worklist, type After, type Worklist, type WorklistFilter } from "#db/worklist/worklist";
import { worklistCounts } from "#db/worklist/worklist-counts";
import { runsOutSoon } from "~/domain/calendar/bank-holidays";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import { may } from "~/domain/terms/roles";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type WorklistName = WorklistFilter["show"];

const pageLength = 25;
const mostFound = 50;
/** "Due soon" is due within so many days, today included. */
const soonDays = 7;

/** One list of the officers', soonest due first, with the number of cases in each of the others. */
export async function viewWorklist(
  deps: Deps,
  { trust, person, show, after }: By & { show: WorklistName; after: After | null },
) {
  const today = deps.today();
  const soon = addDays(today, soonDays);
  const filter = filterFor(show, { personId: person.id, today, soon });
  const found = await deps.store.read(trust, async (db) => ({
    counts: await worklistCounts(db, trust, { personId: person.id, today, soon, ...seenBy(db, trust, person, today) }),
    list: await withAnswersAwaited(
      db,
      trust,
      await worklist(db, trust, { filter, after, limit: pageLength, ...seenBy(db, trust, person, today) }),
    ),
    holidaysRunOut: runsOutSoon(today, await bankHolidaysOf(db, trust)),
  }));
  await looked(deps, { trust, person }, "list", show);
  return { ...found, today };
}

/** A case may wait for somebody who was asked about its pages, besides what its clock waits for. */
export type WorklistLine = CaseLine & { answerAwaited: AnswerAwaited | null };

async function withAnswersAwaited(
  db: Db,
  trust: number,
  list: Worklist,
): Promise<{ cases: WorklistLine[]; next: After | null }> {
  const awaited = await answersAwaited(
    db,
    trust,
    list.cases.map(({ id }) => id),
  );
  return {
    next: list.next,
    cases: list.cases.map((line) => ({ ...line, answerAwaited: awaited.get(line.id) ?? null })),
  };
}

function filterFor(
  show: WorklistName,
  { personId, today, soon }: { personId: string; today: ReturnType<Deps["today"]>; soon: ReturnType<Deps["today"]> },
): WorklistFilter {
  if (show === "mine") return { show, personId };
  if (show === "late") return { show, before: today };
  if (show === "due-soon") return { show, from: today, to: soon };
  return { show };
}

/** Cases whose names or numbers begin with the words typed, newest first. What was typed is not kept. */
export async function searchCases(
  deps: Deps,
  { trust, person, typed }: By & { typed: string },
): Promise<{ cases: CaseLine[]; isCutShort: boolean }> {
  const cases = await deps.store.read(trust, (db) =>
    findCases(db, trust, typed, { limit: mostFound, ...seenBy(db, trust, person, deps.today()) }),
  );
  await looked(deps, { trust, person }, "search", "cases");
  return { cases, isCutShort: cases.length === mostFound };
}

/** A health professional's lists hold what was put to them; everybody else's hold every case. */
const seenBy = (db: Db, trust: number, person: By["person"], today: CalendarDay) =>
  may(person.role, "give-opinion") ? { only: wasPutTo(db, trust, { person: person.id, today }) } : {};

async function looked(deps: Deps, { trust, person }: By, what: "list" | "search", subject: string) {
  await deps.store.write(trust, (db) => noteAccess(db, deps, { trust, person, caseId: null, what, subject }));
}

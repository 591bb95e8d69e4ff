/** Cases that wait for a health professional's opinion on serious harm, soonest due first: the clinician's list. */
import { and, asc, eq, exists, gt, gte, inArray, isNull, ne, not, notLike, or, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseState } from "~/domain/cases/case-states";
import type { CaseEventType } from "~/domain/cases/case-events";
import { earliestValidOpinion, opinionProblem } from "~/domain/opinion/opinion";
import { stillOwed } from "~/domain/opinion/opinion-asked";
import type { OpinionScope } from "~/domain/terms/page-ranges";
import { historyOf } from "#db/cases/case-history";
import { caseLines, type CaseLine } from "#db/cases/case-lines";
import { kit, type Db } from "#db/engine/kit";
import { caseEvents, cases } from "#db/schema";

/**
 * `askedOf` is the person whom an officer asked last; null where nobody was asked by name, or whoever was asked has
 * answered, or said that it is not theirs to give.
 */
export type AwaitingOpinion = CaseLine & {
  askedOf: string | null;
  askedOn: CalendarDay | null;
  askedAbout: "whole-record" | "pages";
};

/** There is something to read, or somebody was asked. */
const readable: CaseState[] = ["redaction", "approval", "ready-to-disclose"];

/** For the dead an opinion has no age. */
export async function casesAwaitingOpinion(
  db: Db,
  trust: number,
  { today, limit = 200 }: { today: CalendarDay; limit?: number },
): Promise<AwaitingOpinion[]> {
  const validFrom = earliestValidOpinion(today);
  const maybe = await caseLines(db, {
    where: and(
      eq(cases.trustId, trust),
      isNull(cases.closedOn),
      inArray(cases.kind, ["access", "deceased-access"]),
      or(inArray(cases.state, readable), happened(db, trust, "opinion-requested")),
      not(
        happened(
          db,
          trust,
          "opinion-recorded",
          and(or(ne(cases.kind, "access"), gte(caseEvents.happenedOn, validFrom)), coversAll(db, trust)),
        ),
      ),
    ),
    orderBy: [asc(cases.dueOn), asc(cases.id)],
    limit,
  });
  const lines = await stillAwaiting(db, trust, maybe, today);
  const asked = await whoWasAsked(
    db,
    trust,
    lines.map(({ id }) => id),
  );
  return lines.map((line) => ({
    ...line,
    askedOf: asked.get(line.id)?.of ?? null,
    askedOn: asked.get(line.id)?.on ?? null,
    askedAbout: asked.get(line.id)?.about ?? "whole-record",
  }));
}

/** Since the present requester applied: what was asked or said about the living patient is over. */
function happened(db: Db, trust: number, type: CaseEventType, also?: SQL): SQL {
  return exists(
    db
      .select({ seq: caseEvents.seq })
      .from(caseEvents)
      .where(
        and(
          eq(caseEvents.trustId, trust),
          eq(caseEvents.caseId, cases.id),
          eq(caseEvents.type, type),
          not(happenedLater(db, trust, "switched-to-deceased")),
          also,
        ),
      ),
  );
}

/** After the event that is looked at. */
function happenedLater(db: Db, trust: number, type: CaseEventType): SQL {
  const later = kit.alias(caseEvents, "later") as unknown as typeof caseEvents;
  return exists(
    db
      .select({ seq: later.seq })
      .from(later)
      .where(
        and(
          eq(later.trustId, trust),
          eq(later.caseId, caseEvents.caseId),
          eq(later.type, type),
          gt(later.seq, caseEvents.seq),
        ),
      ),
  );
}

/** An opinion that names no pages is about every record there was, so it does unless one was added after it. */
const coversAll = (db: Db, trust: number): SQL | undefined =>
  and(notLike(caseEvents.payload, '%"covers"%'), not(happenedLater(db, trust, "records-added")));

/**
 * Opinions on parts of the records may cover all of them together: the rule itself is asked, for the few cases that
 * have one.
 */
async function stillAwaiting(db: Db, trust: number, lines: CaseLine[], today: CalendarDay): Promise<CaseLine[]> {
  if (lines.length === 0) return [];
  const given = await db
    .selectDistinct({ caseId: caseEvents.caseId })
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.trustId, trust),
        inArray(
          caseEvents.caseId,
          lines.map(({ id }) => id),
        ),
        eq(caseEvents.type, "opinion-recorded"),
      ),
    );
  const settled = new Set<string>();
  for (const { caseId } of given) if (!opinionProblem(await historyOf(db, trust, caseId), today)) settled.add(caseId);
  return lines.filter(({ id }) => !settled.has(id));
}

type Asked = { of: string; on: CalendarDay; about: AwaitingOpinion["askedAbout"] };

/**
 * The last question of each case stands until all that it asked for was looked at, whoever was asked said that it is
 * not theirs to give, or somebody has applied since the patient died.
 */
async function whoWasAsked(db: Db, trust: number, caseIds: string[]): Promise<Map<string, Asked>> {
  if (caseIds.length === 0) return new Map();
  const events = await db
    .select({
      caseId: caseEvents.caseId,
      on: caseEvents.happenedOn,
      type: caseEvents.type,
      payload: caseEvents.payload,
    })
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.trustId, trust),
        inArray(caseEvents.caseId, caseIds),
        inArray(caseEvents.type, ["opinion-requested", "opinion-declined", "opinion-recorded", "switched-to-deceased"]),
      ),
    )
    .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq));
  const asked = new Map<string, Asked & { owed: OpinionScope[] | undefined }>();
  for (const { caseId, on, type, payload } of events) {
    const { of, person, scope, covers } = JSON.parse(payload) as {
      of: string;
      person: string;
      scope?: OpinionScope[];
      covers?: OpinionScope[];
    };
    if (type === "switched-to-deceased") {
      asked.delete(caseId);
      continue;
    }
    const before = asked.get(caseId);
    if (type === "opinion-declined") {
      if (before?.of === person) asked.delete(caseId);
      continue;
    }
    if (type === "opinion-requested")
      asked.set(caseId, { of, on, about: scope ? "pages" : "whole-record", owed: scope });
    else if (before) before.owed = covers ? stillOwed(before.owed, covers) : [];
    if (before && before.owed?.length === 0 && asked.get(caseId) === before) asked.delete(caseId);
  }
  return asked;
}

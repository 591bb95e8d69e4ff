/** Cases that wait for a health professional's opinion on serious harm, soonest due first: the clinician's list. */
import { and, asc, eq, exists, gte, inArray, isNull, ne, not, or, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar";
import type { CaseState } from "~/domain/case-states";
import type { CaseEventType } from "~/domain/case-events";
import { caseLines, type CaseLine } from "./case-lines";
import type { Db } from "./kit";
import { caseEvents, cases } from "./schema";

/** `askedOf` is the person whom an officer asked last; null where nobody was asked by name. */
export type AwaitingOpinion = CaseLine & { askedOf: string | null; askedOn: CalendarDay | null };

/** There is something to read, or somebody was asked. */
const readable: CaseState[] = ["redaction", "approval", "ready-to-disclose"];

/** `validFrom` is the earliest day of an opinion that may still be relied on; for the dead an opinion has no age. */
export async function casesAwaitingOpinion(db: Db, trust: number, { validFrom, limit = 200 }: { validFrom: CalendarDay; limit?: number }): Promise<AwaitingOpinion[]> {
  const lines = await caseLines(db, {
    where: and(
      eq(cases.trustId, trust),
      isNull(cases.closedOn),
      inArray(cases.kind, ["access", "deceased-access"]),
      or(inArray(cases.state, readable), happened(db, trust, "opinion-requested")),
      not(happened(db, trust, "opinion-recorded", or(ne(cases.kind, "access"), gte(caseEvents.happenedOn, validFrom)))),
    ),
    orderBy: [asc(cases.dueOn), asc(cases.id)],
    limit,
  });
  const asked = await whoWasAsked(db, trust, lines.map(({ id }) => id));
  return lines.map((line) => ({ ...line, askedOf: asked.get(line.id)?.of ?? null, askedOn: asked.get(line.id)?.on ?? null }));
}

function happened(db: Db, trust: number, type: CaseEventType, also?: SQL): SQL {
  return exists(
    db
      .select({ seq: caseEvents.seq })
      .from(caseEvents)
      .where(and(eq(caseEvents.trustId, trust), eq(caseEvents.caseId, cases.id), eq(caseEvents.type, type), also)),
  );
}

/** The last question of each case stands. */
async function whoWasAsked(db: Db, trust: number, caseIds: string[]): Promise<Map<string, { of: string; on: CalendarDay }>> {
  if (caseIds.length === 0) return new Map();
  const questions = await db
    .select({ caseId: caseEvents.caseId, on: caseEvents.happenedOn, payload: caseEvents.payload })
    .from(caseEvents)
    .where(and(eq(caseEvents.trustId, trust), inArray(caseEvents.caseId, caseIds), eq(caseEvents.type, "opinion-requested")))
    .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq));
  return new Map(questions.map(({ caseId, on, payload }) => [caseId, { on, of: (JSON.parse(payload) as { of: string }).of }]));
}

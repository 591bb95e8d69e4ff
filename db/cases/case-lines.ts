/** One line of any list of cases: who it is about, who asks, where it stands and when it is due. */
import { and, eq, type SQL } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { WaitingFor } from "~/domain/clock/clock-reading";
import { complaintsBeside, type ComplaintBeside } from "./complaints-beside";
import { daysAimedAt } from "./days-aimed-at";
import type { Db } from "#db/engine/kit";
import { cases, noDueDay, patients, people, requests, type Case } from "#db/schema";

export type CaseLine = Pick<
  Case,
  | "id"
  | "number"
  | "kind"
  | "regime"
  | "requester"
  | "state"
  | "clock"
  | "receivedOn"
  | "extended"
  | "closedOn"
  | "assigneeId"
> & {
  patient: { familyName: string; givenNames: string };
  requesterName: string;
  organisation: string;
  waitingFor: WaitingFor[];
  /** The next day that the law sets, the request's or a complaint's; null while there is none. */
  dueOn: CalendarDay | null;
  /** The day that the trust aims at where the law sets none; null where it aims at none. */
  aimOn: CalendarDay | null;
  /** A complaint about a request that is open. */
  complaint: ComplaintBeside | null;
  assigneeName: string | null;
};

/** In the order and as many as `orderBy` and `limit` say; `where` must name the trust. */
export async function caseLines(
  db: Db,
  { where, orderBy, limit }: { where: SQL | undefined; orderBy: SQL[]; limit: number },
): Promise<CaseLine[]> {
  const rows = await db
    .select({
      kase: cases,
      patient: { familyName: patients.familyName, givenNames: patients.givenNames },
      requesterName: requests.requesterName,
      organisation: requests.organisation,
      assigneeName: people.name,
    })
    .from(cases)
    .leftJoin(patients, and(eq(patients.trustId, cases.trustId), eq(patients.id, cases.patientId)))
    .leftJoin(requests, and(eq(requests.trustId, cases.trustId), eq(requests.caseId, cases.id)))
    .leftJoin(people, and(eq(people.trustId, cases.trustId), eq(people.id, cases.assigneeId)))
    .where(where)
    .orderBy(...orderBy)
    .limit(limit);
  const found = rows.map(({ kase }) => kase);
  const complaints = await complaintsBeside(db, found);
  const aims = await daysAimedAt(db, found);
  return rows.map(({ kase, patient, requesterName, organisation, assigneeName }) => ({
    id: kase.id,
    number: kase.number,
    kind: kase.kind,
    regime: kase.regime,
    requester: kase.requester,
    state: kase.state,
    clock: kase.clock,
    receivedOn: kase.receivedOn,
    extended: kase.extended,
    closedOn: kase.closedOn,
    assigneeId: kase.assigneeId,
    patient: patient ?? { familyName: "", givenNames: "" },
    requesterName: requesterName ?? "",
    organisation: organisation ?? "",
    waitingFor: waitingFor(kase),
    dueOn: kase.dueOn === noDueDay ? null : kase.dueOn,
    aimOn: aims.get(kase.id) ?? null,
    complaint: complaints.get(kase.id) ?? null,
    assigneeName,
  }));
}

/** The column holds a comma-separated list. */
export const waitingFor = (kase: Pick<Case, "waitingFor">): WaitingFor[] =>
  kase.waitingFor === "" ? [] : (kase.waitingFor.split(",") as WaitingFor[]);

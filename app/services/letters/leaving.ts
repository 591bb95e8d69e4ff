/**
 * A disclosure on its way out, whichever way that is: the gate is asked at the moment of leaving, and that it has left
 * is written here, beside the person who let it go.
 */
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { caseToChangeById, type CaseRow } from "#db/cases/cases";
import { patientById, requestOf, type Patient, type Request } from "#db/cases/requests";
import type { Db } from "#db/engine/kit";
import type { OutboxMail } from "#db/letters/outbox";
import { latestRelease, type Release } from "#db/release/releases";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { OpenPoint } from "~/domain/release/open-points";
import { decideDisclose, decideHasLeft, type LeavingFacts } from "~/domain/release/release-gate";
import { decideSentAgain, isToBeSentAgain, whoLetItGo } from "~/domain/release/sent-again";
import { recipientHash } from "~/services/cases/recipient-hash";
import type { Deps } from "~/services/deps";

/** What the gate asks of a case as it stands now. The pages were read before (`open-points.ts`): they are files. */
export async function factsOfLeaving(
  db: Db,
  kase: CaseRow,
  { openPoints, today }: { openPoints: readonly OpenPoint[]; today: CalendarDay },
): Promise<LeavingFacts> {
  const release = await latestRelease(db, kase.trustId, kase.id);
  const request = await requestOf(db, kase.trustId, kase.id);
  const patient = await patientById(db, kase.trustId, kase.patientId);
  return leavingFacts({ kase, release, request, patient, openPoints, today });
}

type Standing = {
  kase: CaseRow;
  release: Release | undefined;
  request: Request;
  patient: Pick<Patient, "bornOn"> | undefined;
  openPoints: readonly OpenPoint[];
  today: CalendarDay;
};

export const leavingFacts = ({ kase, release, request, patient, openPoints, today }: Standing): LeavingFacts => ({
  packageHash: release?.packageHash ?? "",
  pages: release?.pages ?? 0,
  recipientHash: recipientHash(request),
  delivery: request.delivery,
  hasAddress: request.email !== "",
  hasFirm: kase.firmId !== null,
  openPoints,
  patientBornOn: patient?.bornOn ?? null,
  today,
});

/** The letter that carries the sealed file itself. */
export const carriesTheFile = ({ letter }: Pick<OutboxMail, "letter">) =>
  ["disclosure", "ahra-disclosure", "discretion-disclosure", "advocate-disclosure"].includes(letter);

/**
 * The clock stops when the sealed disclosure has left, not when somebody pressed a button. Other letters change
 * nothing.
 */
export async function mailHasLeft(deps: Pick<Deps, "today" | "now">, db: Db, mail: OutboxMail) {
  if (!carriesTheFile(mail) || !mail.caseId) return;
  const kase = await caseToChangeById(db, mail.trustId, mail.caseId);
  if (kase) await recordDisclosed(deps, db, kase, { decide: decideHasLeft, openPoints: [] });
}

/** In the portal the file is there from now on: that is the disclosure. */
export const isInPortal = (
  deps: Pick<Deps, "today" | "now">,
  db: Db,
  kase: CaseRow,
  openPoints: readonly OpenPoint[],
) => recordDisclosed(deps, db, kase, { decide: decideDisclose, openPoints });

async function recordDisclosed(
  deps: Pick<Deps, "today" | "now">,
  db: Db,
  kase: CaseRow,
  { decide, openPoints }: { decide: typeof decideDisclose | typeof decideHasLeft; openPoints: readonly OpenPoint[] },
) {
  const history = await historyOf(db, kase.trustId, kase.id);
  const facts = await factsOfLeaving(db, kase, { openPoints, today: deps.today() });
  const decision = isToBeSentAgain(history) ? decideSentAgain(history, facts) : decide(history, facts);
  if (decision.ok) await appendToHistory(db, kase, decision.events, whoLetItGo(history) ?? "system", deps.now());
}

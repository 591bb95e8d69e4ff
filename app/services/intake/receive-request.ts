import { caseById, nextCaseNumber } from "#db/cases/cases";
import { openCase } from "#db/cases/case-history";
import { claimIntake, intakeById } from "#db/intake/intake";
import type { Db } from "#db/engine/kit";
import {
  addNote,
  addPatient,
  addRequest,
  patientsWithNhsNumber,
  type Patient,
  type PatientAsked,
  type Request,
} from "#db/cases/requests";
import { indexCase } from "#db/cases/search";
import { keepOutcome, outcomeOf } from "#db/cases/submissions";
import type { CaseEventBody, Channel } from "~/domain/cases/case-events";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { isSamePerson } from "~/domain/intake/same-patient";
import { proofNotAttached } from "~/domain/intake/proof-at-intake";
import { decideReceive, type ReceiveRefusal } from "~/domain/intake/request";
import type { AuthorityKey, EvidenceKind, IdentityDoubt, RequestKind } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { notOnFile } from "~/services/identity/confirm-identity";
import { copyEvidence, keepEvidence, type Evidence } from "~/services/identity/evidence";
import { caseSearchWords } from "~/services/cases/case-search-words";
import { personOf } from "./open-cases-like";
import { owedLetters } from "~/services/letters/owed-letters";
import type { By } from "~/services/signed-in";

export type NewRequest = By & {
  intakeId: string | null;
  receivedOn: CalendarDay;
  /** The day that the letter bears, where it bears one. */
  letterDated?: CalendarDay | null;
  channel: Channel;
  kind: RequestKind;
  requester: AuthorityKey;
  patient: PatientAsked;
  request: Omit<Request, "trustId" | "caseId" | "intakeId">;
  /** What came with the application, and which attachment shows it; null where identity has still to be shown. */
  identity: {
    evidence: { kind: EvidenceKind; attachment: number | null }[];
    seen: "original" | "copy" | "already-known";
  } | null;
  /** Why there is a reasonable doubt about who asks: proof is asked for only where there is one. */
  identityDoubt?: IdentityDoubt | null;
  /** The proof that came with the application and was looked at; null where none came or none is needed. */
  authority: { attachments: number[] } | null;
  /** Where proof that is not attached was seen, as the officer says; kept as a note. */
  shownWhere?: string;
  /** Left out, whoever makes the case has it; null, nobody yet. */
  assigneeId?: string | null;
  /** The key of the form that was sent: sent twice, it makes one case. */
  submission?: string | null;
};

/** The same submission was committed a moment ago by another process: nothing of this one may stay. */
class SentTwice extends Error {}

export type ReceiveRequestRefusal = ReceiveRefusal | "already-a-case" | "no-such-entry";
/** `caseNumber` of a refusal is the case that the entry has become. */
export type Received =
  { ok: true; caseNumber: string } | { ok: false; because: ReceiveRequestRefusal; caseNumber?: string };

/**
 * Makes the case: regime, history, due day, acknowledgement and the letters owed are committed together or not at all.
 */
export async function receiveRequest(deps: Deps, wanted: NewRequest): Promise<Received> {
  const decision = decideReceive({
    kind: wanted.kind,
    requester: wanted.requester,
    channel: wanted.channel,
    receivedOn: wanted.receivedOn,
    today: deps.today(),
    hasDied: wanted.patient.diedOn !== null,
    identity: wanted.identity && {
      evidence: wanted.identity.evidence.map(({ kind }) => kind),
      seen: wanted.identity.seen,
    },
    identityDoubt: wanted.identityDoubt ?? null,
    asksEverybody: deps.settings.asksEverybody,
    authorityCame: wanted.authority !== null,
    isAnsweredByEmail: wanted.request.email !== "",
    policy: deps.settings.policy,
    ...(wanted.letterDated && { letterDated: wanted.letterDated }),
  });
  if (!decision.ok) return decision;

  const evidence = await copyEvidence(deps, wanted);
  try {
    return await deps.store.write(wanted.trust, (db) => commit(deps, db, wanted, decision.events, evidence));
  } catch (problem) {
    if (!(problem instanceof SentTwice)) throw problem;
    const caseNumber = await deps.store.read(wanted.trust, (db) => outcomeOf(db, wanted.trust, wanted.submission!));
    return { ok: true, caseNumber: caseNumber! };
  }
}

async function commit(
  deps: Deps,
  db: Db,
  wanted: NewRequest,
  events: CaseEventBody[],
  evidence: Evidence[],
): Promise<Received> {
  const { trust, person, submission = null } = wanted;
  const entry = wanted.intakeId ? await intakeById(db, trust, wanted.intakeId) : null;
  const sentBefore = submission && (await outcomeOf(db, trust, submission));
  if (sentBefore) return { ok: true, caseNumber: sentBefore };
  if (entry === undefined) return { ok: false, because: "no-such-entry" };
  const id = deps.newId();
  if (entry && !(await claimIntake(db, trust, entry.id, id))) return alreadyACase(db, trust, entry.id);

  const number = await nextCaseNumber(db, trust, Number(deps.today().slice(0, 4)));
  const patient = await patientFor(deps, db, wanted);
  const firmId = entry?.firmId ?? null;
  const request: Request = { ...wanted.request, trustId: trust, caseId: id, intakeId: wanted.intakeId };
  await openCase(
    db,
    {
      trust,
      id,
      number,
      patientId: patient.id,
      firmId,
      assigneeId: wanted.assigneeId === undefined ? person.id : wanted.assigneeId,
      openedAt: deps.now(),
    },
    events,
    person.id,
    deps.now(),
  );
  await addRequest(db, request);
  await keepEvidence(deps, db, { trust, caseId: id, by: person.id, evidence });
  for (const about of wanted.shownWhere ? proofNotAttached(wanted) : [])
    await addNote(db, {
      trustId: trust,
      id: deps.newId(),
      caseId: id,
      about,
      words: notOnFile(wanted.shownWhere!),
      by: person.id,
      at: deps.now(),
    });
  await indexCase(db, trust, id, caseSearchWords({ number, patient, request }));
  await owedLetters(deps, db, { trust, caseId: id, number, request, events });
  if (submission && !(await keepOutcome(db, { trustId: trust, key: submission, outcome: number, at: deps.now() })))
    throw new SentTwice();
  return { ok: true, caseNumber: number };
}

async function alreadyACase(db: Db, trust: number, intakeId: string): Promise<Received> {
  const entry = await intakeById(db, trust, intakeId);
  const kase = entry?.caseId ? await caseById(db, trust, entry.caseId) : undefined;
  return { ok: false, because: "already-a-case", ...(kase && { caseNumber: kase.number }) };
}

async function patientFor(deps: Deps, db: Db, { trust, patient }: NewRequest): Promise<Patient> {
  const sameNumber = patient.nhsNumber ? await patientsWithNhsNumber(db, trust, patient.nhsNumber) : [];
  const known = sameNumber.find((each) => isSamePerson(personOf(each), patient));
  if (known) return known;
  const fresh = {
    ...patient,
    formerNames: null,
    otherNumbers: null,
    notTheirs: null,
    trustId: trust,
    id: deps.newId(),
  };
  await addPatient(db, fresh);
  return fresh;
}

import { nextCaseNumber } from "#db/cases";
import { openCase } from "#db/case-history";
import { addDocument } from "#db/documents";
import { keepFolder, folderKey } from "#db/folders";
import { attachmentsOf, changeIntake, intakeById, type IntakeAttachment } from "#db/intake";
import type { Db } from "#db/kit";
import { addPatient, addRequest, samePatient, type Patient, type Request } from "#db/requests";
import { indexCase } from "#db/search";
import type { FolderKey } from "~/adapters/files/files";
import type { CaseEventBody, Channel } from "~/domain/case-events";
import type { CalendarDay } from "~/domain/calendar";
import { evidenceDestroyOn } from "~/domain/identity";
import { decideReceive, type ReceiveRefusal } from "~/domain/request";
import type { AuthorityKey, EvidenceKind, RequestKind } from "~/domain/vocabulary";
import type { Deps } from "./deps";
import { owedLetters } from "./owed-letters";
import type { By } from "./signed-in";

export type NewRequest = By & {
  intakeId: string | null;
  receivedOn: CalendarDay;
  channel: Channel;
  kind: RequestKind;
  requester: AuthorityKey;
  patient: Omit<Patient, "trustId" | "id">;
  request: Omit<Request, "trustId" | "caseId" | "intakeId">;
  /** What came with the application, and which attachment shows it; null where identity has still to be shown. */
  identity: { evidence: { kind: EvidenceKind; attachment: number | null }[]; seen: "original" | "copy" | "already-known" } | null;
  /** The proof that came with the application and was looked at; null where none came or none is needed. */
  authority: { attachments: number[] } | null;
};

export type ReceiveRequestRefusal = ReceiveRefusal | "already-a-case" | "no-such-entry";
type Received = { ok: true; caseNumber: string } | { ok: false; because: ReceiveRequestRefusal; caseId?: string };

type Evidence = { key: FolderKey; of: "identity-evidence" | "authority-evidence"; attachment: IntakeAttachment };

/** Makes the case: regime, history, due day, acknowledgement and the letters owed are committed together or not at all. */
export async function receiveRequest(deps: Deps, wanted: NewRequest): Promise<Received> {
  const decision = decideReceive({
    kind: wanted.kind, requester: wanted.requester, channel: wanted.channel, receivedOn: wanted.receivedOn, today: deps.today(),
    identity: wanted.identity && { evidence: wanted.identity.evidence.map(({ kind }) => kind), seen: wanted.identity.seen },
    authorityCame: wanted.authority !== null,
  });
  if (!decision.ok) return decision;

  const evidence = await copyEvidence(deps, wanted);
  return deps.store.write(wanted.trust, async (db): Promise<Received> => {
    const { trust, person } = wanted;
    const entry = wanted.intakeId ? await intakeById(db, trust, wanted.intakeId) : null;
    if (entry === undefined) return { ok: false, because: "no-such-entry" };
    if (entry?.caseId) return { ok: false, because: "already-a-case", caseId: entry.caseId };

    const id = deps.newId();
    const number = await nextCaseNumber(db, trust, Number(deps.today().slice(0, 4)));
    const patient = await patientFor(deps, db, wanted);
    const firmId = entry?.firmId ?? null;
    const request: Request = { ...wanted.request, trustId: trust, caseId: id, intakeId: wanted.intakeId };
    await openCase(db, { trust, id, number, patientId: patient.id, firmId, assigneeId: person.id, openedAt: deps.now() }, [...decision.events, ...acknowledgement(request, deps.today())], person.id, deps.now());
    await addRequest(db, request);
    await keepEvidence(deps, db, id, wanted, evidence);
    if (entry) await changeIntake(db, trust, entry.id, { state: "made-into-case", caseId: id });
    await indexCase(db, trust, id, [number, patient.familyName, patient.givenNames, patient.nhsNumber ?? "", patient.hospitalNumber ?? "", request.requesterName, request.organisation, request.theirReference]);
    await owedLetters(deps, db, { trust, caseId: id, number, request, events: decision.events });
    return { ok: true, caseNumber: number };
  });
}

/** Without an e-mail address the acknowledgement goes by post, and is recorded when it has gone. */
const acknowledgement = ({ email }: Request, on: CalendarDay): CaseEventBody[] => (email ? [{ type: "acknowledged", on }] : []);

async function patientFor(deps: Deps, db: Db, { trust, patient }: NewRequest): Promise<Patient> {
  const known = await samePatient(db, trust, patient);
  if (known) return known;
  const fresh = { ...patient, trustId: trust, id: deps.newId() };
  await addPatient(db, fresh);
  return fresh;
}

/** Evidence is copied out of the letter into a folder of its own, because it is destroyed earlier than the case. */
async function copyEvidence(deps: Deps, wanted: NewRequest): Promise<Evidence[]> {
  const { trust, intakeId } = wanted;
  const shown = evidenceIn(wanted);
  if (!intakeId || shown.length === 0) return [];
  const found = await deps.store.read(trust, async (db) => {
    const entry = await intakeById(db, trust, intakeId);
    return entry && { key: await folderKey(db, trust, entry.folderId), attachments: await attachmentsOf(db, trust, intakeId) };
  });
  if (!found) return [];
  const from = deps.files.folder(trust, found.key);
  return Promise.all(shown.flatMap(({ of, position }) => found.attachments.filter((each) => each.position === position).map(async (attachment) => {
    const { key, folder } = deps.files.newFolder(trust);
    await folder.put("original", await from.get(`attachment-${position}`));
    return { key, of, attachment };
  })));
}

function evidenceIn({ identity, authority }: NewRequest) {
  const ofIdentity = (identity?.evidence ?? []).map(({ attachment }) => ({ of: "identity-evidence" as const, position: attachment }));
  const ofAuthority = (authority?.attachments ?? []).map((position) => ({ of: "authority-evidence" as const, position }));
  return [...ofIdentity, ...ofAuthority];
}

async function keepEvidence(deps: Deps, db: Db, caseId: string, { trust, person }: NewRequest, evidence: Evidence[]) {
  for (const [index, { key, of, attachment }] of evidence.entries()) {
    const { name, mediaType, size, sha256 } = attachment;
    await keepFolder(db, trust, key, deps.now());
    await addDocument(db, {
      trustId: trust, id: deps.newId(), caseId, kind: of, name, mediaType, size, sha256, folderId: key.id, state: "stored", refusal: null,
      pagesDone: 0, pageCount: 0, marksVersion: 0, marksFile: null, markCount: 0, withheldPages: 0, findings: 0, unresolved: 0, position: index + 1,
      addedBy: person.id, addedAt: deps.now(), destroyOn: of === "identity-evidence" ? evidenceDestroyOn(deps.today()) : null, removedAt: null,
    });
  }
}


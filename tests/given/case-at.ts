/**
 * Cases brought by the real use-cases to the point where a test begins. Works with a desk that has a worker, and with
 * one that has none.
 */
import { protectsOthers } from "~/domain/exemptions/reason-groups";
import type { OpenPoint } from "~/domain/release/open-points";
import { acceptOpenPoints } from "~/services/release/accept-open-points";
import { digestOf, openPointsOf } from "~/services/release/open-points";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { documentById } from "#db/records/documents";
import { latestRelease, type Release } from "#db/release/releases";
import type { Request } from "#db/cases/requests";
import type { DeskDeps } from "~/boot/deps.server";
import { stateOf } from "~/domain/cases/case-state";
import type { CaseState } from "~/domain/cases/case-states";
import { needsWeighing } from "~/domain/exemptions/exemptions";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { workThrough } from "~/jobs/work-through";
import { addRecords } from "~/services/records/add-records";
import { addEvidence } from "~/services/identity/add-evidence";
import { applyAsFirm, keepAuthority } from "~/services/portal/apply-as-firm";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import { releaseRest } from "~/services/redaction/decide-page";
import { disclose } from "~/services/release/disclose";
import { openDocument, marksOf } from "~/services/records/opened-document";
import { finishRedaction } from "~/services/release/finish-redaction";
import { markWords } from "~/services/redaction/mark-words";
import { receiveRequest, type NewRequest } from "~/services/intake/receive-request";
import { recordOpinion } from "~/services/opinion/record-opinion";
import { makeMove } from "~/services/moves/make-move";
import { weighThirdParties } from "~/services/moves/weigh-third-parties";
import type { By } from "~/services/signed-in";
import { opensEveryPage, opensProof, opensReleaseCopy } from "../../scripts/samples/open-pages";
import { patience } from "./patience";
import type { Who } from "./running-desk";

export type Desk = { deps: DeskDeps; by(who: Who): Promise<By> };
export type GivenRequest = {
  request?: Partial<Omit<Request, "trustId" | "caseId" | "intakeId">>;
  identity?: NewRequest["identity"];
  authority?: NewRequest["authority"];
  requester?: NewRequest["requester"];
  kind?: NewRequest["kind"];
  intakeId?: string | null;
};

/** The words that the records of these cases say once on each page, and that are marked. */
export const thirdParty = "Dorothy Pellow";
const recordPages = 3;

const shown: NewRequest["identity"] = { evidence: [{ kind: "passport", attachment: null }], seen: "original" };

export async function openedCase(
  { deps, by }: Desk,
  {
    request = {},
    identity = shown,
    requester = "patient",
    kind = "access",
    authority = requester === "patient" ? null : { attachments: [] },
    intakeId = null,
  }: GivenRequest = {},
): Promise<string> {
  const received = await receiveRequest(deps, {
    ...(await by("officer")),
    intakeId,
    receivedOn: deps.today(),
    channel: intakeId ? "portal" : "e-mail",
    kind,
    requester,
    identity,
    identityDoubt: identity ? null : "address-differs",
    authority,
    patient: {
      familyName: "Achebe-Trent",
      givenNames: "Rosalind",
      bornOn: "1961-03-14",
      diedOn: kind === "deceased-access" ? deps.today() : null,
      nhsNumber: "9990000018",
      hospitalNumber: null,
      address: "1 High Street",
    },
    request: {
      requesterName: "Rosalind Achebe-Trent",
      organisation: "",
      email: "r.achebe-trent@applicants.example",
      address: "1 High Street",
      theirReference: "RAT/1",
      sites: '["Northfield General Hospital"]',
      recordKinds: '["health-records"]',
      recordsFrom: null,
      recordsTo: null,
      details: "",
      delivery: "e-mail",
      ...request,
    },
  });
  if (!received.ok) throw new Error(received.because);
  return received.caseNumber;
}

export async function recordFile(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= recordPages; number += 1) {
    const page = document.addPage([595, 842]);
    page.drawText(`Clinic letter ${number}. Rosalind Achebe-Trent came to clinic.`, { x: 60, y: 760, size: 12, font });
    page.drawText(`Her neighbour ${thirdParty} brought her in.`, { x: 60, y: 730, size: 12, font });
  }
  return document.save();
}

/** Records prepared, the third party marked, every page decided. */
export async function redactedCase(
  desk: Desk,
  { reason = "TP-PERSON", ...given }: GivenRequest & { reason?: ExemptionCode } = {},
): Promise<string> {
  const { deps } = desk;
  const caseNumber = await openedCase(desk, given);
  const officer = await desk.by("officer");
  const added = await addRecords(deps, {
    ...officer,
    caseNumber,
    name: "Records.pdf",
    mediaType: "application/pdf",
    body: Readable.from(Buffer.from(await recordFile())),
  });
  if (!added.ok) throw new Error(added.because);
  const { documentId } = added;
  await until(
    desk,
    async () =>
      (await deps.store.read(officer.trust, (db) => documentById(db, officer.trust, documentId)))?.state === "ready",
  );

  const on = async () => {
    const opened = await openDocument(deps, { trust: officer.trust, caseNumber, documentId });
    return { ...officer, caseNumber, documentId, seenVersion: (await marksOf(opened!)).version };
  };
  await must(markWords(deps, { ...(await on()), words: thirdParty, page: "every", reason }));
  await must(releaseRest(deps, await on()));
  const points = await openPointsOf(deps, { trust: officer.trust, caseNumber });
  if (points.length > 0 && !protectsOthers(reason)) await inWords(desk, caseNumber, points);
  return caseNumber;
}

/** A name that is withheld for a reason that protects nobody else is accepted so. */
async function inWords(desk: Desk, caseNumber: string, points: readonly OpenPoint[]) {
  const words = "The name is what the reason is about.";
  await must(acceptOpenPoints(desk.deps, { ...(await desk.by("officer")), caseNumber, seen: digestOf(points), words }));
}

export async function withOpinion(
  desk: Desk,
  caseNumber: string,
  outcome: "no-serious-harm" | "serious-harm" = "no-serious-harm",
) {
  await opensEveryPage(desk.deps, { ...(await desk.by("clinician")), caseNumber });
  await must(
    recordOpinion(desk.deps, { ...(await desk.by("clinician")), caseNumber, outcome, words: "Read in full." }),
  );
}

/** A file came as proof, and the officer opened it. */
export async function proofOpened({ deps, by }: Desk, caseNumber: string, of = "identity-evidence" as Proof) {
  const on = { ...(await by("officer")), caseNumber };
  const body = Readable.from([Buffer.from(await recordFile()), Buffer.from(`%${of}`)]);
  await must(addEvidence(deps, { ...on, of, name: `${of}.pdf`, mediaType: "application/pdf", body }));
  await opensProof(deps, on, of);
}
type Proof = "identity-evidence" | "authority-evidence";

/** That the third party was not asked, and is withheld for that reason. */
export const weighed = async (desk: Desk, caseNumber: string, reason: ExemptionCode = "TP-PERSON") =>
  must(
    makeMove(
      desk.deps,
      { ...(await desk.by("officer")), caseNumber },
      weighThirdParties({
        reason,
        of: "everybody",
        consent: "not-sought",
        information: "name-only",
        confidence: "owed",
        capability: "not-known",
        steps: "To ask her would tell her that the patient asked.",
        reasonable: "no",
        words: "Nothing of her is needed to understand the record.",
      }),
    ),
  );

/** Redacted by the officer, with an opinion and a finished release copy. */
export async function caseAwaitingApproval(
  desk: Desk,
  given: GivenRequest & { reason?: ExemptionCode } = {},
): Promise<string> {
  const caseNumber = await redactedCase(desk, given);
  await withOpinion(desk, caseNumber);
  if (needsWeighing(given.reason ?? "TP-PERSON")) await weighed(desk, caseNumber, given.reason);
  await must(finishRedaction(desk.deps, { ...(await desk.by("officer")), caseNumber }));
  await untilState(desk, caseNumber, "approval");
  return caseNumber;
}

/** Approved by the second officer. */
export async function caseReadyToDisclose(desk: Desk, given: GivenRequest = {}): Promise<string> {
  const caseNumber = await caseAwaitingApproval(desk, given);
  await opensReleaseCopy(desk.deps, { ...(await desk.by("second-officer")), caseNumber });
  await must(
    approveDisclosure(desk.deps, {
      ...(await desk.by("second-officer")),
      caseNumber,
      packageHash: (await releaseOf(desk, caseNumber)).packageHash!,
    }),
  );
  return caseNumber;
}

export async function disclosedCase(desk: Desk, given: GivenRequest = {}): Promise<string> {
  const caseNumber = await caseReadyToDisclose(desk, given);
  await must(disclose(desk.deps, { ...(await desk.by("officer")), caseNumber }));
  await untilState(desk, caseNumber, "disclosed");
  return caseNumber;
}

/** An application of a firm that waits in intake. */
export async function firmsApplication(
  { deps, by }: Desk,
  who: "solicitor" | "other-solicitor" = "solicitor",
  reference = "GF/1",
): Promise<string> {
  const firm = await by(who);
  const authority = await keepAuthority(deps, firm.trust, {
    name: "Signed authority.pdf",
    mediaType: "application/pdf",
    body: await recordFile(),
  });
  const form = {
    form: "records",
    patientFamilyName: "Achebe-Trent",
    patientGivenNames: "Rosalind",
    applicantEmail: "post@firm.example",
    applicantReference: reference,
  };
  const applied = await applyAsFirm(deps, { ...firm, form, authority });
  if (!applied.ok) throw new Error(applied.because);
  return applied.intakeId;
}

/** As `request` of a case that a firm sent through the portal. */
export const fromFirm = (intakeId: string) => ({
  intakeId,
  requester: "solicitor" as const,
  request: {
    requesterName: "Silas Grange",
    organisation: "Grange and Fell LLP",
    email: "post@firm.example",
    theirReference: "GF/1",
    delivery: "portal" as const,
  },
});

export async function releaseOf({ deps }: Desk, caseNumber: string): Promise<Release> {
  const { trust } = deps.settings;
  const release = await deps.store.read(trust, async (db) =>
    latestRelease(db, trust, (await caseByNumber(db, trust, caseNumber))!.id),
  );
  if (!release) throw new Error(`${caseNumber} has no release copy`);
  return release;
}

export async function historyOfCase({ deps }: Desk, caseNumber: string) {
  const { trust } = deps.settings;
  return deps.store.read(trust, async (db) => historyOf(db, trust, (await caseByNumber(db, trust, caseNumber))!.id));
}

export const stateOfCase = async (desk: Desk, caseNumber: string): Promise<CaseState> =>
  stateOf(await historyOfCase(desk, caseNumber));

export const untilState = (desk: Desk, caseNumber: string, state: CaseState) =>
  until(desk, async () => (await stateOfCase(desk, caseNumber)) === state);

/** Does what work is waiting, here or in the desk's own worker, until `isSo`. */
export async function until({ deps }: Desk, isSo: () => Promise<boolean>) {
  for (const giveUpAt = Date.now() + patience; Date.now() < giveUpAt; await sleep(100)) {
    await workThrough(deps);
    if (await isSo()) return;
  }
  throw new Error("what the test waits for did not come about");
}

type Outcome = { ok: true } | { ok: false; because: string };

export async function must(outcome: Promise<Outcome>) {
  const settled = await outcome;
  if (!settled.ok) throw new Error(settled.because);
}

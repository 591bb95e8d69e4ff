/** Bundles what was burnt in, and keeps it as the release copy, unless something changed meanwhile. */
import { caseToChangeById, type CaseRow } from "#db/cases/cases";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import type { Db } from "#db/engine/kit";
import { recordsOf, type DocumentRow } from "#db/records/documents";
import { keepFolder } from "#db/records/folders";
import { changeRelease, type Release } from "#db/release/releases";
import { requestOf, type Patient, type Request } from "#db/cases/requests";
import type { BundlePart, DoesNotFitOnPaper } from "~/adapters/documents/document-tools";
import type { RedactionReport } from "~/adapters/pdf/redact/redaction-report";
import type { FolderKey } from "~/adapters/files/files";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { decideFinishRedaction } from "~/domain/release/approval";
import type { LetterLaw } from "~/domain/letters/letters-owed";
import type { LeavingPage } from "~/domain/redaction/arrangement";
import { addedUp, leftOutCounts, toldOfLeftOut } from "~/domain/release/left-out";
import { withheldPages } from "~/domain/redaction/marks";
import type { MarksManifest, OfficersMark } from "~/domain/redaction/marks-manifest";
import { reasonCounts, withheldSchedule } from "~/domain/release/release-copy";
import { reasonsUnsaid } from "~/domain/exemptions/silence";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { coverLetter } from "./cover-letter";
import type { Deps } from "~/services/deps";
import { recipientHash } from "~/services/cases/recipient-hash";
import { basisHash } from "./basis-hash";
import type { ReleaseSchedule } from "./release-facts";

export type Found = {
  unsaid: readonly ExemptionCode[];
  law: LetterLaw;
  release: Release;
  kase: CaseRow;
  documents: DocumentRow[];
  request: Request;
  patient: Patient;
};

export type BurntIn = {
  part: BundlePart & { pages: LeavingPage[] };
  marks: (OfficersMark & { document: string })[];
  manifest: MarksManifest;
  report: RedactionReport;
};

const askedMeanwhile =
  "Somebody was asked about a page while the release copy was being made. Wait for the answer, or withdraw the question; then make it again.";

export const changedMeanwhile = "Something changed while the release copy was being made. Make it again.";

/** What was put together, and where it is kept. */
type Bundled = { key: FolderKey; packageHash: string; pages: number; marks: number; withheldPages: number };

export async function bundle(deps: Deps, work: WorkFolder, found: Found, burnt: BurntIn[]) {
  const bundled = await putTogether(deps, work, found, burnt);
  if ("doesNotFit" in bundled)
    return deps.store.write(found.release.trustId, (db) => refuse(db, found, whatToShorten(bundled)));
  await deps.store.write(found.release.trustId, (db) => keepBuilt(deps, db, found, burnt, bundled));
}

async function putTogether(
  deps: Deps,
  work: WorkFolder,
  found: Found,
  burnt: BurntIn[],
): Promise<Bundled | DoesNotFitOnPaper> {
  const marks = burnt.flatMap((each) => each.marks);
  const out = `${work.path}/bundle.pdf`;
  const schedule = scheduleOf(deps, found, burnt);
  const made = await deps.documents.bundle({
    cover: coverLetter(deps, found),
    parts: burnt.map(({ part }) => part).filter(({ pages: leaving }) => leaving.length > 0),
    withheld: shownInBundle(deps, schedule),
    out,
  });
  if ("doesNotFit" in made) return made;
  const { pages, sha256 } = made;
  const { key, folder } = deps.files.newFolder(found.release.trustId);
  await work.keep(folder, "bundle.pdf", out);
  await folder.put("report.json", Buffer.from(JSON.stringify(burnt.map(({ report }) => report))));
  await folder.put("schedule.json", Buffer.from(JSON.stringify(schedule)));
  const withheld = burnt.reduce((sum, { manifest }) => sum + withheldPages(manifest).length, 0);
  return { key, packageHash: sha256, pages, marks: marks.length, withheldPages: withheld };
}

function scheduleOf({ settings }: Deps, { unsaid }: Found, burnt: BurntIn[]): ReleaseSchedule {
  const marks = burnt.flatMap((each) => each.marks);
  const leftOut = leftOutCounts(burnt.map(({ manifest }) => manifest));
  return {
    reasons: reasonCounts(marks),
    told: addedUp([...withheldSchedule(marks, unsaid, settings.otherHarmTold), ...toldOfLeftOut(leftOut)]),
    leftOut,
  };
}

/** The codes stand in the list only where they stand in the boxes. */
const shownInBundle = ({ settings }: Deps, { told }: ReleaseSchedule) =>
  settings.boxes === "codes" ? told : told.map((line) => ({ ...line, shownCode: null }));

const refuse = (db: Db, { release }: Found, why: string) =>
  changeRelease(db, release.trustId, release.id, { state: "refused", doubts: JSON.stringify([why]) });

const whatToShorten = ({ doesNotFit }: DoesNotFitOnPaper) =>
  `The cover letter cannot be printed: ${doesNotFit}. Change the recipient's name, address or reference on the case, then make the copy again.`;

async function keepBuilt(deps: Deps, db: Db, found: Found, burnt: BurntIn[], { key, ...built }: Bundled) {
  const { trustId: trust, id: releaseId, builtBy } = found.release;
  const refused = (why: string) => refuse(db, found, why);
  const kase = await caseToChangeById(db, trust, found.kase.id);
  const history = await historyOf(db, trust, found.kase.id);
  // a mark saved, or a silence chosen, while the copy was being burnt in would otherwise be missing from what is
  // approved
  const basis = basisHash(await recordsOf(db, trust, found.kase.id), await requestOf(db, trust, found.kase.id));
  if (basis !== found.release.basis || reasonsUnsaid(history).join() !== found.unsaid.join())
    return refused(changedMeanwhile);

  await keepFolder(db, trust, key, deps.now());
  await changeRelease(db, trust, releaseId, {
    ...built,
    state: "built",
    folderId: key.id,
    recipientHash: recipientHash(found.request),
  });
  const facts = { ...built, releaseId, redactors: redactors(found, burnt), today: deps.today() };
  const decision = decideFinishRedaction(history, facts);
  if (!decision.ok && decision.because === "consultation-open") return refused(askedMeanwhile);
  if (!kase || !decision.ok) return changeRelease(db, trust, releaseId, { state: "void" });
  await appendToHistory(db, kase, decision.events, builtBy, deps.now());
}

/** Everybody who marked or decided a page, and whoever said that it was finished. */
const redactors = ({ release }: Found, burnt: BurntIn[]) =>
  [
    ...new Set([
      release.builtBy,
      ...burnt.flatMap(({ manifest: { workedOnBy = [], marks } }) => [...workedOnBy, ...marks.map(({ by }) => by)]),
    ]),
  ].sort();

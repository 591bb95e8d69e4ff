import { caseById } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { recordsOf, type DocumentRow } from "#db/records/documents";
import { keepFolder } from "#db/records/folders";
import { changeRelease, releaseById } from "#db/release/releases";
import { patientById, requestOf } from "#db/cases/requests";
import type { FileRefusal } from "~/adapters/documents/document-tools";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { plainWording } from "~/domain/exemptions/exemptions";
import { letterLawOf } from "~/domain/identity/letter-law";
import { leavingPages } from "~/domain/redaction/arrangement";
import { keptNowhere } from "~/domain/release/left-out";
import { marksForBurnIn, standingMarks } from "~/domain/redaction/marks";
import { codesForBoxes } from "~/domain/release/release-copy";
import { reasonsUnsaid } from "~/domain/exemptions/silence";
import { exemptionCodes } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";
import { basisHash } from "./basis-hash";
import type { StillFound } from "./release-facts";
import { type Found, type BurntIn, changedMeanwhile, bundle } from "./bundle-release";

/** What stands on the notice in place of a page that is withheld: neutral words where the reason must not be named. */
const wordingsOf = ({ settings }: Deps) =>
  Object.fromEntries(exemptionCodes.map((code) => [code, plainWording(code, settings.otherHarmTold)]));

/**
 * Burns in, verifies and bundles; a doubt refuses the copy and says where. Run twice, the second finds nothing to do.
 */
export async function buildRelease(deps: Deps, { trust, releaseId }: { trust: number; releaseId: string }) {
  const found = await whatToBuild(deps, trust, releaseId);
  if (!found) return;
  if (basisHash(found.documents, found.request) !== found.release.basis) return refuse(deps, found, [changedMeanwhile]);

  const lost = await duplicatesKeptNowhere(deps, found);
  if (lost.length > 0) return refuse(deps, found, lost);

  await deps.inWorkFolder(async (work) => {
    const burnt: BurntIn[] = [];
    let before = 0;
    for (const document of found.documents) {
      const onPages = (done: number) =>
        deps.store.write(trust, (db) => changeRelease(db, trust, releaseId, { pagesBurnt: before + done }));
      const outcome = await burnIn(deps, work, found, document, onPages);
      if (!outcome.ok) return refuse(deps, found, outcome.doubts, outcome.stillFound);
      burnt.push(outcome.burnt);
      before += document.pageCount;
      await onPages(0);
    }
    return bundle(deps, work, found, burnt);
  });
}

async function whatToBuild({ store }: Deps, trust: number, releaseId: string): Promise<Found | undefined> {
  return store.read(trust, async (db) => {
    const release = await releaseById(db, trust, releaseId);
    const kase = release?.state === "building" ? await caseById(db, trust, release.caseId) : undefined;
    const patient = kase && (await patientById(db, trust, kase.patientId));
    if (!release || !kase || !patient) return undefined;
    const history = await historyOf(db, trust, kase.id);
    return {
      release,
      kase,
      patient,
      documents: await recordsOf(db, trust, kase.id),
      request: await requestOf(db, trust, kase.id),
      unsaid: reasonsUnsaid(history),
      law: letterLawOf(history),
    };
  });
}

/** A copy may be left out only while the page it is a copy of stays. */
async function duplicatesKeptNowhere(deps: Deps, { kase, documents }: Found): Promise<string[]> {
  const read = await Promise.all(
    documents.map(async ({ id, position }) => {
      const opened = await openDocument(deps, { trust: kase.trustId, caseNumber: kase.number, documentId: id });
      return opened ? [{ id, position, pages: await pagesOf(opened), marks: await marksOf(opened) }] : [];
    }),
  );
  const positionOf = (id: string) => documents.find((each) => each.id === id)!.position;
  return keptNowhere(read.flat()).map(
    ({ document, page }) =>
      `Document ${positionOf(document)}: page ${page} is left out as a duplicate, and the page it is a copy of is left out or gone. Decide it again.`,
  );
}

async function burnIn(
  deps: Deps,
  work: WorkFolder,
  { kase, unsaid }: Found,
  document: DocumentRow,
  onPages: (done: number) => Promise<void>,
): Promise<{ ok: true; burnt: BurntIn } | { ok: false; doubts: string[]; stillFound?: StillFound[] }> {
  const opened = await openDocument(deps, { trust: kase.trustId, caseNumber: kase.number, documentId: document.id });
  if (!opened) return { ok: false, doubts: [`Document ${document.position} is no longer in the case.`] };
  const manifest = await marksOf(opened);
  const out = `${work.path}/release-${document.position}.pdf`;
  const source = await work.fetch(opened.folder, "document.pdf", `source-${document.position}.pdf`);
  const report = await deps.documents.burnIn({
    source,
    marks: marksForBurnIn(manifest),
    out,
    wordings: wordingsOf(deps),
    codes: deps.settings.boxes === "codes" ? codesForBoxes(exemptionCodes, unsaid, deps.settings.otherHarmTold) : [],
    onPages,
  });
  if ("ok" in report) return { ok: false, doubts: [`Document ${document.position}: ${notBurnt(report.because)}`] };
  if (!report.verified)
    return {
      ok: false,
      doubts: report.doubts.map((doubt) => `Document ${document.position}: ${doubt}`),
      stillFound: report.stillFound.map((each) => ({ ...each, document: document.position })),
    };
  const marks = standingMarks(manifest).map((mark) => ({ ...mark, document: document.id }));
  const pages = leavingPages(await pagesOf(opened), manifest);
  return {
    ok: true,
    burnt: { part: { pdf: out, title: `Records, part ${document.position}`, pages }, marks, manifest, report },
  };
}

function notBurnt(because: FileRefusal): string {
  if (because === "took-too-long" || because === "needed-too-much-memory")
    return `burning in ${because.replaceAll("-", " ")}. Split the document where its pages are heavy, and make the release copy again.`;
  return `the file can no longer be read (${because.replaceAll("-", " ")}). Remove it from the case and add it again.`;
}

/** The sentences name pages; the words themselves are sealed, and shown to whoever may see the records. */
async function refuse(deps: Deps, { release }: Found, doubts: string[], stillFound: StillFound[] = []) {
  const { trustId: trust, id } = release;
  const { key, folder } = deps.files.newFolder(trust);
  if (stillFound.length) await folder.put("still-found.json", Buffer.from(JSON.stringify(stillFound)));
  await deps.store.write(trust, async (db) => {
    if (stillFound.length) await keepFolder(db, trust, key, deps.now());
    await changeRelease(db, trust, id, {
      state: "refused",
      doubts: JSON.stringify(doubts),
      ...(stillFound.length && { folderId: key.id }),
    });
  });
}

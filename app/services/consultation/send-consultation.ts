import { caseById, type CaseRow } from "#db/cases/cases";
import { changeConsultation, consultationById, type ConsultationRow } from "#db/consultation/consultations";
import { historyOf } from "#db/cases/case-history";
import { keepFolder } from "#db/records/folders";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { turnedBox, turnedSize, turnOf } from "~/domain/redaction/arrangement";
import { formatDay } from "~/domain/calendar/calendar";
import { isAwaited } from "~/domain/consultation/consultation-moves";
import { ofPages, pagesInWords, pagesIn, readPageRanges } from "~/domain/terms/page-ranges";
import type { Box } from "~/domain/records/pages";
import { queueConsultationLetter } from "./consultation-letter";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf, type OpenedDocument } from "~/services/records/opened-document";
import { pageFiles } from "~/services/records/page-files";

/** What the password column is sealed for; no other secret opens with it. */
export const consultationPurpose = (id: string) => `consultation password ${id}`;

/**
 * Makes the sealed copy of the pages that somebody outside the desk is asked about, and hands it to the outbox. Its
 * password is in no mail: it is shown once to an officer, who gives it by telephone. Run twice, the second finds
 * nothing to do.
 */
export async function sendConsultation(
  deps: Deps,
  { trust, consultationId }: { trust: number; consultationId: string },
) {
  const found = await whatToSend(deps, trust, consultationId);
  if (!found) return;
  const { row, kase, opened } = found;
  await deps.inWorkFolder(async (work) => {
    const [clear, out, password] = [`${work.path}/pages.pdf`, `${work.path}/copy.pdf`, deps.newPassword()];
    await deps.documents.copyPages({
      front: frontOf(deps, row, kase),
      pages: await picturesOf(work, opened, row),
      reference: kase.number,
      out: clear,
    });
    await deps.documents.seal({ source: clear, password, out });
    const { key, folder } = deps.files.newFolder(trust);
    await work.keep(folder, "copy.pdf", out);

    await deps.store.write(trust, async (db) => {
      const now = await consultationById(db, trust, consultationId);
      // withdrawn meanwhile, or another worker was here
      if (!now || now.folderId || !isAwaited(await historyOf(db, trust, kase.id), now.id)) return;
      await keepFolder(db, trust, key, deps.now());
      await changeConsultation(db, trust, row.id, {
        folderId: key.id,
        password: deps.files.sealSecret(trust, consultationPurpose(row.id), password),
      });
      await queueConsultationLetter(deps, db, {
        key: "consultation",
        number: kase.number,
        row,
        attachment: { folderId: key.id, file: "copy.pdf", name: `${kase.number}-pages.pdf` },
      });
    });
  });
}

async function whatToSend(deps: Deps, trust: number, id: string) {
  const found = await deps.store.read(trust, async (db) => {
    const row = await consultationById(db, trust, id);
    const kase = row && (await caseById(db, trust, row.caseId));
    return row && kase && isAwaited(await historyOf(db, trust, kase.id), id) ? { row, kase } : undefined;
  });
  if (!found || found.row.folderId || found.row.goes !== "sealed-copy") return undefined;
  const opened = await openDocument(deps, { trust, caseNumber: found.kase.number, documentId: found.row.documentId });
  return opened && { ...found, opened };
}

/**
 * The question is words of an officer's and may name the patient, so it stands in the sealed file and not in the
 * message.
 */
function frontOf(
  { settings }: Deps,
  { name, organisation, question, pages, answerBy, askedOn }: ConsultationRow,
  { number }: CaseRow,
) {
  return {
    heading: "A question about these pages",
    paragraphs: [
      [
        `To: ${name}`,
        ...(organisation ? [organisation] : []),
        `From: Access to Health Records office, ${settings.trustName}`,
        `Our reference: ${number}`,
        formatDay(askedOn),
      ].join("\n"),
      "In confidence. This file is for you alone: please show it to nobody else, and destroy it when you have answered.",
      `The pages that follow are ${pagesInWords(asRanges(pages))} of a record. What is outlined on them is what we mean to cover.`,
      `We ask you:\n${question}`,
      `Please answer by ${formatDay(answerBy)}: whether the pages can be released, should be withheld, or should be released in part; which pages; and why.`,
    ],
  };
}

const asRanges = (pages: string) => {
  const read = readPageRanges(pages, { pageCount: 99_999 });
  return read.ok ? read.ranges : ofPages([]);
};

async function picturesOf(work: WorkFolder, opened: OpenedDocument, { pages: asked }: ConsultationRow) {
  const [{ pages }, { marks, arrangement }] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  const copies = [];
  for (const number of pagesIn(asRanges(asked))) {
    const page = pages.find((each) => each.number === number)!;
    const turned = turnOf(number, arrangement);
    const boxes = marks
      .flatMap((mark): Box[] => (mark.page === number && mark.how !== "withhold" ? mark.boxes : []))
      .map((box) => turnedBox(box, page, turned));
    copies.push({
      number,
      ...turnedSize(page, turned),
      turned,
      boxes,
      picture: await work.fetch(opened.folder, pageFiles(number).picture),
    });
  }
  return copies;
}

/**
 * A record as it comes out of a folder: letters with their text, scans without, a page that lies on its side, a form, a
 * note stuck to a page, and one page of somebody else's.
 */
import { degrees, PDFDocument, PDFHexString, rgb, StandardFonts, type PDFPage } from "pdf-lib";
import { paper } from "~/adapters/documents/assemble/paper";
import { embedFonts, singleFont, type Fonts } from "~/adapters/documents/assemble/typeface";
import { evenRandom, type Random } from "./even-random";
import { addLetterPage } from "./letter-page";
import { misfiledLetter, sampleLetter, type RecordPatient } from "./letter-wording";
import { mother, neighbour, samplePatient } from "./people";
import { opened, scanOf } from "./scan";

export type RecordPlan = { turned: number; form: number; annotated: number; foreign: number; scanned: number[] };

/**
 * Which page is what, counting from 1; a record of at least eight pages has one of each kind, a shorter one only
 * letters and scans.
 */
export function planOfRecord(pages: number): RecordPlan {
  const at = (share: number, least: number) => Math.max(least, Math.round(pages * share));
  const plan = { turned: at(0.12, 3), form: at(0.2, 4), annotated: at(0.25, 5), foreign: at(0.38, 6) };
  const taken = Object.values(plan);
  const scanned = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page % 4 === 2 && !taken.includes(page),
  );
  return { ...plan, scanned };
}

/** `withNote` leaves a sticky note on one of the pages: it becomes a page of its own when the record is prepared. */
export async function sampleRecord({
  pages = 60,
  patient = samplePatient,
  withNote = false,
}: { pages?: number; patient?: RecordPatient; withNote?: boolean } = {}): Promise<Uint8Array> {
  const plan = planOfRecord(pages);
  const random = evenRandom(2_611);
  const document = await PDFDocument.create({ updateMetadata: false });
  const typefaces = await typefacesOf(document);
  const scans = await opened(await unscanned(plan.scanned, patient));
  for (let page = 1; page <= pages; page += 1) {
    const scan = plan.scanned.indexOf(page) + 1;
    if (scan) await addScan(document, await scanOf(scans, scan, random));
    else if (page === plan.turned) addChart(document, typefaces[0]!, random, patient);
    else if (page === plan.form) await addForm(document, typefaces[0]!, patient);
    else if (page === plan.foreign) addLetterPage(document, typefaces[0]!, misfiledLetter);
    else addLetterPage(document, typefaces[page % 3]!, sampleLetter(page, patient));
  }
  if (withNote && plan.annotated <= pages) annotate(document, document.getPage(plan.annotated - 1));
  scans.close();
  document.setTitle(`Record of ${patient.givenNames} ${patient.familyName}`);
  return document.save();
}

async function typefacesOf(document: PDFDocument): Promise<Fonts[]> {
  return [
    await everyReadersFonts(document, StandardFonts.Helvetica, StandardFonts.HelveticaBold),
    await embedFonts(document),
    await everyReadersFonts(document, StandardFonts.TimesRoman, StandardFonts.TimesRomanBold),
  ];
}

const everyReadersFonts = async (document: PDFDocument, plain: StandardFonts, bold: StandardFonts): Promise<Fonts> => ({
  plain: singleFont(await document.embedFont(plain)),
  bold: singleFont(await document.embedFont(bold)),
});

/** The letters that will be scanned, as they were before they met the scanner. */
async function unscanned(pages: readonly number[], patient: RecordPatient): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts = await everyReadersFonts(document, StandardFonts.TimesRoman, StandardFonts.TimesRomanBold);
  for (const page of pages) addLetterPage(document, fonts, sampleLetter(page, patient));
  if (!pages.length) document.addPage();
  return document.save();
}

async function addScan(document: PDFDocument, jpeg: Buffer) {
  const picture = await document.embedJpg(jpeg);
  document
    .addPage([paper.width, paper.height])
    .drawImage(picture, { x: 0, y: 0, width: paper.width, height: paper.height });
}

/** Landscape, stored upright and turned by the reader: everything on it is written bottom to top. */
function addChart(document: PDFDocument, { plain, bold }: Fonts, random: Random, patient: RecordPatient) {
  const page = document.addPage([paper.width, paper.height]);
  page.setRotation(degrees(90));
  const write = (words: string, across: number, down: number, font = plain) =>
    page.drawText(words, { x: down, y: across, size: 11, font: font.base, rotate: degrees(90) });
  write("Observation chart", 50, 50, bold);
  write(`${patient.givenNames} ${patient.familyName}   NHS number ${patient.nhsNumberInWords}`, 50, 72);
  write(`Next of kin told of admission: ${mother.name}, ${mother.telephone}`, 50, 94);
  for (let hour = 0; hour <= 24; hour += 2) write(String(hour), 60 + hour * 28, 530);
  let last = 300;
  for (let hour = 1; hour <= 24; hour += 1) {
    const next = 300 + (random() - 0.5) * 120;
    page.drawLine({
      start: { x: last, y: 60 + (hour - 1) * 28 },
      end: { x: next, y: 60 + hour * 28 },
      thickness: 1.2,
      color: rgb(0.7, 0.1, 0.1),
    });
    last = next;
  }
}

async function addForm(document: PDFDocument, { plain, bold }: Fonts, patient: RecordPatient) {
  const page = document.addPage([paper.width, paper.height]);
  page.drawText("Admission form", { x: 56, y: 780, size: 16, font: bold.base });
  const form = document.getForm();
  const answers = {
    Patient: `${patient.givenNames} ${patient.familyName}`,
    "Next of kin": mother.name,
    "Next of kin telephone": mother.telephone,
    "Key held by": neighbour.name,
    Allergies: "Penicillin",
  };
  Object.entries(answers).forEach(([label, answer], index) => {
    const y = 720 - index * 44;
    page.drawText(label, { x: 56, y: y + 5, size: 10, font: plain.base });
    const field = form.createTextField(`admission.${label}`);
    field.setText(answer);
    field.addToPage(page, { x: 200, y, width: 260, height: 20, font: plain.base });
  });
}

/** A sticky note, as a reviewer leaves it in the file. */
function annotate(document: PDFDocument, page: PDFPage) {
  const note = document.context.obj({
    Type: "Annot",
    Subtype: "Text",
    Rect: [520, 770, 540, 790],
    Name: "Comment",
    F: 4,
    T: PDFHexString.fromText("Ward clerk"),
    Contents: PDFHexString.fromText(`${neighbour.name} rang again about the house keys`),
  });
  page.node.addAnnot(document.context.register(note));
}

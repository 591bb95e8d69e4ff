/** Proofs of identity as they come: photographs taken on a table. Drawn, invented and marked SPECIMEN. */
import { degrees, PDFDocument, rgb, type PDFPage } from "pdf-lib";
import { embedFonts, type Fonts } from "~/adapters/documents/assemble/typeface";
import { evenRandom } from "./even-random";
import { samplePatient } from "./people";
import { opened, photographOf } from "./scan";

/** JPEG. */
export function samplePassport(): Promise<Buffer> {
  return photographed([360, 255], drawPassport, 61);
}

/**
 * JPEG.
 * @internal
 */
export function sampleUtilityBill(): Promise<Buffer> {
  return photographed([420, 560], drawBill, 62);
}

async function photographed(
  size: [number, number],
  draw: (page: PDFPage, fonts: Fonts) => void,
  seed: number,
): Promise<Buffer> {
  const document = await PDFDocument.create();
  draw(document.addPage(size), await embedFonts(document));
  const pdf = await opened(await document.save());
  try {
    return await photographOf(pdf.renderRgba(1, 200), evenRandom(seed));
  } finally {
    pdf.close();
  }
}

function drawPassport(page: PDFPage, fonts: Fonts) {
  const write = (words: string, x: number, y: number, size = 8, font = fonts.plain) =>
    font.write(page, words, { x, y, size, color: rgb(0.12, 0.12, 0.3) });
  page.drawRectangle({ x: 0, y: 0, width: 360, height: 255, color: rgb(0.93, 0.9, 0.95) });
  for (let ring = 0; ring < 9; ring += 1)
    page.drawEllipse({
      x: 230,
      y: 150,
      xScale: 20 + ring * 14,
      yScale: 12 + ring * 9,
      borderColor: rgb(0.82, 0.78, 0.9),
      borderWidth: 0.7,
    });
  drawPortrait(page);
  write("SPECIMEN PASSPORT", 118, 232, 10, fonts.bold);
  write("Not a document of any state", 118, 221, 6);
  const lines = [
    ["Surname", samplePatient.familyName.toUpperCase()],
    ["Given names", samplePatient.givenNames.toUpperCase()],
    ["Date of birth", "14 MAR 1961"],
    ["Sex", "F"],
    ["Date of expiry", "30 SEP 2031"],
    ["Passport number", "000000018"],
  ];
  lines.forEach(([label, words], index) => {
    write(label!, 118, 203 - index * 22, 5.5);
    write(words!, 118, 194 - index * 22, 9, fonts.bold);
  });
  page.drawText("SPECIMEN", {
    font: fonts.bold.base,
    x: 150,
    y: 70,
    size: 40,
    color: rgb(0.85, 0.2, 0.2),
    opacity: 0.25,
    rotate: degrees(24),
  });
  write("P<XXXACHEBE<TRENT<<ROSALIND<<<<<<<<<<<<<<<<<", 14, 30, 9.5);
  write("0000000180XXX6103144F3109304<<<<<<<<<<<<<<04", 14, 14, 9.5);
}

function drawPortrait(page: PDFPage) {
  page.drawRectangle({ x: 16, y: 78, width: 88, height: 118, color: rgb(0.8, 0.84, 0.88) });
  page.drawEllipse({ x: 60, y: 92, xScale: 38, yScale: 26, color: rgb(0.25, 0.32, 0.45) });
  page.drawEllipse({ x: 60, y: 150, xScale: 27, yScale: 34, color: rgb(0.2, 0.14, 0.11) });
  page.drawEllipse({ x: 60, y: 142, xScale: 21, yScale: 27, color: rgb(0.62, 0.45, 0.36) });
  for (const x of [52, 68]) page.drawEllipse({ x, y: 147, xScale: 2.4, yScale: 1.6, color: rgb(0.1, 0.08, 0.08) });
  page.drawEllipse({ x: 60, y: 128, xScale: 7, yScale: 1.8, color: rgb(0.5, 0.22, 0.22) });
}

function drawBill(page: PDFPage, fonts: Fonts) {
  const write = (words: string, x: number, y: number, size = 10, font = fonts.plain) =>
    font.write(page, words, { x, y, size });
  page.drawRectangle({ x: 0, y: 0, width: 420, height: 560, color: rgb(0.985, 0.985, 0.97) });
  write("Brannock Valley Water (SPECIMEN)", 30, 515, 15, fonts.bold);
  const { title, givenNames, familyName, addressLines } = samplePatient;
  [`${title} ${givenNames} ${familyName}`, ...addressLines].forEach((words, index) =>
    write(words, 30, 465 - index * 15),
  );
  [
    ["Date of this bill", "9 September 2026"],
    ["Account", "000 018 204"],
    ["Water supplied", "£61.40"],
    ["Waste water", "£73.15"],
    ["To pay by 30 September 2026", "£134.55"],
  ].forEach(([label, words], index) => {
    write(label!, 30, 360 - index * 22);
    write(words!, 290, 360 - index * 22, 10, fonts.bold);
  });
  page.drawText("SPECIMEN", {
    font: fonts.bold.base,
    x: 90,
    y: 130,
    size: 50,
    color: rgb(0.85, 0.2, 0.2),
    opacity: 0.2,
    rotate: degrees(20),
  });
}

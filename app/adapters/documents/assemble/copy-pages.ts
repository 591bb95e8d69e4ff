/**
 * A few pages of a record for somebody who is asked about them: the question in front, then each page as its picture,
 * so that nothing that is not seen on those pages can go along. What an officer has marked is outlined and stays
 * readable.
 */
import { readFile, writeFile } from "node:fs/promises";
import { degrees, PDFDocument, rgb, type PDFImage, type PDFPage } from "pdf-lib";
import type { Box } from "~/domain/records/pages";
import type { PageCopies } from "~/adapters/documents/document-tools";
import { flowOn } from "./flow";
import { embedFonts, type Fonts, type Typeface } from "./typeface";

/** Below each picture, so that the line covers nothing. */
const strip = 20;

export async function copyPages({ front, pages, reference, out }: PageCopies): Promise<{ pages: number }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embedFonts(document, [front.heading, ...front.paragraphs]);
  drawFront(document, fonts, front);
  for (const { picture, width, height, turned, boxes, number } of pages) {
    const page = document.addPage([width, height + strip]);
    drawTurned(page, await document.embedPng(await readFile(picture)), { width, height, turned });
    for (const box of boxes) outline(page, box);
    fonts.plain.write(page, `In confidence. Reference ${reference}, page ${number} of the record`, {
      x: 12,
      y: 7,
      size: 8,
    });
  }
  document.setTitle(`Pages to look at, reference ${reference}`, { showInWindowTitleBar: true });
  document.setProducer("Access Desk");
  document.setCreator("Access Desk");
  document.setLanguage("en-GB");
  await writeFile(out, await document.save({ objectsPerTick: Infinity }), { mode: 0o600 });
  return { pages: document.getPageCount() };
}

function drawFront(document: PDFDocument, { plain, bold }: Fonts, { heading, paragraphs }: PageCopies["front"]) {
  const flow = flowOn(document);
  flow.paragraph(heading, { font: bold, size: 15, after: 14, what: "the heading" });
  for (const paragraph of paragraphs) {
    for (const line of paragraph.split("\n"))
      flow.paragraph(printable(line, plain), { font: plain, size: 11, after: 0, what: "the question" });
    flow.space(9);
  }
}

/** An officer's words go out whatever is in them: a letter that no font can write becomes a question mark. */
const printable = (line: string, font: Typeface) =>
  [...line].map((letter) => (font.missingLetter(letter) ? "?" : letter)).join("");

/** A picture turns about its lower left corner: that is where the corner lies afterwards. */
function drawTurned(
  page: PDFPage,
  picture: PDFImage,
  { width, height, turned }: Pick<PageCopies["pages"][number], "width" | "height" | "turned">,
) {
  const corner = { 0: [0, 0], 90: [0, height], 180: [width, height], 270: [width, 0] } as const;
  const [x, y] = corner[turned];
  const unturned = turned % 180 === 0 ? { width, height } : { width: height, height: width };
  page.drawImage(picture, { x, y: strip + y, ...unturned, rotate: degrees(-turned) });
}

const ink = rgb(0.83, 0.21, 0.11);

/** Boxes count from the top-left corner; a PDF from the bottom-left. */
function outline(page: PDFPage, [x, y, width, height]: Box) {
  page.drawRectangle({
    x,
    y: page.getHeight() - y - height,
    width,
    height,
    borderColor: ink,
    borderWidth: 1.2,
    color: ink,
    opacity: 0.12,
  });
}

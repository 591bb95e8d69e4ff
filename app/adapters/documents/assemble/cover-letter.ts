/** The first page of a bundle: a letter that shows the right lines through the window of an envelope. */
import type { PDFDocument } from "pdf-lib";
import type { CoverLetter } from "~/adapters/documents/document-tools";
import { flowOn, margins, textWidth, type Flow } from "./flow";
import { DoesNotFit, mm, mustFit, paper, wrapped, type Fonts } from "./paper";

/** The window of a C5 or DL envelope, as GOV.UK Notify checks it. */
export const addressZone = { left: 24.6 * mm, top: 39.5 * mm, right: 120 * mm, bottom: 66.3 * mm };
const mostAddressLines = 7;
const letterheadLeft = 125 * mm;
const letterheadTop = 15 * mm;
const bodyTop = 95 * mm;

export function drawCoverLetter(document: PDFDocument, fonts: Fonts, cover: CoverLetter) {
  const flow = flowOn(document, bodyTop);
  const page = document.getPage(document.getPageCount() - 1);
  const put = (text: string, font = fonts.plain, size = 10, x = margins.left, top = 0) =>
    page.drawText(text, { x, y: paper.height - top - size, size, font });

  placeAddress(cover.address, fonts, put);
  placeLetterhead(cover.letterhead, fonts, put);
  put(mustFit(cover.date, fonts.plain, 10, 60 * mm, "the date"), fonts.plain, 10, margins.left, 76 * mm);
  put(
    mustFit(`Our reference: ${cover.reference}`, fonts.plain, 10, textWidth, "the reference"),
    fonts.plain,
    10,
    margins.left,
    82 * mm,
  );

  flow.paragraph(cover.heading, { font: fonts.bold, size: 13, after: 10, what: "the heading" });
  cover.paragraphs.forEach((paragraph, index) =>
    drawParagraph(flow, fonts, paragraph, `paragraph ${index + 1} of the letter`),
  );
  flow.space(8);
  flow.paragraph(cover.signedBy, { font: fonts.plain, size: 10, what: "the signature" });
}

/** A line break in a paragraph is kept: addresses and lists have them. */
function drawParagraph(flow: Flow, { plain }: Fonts, paragraph: string, what: string) {
  for (const line of paragraph.split("\n")) flow.paragraph(line, { font: plain, size: 10, after: 0, what });
  flow.space(8);
}

type Put = (text: string, font: Fonts["plain"], size: number, x: number, top: number) => void;

/** A long line goes on in the next, as on any envelope; more than the window shows is refused. */
function placeAddress(given: readonly string[], { plain }: Fonts, put: Put) {
  const width = addressZone.right - addressZone.left;
  const lines = given.flatMap((line, index) => wrapped(line, plain, 9.5, width, `line ${index + 1} of the address`));
  if (lines.length > mostAddressLines)
    throw new DoesNotFit(`the address needs ${lines.length} lines; the envelope shows ${mostAddressLines}`);
  const step = (addressZone.bottom - addressZone.top) / mostAddressLines;
  lines.forEach((line, index) => put(line, plain, 9.5, addressZone.left, addressZone.top + index * step));
}

function placeLetterhead(lines: readonly string[], { plain, bold }: Fonts, put: Put) {
  const width = paper.width - margins.right - letterheadLeft + 10 * mm;
  lines.forEach((line, index) => {
    const font = index === 0 ? bold : plain;
    mustFit(line, font, 9, width, `line ${index + 1} of the letterhead`);
    put(line, font, 9, letterheadLeft, letterheadTop + index * 13);
  });
}

/** The first page of a bundle: a letter that shows the right lines through the window of an envelope. */
import type { PDFDocument } from "pdf-lib";
import type { CoverLetter } from "~/adapters/documents/document-tools";
import { flowOn, margins, textWidth, type Flow } from "./flow";
import { DoesNotFit, mm, mustFit, paper, wrapped } from "./paper";
import type { Fonts } from "./typeface";

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
    font.write(page, text, { x, y: paper.height - top - size, size });

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

/** The largest type in which the address has room in the window; a large one still looks like an address. */
const addressSizes = [9.5, 9, 8.5, 8, 7.5, 7] as const;
const addressLeading = 1.14;

/**
 * A long line goes on in the next, as on any envelope. What needs more lines than the window shows is written smaller,
 * and then with its short lines run together; what has no room even so is refused.
 */
function placeAddress(given: readonly string[], { plain }: Fonts, put: Put) {
  const fitted = fittedAddress(given, plain);
  if (!fitted) throw new DoesNotFit(`the address is too long for the window of an envelope`);
  const { lines, size } = fitted;
  const room = addressZone.bottom - addressZone.top;
  const step = Math.min(room / mostAddressLines, room / lines.length);
  lines.forEach((line, index) => put(line, plain, size, addressZone.left, addressZone.top + index * step));
}

function fittedAddress(given: readonly string[], font: Fonts["plain"]) {
  const width = addressZone.right - addressZone.left;
  for (const lines of [given, runTogether(given, font, width)])
    for (const size of addressSizes) {
      const broken = lines.flatMap((line, index) =>
        wrapped(line, font, size, width, `line ${index + 1} of the address`),
      );
      const most = Math.max(
        mostAddressLines,
        Math.floor((addressZone.bottom - addressZone.top) / (size * addressLeading)),
      );
      if (broken.length <= most) return { lines: broken, size };
    }
  return null;
}

/** Name first and postcode last stay by themselves; what is between shares lines. */
function runTogether(given: readonly string[], font: Fonts["plain"], width: number): string[] {
  const lines: string[] = [];
  given.forEach((line, index) => {
    const last = lines.at(-1);
    const together = `${last}, ${line}`;
    const mayShare = last !== undefined && index > 1 && index < given.length - 1;
    if (mayShare && font.widthOfTextAtSize(together, addressSizes.at(-1)!) <= width) lines[lines.length - 1] = together;
    else lines.push(line);
  });
  return lines;
}

/** A trust's name may be long. */
function placeLetterhead(given: readonly string[], { plain, bold }: Fonts, put: Put) {
  const width = paper.width - margins.right - letterheadLeft + 10 * mm;
  const lines = given.flatMap((line, index) => {
    const font = index === 0 ? bold : plain;
    return wrapped(line, font, 9, width, `line ${index + 1} of the letterhead`).map((each) => ({ each, font }));
  });
  lines.forEach(({ each, font }, index) => put(each, font, 9, letterheadLeft, letterheadTop + index * 13));
}

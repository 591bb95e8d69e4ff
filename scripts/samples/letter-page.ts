import { rgb, type PDFDocument, type PDFPage } from "pdf-lib";
import { paper, wrapped } from "~/adapters/documents/assemble/paper";
import type { Fonts } from "~/adapters/documents/assemble/typeface";
import type { SampleLetter } from "./letter-wording";

const left = 56;
const size = 10.5;
const line = 15;

export function addLetterPage(document: PDFDocument, { plain, bold }: Fonts, letter: SampleLetter): PDFPage {
  const page = document.addPage([paper.width, paper.height]);
  let y = paper.height - 60;
  const write = (words: string, font = plain, height = size) => {
    for (const each of wrapped(words, font, height, paper.width - 2 * left)) {
      font.write(page, each, { x: left, y, size: height });
      y -= line;
    }
  };
  write("Northfield and Brannock NHS Trust", bold, 14);
  write(letter.heading, plain, 11);
  page.drawLine({
    start: { x: left, y: y + 6 },
    end: { x: paper.width - left, y: y + 6 },
    thickness: 0.7,
    color: rgb(0, 0.37, 0.72),
  });
  y -= 10;
  for (const words of letter.about) write(words);
  for (const paragraph of letter.paragraphs) {
    y -= 8;
    write(paragraph);
  }
  y -= 26;
  write(letter.signedBy);
  return page;
}

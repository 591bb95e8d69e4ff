/** The page that stands in the place of a withheld one: same size, same way up, and only the plain reason. */
import { type PDFDocument, type PDFFont } from "pdf-lib";
import { displayedSize } from "~/adapters/pdf/engine/coordinates";
import { number, writeContent, type Operation } from "~/adapters/pdf/engine/content-stream";
import { addFramedPage, displayedToUser, operation, type PageFrame } from "./picture-page";
import { name } from "~/adapters/pdf/engine/stream-bytes";

export const noticeHeading = "This page has been withheld";

export function addNoticePage(out: PDFDocument, frame: PageFrame, reason: string, font: PDFFont): void {
  const { width, height } = displayedSize(frame.geometry);
  const size = Math.max(4, Math.min(14, width / 30));
  const edge = Math.min(56, width / 8);
  const lines = [noticeHeading, ...wrapped(reason, font, size, width - 2 * edge)];
  const node = addFramedPage(out, frame);
  node.set(name("Resources"), out.context.obj({ Font: { F0: font.ref } }));
  const drawing: Operation[] = [
    operation("cm", ...displayedToUser(frame.geometry)),
    operation("BT"),
    { operator: "Tf", operands: [{ is: "name", name: "F0" }, number(size)] },
  ];
  lines.forEach((line, index) =>
    drawing.push(operation("Tm", 1, 0, 0, 1, edge, height - edge - size * (1 + index * 1.5)), {
      operator: "Tj",
      operands: [{ is: "string", bytes: font.encodeText(line).asBytes() }],
    }),
  );
  node.set(
    name("Contents"),
    out.context.register(out.context.flateStream(writeContent([...drawing, operation("ET")]))),
  );
}

function wrapped(text: string, font: PDFFont, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of plainLetters(text, font).split(/\s+/).filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && font.widthOfTextAtSize(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function plainLetters(text: string, font: PDFFont): string {
  const drawable = new Set(font.getCharacterSet());
  return [...text].map((letter) => (drawable.has(letter.codePointAt(0)!) || /\s/.test(letter) ? letter : "-")).join("");
}

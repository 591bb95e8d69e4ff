/** Reads parts of a page by OCR: a label that was pasted on, a stamp, a line in a font that tells no letters. */
import { createHash } from "node:crypto";
import sharp from "sharp";
import { readScan } from "~/adapters/ocr/read-scan";
import type { ReadPicture } from "~/adapters/ocr/ocr";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import type { Box, Word } from "~/domain/records/pages";
import { stretched } from "./even-paper";
import { blankOut, type GreyPage } from "./page-ink";

const readingDpi = 200;
const glanceScale = 0.5;

/** Words in displayed points. What stands in `known` is covered first, so that nothing is read twice. */
export async function readAreas(
  pdf: OpenedPdf,
  number: number,
  { areas, known }: { areas: readonly Box[]; known: readonly Word[] },
): Promise<Word[]> {
  const parts = pdf.renderParts(number, readingDpi, areas);
  const words: Word[] = [];
  for (const [index, part] of parts.entries()) {
    const corner = cornerOf(areas[index]!, part.dpi);
    const inPart = known.map((word) => ({ ...word, box: movedBy(word.box, [-corner[0], -corner[1]]) }));
    const { words: read } = await readPart(blankOut(stretched(part), inPart));
    words.push(
      ...read.map(({ text, box, confidence }) => ({
        text,
        box: onPage(box, part.dpi, corner),
        confidence: Math.round(confidence),
      })),
    );
  }
  return words;
}

/** A part is drawn from a whole pixel on. */
const cornerOf = ([x, y]: Box, dpi: number) =>
  [(Math.floor((x * dpi) / 72) * 72) / dpi, (Math.floor((y * dpi) / 72) * 72) / dpi] as const;

const movedBy = ([x, y, width, height]: Box, [right, down]: readonly [number, number]): Box => [
  x + right,
  y + down,
  width,
  height,
];

const onPage = (box: Box, dpi: number, corner: readonly [number, number]) =>
  movedBy(box.map((pixels) => (pixels * 72) / dpi) as unknown as Box, corner);

/** The letterhead of every page is read once. */
const read = new Map<string, Promise<ReadPicture>>();
const mostKept = 200;

function readPart(part: GreyPage): Promise<ReadPicture> {
  const key = `${part.width} ${createHash("sha256").update(part.data).digest("hex")}`;
  const known = read.get(key);
  if (known) return known;
  const reading = smaller(part).then((glance) => readScan(part, glance));
  if (read.size >= mostKept) read.delete(read.keys().next().value!);
  read.set(key, reading);
  return reading;
}

async function smaller({ data, width, height, dpi }: GreyPage): Promise<GreyPage> {
  const { data: fewer, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(Math.max(1, Math.round(width * glanceScale)))
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: fewer, width: info.width, height: info.height, dpi: dpi * glanceScale };
}

/**
 * The release gate: five readers look at the new file, and each must find nothing. PDFium and pdf.js read the words,
 * the structure walk every string and stream, one each picture by itself, and OCR what can be seen at the marks.
 */
import { PDFDocument } from "pdf-lib";
import type { RedactionReport } from "~/adapters/pdf/redact/redaction-report";
import type { Box } from "~/domain/records/pages";
import { overlap } from "~/adapters/pdf/engine/coordinates";
import { cellsOf, changedCells, isBlack } from "~/adapters/pdf/read/compare-pictures";
import { folded, textContains } from "~/adapters/pdf/read/find-words";
import { charsOn, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import { objectsOn } from "~/adapters/pdf/read/page-objects";
import { fingerprintsOf } from "./page-fingerprints";
import { openPdf, render, type OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { isReallyUnder } from "~/adapters/pdf/read/letters-under-boxes";
import { readAroundMarks } from "~/adapters/pdf/read/read-around-marks";
import { findInPicture, readRegions } from "~/adapters/pdf/read/read-letters";
import { showsWithin } from "~/adapters/pdf/plan/remove-content";
import type { FindMark, PagePlan } from "~/adapters/pdf/plan/plan-document";
import { mustNotBeSaid } from "~/adapters/pdf/plan/unseen-words";
import { moreThanSeen } from "./more-than-seen";
import { searchableInPlace, searchableOf } from "~/adapters/pdf/read/searchable-words";
import { verifyStructure, type Doubt } from "./verify-structure";
import { readWithPdfjs } from "./verify-text";

/** `more` are places where OCR could still read a phrase: they are added to the marks before another try. */
export type Verdict = { doubts: Doubt[]; readers: RedactionReport["readers"]; more: Map<number, Box[]> };

/**
 * What is to be proven of the new file, and the pages that were proven on an earlier try: those that came out the same
 * are not looked at again, though the structure walk goes over the whole file.
 */
export type Release = {
  bytes: Uint8Array;
  untouched: OpenedPdf;
  pages: readonly PagePlan[];
  terms: readonly string[];
  phrases: readonly FindMark[];
  proven: Set<string>;
};

export async function verifyRelease({ bytes, untouched, pages, terms, phrases, proven }: Release): Promise<Verdict> {
  const opened = await openPdf(bytes);
  if (!opened.ok || opened.pdf.pageCount !== pages.length)
    return { doubts: [{ page: null, says: "The new file could not be read back" }], readers: [], more: new Map() };
  const { pdf } = opened;
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const prints = fingerprintsOf(document).map(
      (print, index) => `${index + 1} ${print} ${JSON.stringify(pages[index]!.boxes)}`,
    );
    const fresh = pages.filter((plan) => !proven.has(prints[plan.page - 1]!));
    const seen = fresh.flatMap((plan) => lookAgain(pdf, plan));
    const structure = verifyStructure(bytes, document, terms);
    const read = await readBySecondReader(bytes, pdf, fresh, terms, phrases);
    const alone = await moreThanSeen(bytes, document, pdf, fresh);
    const { doubts: ocr, more } = await readAsSeen(pdf, untouched, fresh, phrases);
    const verdict = (name: string, doubts: readonly Doubt[]) => ({
      name,
      verdict: doubts.length ? ("doubt" as const) : ("clean" as const),
    });
    const readers = [
      verdict("PDFium", seen),
      verdict("pdf.js", read),
      verdict("structure walk", structure),
      verdict("each picture by itself", alone),
      ...(pages.some((plan) => plan.covered.length) ? [verdict("OCR", ocr)] : []),
    ];
    const doubted = new Set([...seen, ...read, ...alone, ...ocr].map(({ page }) => page));
    for (const { page } of fresh) if (!doubted.has(page)) proven.add(prints[page - 1]!);
    return { doubts: [...seen, ...structure, ...read, ...alone, ...ocr], readers, more };
  } finally {
    pdf.close();
  }
}

const mostChangedCells = 6;
const usualDpi = 72;

/**
 * The same engine once more: black under the marks, no glyph and no drawing there, and everything else where it was.
 */
function lookAgain(pdf: OpenedPdf, plan: PagePlan): Doubt[] {
  const { page, boxes, withheld, picture, before } = plan;
  if (withheld || !before) return [];
  const doubt = (says: string): Doubt[] => [{ page, says }];
  return pdf.withPage(page, (handle) => {
    const geometry = pdf.geometry(page);
    const grey = render(pdf.engine, handle, geometry, picture ? before.dpi : usualDpi, 1);
    const chars = charsOn(pdf.engine, handle, geometry).filter(
      (char) => char.kind === "glyph" || char.kind === "hyphen",
    );
    // over a picture lie letters without a shape: theirs is the font's, higher than what is seen
    const isUnder = (char: Char) =>
      boxes.some((box) => (picture ? isReallyUnder(char, box) : overlap(char.tight, box, 0.4)));
    if (chars.some(isUnder)) return doubt("Letters may remain under a mark");
    if (boxes.some((box) => !isBlack(grey, box))) return doubt("A mark is not covered completely");
    const inside = boxes.length && !picture ? objectsOn(pdf, page, handle) : [];
    if (inside.some((object) => object.kind === "path" && !isBar(object.box, boxes) && showsWithin(object, boxes)))
      return doubt("A drawing may remain under a mark");
    const near = [...boxes, ...boxes.map(([x, y, width, height]): Box => [x - 3, y - 3, width + 6, height + 6])];
    if (changedCells(before, cellsOf(grey, before.side), near, { asPicture: picture !== null }) > mostChangedCells)
      return doubt("Something looks different outside the marks");
    return picture || allThere(chars, plan) ? [] : doubt("Words outside the marks were lost");
  });
}

function isBar(box: Box | null, boxes: readonly Box[]): boolean {
  return box !== null && boxes.some((mark) => box.every((value, side) => Math.abs(value - mark[side]!) < 0.75));
}

const strayed = 1;

/** Every expected glyph stands within a point of its place. */
function allThere(chars: readonly Char[], { expected }: PagePlan): boolean {
  const found = new Map<string, [number, number][]>();
  for (const char of chars) {
    const letter = folded(char.text)[0] ?? " ";
    const places = found.get(letter) ?? [];
    places.push([char.loose[0], char.loose[1] + char.loose[3] / 2]);
    found.set(letter, places);
  }
  return [...expected.text].every((letter, place) =>
    (found.get(letter) ?? []).some(
      ([x, y]) => Math.abs(x - expected.x[place]!) <= strayed && Math.abs(y - expected.y[place]!) <= strayed,
    ),
  );
}

async function readBySecondReader(
  bytes: Uint8Array,
  pdf: OpenedPdf,
  pages: readonly PagePlan[],
  terms: readonly string[],
  phrases: readonly FindMark[],
): Promise<Doubt[]> {
  const wanted = pages.map((plan) => ({
    page: plan.page,
    geometry: pdf.geometry(plan.page),
    boxes: plan.withheld ? [] : plan.boxes,
    isPicture: plan.picture !== null,
  }));
  const read = await readWithPdfjs(bytes, wanted);
  return read.flatMap(({ text, glyphsUnderMarks, laid }, index): Doubt[] => {
    const plan = pages[index]!;
    const { page } = plan;
    if (plan.withheld) return [];
    plan.searchable = plan.picture ? searchableOf(plan.staying, laid) : searchableInPlace(plan.staying);
    const spoken = folded(text);
    const word =
      [...terms, ...mustNotBeSaid(plan)].find((term) => spoken.includes(folded(term))) ??
      phrases.find((mark) => (mark.page === undefined || mark.page === page) && textContains(text, mark.find))?.find;
    if (glyphsUnderMarks) return [{ page, says: "A second reader found letters under a mark" }];
    return word === undefined ? [] : [{ page, word, says: "A second reader could still read removed words" }];
  });
}

type Reading = { doubts: Doubt[]; more: Map<number, Box[]> };

async function readAsSeen(
  pdf: OpenedPdf,
  untouched: OpenedPdf,
  pages: readonly PagePlan[],
  phrases: readonly FindMark[],
): Promise<Reading> {
  const still = await readAroundMarks(
    pdf,
    untouched,
    pages.flatMap((plan) => plan.covered),
  );
  const { doubts, more } = await readPicturesAgain(pdf, pages, phrases);
  for (const { page, word } of still) more.set(page, [...(more.get(page) ?? []), wider(word.box)]);
  return {
    doubts: [
      ...doubts,
      ...still.map(({ page, word }) => ({
        page,
        word: word.text,
        says: "A removed word can still be read at its mark",
      })),
    ],
    more,
  };
}

const wider = ([x, y, width, height]: Box): Box => [x - 1.5, y - 1.5, width + 3, height + 3];

/** Words that OCR found in a picture are looked for with OCR again. */
async function readPicturesAgain(
  pdf: OpenedPdf,
  pages: readonly PagePlan[],
  phrases: readonly FindMark[],
): Promise<Reading> {
  const more = new Map<number, Box[]>();
  for (const { page } of pages.filter((plan) => plan.readAgain && !plan.withheld)) {
    const size = pdf.size(page);
    const letters = await readRegions(pdf, page, [[0, 0, size.width, size.height]]);
    const found = phrases
      .filter((mark) => mark.page === undefined || mark.page === page)
      .flatMap((mark) => findInPicture(letters, mark.find));
    if (found.length) more.set(page, found);
  }
  return {
    doubts: [...more.keys()].map((page) => ({ page, says: "Removed words can still be read in the picture" })),
    more,
  };
}

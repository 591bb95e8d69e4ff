/**
 * The records with the marks see-through, for the eyes of colleagues: the second checker and the clinician. Pages are
 * copied by the same whitelist as a release copy, so that no script or hidden layer comes along, and nothing is taken
 * out from under a mark.
 */
import { BlendMode, degrees, PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib";
import type { FileRefusal } from "~/domain/records/file-refusals";
import type { Box } from "~/domain/records/pages";
import type { ReviewPage } from "~/adapters/documents/document-tools";
import type { ReviewMark } from "./redaction-report";
import { buildRelease } from "./build-release";
import { boxToRect, displayedSize, overlap, type PageGeometry } from "~/adapters/pdf/engine/coordinates";
import { flattenedSource } from "./flattened-source";
import { geometriesOf } from "~/adapters/pdf/engine/geometries";
import { openPdf, type Pixels } from "~/adapters/pdf/engine/pdfium";
import { eachPixel } from "~/adapters/pdf/read/page-sight";
import { risksOf } from "~/adapters/pdf/read/risk-scan";
import { planDocument } from "~/adapters/pdf/plan/plan-document";

export type ReviewCopy = { ok: true; bytes: Uint8Array } | { ok: false; because: FileRefusal };

const warning = "REVIEW COPY - NOT FOR RELEASE";
const red = rgb(0.83, 0.16, 0.11);
const yellow = rgb(1, 0.87, 0.2);
const ink = rgb(0.13, 0.17, 0.2);
const white = rgb(1, 1, 1);
const grey = rgb(0.3, 0.34, 0.4);
type Color = ReturnType<typeof rgb>;

/** `pages` tell of some of the pages that they are turned or left out; all stay where they are. */
export async function reviewCopy(
  bytes: Uint8Array,
  marks: readonly ReviewMark[],
  pages: readonly ReviewPage[] = [],
): Promise<ReviewCopy> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { untouched, structure } = await flattenedSource(opened.pdf);
  try {
    const plan = await planDocument(untouched, [], risksOf(structure));
    const copy = await buildRelease({ untouched, changed: structure }, plan.pages, [], () => "");
    return {
      ok: true,
      bytes: await withMarks(copy, { marks, pages, looks: (page) => untouched.renderGray(page, 72) }),
    };
  } finally {
    untouched.close();
  }
}

/** `looks` draws a page as it was filed, a dot for each point. */
type ToDraw = { marks: readonly ReviewMark[]; pages: readonly ReviewPage[]; looks: (page: number) => Pixels };

async function withMarks(copy: Uint8Array, { marks, pages, looks }: ToDraw): Promise<Uint8Array> {
  const geometries = await geometriesOf(copy);
  const document = await PDFDocument.load(copy, { updateMetadata: false });
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  document.getPages().forEach((page, index) => {
    const { turned = 0, leftOut } = pages.find((each) => each.page === index + 1) ?? {};
    const geometry = turnedBy(turned, geometries[index]!);
    page.setRotation(degrees(geometry.turns * 90));
    const here = marks.filter((mark) => mark.page === index + 1);
    const free = here.length ? freePlaces(turnedPicture(looks(index + 1), turned)) : () => false;
    for (const mark of here) drawMark(page, geometry, font, mark, free);
    if (leftOut) drawOverWhole(page, geometry, font, leftOut, grey);
    drawWarning(page, geometry, font);
  });
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

const turnedBy = (degrees: number, geometry: PageGeometry): PageGeometry => ({
  ...geometry,
  turns: ((geometry.turns + degrees / 90) % 4) as PageGeometry["turns"],
});

function drawMark(page: PDFPage, geometry: PageGeometry, font: PDFFont, { boxes, label }: ReviewMark, isFree: IsFree) {
  if (!boxes) return drawOverWhole(page, geometry, font, `Whole page withheld: ${label}`, yellow);
  for (const box of boxes) {
    drawTint(page, geometry, box, yellow, 0.35);
    drawFlag(page, geometry, font, label, box, isFree);
  }
}

type IsFree = (place: Box) => boolean;
const paper = 235;

function turnedPicture(picture: Pixels, degrees: number): Pixels {
  const { data, width, height } = picture;
  if (degrees === 0) return picture;
  const isOnItsSide = degrees !== 180;
  const [across, down] = isOnItsSide ? [height, width] : [width, height];
  const cameFrom: Record<number, (x: number, y: number) => number> = {
    90: (x, y) => (height - 1 - x) * width + y,
    180: (x, y) => (height - 1 - y) * width + width - 1 - x,
    270: (x, y) => x * width + width - 1 - y,
  };
  const from = cameFrom[degrees]!;
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < down; y += 1) for (let x = 0; x < across; x += 1) turned[y * across + x] = data[from(x, y)]!;
  return { ...picture, data: turned, width: across, height: down };
}

/** Where nothing is written, and no other flag stands. */
function freePlaces(picture: Pixels): IsFree {
  const flags: Box[] = [];
  return (place) => {
    const [x, y, width, height] = place;
    const isOnPage = x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;
    if (!isOnPage || flags.some((flag) => overlap(flag, place))) return false;
    let isBlank = true;
    eachPixel(picture, place, (at) => (isBlank &&= picture.data[at]! >= paper));
    if (isBlank) flags.push(place);
    return isBlank;
  };
}

const flagSizes = { label: 6, within: 4.5 };

/**
 * A small flag at its box where it covers no words: above, below, beside, or in the margin; only the code where there
 * is no room for more, and within the box where nothing beside it is free. The reasons stand in full in front.
 */
function drawFlag(
  page: PDFPage,
  geometry: PageGeometry,
  font: PDFFont,
  label: string,
  [x, y, width, height]: Box,
  isFree: IsFree,
) {
  const sheet = displayedSize(geometry);
  const [code = label] = label.split(" ");
  for (const words of new Set([label, code])) {
    const [across, down] = flagSize(font, words, flagSizes.label);
    const level = y + (height - down) / 2;
    const left = Math.max(0, Math.min(x, sheet.width - across));
    const places = [
      [left, y - down],
      [left, y + height],
      [x + width + 1, level],
      [x - across - 1, level],
      [2, level],
      [sheet.width - across - 2, level],
    ] as const;
    const place = places.find(([at, top]) => isFree([at, top, across, down]));
    if (place) return drawLabel(page, geometry, font, words, { left: place[0], top: place[1], size: flagSizes.label });
  }
  drawLabel(page, geometry, font, code, { left: x, top: y, size: Math.min(flagSizes.within, height / 3) });
}

const flagSize = (font: PDFFont, words: string, size: number) =>
  [font.widthOfTextAtSize(words, size) + 4, size + 3] as const;

const edge = 6;

function drawOverWhole(page: PDFPage, geometry: PageGeometry, font: PDFFont, words: string, tint: Color) {
  const { width, height } = displayedSize(geometry);
  drawTint(page, geometry, [edge, edge, width - 2 * edge, height - 2 * edge], tint, 0.12);
  drawLabel(page, geometry, font, words, { left: edge, top: edge + 10, size: 11 });
}

function drawTint(page: PDFPage, geometry: PageGeometry, box: Box, color: Color, opacity: number) {
  const { left, bottom, right, top } = boxToRect(geometry, box);
  page.drawRectangle({
    x: left,
    y: bottom,
    width: right - left,
    height: top - bottom,
    color,
    opacity,
    borderColor: red,
    borderWidth: 0.75 / geometry.unit,
    borderOpacity: 1,
    blendMode: BlendMode.Multiply,
  });
}

function drawLabel(
  page: PDFPage,
  geometry: PageGeometry,
  font: PDFFont,
  words: string,
  { left, top, size }: { left: number; top: number; size: number },
) {
  const [across, down] = flagSize(font, words, size);
  const flag = boxToRect(geometry, [left, top, across, down]);
  page.drawRectangle({
    x: flag.left,
    y: flag.bottom,
    width: flag.right - flag.left,
    height: flag.top - flag.bottom,
    color: red,
  });
  drawUpright(page, geometry, font, words, { x: left + 2, baseline: top + size + 0.5, size, color: white });
}

function drawWarning(page: PDFPage, geometry: PageGeometry, font: PDFFont) {
  const { width, height } = displayedSize(geometry);
  const size = Math.min(11, width / font.widthOfTextAtSize(warning, 1) / 1.2);
  const across = font.widthOfTextAtSize(warning, size) + 10;
  const strip = boxToRect(geometry, [(width - across) / 2, height - size - 8, across, size + 6]);
  page.drawRectangle({
    x: strip.left,
    y: strip.bottom,
    width: strip.right - strip.left,
    height: strip.top - strip.bottom,
    color: white,
    borderColor: red,
    borderWidth: 1 / geometry.unit,
  });
  drawUpright(page, geometry, font, warning, {
    x: (width - across) / 2 + 5,
    baseline: height - 5 - size * 0.2,
    size,
    color: red,
  });
  const large = Math.hypot(width, height) / font.widthOfTextAtSize(warning, 1) / 1.35;
  const angle = Math.atan2(height, width);
  const length = font.widthOfTextAtSize(warning, large);
  drawUpright(page, geometry, font, warning, {
    x: width / 2 - (Math.cos(angle) * length) / 2,
    baseline: height / 2 + (Math.sin(angle) * length) / 2,
    size: large,
    color: ink,
    opacity: 0.07,
    slope: (angle * 180) / Math.PI,
  });
}

type Writing = { x: number; baseline: number; size: number; color: Color; opacity?: number; slope?: number };

/** `x` and `baseline` are displayed points; the page may lie on its side or count in other units. */
function drawUpright(
  page: PDFPage,
  geometry: PageGeometry,
  font: PDFFont,
  words: string,
  { x, baseline, size, color, opacity = 1, slope = 0 }: Writing,
) {
  const { left, bottom } = boxToRect(geometry, [x, baseline, 0, 0]);
  page.drawText(words, {
    x: left,
    y: bottom,
    size: size / geometry.unit,
    font,
    color,
    opacity,
    rotate: degrees(geometry.turns * 90 + slope),
  });
}

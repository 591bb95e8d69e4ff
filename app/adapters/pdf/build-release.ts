/** Puts the new document together: pages copied by whitelist, pages as pictures, and notices for withheld ones. */
import { PDFDocument, PDFName, StandardFonts, type PDFFont } from "pdf-lib";
import type { Box } from "~/domain/pages";
import type { ExemptionCode } from "~/domain/vocabulary";
import { pageCopier } from "./copy-kept";
import { unionOf } from "./coordinates";
import { folded } from "./find-words";
import { invisibleFont } from "./invisible-font";
import { addNoticePage } from "./notice-page";
import { lookAt } from "./page-sight";
import { runsOfGlyphs, spelledOut, type Char } from "./pdfium-chars";
import { addPicturePage, type Overlay, type PageFrame } from "./picture-page";
import type { OpenedPdf } from "./pdfium";
import { isUnder, stretchesOf, type PagePlan } from "./survey";

/** `untouched` shows the pages as they were; `changed` is the same document after removal in place. */
export type Sources = { untouched: OpenedPdf; changed: PDFDocument };

export async function buildRelease({ untouched, changed }: Sources, pages: readonly PagePlan[], terms: readonly string[], wordingFor: (code: ExemptionCode) => string): Promise<Uint8Array> {
  const out = await PDFDocument.create({ updateMetadata: false });
  const copier = pageCopier(changed, out, (fontName) => terms.some((term) => folded(fontName).includes(term)));
  const words = invisibleFont(out);
  let notice: PDFFont | undefined;
  for (const plan of pages) {
    if (plan.withheld) addNoticePage(out, frameOf(changed, untouched, plan.page), wordingFor(plan.withheld), (notice ??= await out.embedFont(StandardFonts.Helvetica)));
    else if (plan.picture) await addPicturePage(out, frameOf(changed, untouched, plan.page), { ...plan, pdf: untouched, overlays: overlaysOf(untouched, plan, terms) }, words);
    else copier.copyPage(plan.page - 1);
  }
  copier.finish();
  words.finish();
  return out.save({ useObjectStreams: true, addDefaultPage: false });
}

function frameOf(document: PDFDocument, untouched: OpenedPdf, page: number): PageFrame {
  const { node } = document.getPage(page - 1);
  const { visible, unit } = untouched.geometry(page);
  const numbers = ({ left, bottom, right, top }: typeof visible) => document.context.obj([left, bottom, right, top]);
  const whole = node.MediaBox().asRectangle();
  const media = { left: whole.x, bottom: whole.y, right: whole.x + whole.width, top: whole.y + whole.height };
  const turns = untouched.geometry(page).turns;
  return {
    geometry: untouched.geometry(page),
    entries: [
      [PDFName.of("MediaBox"), numbers(media)],
      [PDFName.of("CropBox"), numbers(visible)],
      ...(turns ? [[PDFName.of("Rotate"), document.context.obj(turns * 90)] as [PDFName, unknown]] : []),
      ...(unit === 1 ? [] : [[PDFName.of("UserUnit"), document.context.obj(unit)] as [PDFName, unknown]]),
    ],
  };
}

/** The words that stay selectable: those a reader sees (or a scanner read), without what lies under a box. */
function overlaysOf(pdf: OpenedPdf, { page, boxes }: PagePlan, terms: readonly string[]): Overlay[] {
  const { chars, sight } = lookAt(pdf, page);
  const places = new Map(chars.map((char, place) => [char, place] as const));
  return runsOfGlyphs(chars).flatMap((run) => {
    const spelling = folded(spelledOut(run));
    const layerTells = (char: Char) => sight[places.get(char)!] === "layer" && terms.some((term) => spelling.includes(folded(term)));
    const stays = (char: Char) => sight[places.get(char)!] !== "hidden" && !isUnder(char, boxes) && !layerTells(char);
    return stretchesOf(run, stays).map(overlayOf);
  });
}

function overlayOf(stretch: readonly Char[]): Overlay {
  const first = stretch[0]!;
  const [dx, dy] = first.direction;
  const along = ([x, y, width, height]: Box) => Math.max(...[[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([cornerX = 0, cornerY = 0]) => (cornerX - first.origin[0]) * dx + (cornerY - first.origin[1]) * dy));
  return { text: spelledOut(stretch), origin: first.origin, direction: first.direction, size: Math.max(1, first.size), length: Math.max(0.5, along(unionOf(stretch.map((char) => char.loose)))) };
}

/** Puts the new document together: pages copied by whitelist, pages as pictures, and notices for withheld ones. */
import { PDFDocument, PDFName, StandardFonts, type PDFFont, type PDFObject } from "pdf-lib";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { pageCopier } from "~/adapters/pdf/rewrite/copy-kept";
import { folded } from "~/adapters/pdf/read/find-words";
import { invisibleFont } from "~/adapters/pdf/rewrite/invisible-font";
import { addNoticePage } from "~/adapters/pdf/rewrite/notice-page";
import { lookAt } from "~/adapters/pdf/read/page-sight";
import { overlaysOf, type Overlay } from "~/adapters/pdf/read/overlays";
import { addPicturePage, drawnPicture, type PageFrame } from "~/adapters/pdf/rewrite/picture-page";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import type { PagePlan } from "~/adapters/pdf/plan/plan-document";
import { reveals } from "~/adapters/pdf/plan/unseen-words";

/** `untouched` shows the pages as they were; `changed` is the same document after removal in place. */
export type Sources = { untouched: OpenedPdf; changed: PDFDocument };

export async function buildRelease(
  { untouched, changed }: Sources,
  pages: readonly PagePlan[],
  terms: readonly string[],
  wordingFor: (code: ExemptionCode) => string,
): Promise<Uint8Array> {
  const out = await PDFDocument.create({ updateMetadata: false });
  const copier = pageCopier(changed, out, (fontName) => terms.some((term) => folded(fontName).includes(term)));
  const words = invisibleFont(out);
  let notice: PDFFont | undefined;
  let packing: Promise<void> | undefined;
  for (const plan of pages) {
    if (plan.withheld) {
      notice ??= await out.embedFont(StandardFonts.Helvetica);
      addNoticePage(out, frameOf(changed, untouched, plan.page), wordingFor(plan.withheld), notice);
    } else if (plan.picture) {
      plan.overlays ??= overlaysOf(lookAt(untouched, plan.page), plan.boxes, plan.fewerWords);
      const overlays = overlaysWithout(terms, plan, plan.overlays);
      plan.drawn ??= drawnPicture(untouched, plan);
      plan.before = plan.drawn.looks;
      await packing; // one picture is packed while the next is drawn; more would fill the memory
      packing = addPicturePage(out, frameOf(changed, untouched, plan.page), plan.drawn, overlays, words);
    } else copier.copyPage(plan.page - 1);
  }
  await packing;
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
      ...(turns ? [[PDFName.of("Rotate"), document.context.obj(turns * 90)] as [PDFName, PDFObject]] : []),
      ...(unit === 1 ? [] : [[PDFName.of("UserUnit"), document.context.obj(unit)] as [PDFName, PDFObject]]),
    ],
  };
}

/** Words a scanner laid over its picture are dropped where they spell what was removed. */
function overlaysWithout(terms: readonly string[], plan: PagePlan, overlays: readonly Overlay[]): Overlay[] {
  const isRevealing = (word: string) =>
    reveals(word, plan) || terms.some((term) => folded(word).includes(folded(term)));
  return overlays.filter(({ fromLayer, words }) => !fromLayer || !words.some(isRevealing));
}

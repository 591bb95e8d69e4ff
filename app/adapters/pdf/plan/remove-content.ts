/** Taking content out of a page in place, and telling beforehand on which pages that cannot be proven. */
import type { Box } from "~/domain/records/pages";
import { areaOf, boxToRect, clippedTo, displayedSize, isWithin, overlap } from "~/adapters/pdf/engine/coordinates";
import type { PageObject, PathLine } from "~/adapters/pdf/read/page-objects";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { lending } from "~/adapters/pdf/engine/pdfium-memory";
import type { Risk } from "~/adapters/pdf/read/risk-scan";
import type { SeenPage } from "~/adapters/pdf/read/page-sight";
import { unfitAnywhere } from "~/adapters/pdf/read/risk-scan";

/** Removes glyphs and drawings under the boxes and paints the boxes black. False where PDFium reports failure. */
export function removeUnder(pdf: OpenedPdf, page: number, boxes: readonly Box[]): boolean {
  const geometry = pdf.geometry(page);
  return pdf.withPage(page, (handle) =>
    lending(pdf.engine, boxes.length * 32, (at) => {
      const corners = boxes
        .map((box) => boxToRect(geometry, box))
        .flatMap(({ left, bottom, right, top }) => [left, top, right, top, left, bottom, right, bottom]);
      pdf.engine.pdfium.HEAPF32.set(corners, at >> 2);
      const removed = pdf.engine.EPDFText_RedactInQuads(handle, at, boxes.length, true, true);
      return removed && pdf.engine.FPDFPage_GenerateContent(handle);
    }),
  );
}

const slack = 0.3;

/** Why this page must leave as a picture; null when it may stay as it is, or be changed in place. */
export function needsPicture(
  pdf: OpenedPdf,
  { page, sight, objects, unseen }: SeenPage,
  boxes: readonly Box[],
  risks: ReadonlySet<Risk>,
): string | null {
  const unfit = unfitAnywhere.find((risk) => risks.has(risk));
  if (unfit) return unfit;
  if (sight.includes("hidden")) return "hidden-words";
  if (unseen !== "none") return `${unseen}-drawings`;
  if (objects.some((object) => reachesFarOutside(pdf, page, object))) return "beyond-the-page";
  if (!boxes.length) return null;
  for (const risk of ["tiling-pattern", "soft-mask", "drawn-font"] as const) if (risks.has(risk)) return risk;
  const touched = objects.filter((object) => object.box && boxes.some((box) => overlap(object.box!, box, slack)));
  if (touched.some((object) => object.kind === "image" || object.kind === "unknown")) return "picture-touched";
  if (risks.has("shared-form") && touched.some((object) => object.kind === "form")) return "shared-form";
  return touched.some((object) => object.kind === "path" && showsWithin(object, boxes)) ? "drawing-touched" : null;
}

const farOutside = 0.1;

function reachesFarOutside(pdf: OpenedPdf, page: number, { kind, box }: PageObject): boolean {
  if (!box || kind === "form" || kind === "text" || areaOf(box) === 0) return false;
  const inside = clippedTo(displayedSize(pdf.geometry(page)), box);
  if (kind !== "image") return !inside && areaOf(box) > 4;
  return !inside || areaOf(inside) < areaOf(box) * (1 - farOutside);
}

/**
 * A drawing that passes straight through (a rule, a cell's edge, a background) tells nothing; a corner or a curve
 * within does.
 */
export function showsWithin({ box, lines }: PageObject & { kind: "path" }, boxes: readonly Box[]): boolean {
  const remaining = boxes.filter((mark) => !(box && isWithin(box, mark)));
  return remaining.some((mark) => lines.some((line) => pointWithin(line.to, mark) || bendsThrough(line, mark)));
}

function pointWithin([x, y]: readonly [number, number], [left, top, width, height]: Box): boolean {
  return x > left + 0.5 && x < left + width - 0.5 && y > top + 0.5 && y < top + height - 0.5;
}

function bendsThrough({ from, to, curved }: PathLine, mark: Box): boolean {
  if (!from) return false;
  const straight = !curved && (Math.abs(from[0] - to[0]) < 0.2 || Math.abs(from[1] - to[1]) < 0.2);
  const span: Box = [
    Math.min(from[0], to[0]),
    Math.min(from[1], to[1]),
    Math.abs(from[0] - to[0]),
    Math.abs(from[1] - to[1]),
  ];
  return !straight && overlap(span, mark);
}

/**
 * Draws what annotations and form fields show into the page, so that they are content like any other; hidden ones
 * vanish.
 */
import type { Rect } from "./coordinates";
import { drawFieldValues } from "./field-values";
import type { OpenedPdf } from "./pdfium";
import { floatsAt, lending, type Engine } from "./pdfium-memory";

export function flatten(pdf: OpenedPdf): { annotations: number } {
  let annotations = 0;
  for (let page = 1; page <= pdf.pageCount; page += 1) annotations += flattenPage(pdf, page).annotations;
  return { annotations };
}

const forTheScreen = 0;

/** How many annotations the page had, and whether a field was filled in with other words than it showed. */
export type Flattened = { annotations: number; valuesDiffer: boolean };

export function flattenPage(pdf: OpenedPdf, page: number): Flattened {
  const { engine } = pdf;
  const annotations = pdf.annotationCount(page);
  if (!annotations) return { annotations, valuesDiffer: false };
  const { visible } = pdf.geometry(page);
  const valuesDiffer = pdf.withPage(page, (handle) => {
    keepBoxes(engine, handle, visible);
    const differ = drawFieldValues(pdf, handle);
    dropUnseen(engine, handle, annotations);
    return differ;
  });
  pdf.withPage(page, (handle) => engine.FPDFPage_Flatten(handle, forTheScreen));
  return { annotations, valuesDiffer };
}

/**
 * Flattening looks for the boxes in the page alone; where they are inherited it would cut the page to the size of a
 * letter in America.
 */
function keepBoxes(engine: Engine, pageHandle: number, { left, bottom, right, top }: Rect) {
  lending(engine, 16, (at) => {
    if (!engine.FPDFPage_GetMediaBox(pageHandle, at, at + 4, at + 8, at + 12))
      engine.FPDFPage_SetMediaBox(pageHandle, left, bottom, right, top);
    if (!engine.FPDFPage_GetCropBox(pageHandle, at, at + 4, at + 8, at + 12))
      engine.FPDFPage_SetCropBox(pageHandle, left, bottom, right, top);
  });
}

const hiddenOrNoView = 2 | 32;

/** Flattening would draw annotations which viewers are told not to show, and those that belong to a layer. */
function dropUnseen(engine: Engine, pageHandle: number, count: number) {
  for (let index = count - 1; index >= 0; index -= 1) {
    const annotation = engine.FPDFPage_GetAnnot(pageHandle, index);
    if (annotation && !engine.EPDFAnnot_HasAppearanceStream(annotation, normalAppearance))
      giveAppearance(engine, annotation);
    const unseen =
      !annotation ||
      (engine.FPDFAnnot_GetFlags(annotation) & hiddenOrNoView) !== 0 ||
      engine.FPDFAnnot_HasKey(annotation, "OC");
    if (annotation) engine.FPDFPage_CloseAnnot(annotation);
    if (unseen) engine.FPDFPage_RemoveAnnot(pageHandle, index);
  }
}

const normalAppearance = 0;
const freeText = 3;
const widget = 20;

/** Viewers draw some annotations and fields by themselves; flattening draws only what the file spells out. */
function giveAppearance(engine: Engine, annotation: number) {
  const kind = engine.FPDFAnnot_GetSubtype(annotation);
  const draw = () =>
    kind === widget
      ? engine.EPDFAnnot_GenerateFormFieldAP(annotation)
      : engine.EPDFAnnot_GenerateAppearance(annotation);
  draw();
  if ((kind !== widget && kind !== freeText) || engine.EPDFAnnot_HasAppearanceStream(annotation, normalAppearance))
    return;
  nameFont(engine, annotation);
  draw();
}

const helvetica = 4;
const fitting = 0;

/** A field or a note may name a font that the document does not have; viewers take one of their own. */
function nameFont(engine: Engine, annotation: number) {
  lending(engine, 20, (at) => {
    const isKnown = engine.EPDFAnnot_GetDefaultAppearance(annotation, at, at + 4, at + 8, at + 12, at + 16);
    const size = isKnown ? floatsAt(engine, at + 4, 1)[0]! : fitting;
    engine.EPDFAnnot_SetDefaultAppearance(annotation, helvetica, size, 0, 0, 0);
  });
}

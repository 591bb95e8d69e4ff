/**
 * What a form was filled in with may differ from what its fields last looked like: programs that fill in forms often
 * leave the drawing to whoever opens them (NeedAppearances). A value that no drawing shows would be lost.
 */
import { readContent } from "./content-stream";
import type { OpenedPdf } from "./pdfium";
import { lending, type Engine } from "./pdfium-memory";

const normalAppearance = 0;
const widget = 20;
/** Fields of words by PDFium's number: lists to choose from, and text. */
const ofWords = new Set([4, 5, 6]);

/** Draws fields anew where a viewer would. True where what was filled in and what was drawn do not agree. */
export function drawFieldValues(pdf: OpenedPdf, pageHandle: number): boolean {
  const { engine } = pdf;
  const count = engine.FPDFPage_GetAnnotCount(pageHandle);
  const fields = Array.from({ length: count }, (_, index) => engine.FPDFPage_GetAnnot(pageHandle, index));
  try {
    const drawn = fields.filter((field) => field && isDrawnField(engine, field));
    if (!drawn.length) return false;
    return withForm(pdf, (form) => drawn.map((field) => drawAnew(pdf, form, field)).some((differs) => differs));
  } finally {
    for (const field of fields) if (field) engine.FPDFPage_CloseAnnot(field);
  }
}

const isDrawnField = (engine: Engine, annotation: number) =>
  engine.FPDFAnnot_GetSubtype(annotation) === widget &&
  engine.EPDFAnnot_HasAppearanceStream(annotation, normalAppearance);

function withForm<T>({ engine, handle }: OpenedPdf, look: (form: number) => T): T {
  const info = engine.PDFiumExt_OpenFormFillInfo();
  const form = engine.PDFiumExt_InitFormFillEnvironment(handle, info);
  try {
    return look(form);
  } finally {
    engine.PDFiumExt_ExitFormFillEnvironment(form);
    engine.PDFiumExt_CloseFormFillInfo(info);
  }
}

function drawAnew(pdf: OpenedPdf, form: number, field: number): boolean {
  const { engine } = pdf;
  if (!ofWords.has(engine.FPDFAnnot_GetFormFieldType(form, field))) return false;
  const value = plain(wideText(engine, (at, size) => engine.FPDFAnnot_GetFormFieldValue(form, field, at, size)));
  const shown = shownBy(engine, field);
  const isAsked = asksForDrawing(pdf);
  const differs = shown !== null && plain(shown) !== value;
  if (isAsked || (differs && value && shown === "")) engine.EPDFAnnot_GenerateFormFieldAP(field);
  return differs && shown !== "";
}

/** Spaces, line breaks and the points of a comb are drawn in many ways. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Null where the drawing's font has codes of its own, so that its words cannot be told from its strings. */
function shownBy(engine: Engine, field: number): string | null {
  const drawing = wideText(engine, (at, size) => engine.FPDFAnnot_GetAP(field, normalAppearance, at, size));
  const strings = readContent(Buffer.from(drawing, "latin1"))
    .flatMap(({ operands }) => operands.flatMap((operand) => (operand.is === "array" ? operand.parts : [operand])))
    .flatMap((part) => (part.is === "string" ? [Buffer.from(part.bytes).toString("latin1")] : []));
  const text = strings.join("");
  return /(?![\t\n\r])\p{Cc}/u.test(text) ? null : text.trim();
}

function wideText(engine: Engine, ask: (at: number, size: number) => number): string {
  const size = ask(0, 0);
  if (size <= 2) return "";
  return lending(engine, size, (at) => {
    ask(at, size);
    return Buffer.from(engine.pdfium.HEAPU8.slice(at, at + size - 2)).toString("utf16le");
  });
}

const asked = new WeakMap<OpenedPdf, boolean>();

/** PDFium does not tell, so it is looked for in the document as PDFium writes it. */
function asksForDrawing(pdf: OpenedPdf): boolean {
  const known = asked.get(pdf);
  if (known !== undefined) return known;
  const asks = /\/NeedAppearances\s+true/.test(Buffer.from(pdf.save()).toString("latin1"));
  asked.set(pdf, asks);
  return asks;
}

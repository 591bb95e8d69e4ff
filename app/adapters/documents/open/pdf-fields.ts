/** What was filled into the form of a PDF and does not stand on its pages. */
import { flattenPage } from "~/adapters/pdf/engine/flatten";
import { rectToBox } from "~/adapters/pdf/engine/coordinates";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import type { Char } from "~/adapters/pdf/engine/pdfium-chars";
import type { Dict, PdfGraph } from "./pdf-graph";

/** `rect` is where the field is drawn, in the page's own units; null where it is drawn nowhere. */
type Field = { name: string; value: string; page: number | null; rect: readonly number[] | null };
export type FormParts = {
  /** Fields of which some words are not in sight. */
  unseen: { page: number | null; words: string }[];
  calculated: number;
  /** Another program draws the form, and these pages only ask for it. */
  hasNoPages: boolean;
};

export async function formParts(graph: PdfGraph, pdf: string): Promise<FormParts> {
  const form = graph.dict(graph.catalogue["/AcroForm"]);
  if (!form) return { unseen: [], calculated: 0, hasNoPages: false };
  const isDrawnElsewhere = graph.list(form["/Fields"]).length === 0 || graph.catalogue["/NeedsRendering"] === true;
  const fields = fieldsOf(graph, form);
  return {
    unseen: await notSeen(pdf, fields),
    calculated: graph.list(form["/CO"]).length,
    hasNoPages: Boolean(form["/XFA"]) && isDrawnElsewhere,
  };
}

const deepest = 20;

function fieldsOf(graph: PdfGraph, form: Dict): Field[] {
  const placeOf = new Map<Dict, number>();
  graph.pages.forEach((page, index) => {
    for (const each of graph.list(page["/Annots"])) {
      const annotation = graph.dict(each);
      if (annotation) placeOf.set(annotation, index + 1);
    }
  });
  const fields: Field[] = [];
  const walk = (field: Dict | null, above: { name: string; inherited: Dict }, depth: number) => {
    if (!field || depth > deepest) return;
    const own = graph.text(field["/T"]);
    const name = [above.name, own].filter(Boolean).join(".");
    const inherited = { ...above.inherited, ...pick(field, ["/FT", "/V", "/Opt"]) };
    const kids = graph.list(field["/Kids"]);
    if (kids.length > 0) for (const kid of kids) walk(graph.dict(kid), { name, inherited }, depth + 1);
    else {
      const value = valueOf(graph, inherited);
      const rect = graph.list(field["/Rect"]).map((side) => Number(graph.look(side)));
      if (value) fields.push({ name, value, page: placeOf.get(field) ?? null, rect: rect.length === 4 ? rect : null });
    }
  };
  for (const each of graph.list(form["/Fields"])) walk(graph.dict(each), { name: "", inherited: {} }, 0);
  return fields;
}

const pick = (dict: Dict, keys: readonly string[]): Dict =>
  Object.fromEntries(keys.flatMap((key) => (dict[key] === undefined ? [] : [[key, dict[key]]])));

/** The words of a text, a choice or a signature; what is ticked is drawn. */
function valueOf(graph: PdfGraph, { "/FT": kind, "/V": value, "/Opt": options }: Dict): string {
  const type = graph.look(kind);
  if (type === "/Tx") return graph.text(value).trim();
  if (type === "/Ch") {
    const chosen = [graph.look(value ?? null)].flat().map((each) => graph.text(each));
    const labels = new Map(
      graph.list(options ?? null).map((each) => graph.list(each).map((part) => graph.text(part)) as [string, string]),
    );
    return chosen
      .map((each) => labels.get(each) ?? each)
      .join(", ")
      .trim();
  }
  const signature = type === "/Sig" ? graph.dict(value) : null;
  if (!signature) return "";
  return ["/Name", "/Reason", "/Location", "/ContactInfo"]
    .map((key) => graph.text(signature[key]))
    .filter(Boolean)
    .join(", ");
}

/** Held against the letters that stand within the field once it is drawn. */
async function notSeen(pdf: string, fields: readonly Field[]): Promise<FormParts["unseen"]> {
  if (fields.length === 0) return [];
  const opened = await openPdfFile(pdf);
  if (!opened.ok) return fields.map(wordsOf);
  const onPage = new Map<number, Char[]>();
  try {
    return fields.filter((field) => !isSeen(opened.pdf, field, onPage)).map(wordsOf);
  } finally {
    opened.pdf.close();
  }
}

const wordsOf = ({ page, name, value }: Field) => ({
  page,
  words: `${page === null ? "On no page" : `Page ${page}`}${name ? `, ${name}` : ""}: ${value}`,
});

function isSeen(pdf: OpenedPdf, { value, page, rect }: Field, known: Map<number, Char[]>): boolean {
  if (page === null || rect === null || page > pdf.pageCount) return false;
  if (!known.has(page)) {
    flattenPage(pdf, page);
    known.set(page, pdf.chars(page));
  }
  const [left, bottom, right, top] = [
    Math.min(rect[0]!, rect[2]!),
    Math.min(rect[1]!, rect[3]!),
    Math.max(rect[0]!, rect[2]!),
    Math.max(rect[1]!, rect[3]!),
  ];
  const [x, y, width, height] = rectToBox(pdf.geometry(page), { left, bottom, right, top });
  const within = known.get(page)!.filter(({ tight: [cx, cy, across, down] }) => {
    const [middleX, middleY] = [cx + across / 2, cy + down / 2];
    return middleX >= x && middleX <= x + width && middleY >= y && middleY <= y + height;
  });
  return lettersOf(within.map(({ text }) => text).join("")).includes(lettersOf(value));
}

const lettersOf = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

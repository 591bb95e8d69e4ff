/** What people wrote onto the pages of a PDF in notes that open when they are pointed at, and never show on paper. */
import type { PdfGraph, Dict } from "./pdf-graph";

/** `page` counts from 1. */
export type Comment = { page: number; words: string };
export type Annotations = {
  comments: Comment[];
  /** Pages on which something sounds or moves, and pages on which something is hidden or switched off. */
  withSoundOrFilm: number[];
  withHidden: number[];
  inLayers: number[];
  links: number;
};

const called: Record<string, string> = {
  Text: "sticky note",
  Highlight: "on a highlight",
  Underline: "on an underlined passage",
  Squiggly: "on an underlined passage",
  StrikeOut: "on words struck out",
  Caret: "where words are to be added",
  Stamp: "on a stamp",
  FileAttachment: "on a paper clip",
};

const soundOrFilm = ["Sound", "Movie", "Screen", "3D", "RichMedia"];
/** Their words are drawn, as long as they are not hidden. */
const drawn = ["FreeText", "Widget"];
const hiddenOrNoView = 2 | 32;

export function annotationsOf(graph: PdfGraph): Annotations {
  const found: Annotations = { comments: [], withSoundOrFilm: [], withHidden: [], inLayers: [], links: 0 };
  graph.pages.forEach((node, index) => {
    for (const each of graph.list(node["/Annots"])) {
      const annotation = graph.dict(each);
      if (annotation) lookAt(graph, annotation, index + 1, found);
    }
  });
  return found;
}

function lookAt(graph: PdfGraph, annotation: Dict, page: number, found: Annotations) {
  const kind = String(graph.look(annotation["/Subtype"])).replace(/^\//, "");
  const isHidden = (Number(graph.look(annotation["/F"])) & hiddenOrNoView) !== 0;
  const said = saidBy(graph, annotation);
  if (kind === "Link") found.links += 1;
  if (soundOrFilm.includes(kind)) found.withSoundOrFilm.push(page);
  if (annotation["/OC"] && annotation["/AP"]) found.inLayers.push(page);
  if (drawn.includes(kind) && !isHidden) return;
  if (said) found.comments.push({ page, words: `${headOf(graph, annotation, page, kind)}: ${said}` });
  else if (isHidden && annotation["/AP"] && kind !== "Popup" && kind !== "Widget") found.withHidden.push(page);
}

function headOf(graph: PdfGraph, annotation: Dict, page: number, kind: string): string {
  const who = graph.text(annotation["/T"]).trim();
  const about = graph.text(annotation["/Subj"]).trim();
  return [`Page ${page}`, who, called[kind] ?? "note", about].filter(Boolean).join(", ");
}

function saidBy(graph: PdfGraph, annotation: Dict): string {
  const plain = graph.text(annotation["/Contents"]).trim();
  const rich = withoutTags(graph.text(annotation["/RC"])).trim();
  const state = [graph.text(annotation["/StateModel"]), graph.text(annotation["/State"])].filter(Boolean).join(": ");
  return [plain || rich, state].filter(Boolean).join(" ");
}

/** The words between the tags of rich text. */
const withoutTags = (text: string) =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

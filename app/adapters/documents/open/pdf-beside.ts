/** What a PDF holds beside its pages: made documents, printed behind them, or told (decision 13). */
import type { Opened } from "~/adapters/documents/document-tools";
import type { KindNotOnPages, NotOnPages } from "~/domain/records/not-on-pages";
import { annotationsOf } from "./pdf-comments";
import { takeOutEnclosed } from "./pdf-enclosed";
import { earlierVersions } from "./pdf-earlier-versions";
import { formParts } from "./pdf-fields";
import { pdfGraph, type PdfGraph, type Value } from "./pdf-graph";
import { printBehind, type WordsBeside } from "./print-behind";

type Beside = Pick<Opened, "enclosed" | "notTaken"> & { notOnPages: NotOnPages[] };

/** `pdf` gets the pages on which its comments and unseen values are printed. */
export async function takeBeside(pdf: string, workFolder: string): Promise<Beside> {
  const graph = await pdfGraph(pdf, workFolder);
  if (!graph) return { enclosed: [], notTaken: [], notOnPages: [] };
  const inside = await takeOutEnclosed(graph, pdf, workFolder);
  const annotations = annotationsOf(graph);
  const form = await formParts(graph, pdf);
  const versions = await earlierVersions(pdf);
  const printedOn = await printBehind(pdf, sectionsOf(annotations.comments, form.unseen));
  const printed = printedOn.length > 0 ? { printedOn } : {};
  return {
    ...inside,
    notOnPages: [
      ...counted("comments", annotations.comments.length, { on: pagesOf(annotations.comments), ...printed }),
      ...counted("field-values", form.unseen.length, { on: pagesOf(form.unseen), ...printed }),
      ...counted("form-without-pages", Number(form.hasNoPages)),
      ...counted("calculated-fields", form.calculated),
      ...counted("sound-or-film", annotations.withSoundOrFilm.length, { on: once(annotations.withSoundOrFilm) }),
      ...counted("hidden-words", annotations.withHidden.length, { on: once(annotations.withHidden) }),
      ...layersOff(graph, annotations.inLayers),
      ...told(graph, annotations.links),
      ...counted("earlier-versions", versions),
    ],
  };
}

const sectionsOf = (comments: readonly { words: string }[], values: readonly { words: string }[]): WordsBeside[] => [
  { heading: "Comments and notes", lines: comments.map(({ words }) => words) },
  { heading: "Fields of a form, whose words are not all shown", lines: values.map(({ words }) => words) },
];

const once = (pages: readonly number[]) => [...new Set(pages)];
const pagesOf = (parts: readonly { page: number | null }[]) => once(parts.flatMap(({ page }) => page ?? []));

function counted(what: KindNotOnPages, count: number, more: Partial<NotOnPages> = {}): NotOnPages[] {
  if (count === 0) return [];
  const { on, ...rest } = more;
  return [{ what, count, ...(on && on.length > 0 && { on }), ...rest }];
}

/** Layers that are off when the file is opened, and notes that belong to a layer, which are never drawn. */
function layersOff(graph: PdfGraph, notesInLayers: readonly number[]): NotOnPages[] {
  const properties = graph.dict(graph.catalogue["/OCProperties"]);
  const settings = graph.dict(properties?.["/D"]);
  const all = graph.list(properties?.["/OCGs"]);
  const on = graph.list(settings?.["/ON"]);
  const isOffAtFirst = graph.look(settings?.["/BaseState"]) === "/OFF";
  const listedOff = graph.list(settings?.["/OFF"]);
  const off = all.filter(
    (layer) => listedOff.includes(layer) || (isOffAtFirst && !on.includes(layer)) || isOffInUse(graph, layer),
  );
  const names = off.map((layer) => graph.text(graph.dict(layer)?.["/Name"])).filter(Boolean);
  return counted("hidden-layers", off.length + notesInLayers.length, {
    on: once(notesInLayers),
    ...(names.length > 0 && { names: names.slice(0, mostNamed) }),
  });
}

/** Shown on paper alone, or on the screen alone. */
function isOffInUse(graph: PdfGraph, layer: Value): boolean {
  const usage = graph.dict(graph.dict(layer)?.["/Usage"]);
  const isOff = (use: string, state: string) => graph.look(graph.dict(usage?.[use])?.[state]) === "/OFF";
  return isOff("/View", "/ViewState") || isOff("/Print", "/PrintState");
}

const mostNamed = 10;

/** Of every file's making, and no word of the record. */
const ofTheProgram = ["/Producer", "/Creator", "/CreationDate", "/ModDate", "/Trapped"];

/** What most files have: told, and never more. */
function told(graph: PdfGraph, links: number): NotOnPages[] {
  const counts = { bookmarks: 0, properties: 0, descriptions: 0, programs: 0 };
  for (const { dict } of graph.dicts()) {
    if (dict["/Title"] && (dict["/Parent"] || dict["/Dest"] || dict["/A"])) counts.bookmarks += 1;
    if (graph.look(dict["/Type"]) === "/Metadata" || dict["/PieceInfo"]) counts.properties += 1;
    if ((dict["/S"] && (dict["/Alt"] || dict["/ActualText"] || dict["/E"])) || dict["/TU"]) counts.descriptions += 1;
    if (dict["/JS"]) counts.programs += 1;
  }
  counts.properties += Object.keys(graph.info).filter(
    (key) => !ofTheProgram.includes(key) && graph.text(graph.info[key]).trim(),
  ).length;
  const labels = graph.dict(graph.catalogue["/PageLabels"]);
  return [
    ...counted("bookmarks", counts.bookmarks),
    ...counted("title-and-keywords", counts.properties),
    ...counted("page-labels", Number(labels !== null)),
    ...counted("link-addresses", links),
    ...counted("alternative-text", counts.descriptions),
    ...counted("programs", counts.programs),
  ];
}

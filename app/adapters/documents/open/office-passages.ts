/**
 * The words that an office file holds, passage by passage, each with what it is there: read from its XML, whatever the
 * part, so that a part which nobody thought of is read too. What is hidden in a spreadsheet or a presentation is known
 * from its OpenDocument form (`open-document-passages`).
 */
import type { KindNotOnPages } from "~/domain/records/not-on-pages";
import { walkXml } from "./walk-xml";

/**
 * `what` is null for words that ought to be on the printed pages. `where` names a sheet, where it is on one. `isNoted`
 * where every file says such a thing: it is counted, and makes no page of ours.
 */
export type Passage = { what: KindNotOnPages | null; words: string; where?: string; isNoted?: true };

/** Elements within which words go on. */
export const within = new Set(
  `t r rPr span a s tab br ins del delText instrText hyperlink smartTag sdt sdtContent sdtPr proofErr bookmarkStart
  bookmarkEnd lastRenderedPageBreak fld fldSimple cr noBreakHyphen softHyphen sym line-break soft-page-break ruby
  bookmark bookmark-start bookmark-end change-start change-end change phoneticPr rPh pPr color sz lang vanish u b i
  commentReference commentRangeStart commentRangeEnd footnoteReference endnoteReference`.split(/\s+/),
);
const partsWithin: readonly (readonly [RegExp, KindNotOnPages])[] = [
  [/(^|\/)(comments|threadedcomments|commentauthors|persons)[^/]*($|\/)/i, "comments"],
  [/(^|\/)notesslides\//i, "speaker-notes"],
  [/^(docprops\/(app|core|custom)|meta)\.xml$/i, "title-and-keywords"],
];
/** Layouts, and how words look. */
const withoutWords = [
  String.raw`xl/(?:calcChain|styles)`,
  String.raw`ppt/(?:slideMasters|slideLayouts|presProps|viewProps|tableStyles|notesMasters|handoutMasters)`,
  String.raw`theme|styles\.xml|fontTable|webSettings|numbering\.xml`,
  String.raw`META-INF/|Configurations|manifest\.rdf|\[Content_Types\]`,
];
const notForPassages = new RegExp(`(?:^|/)(?:${withoutWords.join("|")})`, "i");

export const isPartWithWords = (part: string) => /\.(xml|vml)$/i.test(part) && !notForPassages.test(part);

export const hasWord = /[\p{L}\p{N}]/u;

/**
 * Parts of which only these elements hold words of somebody: the rest is raw numbers of cells, whose printed form is
 * known from the OpenDocument form alone, or the program’s own.
 */
const wordsOnlyIn: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^xl\/worksheets\//i,
    new Set("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter f formula formula1 formula2".split(" ")),
  ],
  [/(^|\/)settings\.xml$/i, new Set()],
  [/^docProps\/app\.xml$/i, new Set(["Manager", "Company"])],
];
const formulas = new Set(["f", "formula", "formula1", "formula2", "definedName"]);

/** As it would be read: without the marks of a header, and of a formula what stands in quotes. */
function asRead(element: string, text: string): string {
  if (formulas.has(element)) return [...text.matchAll(/"([^"]*)"/g)].map(([, quoted]) => quoted).join(" ");
  return /^(odd|even|first)(Header|Footer)$/.test(element)
    ? text.replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gi, " ")
    : text;
}

/** Attributes in which somebody is told something, on whatever element. */
const spoken = new Set(
  `title descr alt prompt error promptTitle errorTitle string-value tooltip screenTip displayText`.split(" "),
);
/** Names of fields to be filled in; values that a program keeps; what a pivot table kept of its source. */
const spokenOn: Record<string, { attribute: string; what: KindNotOnPages | null; in?: RegExp; isNoted?: true }> = {
  alias: { attribute: "val", what: "alternative-text", isNoted: true },
  tag: { attribute: "val", what: "alternative-text", isNoted: true },
  tblCaption: { attribute: "val", what: "alternative-text" },
  tblDescription: { attribute: "val", what: "alternative-text" },
  statusText: { attribute: "val", what: "alternative-text" },
  listEntry: { attribute: "val", what: "alternative-text" },
  listItem: { attribute: "value", what: "alternative-text" },
  textpath: { attribute: "string", what: null },
  docVar: { attribute: "val", what: null },
  s: { attribute: "v", what: null, in: /pivotCache/i },
  scenario: { attribute: "comment", what: "comments" },
  inputCells: { attribute: "val", what: null },
};
/** Addresses of forms of data, numbers of programs, truth values and instants: nobody wrote them. */
const ofPrograms = [
  /^(?:https?:|urn:|\\)/i,
  /^(?:true|false)$/i,
  /^\d{4}-\d\d-\d\dT[\d:.]+Z?$/,
  /^\{?[0-9a-f]{8}-[0-9a-f-]{20,}\}?$/i,
  /^0x[0-9a-f]+$/i,
  /^\d+(?:\.\d+)*$/,
];
const isOfProgram = (value: string) => ofPrograms.some((pattern) => pattern.test(value));
/** Of the list of sources that Word keeps in many letters. */
const wordsOwn = new Set(["SelectedStyle", "StyleName", "Version"]);

function inAttributes(part: string, element: string, attributes: ReadonlyMap<string, string>): Passage[] {
  const isData = /^customXml\/item\d*\.xml$/i.test(part);
  const on = spokenOn[element];
  const found: Passage[] = [];
  for (const [key, value] of attributes) {
    const words = value.trim();
    if (!hasWord.test(words)) continue;
    if (spoken.has(key)) found.push({ what: "alternative-text", words });
    else if (on?.attribute === key && (on.in?.test(part) ?? true))
      found.push({ what: on.what, words, ...(on.isNoted && { isNoted: true as const }) });
    else if (key === "author") found.push({ what: "title-and-keywords", words, isNoted: true });
    else if (isData && !isOfProgram(words) && !wordsOwn.has(key)) found.push({ what: null, words });
  }
  return found;
}

const whoAndWhen = new Set(
  `creator lastModifiedBy initial-creator printed-by created modified lastPrinted creation-date date print-date
  revision editing-cycles editing-duration generator language version template`.split(/\s+/),
);
const isByWhom = new Set(["creator", "lastModifiedBy", "initial-creator", "printed-by"]);

/** What a file says about itself: who wrote it is noted, and when, or with what, says nothing. */
export const aboutItself = (element: string, words: string): Passage => ({
  what: "title-and-keywords",
  words: isOfProgram(words) || (whoAndWhen.has(element) && !isByWhom.has(element)) ? "" : words,
  ...(whoAndWhen.has(element) && { isNoted: true as const }),
});

/** Of the relations of a part: where its links lead outside of the file. */
export function linkAddresses(xml: string): Passage[] {
  const passages: Passage[] = [];
  walkXml(xml, {
    opens(name, attributes) {
      const leadsOut = name === "Relationship" && attributes.get("TargetMode") === "External";
      if (leadsOut && attributes.get("Type")?.endsWith("/hyperlink"))
        passages.push({ what: "link-addresses", words: attributes.get("Target") ?? "" });
    },
    says: () => undefined,
    closes: () => undefined,
  });
  return passages.filter(({ words }) => hasWord.test(words));
}

/** The bytes of a citation. */
const ofTheFile = new Set(["fldData"]);
/** Of an instruction such as PAGE or IF, the words that somebody wrote. */
const quotedIn = (text: string) => [...text.matchAll(/"([^"\\]*)"/g)].map(([, quoted]) => ` ${quoted} `).join("");

/** Of one part of a ZIP. */
export function passagesOf(part: string, xml: string): Passage[] {
  const what = partsWithin.find(([pattern]) => pattern.test(part))?.[1] ?? null;
  const only = wordsOnlyIn.find(([pattern]) => pattern.test(part))?.[1];
  const passages: Passage[] = [];
  let element = "";
  let words: string[] = [];
  let isHiddenRun = false;
  let isInstruction = false;
  let hidden: string[] = [];
  const flush = () => {
    const said = asRead(element, words.join("")).replace(/\s+/g, " ").trim();
    const unseen = hidden.join("").replace(/\s+/g, " ").trim();
    const isRead = (only === undefined || only.has(element)) && !ofTheFile.has(element) && !isOfProgram(said);
    if (isRead) passages.push(what === "title-and-keywords" ? aboutItself(element, said) : { what, words: said });
    passages.push({ what: "hidden-words", words: unseen });
    words = [];
    hidden = [];
  };
  walkXml(xml, {
    opens(name, attributes) {
      if (!within.has(name)) flush();
      element = within.has(name) ? element : name;
      if (name === "instrText") isInstruction = true;
      if (name === "r") isHiddenRun = false;
      if (name === "vanish" && !/^(0|false|off)$/.test(attributes.get("val") ?? "")) isHiddenRun = true;
      if (name === "tab" || name === "br" || name === "line-break" || name === "s") words.push(" ");
      if (name === "comment" && attributes.has("author")) words.push(`${attributes.get("author")!}: `);
      else passages.push(...inAttributes(part, name, attributes));
    },
    says(text) {
      const said = isInstruction ? quotedIn(text) : text;
      (isHiddenRun ? hidden : words).push(said);
    },
    closes(name) {
      if (name === "instrText") isInstruction = false;
      if (name === "r") isHiddenRun = false;
      if (!within.has(name)) flush();
    },
  });
  flush();
  const isWords = placesOfDrawings.test(part) ? hasLetter : hasWord;
  return passages.filter((passage) => isWords.test(passage.words));
}

/** Where pictures and notes lie, in columns and rows, beside their words. */
const placesOfDrawings = /\/drawings\//i;
const hasLetter = /\p{L}/u;

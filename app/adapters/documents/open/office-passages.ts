/**
 * The words that an office file holds, passage by passage, each with what it is there: read from its XML, whatever the
 * part, so that a part which nobody thought of is read too. What is hidden in a spreadsheet or a presentation is known
 * from its OpenDocument form.
 */
import { Tokenizer } from "htmlparser2";
import type { KindNotOnPages } from "~/domain/records/not-on-pages";

/** `what` is null for words that ought to be on the printed pages. `where` names a sheet, where it is on one. */
export type Passage = { what: KindNotOnPages | null; words: string; where?: string };

/** Elements within which words go on. */
const within = new Set(
  `t r rPr span a s tab br ins del delText instrText hyperlink smartTag sdt sdtContent sdtPr proofErr bookmarkStart
  bookmarkEnd lastRenderedPageBreak fld fldSimple cr noBreakHyphen softHyphen sym line-break soft-page-break ruby
  bookmark bookmark-start bookmark-end change-start change-end change phoneticPr rPh pPr color sz lang vanish u b i
  commentReference commentRangeStart commentRangeEnd footnoteReference endnoteReference`.split(/\s+/),
);
const partsWithin: readonly (readonly [RegExp, KindNotOnPages])[] = [
  [/(^|\/)(comments|threadedcomments|commentauthors|persons)[^/]*($|\/)/i, "comments"],
  [/(^|\/)notesslides\//i, "speaker-notes"],
  [/^(docprops\/(core|custom)|meta)\.xml$/i, "title-and-keywords"],
];
/** Raw numbers of cells and their places: the printed form of a cell is known from the OpenDocument form alone. */
const withoutWords = [
  String.raw`xl/(?:worksheets/|calcChain|styles)`,
  String.raw`ppt/(?:slideMasters|slideLayouts|presProps|viewProps|tableStyles|notesMasters|handoutMasters)`,
  String.raw`theme|styles\.xml|settings\.xml|fontTable|webSettings|numbering\.xml`,
  String.raw`docProps/app|META-INF/|Configurations|manifest\.rdf|\[Content_Types\]`,
];
const notForPassages = new RegExp(`(?:^|/)(?:${withoutWords.join("|")})`, "i");

export const isPartWithWords = (part: string) => /\.(xml|vml)$/i.test(part) && !notForPassages.test(part);

const localName = (name: string) => name.slice(name.lastIndexOf(":") + 1);
const hasWord = /[\p{L}\p{N}]/u;
const spoken = new Set(["title", "descr", "alt", "prompt", "error", "promptTitle", "errorTitle", "string-value"]);

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

/** Of one part of a ZIP. */
export function passagesOf(part: string, xml: string): Passage[] {
  const what = partsWithin.find(([pattern]) => pattern.test(part))?.[1] ?? null;
  const passages: Passage[] = [];
  let words: string[] = [];
  let isHiddenRun = false;
  let hidden: string[] = [];
  const flush = () => {
    for (const [kind, said] of [
      [what, words.join("")],
      ["hidden-words", hidden.join("")],
    ] as const)
      if (hasWord.test(said)) passages.push({ what: kind, words: said.replace(/\s+/g, " ").trim() });
    words = [];
    hidden = [];
  };
  walkXml(xml, {
    opens(name, attributes) {
      if (name === "r") isHiddenRun = false;
      if (name === "vanish" && !/^(0|false|off)$/.test(attributes.get("val") ?? "")) isHiddenRun = true;
      if (name === "tab" || name === "br" || name === "line-break" || name === "s") words.push(" ");
      if (name === "comment" && attributes.has("author")) words.push(`${attributes.get("author")!}: `);
      for (const [key, value] of attributes)
        if (spoken.has(key) && hasWord.test(value)) passages.push({ what: "alternative-text", words: value.trim() });
      if (!within.has(name)) flush();
    },
    says: (text) => void (isHiddenRun ? hidden : words).push(text),
    closes(name) {
      if (name === "r") isHiddenRun = false;
      if (!within.has(name)) flush();
    },
  });
  flush();
  return passages;
}

type Walking = {
  opens(name: string, attributes: Map<string, string>): void;
  says(text: string): void;
  closes(name: string): void;
};

/** Names and attributes without their prefix. Once through, without a tree. */
function walkXml(xml: string, { opens, says, closes }: Walking) {
  let name = "";
  let attributes = new Map<string, string>();
  let attribute = { name: "", value: "" };
  const nothing = () => {};
  const tokens = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => says(xml.slice(start, end)),
      ontextentity: (codepoint) => says(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => says(xml.slice(start, end - offset)),
      onopentagname(start, end) {
        name = localName(xml.slice(start, end));
        attributes = new Map();
      },
      onattribname: (start, end) => void (attribute = { name: localName(xml.slice(start, end)), value: "" }),
      onattribdata: (start, end) => void (attribute.value += xml.slice(start, end)),
      onattribentity: (codepoint) => void (attribute.value += String.fromCodePoint(codepoint)),
      onattribend: () => void attributes.set(attribute.name, attribute.value),
      onopentagend: () => opens(name, attributes),
      onselfclosingtag() {
        opens(name, attributes);
        closes(name);
      },
      onclosetag: (start, end) => closes(localName(xml.slice(start, end))),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokens.write(xml);
  tokens.end();
}

const mostColumns = 20_000;

/** Of the OpenDocument form (`content.xml`, or a flat file): each cell as it is shown, and what is hidden. */
export function passagesOfOpenDocument(xml: string): Passage[] {
  const passages: Passage[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let sheet: { name: string; isHidden: boolean; hiddenColumns: Set<number>; column: number } | null = null;
  let columnsMet = 0;
  let rowHidden = false;
  let cellsAlike = 1;
  let slideHidden = false;
  const around: KindNotOnPages[] = [];
  let words: string[] = [];
  let inBody = false;
  const isText = xml.includes("<office:text"); // what else has masters fills them with instructions
  const kindNow = (): KindNotOnPages | null => {
    if (around.length > 0) return around.at(-1)!;
    if (slideHidden) return "hidden-slides";
    if (!sheet) return null;
    if (sheet.isHidden) return "hidden-sheets";
    return rowHidden || sheet.hiddenColumns.has(sheet.column) ? "hidden-rows-or-columns" : null;
  };
  const flush = () => {
    const said = words.join("").replace(/\s+/g, " ").trim();
    words = [];
    if (hasWord.test(said) && inBody)
      passages.push({ what: kindNow(), words: said, ...(sheet && { where: sheet.name }) });
  };
  const begins: Record<string, KindNotOnPages> = {
    annotation: "comments",
    notes: "speaker-notes",
    "hidden-text": "hidden-words",
    "hidden-paragraph": "hidden-words",
  };
  walkXml(xml, {
    opens(name, attributes) {
      if (!within.has(name)) flush();
      if (name === "body" || (name === "master-styles" && isText)) inBody = true;
      if (name === "style") style = attributes.get("name") ?? "";
      if (attributes.get("display") === "false" && name === "table-properties") hiddenStyles.add(style);
      if (attributes.get("visibility") === "hidden" && name === "drawing-page-properties") hiddenStyles.add(style);
      if (attributes.get("display") === "none" && name === "text-properties") hiddenStyles.add(style);
      if (name === "table") {
        const isHidden = hiddenStyles.has(attributes.get("style-name") ?? "");
        sheet = { name: attributes.get("name") ?? "", isHidden, hiddenColumns: new Set(), column: 0 };
        columnsMet = 0;
      }
      const repeated = (key: string) => Math.min(mostColumns, Number(attributes.get(key) ?? 1) || 1);
      const isHidden = /^(collapse|filter)$/.test(attributes.get("visibility") ?? "");
      if (name === "table-column" && sheet) {
        const many = repeated("number-columns-repeated");
        for (let at = 0; isHidden && at < many; at += 1) sheet.hiddenColumns.add(columnsMet + at);
        columnsMet += many;
      }
      if (name === "table-row" && sheet) {
        rowHidden = isHidden;
        sheet.column = 0;
      }
      if (name.endsWith("table-cell")) cellsAlike = repeated("number-columns-repeated");
      if (name === "page") slideHidden = hiddenStyles.has(attributes.get("style-name") ?? "");
      if (begins[name]) around.push(begins[name]);
      if (name === "tab" || name === "s" || name === "line-break") words.push(" ");
    },
    says: (text) => void words.push(text),
    closes(name) {
      if (!within.has(name)) flush();
      if (begins[name]) around.pop();
      if (name.endsWith("table-cell") && sheet) sheet.column += cellsAlike;
      if (name === "table-row") rowHidden = false;
      if (name === "table") sheet = null;
      if (name === "page") slideHidden = false;
      if (name === "body" || name === "master-styles") inBody = false;
    },
  });
  flush();
  return passages;
}

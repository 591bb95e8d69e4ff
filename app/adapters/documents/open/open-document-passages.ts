/**
 * The words of an office file's OpenDocument form: each cell of a spreadsheet as it is shown, what is hidden, and what
 * the file says about itself. Older office files and rich text are read from it alone.
 */
import type { KindNotOnPages } from "~/domain/records/not-on-pages";
import { aboutItself, hasWord, within, type Passage } from "./office-passages";
import { walkXml } from "./walk-xml";

const mostColumns = 20_000;

/** The bytes of a picture, and when a comment was written. */
const ofTheProgram = new Set(["binary-data", "date", "date-string"]);

/** Elements that stand for one of several wordings, or for none: the others are in their attributes. */
const unsaidWordings = ["string-value", "string-value-if-true", "string-value-if-false"];

/**
 * Of the OpenDocument form (`content.xml`, or a flat file): each cell as it is shown, and what is hidden; and of the
 * documents within it, such as a chart, each for itself.
 */
export function passagesOfOpenDocument(xml: string): Passage[] {
  const { outer, within: inner } = documentsIn(xml);
  return [outer, ...inner.map(withoutChartsData)].flatMap(passagesOfOne);
}

const edges = /<(\/?)office:document(?=[\s>])/g;

/** A flat file holds the documents within it whole, one inside the other. */
function documentsIn(xml: string): { outer: string; within: string[] } {
  const begun: number[] = [];
  const found: { from: number; to: number }[] = [];
  for (const { index, 1: closes } of xml.matchAll(edges)) {
    if (!closes) begun.push(index);
    else if (begun.length > 1) {
      const from = begun.pop()!;
      // what is deeper stays in the one around it, and is apart from that in its turn
      if (begun.length === 1) found.push({ from, to: xml.indexOf(">", index) + 1 });
    }
  }
  let at = 0;
  const outer: string[] = [];
  for (const { from, to } of found) {
    outer.push(xml.slice(at, from));
    at = to;
  }
  return { outer: [...outer, xml.slice(at)].join(""), within: found.map(({ from, to }) => xml.slice(from, to)) };
}

/** A chart keeps the cells that it draws as a table of its own: the sheet that they came from says them. */
const withoutChartsData = (xml: string): string =>
  xml.includes("<office:chart") ? xml.replace(/<table:table [^>]*local-table[^]*?<\/table:table>/g, "") : xml;

function passagesOfOne(xml: string): Passage[] {
  const passages: Passage[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let sheet: { name: string; isHidden: boolean; hiddenColumns: Set<number>; column: number } | null = null;
  let columnsMet = 0;
  let rowHidden = false;
  let cellsAlike = 1;
  let cell: { value: string; isSaid: boolean } | null = null;
  let slideHidden = false;
  const around: KindNotOnPages[] = [];
  let words: string[] = [];
  const unsaid: string[] = [];
  let inBody = false;
  let inMeta = false;
  let element = "";
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
    if (!hasWord.test(said) || ofTheProgram.has(element)) return;
    if (inMeta) return void passages.push(aboutItself(element, said));
    if (!inBody) return;
    if (cell) cell.isSaid = true;
    passages.push({ what: kindNow(), words: said, ...(sheet && { where: sheet.name }) });
  };
  /** A cell that shows nothing, and holds something: its format hides it. */
  const endCell = () => {
    if (cell && !cell.isSaid && hasWord.test(cell.value))
      passages.push({ what: kindNow() ?? "hidden-words", words: cell.value, ...(sheet && { where: sheet.name }) });
    cell = null;
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
      element = name;
      if (name === "meta") inMeta = true;
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
      if (name.endsWith("table-cell")) {
        cellsAlike = repeated("number-columns-repeated");
        cell = { value: attributes.get("string-value") ?? attributes.get("value") ?? "", isSaid: false };
      } else if (inBody) unsaid.push(...unsaidWordings.map((key) => attributes.get(key) ?? ""));
      if (name === "page") slideHidden = hiddenStyles.has(attributes.get("style-name") ?? "");
      if (begins[name]) around.push(begins[name]);
      if (name === "tab" || name === "s" || name === "line-break") words.push(" ");
    },
    says: (text) => void words.push(text),
    closes(name) {
      if (!within.has(name)) flush();
      if (begins[name]) around.pop();
      if (name.endsWith("table-cell")) endCell();
      if (name.endsWith("table-cell") && sheet) sheet.column += cellsAlike;
      if (name === "table-row") rowHidden = false;
      if (name === "table") sheet = null;
      if (name === "page") slideHidden = false;
      if (name === "body" || name === "master-styles") inBody = false;
      if (name === "meta") inMeta = false;
    },
  });
  flush();
  const isSaid = (wording: string) => passages.some(({ words: said }) => said.includes(wording));
  const others = unsaid.filter((wording) => hasWord.test(wording) && !isSaid(wording));
  return [...passages, ...others.map((wording) => ({ what: null, words: wording }))].filter((each) =>
    hasWord.test(each.words),
  );
}

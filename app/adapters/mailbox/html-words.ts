/**
 * The words of a web page, as lines of plain text: cells apart by a tab, rows, items and paragraphs by a line. It goes
 * through the page once and keeps no tree, so that the time it takes grows with the page's length alone.
 */
import { Tokenizer } from "htmlparser2";
import { isPasted, pastedFile, type PastedFile } from "./pasted-files";

export type HtmlWords = {
  text: string;
  /** What of `text` is no word of the sender: numbers of items, where links lead, what pictures are called. */
  added: string[];
  /** Words that a reader of the page does not see, and that are not in `text`: notes in its source, explanations. */
  unseen: string[];
};

type Reading = { html: string; place: (file: PastedFile) => string; depth?: number };

const lineElements = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noframes ol optgroup option
  p pre section select summary table tbody tfoot thead tr ul`.split(/\s+/),
);
const paragraphs = new Set("p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre".split(" "));
const cells = new Set(["td", "th"]);
const empty = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);
const inline = new Set(
  `a abbr acronym applet area audio b base basefont bdi bdo bgsound big blink br button canvas cite code col colgroup
  data datalist del dfn em embed font frame i iframe img input ins kbd keygen label link map mark marquee math meta meter
  nobr noembed noscript object output param path picture progress q rb rp rt rtc ruby s samp script slot small source
  span strike strong style sub sup svg td template text textarea th time title track tspan tt u var video wbr xmp xml
  g rect circle line polyline polygon ellipse defs use image desc symbol`.split(/\s+/),
);
const lists = ["ul", "ol", "menu", "dir", "table"];
/** Elements that end where another of their kind begins, unless one of `beyond` lies between. */
const endsBefore: Record<string, { ends: string[]; beyond: string[] }> = {
  td: { ends: ["td", "th"], beyond: ["table"] },
  th: { ends: ["td", "th"], beyond: ["table"] },
  tr: { ends: ["td", "th", "tr"], beyond: ["table"] },
  li: { ends: ["li"], beyond: lists },
  dt: { ends: ["dt", "dd"], beyond: ["dl", "table"] },
  dd: { ends: ["dt", "dd"], beyond: ["dl", "table"] },
  option: { ends: ["option"], beyond: ["select"] },
  p: { ends: ["p"], beyond: ["td", "div", "table", "li"] },
};
const programs = new Set(["script", "style", "xml"]);
const explained = ["title", "aria-label", "summary", "abbr", "label", "placeholder", "alt", "cite"];
const deepestWithin = 3;
const hasWord = /[\p{L}\p{N}]/u;
const hiding = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all)/i;
const styledLine = /(?:^|[;\s])display\s?:\s?(?:block|flex|grid|table|list-item|table-row)(?:$|[;\s!])/i;
const styledApart = /(?:^|[;\s])(?:display\s?:\s?(?:table-cell|inline-block|inline-flex)|float\s?:)/i;
const apartElements = new Set("label button textarea legend summary".split(" "));
const conditionalMark = /^\s{0,9}(?:<!)?\[(?:if|endif)[^\]]{0,200}\](?:>|<!)?\s{0,9}$/i;
const longestStyle = 4_000;

type Parting = "paragraph" | "line" | "apart" | null;
type Open = { name: string; isHidden: boolean; parting: Parting; lines: number };

function partingOf(name: string, style: string): Parting {
  if (paragraphs.has(name)) return "paragraph";
  if (lineElements.has(name) || styledLine.test(style)) return "line";
  return apartElements.has(name) || styledApart.test(style) ? "apart" : null;
}

/** Tokens come in the order of the page; what is open is kept in a stack of our own. */
export function htmlWords({ html, place, depth = 0 }: Reading): HtmlWords {
  const added: string[] = [];
  const unseen: string[] = [];
  const page = linesOf();
  const stack: Open[] = [];
  const openNow = new Map<string, number>();
  const listsOpen: { isNumbered: boolean; next: number }[] = [];
  let hidden = 0;
  let isHiddenSaid = false;
  let preformatted = 0;
  let program: string[] | null = null;
  let isData = false;
  let title: string[] | null = null;
  let link: { to: string; from: number } | null = null;
  let tag = { name: "", attributes: new Map<string, string>(), from: 0 };
  let attribute = { name: "", value: "" };

  const within = (other: string): HtmlWords => {
    if (depth >= deepestWithin) return { text: other.replace(/<[^<>]{0,2000}>/g, " "), added: [], unseen: [] };
    return htmlWords({ html: other, place, depth: depth + 1 });
  };
  const note = (words: string) => {
    const line = words.replace(/\s+/g, " ").trim();
    if (hasWord.test(line)) unseen.push(line);
  };
  const say = (words: string) => {
    added.push(words);
    page.put(words);
  };
  const sayApart = (words: string) => {
    page.apart();
    say(words);
    page.apart();
  };
  const write = (words: string) => {
    if (program) return void program.push(words);
    if (title) return void title.push(words);
    if (hidden > 0) {
      if (!hasWord.test(words) && (!isHiddenSaid || /^[\p{Cf}\p{Mn}\s]*$/u.test(words))) return;
      if (!isHiddenSaid) {
        page.lines(1);
        say("[Hidden: ");
        isHiddenSaid = true;
      }
    }
    if (preformatted > 0) page.raw(words);
    else page.flow(words);
  };
  const showAgain = () => {
    if (!isHiddenSaid || hidden > 0) return;
    say("]");
    page.lines(1);
    isHiddenSaid = false;
  };

  const pasted = (address: string): string | null => {
    const file = pastedFile(address);
    return file && place(file);
  };
  const pastedInStyle = (style: string) => {
    for (const [address] of style.matchAll(/data:[^"'()\s]*/gi)) sayPasted(address);
  };

  const endLink = () => {
    if (!link) return;
    const { to, from } = link;
    link = null;
    const words = page.since(from);
    const bare = (address: string) =>
      address
        .trim()
        .replace(/^(mailto:|tel:|https?:\/\/)/i, "")
        .replace(/\/$/, "");
    if (bare(words) === bare(to)) return;
    page.apart();
    say(`[${to.trim()}]`);
  };

  const close = (name: string) => {
    if (!openNow.get(name)) return part(partingOf(name, ""));
    for (;;) {
      const last = stack.pop()!;
      openNow.set(last.name, openNow.get(last.name)! - 1);
      ended(last);
      if (last.name === name) return;
    }
  };
  const part = (parting: Parting) => {
    if (parting === "paragraph") page.lines(2);
    if (parting === "line") page.lines(1);
    if (parting === "apart") page.apart();
  };
  const ended = ({ name, isHidden, parting, lines }: Open) => {
    if (program && isData && depth === 0) note(program.join(""));
    if (programs.has(name)) program = null;
    if (name === "title" && title) {
      note(title.join(""));
      title = null;
    }
    if (name === "a") endLink();
    if (name === "pre" || name === "textarea") preformatted -= 1;
    if (name !== "table" && lists.includes(name)) listsOpen.pop();
    if (isHidden) {
      hidden -= 1;
      showAgain();
    }
    if (cells.has(name)) page.endCell(lines);
    else part(parting);
  };

  const explain = (name: string, attributes: Map<string, string>) => {
    for (const key of explained) if (key !== "alt" || name !== "img") note(attributes.get(key) ?? "");
    if (name === "meta" && /^(description|author|keywords|subject|abstract)$/i.test(attributes.get("name") ?? ""))
      note(attributes.get("content") ?? "");
  };

  const field = (name: string, attributes: Map<string, string>) => {
    const kind = (attributes.get("type") ?? "text").toLowerCase();
    if (name !== "input") return;
    if (kind === "checkbox" || kind === "radio") {
      sayApart(attributes.has("checked") ? "[x]" : "[ ]");
      if (!/^(on|yes|true|1)?$/i.test(attributes.get("value") ?? "")) note(attributes.get("value")!);
      return;
    }
    const value = attributes.get("value") ?? "";
    if (!hasWord.test(value)) return;
    if (kind === "hidden") return note(`${attributes.get("name") ?? ""}: ${value}`);
    page.apart();
    page.flow(value);
    page.apart();
  };

  const opened = (name: string, attributes: Map<string, string>, source: string) => {
    const { ends, beyond } = endsBefore[name] ?? { ends: [], beyond: [] };
    for (const other of ends) if (openNow.get(other) && isNear(stack, other, beyond)) close(other);
    if (name === "a") endLink();
    const style = attributes.get("style") ?? "";
    const shown = style.slice(0, longestStyle);
    const isHidden = attributes.has("hidden") || hiding.test(shown);
    const isKnown = lineElements.has(name) || inline.has(name) || programs.has(name);
    // an address in angle brackets, for example, that was not written for a web page
    if (!isKnown && (name.includes("@") || !/[:-]/.test(name))) write(source);

    const parting = partingOf(name, shown);
    if (cells.has(name)) page.beginCell();
    else part(parting);
    if (name === "br") page.line();
    pastedInStyle(style);
    explain(name, attributes);

    if (!empty.has(name)) {
      stack.push({ name, isHidden, parting, lines: page.written() });
      openNow.set(name, (openNow.get(name) ?? 0) + 1);
      if (isHidden) hidden += 1;
    }
    if (programs.has(name)) {
      program = [];
      isData = name === "xml" || /json|text\/(?!javascript)/i.test(attributes.get("type") ?? "text/javascript");
      if (name === "style") isData = false;
    }
    if (name === "title" && !openNow.get("svg")) title = [];
    if (name === "pre" || name === "textarea") preformatted += 1;
    if (name !== "table" && lists.includes(name))
      listsOpen.push({ isNumbered: name === "ol", next: Number.parseInt(attributes.get("start") ?? "1", 10) || 1 });
    if (name === "li") item(attributes.get("value"));
    if (name === "option" && attributes.has("selected")) say("[x] ");
    if (name === "img" || name === "image") picture(attributes);
    if (name === "a" && attributes.has("href")) leads(attributes.get("href")!);
    field(name, attributes);
    if (attributes.has("srcdoc")) {
      const inner = within(attributes.get("srcdoc")!);
      page.lines(1);
      page.raw(inner.text);
      page.lines(1);
      added.push(...inner.added);
      unseen.push(...inner.unseen);
    }
    for (const key of ["src", "data", "srcset", "poster", "background", "xlink:href"])
      if (name !== "img" && name !== "image" && isPasted(attributes.get(key) ?? "")) sayPasted(attributes.get(key)!);
  };
  const sayPasted = (address: string) => {
    const shown = pasted(address.trim().split(/\s/, 1)[0]!);
    if (shown) sayApart(shown);
  };
  const leads = (to: string) => {
    if (isPasted(to)) sayPasted(to);
    else if (/^\s{0,9}(https?:|mailto:|tel:|file:|\w+@)/i.test(to.slice(0, 20))) link = { to, from: page.size() };
  };
  const item = (value: string | undefined) => {
    const list = listsOpen.at(-1);
    if (!list?.isNumbered) return say("• ");
    if (value && /^-?\d{1,9}$/.test(value)) list.next = Number(value);
    say(`${list.next}. `);
    list.next += 1;
  };
  const picture = (attributes: Map<string, string>) => {
    const source = ["src", "srcset", "href", "xlink:href"].map((key) => attributes.get(key) ?? "").find(isPasted);
    const alt = (attributes.get("alt") ?? "").replace(/\s+/g, " ").trim();
    const shown = source ? pasted(source.trim().split(/\s/, 1)[0]!) : null;
    const words = [shown, hasWord.test(alt) ? `[${alt}]` : null].filter(Boolean).join(" ");
    if (words) sayApart(words);
  };

  const comment = (words: string) => {
    const conditional = /^\[if [^\]]{0,200}\]>/i.exec(words);
    if (conditionalMark.test(words)) return;
    if (!conditional) return note(words);
    const inner = within(words.slice(conditional[0].length).replace(/<!\[endif\]$/i, ""));
    for (const line of inner.text.split("\n")) note(line);
    unseen.push(...inner.unseen);
  };

  const tokens = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => write(html.slice(start, end)),
      ontextentity: (codepoint) => write(String.fromCodePoint(codepoint)),
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), attributes: new Map(), from: start };
      },
      onattribname(start, end) {
        attribute = { name: html.slice(start, end).toLowerCase(), value: "" };
      },
      onattribdata: (start, end) => void (attribute.value += html.slice(start, end)),
      onattribentity: (codepoint) => void (attribute.value += String.fromCodePoint(codepoint)),
      onattribend() {
        if (!tag.attributes.has(attribute.name)) tag.attributes.set(attribute.name, attribute.value);
      },
      onopentagend: (end) => opened(tag.name, tag.attributes, html.slice(tag.from - 1, end + 1)),
      onselfclosingtag: (end) => opened(tag.name, tag.attributes, html.slice(tag.from - 1, end + 1)),
      onclosetag(start, end) {
        close(html.slice(start, end).toLowerCase());
      },
      oncomment: (start, end, offset) => comment(html.slice(start, end - offset)),
      oncdata: (start, end, offset) => write(html.slice(start, end - offset)),
      ondeclaration(start, end) {
        const words = html.slice(start, end);
        if (!/^!?(doctype|\[|element|entity|attlist)/i.test(words)) note(words);
      },
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokens.write(html);
  tokens.end();
  // what an open program or title swallowed to the end of the page is no program
  for (const swallowed of [program, title] as (string[] | null)[]) if (swallowed) note(swallowed.join(""));
  endLink();
  if (isHiddenSaid) say("]");
  return { text: page.text(), added, unseen: [...new Set(unseen)] };
}

const near = 8;

/** Open not far above, with none of `beyond` between. */
function isNear(stack: readonly Open[], name: string, beyond: readonly string[]): boolean {
  for (let at = stack.length - 1; at >= Math.max(0, stack.length - near); at -= 1) {
    if (stack[at]!.name === name) return true;
    if (beyond.includes(stack[at]!.name)) return false;
  }
  return false;
}

/** Lines as they come to stand: what parts two words is kept until the second of them comes. */
function linesOf() {
  const pieces: string[] = [];
  let gap: "" | " " | "\t" | number = "";
  let linesWritten = 0;
  let isCellEmpty = false;
  const flush = () => {
    if (pieces.length > 0 && gap !== "") pieces.push(typeof gap === "number" ? "\n".repeat(gap) : gap);
    if (typeof gap === "number") linesWritten += 1;
    gap = "";
  };
  const put = (words: string) => {
    if (!words) return;
    flush();
    isCellEmpty = false;
    pieces.push(words);
  };
  const apart = () => void (gap === "" && (gap = " "));
  const lines = (count: number) => {
    if (!isCellEmpty) gap = typeof gap === "number" ? Math.max(gap, count) : count;
  };
  return {
    put,
    apart,
    lines,
    line() {
      if (!isCellEmpty) gap = typeof gap === "number" ? Math.min(gap + 1, 3) : 1;
    },
    /** What its first words are wrapped in parts them from the cell before no further. */
    beginCell: () => void (isCellEmpty = true),
    /** Ends a cell that began when so many lines were written: a tab, or a line where the cell has several. */
    endCell(began: number) {
      const isStillAtItsStart = isCellEmpty && typeof gap === "number";
      isCellEmpty = false;
      if (!isStillAtItsStart) gap = linesWritten === began ? "\t" : 1;
    },
    flow(words: string) {
      const flowing = words.replace(/[\t\n\f\r ]+/g, " ");
      if (flowing.startsWith(" ")) apart();
      put(flowing.replace(/^ | $/g, ""));
      if (flowing.length > 1 && flowing.endsWith(" ")) apart();
    },
    raw: put,
    written: () => linesWritten + (typeof gap === "number" ? 1 : 0),
    size: () => pieces.length,
    since: (from: number) => pieces.slice(from).join(""),
    text: () => pieces.join("").replaceAll("\u00a0", " ").trim(),
  };
}

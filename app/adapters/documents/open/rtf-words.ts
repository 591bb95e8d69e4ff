/**
 * The words of rich text, as Outlook keeps them where a message has no other form. Rich text that was made of a web
 * page holds that page, tag by tag (MS-OXRTFEX): then the page comes out again.
 */
import iconv from "iconv-lite";
import { hasWord, type Passage } from "./office-passages";

export type RtfWords = { kind: "html" | "text"; words: string; hasPictures: boolean };

/** What stands in a group of its own, under the name of the group: beside the text, or nowhere on the page. */
type BesideText = { group: string; words: string[] };
type Group = {
  isSkipped: boolean;
  isOutsidePage: boolean;
  skipAfterUnicode: number;
  codepage: string;
  beside: BesideText | null;
};

// `{`, `}`, `\'e9`, `\word-12 `, `\*`, a line's end, or a run of letters
const token = /([{}])|\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|[\r\n]+|([^{}\\\r\n]+)/gi;

/** Their letters are no words of the text. */
const apart = new Set(
  `fonttbl colortbl stylesheet info pict objdata themedata colorschememapping datastore latentstyles listtable
  listoverridetable rsidtbl generator xmlnstbl bkmkstart bkmkend filetbl revtbl mmathPr`.split(/\s+/),
);
/** Groups that old readers pass over, and that have words all the same. */
const hasWords = new Set(["htmltag", "fldinst", "annotation", "atnauthor", "atnid", "footnote", "shptxt", "shppict"]);
const signs: Record<string, string> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  tab: "\t",
  cell: "\t",
  nestcell: "\t",
  nestrow: "\n",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  endash: "–",
  emdash: "—",
  enspace: " ",
  emspace: " ",
};

/** Groups of the program's own, that say nothing of anybody; how shapes look, and raw bytes. */
const programsOwn = new Set(
  `fonttbl colortbl stylesheet pict objdata objclass themedata colorschememapping datastore latentstyles listtable
  listoverridetable rsidtbl generator xmlnstbl bkmkstart bkmkend filetbl mmathPr pgdsctbl defchp defpap pnseclvl pn
  wgrffmtfilter blipuid picprop sn sv ftnsep aftnsep atnref atnid atndate`.split(/\s+/),
);
/** What the file says about itself, within `info`. */
const ofInfo = new Set(
  "title subject author manager company operator category keywords comment doccomm hlinkbase".split(" "),
);
const whoWrote = new Set(["author", "operator", "revtbl", "atnauthor"]);
/** No old reader passes over them, and no page shows them. */
const besideText = new Set(["info", "xe", "tc"]);

/** What rich text holds beside its text, as passages to be held against its pages. Empty where it is none. */
export function rtfPassages(bytes: Buffer): Passage[] {
  if (!bytes.subarray(0, 5).equals(Buffer.from("{\\rtf"))) return [];
  return readRtf(bytes)
    .beside.map(({ group, words }): Passage => {
      const isAboutItself = ofInfo.has(group) || group === "userprops" || whoWrote.has(group);
      return {
        what: isAboutItself ? "title-and-keywords" : null,
        words: words.join("").replace(/\s+/g, " ").trim(),
        ...(whoWrote.has(group) && { isNoted: true as const }),
      };
    })
    .filter(({ words }) => hasWord.test(words));
}

export const rtfWords = (bytes: Buffer): RtfWords => {
  const { beside: _, ...read } = readRtf(bytes);
  return read;
};

function readRtf(bytes: Buffer): RtfWords & { beside: BesideText[] } {
  const rtf = bytes.toString("latin1");
  const isPage = /\\fromhtml1\b/.test(rtf.slice(0, 4_096));
  const stack: Group[] = [];
  let group: Group = {
    isSkipped: false,
    isOutsidePage: false,
    skipAfterUnicode: 1,
    codepage: "cp1252",
    beside: null,
  };
  const beside: BesideText[] = [];
  const goBeside = (name: string) => {
    if (group.beside && programsOwn.has(group.beside.group)) return;
    group.beside = { group: name, words: [] };
    if (!programsOwn.has(name)) beside.push(group.beside);
  };
  const fonts = new Map<string, string>();
  let font: string | null = null;
  let toSkip = 0;
  let isStarred = false;
  let hasPictures = false;
  const words: string[] = [];
  const write = (text: string) => {
    group.beside?.words.push(text);
    if (!group.isSkipped && !(isPage && group.isOutsidePage)) words.push(text);
  };
  let pending: number[] = []; // a letter may be of several bytes
  const flush = () => {
    if (pending.length > 0) write(iconv.decode(Buffer.from(pending), group.codepage));
    pending = [];
  };

  for (const [, brace, hex, word, number, sign, letters] of rtf.matchAll(token)) {
    if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === "{") {
      stack.push({ ...group });
      isStarred = false;
    } else if (brace === "}") {
      group = stack.pop() ?? group;
      toSkip = 0;
    } else if (sign !== undefined) {
      if (sign === "*") isStarred = true;
      else if (sign === "~") write("\u00a0");
      else if (sign === "_") write("-");
      else if ("{}\\".includes(sign)) write(sign);
    } else if (letters !== undefined) {
      const kept = toSkip > 0 ? letters.slice(toSkip) : letters;
      toSkip = Math.max(0, toSkip - letters.length);
      write(kept);
    } else if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      if (word === "u" && value !== null) {
        write(String.fromCharCode(value < 0 ? value + 65_536 : value));
        toSkip = group.skipAfterUnicode;
      } else if (word === "uc") group.skipAfterUnicode = value ?? 1;
      else if (word === "htmltag") {
        group.isSkipped = false;
        group.isOutsidePage = false;
      } else if (word === "htmlrtf") group.isOutsidePage = value !== 0;
      else if (word === "pict" || word === "object") hasPictures = true;
      else if (word === "ansicpg" && value) group.codepage = writingOf(value);
      else if (word === "fcharset" && font) fonts.set(font, writingOfCharset(value ?? 0));
      else if (word === "f" && value !== null) {
        if (group.isSkipped) font = String(value);
        else group.codepage = fonts.get(String(value)) ?? group.codepage;
      } else if (signs[word]) write(signs[word]);
      const isPassedOver = apart.has(word) || (isStarred && !hasWords.has(word));
      if (isPassedOver) group.isSkipped = true;
      const isOfInfo = ofInfo.has(word) && group.beside?.group === "info";
      if (isPassedOver || besideText.has(word) || programsOwn.has(word) || isOfInfo) goBeside(word);
      if (word === "shptxt") {
        group.isSkipped = false;
        group.beside = null;
      }
      isStarred = false;
    }
  }
  flush();
  return { kind: isPage ? "html" : "text", words: words.join("").trim(), hasPictures, beside };
}

const writingOf = (codepage: number) => (iconv.encodingExists(`cp${codepage}`) ? `cp${codepage}` : "cp1252");

/** A font says which letters it has by a number of its own. */
const charsets: Record<number, number> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const writingOfCharset = (charset: number) => writingOf(charsets[charset] ?? 1252);

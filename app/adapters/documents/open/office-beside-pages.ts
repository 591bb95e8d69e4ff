/**
 * What an office file holds that its printed pages do not show: comments, hidden words, sheets, rows, columns and
 * slides, cells that are cut off, a speaker's notes, and files. The words in its parts are held against the words on
 * the pages, so that a part which nobody thought of is not lost either. They are printed on pages of ours behind.
 */
import { createWriteStream } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { pipeline } from "node:stream/promises";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { Enclosed } from "~/adapters/documents/document-tools";
import { cleanFileName } from "~/adapters/mailbox/clean-name";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import type { NotTaken } from "~/domain/records/enclosed-files";
import type { KindNotOnPages, NotOnPages } from "~/domain/records/not-on-pages";
import { officeToFlat } from "./office";
import { isPartWithWords, linkAddresses, passagesOf, type Passage } from "./office-passages";
import { passagesOfOpenDocument } from "./open-document-passages";
import { printBehind } from "./print-behind";
import { rtfPassages } from "./rtf-words";
import type { OfficeKind } from "./recognise-office";

type Printed = { source: string; kind: OfficeKind; name: string; workFolder: string; pdf: string };
type BesidePages = { enclosed: Enclosed[]; notTaken: NotTaken[]; notOnPages: NotOnPages[] };

export async function besideOfficePages(printed: Printed): Promise<BesidePages> {
  const inZip = await partsOfZip(printed);
  const open = (await openDocumentOf(printed, inZip)) ?? [];
  const rich = printed.kind === "rtf" ? rtfPassages(await readFile(printed.source)) : [];
  const readings = [open, inZip?.passages ?? [], rich].map((passages) => passages.map((each) => asSent(each, printed)));
  const hidden = await notPrinted(readings, printed.pdf);
  const notOnPages = await printedBehind(printed.pdf, hidden);
  return { enclosed: inZip?.enclosed ?? [], notTaken: inZip?.notTaken ?? [], notOnPages };
}

/** A link to another file is made whole by whoever opens it: where it lies here is nothing of the sender's. */
function asSent({ words, where, ...passage }: Passage, { workFolder }: Printed): Passage {
  const plain = (text: string) =>
    text.replaceAll(`${pathToFileURL(workFolder).href}/`, "").replaceAll(`${workFolder}/`, "");
  return { ...passage, words: plain(words), ...(where !== undefined && { where: plain(where) }) };
}

const largestPart = 100 * 1024 * 1024;
const largestFile = 300 * 1024 * 1024;
const mostParts = 10_000;

type InZip = { passages: Passage[]; content: string | null; enclosed: Enclosed[]; notTaken: NotTaken[] };

/** Null where the file is no ZIP: an older office file, or rich text. */
async function partsOfZip({ source, workFolder }: Printed): Promise<InZip | null> {
  const zip = await yauzl.openPromise(source).catch(() => null);
  if (!zip) return null;
  const inside: InZip = { passages: [], content: null, enclosed: [], notTaken: [] };
  try {
    let parts = 0;
    for await (const entry of zip.eachEntry()) {
      parts += 1;
      if (parts > mostParts) break;
      await takePart(zip, entry, workFolder, inside);
    }
  } catch {
    return inside; // LibreOffice read it; what cannot be read here is held against nothing
  } finally {
    zip.close();
  }
  return inside;
}

/** Put into it whole, wherever it stands: an object, or a chunk in another format that Word shows as its own text. */
const anotherFile = /\.(?:x?html?|mht(?:ml)?|rtf|txt|csv|docx?|docm|xlsx?|xlsm|pptx?|od[tsp]|pdf|eml|msg)$/i;
const isFile = (part: string) => /(?:^|\/)embeddings\/[^/]+$/i.test(part) || anotherFile.test(part);

async function takePart(zip: ZipFile, entry: Entry, workFolder: string, inside: InZip) {
  const { fileName: part, uncompressedSize: size } = entry;
  if (isFile(part) && size > 0) {
    const name = cleanFileName(part, "file");
    if (size > largestFile) return void inside.notTaken.push({ name, because: "damaged" });
    const folder = join(workFolder, "enclosed");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, String(inside.enclosed.length + 1));
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode: 0o600 }));
    inside.enclosed.push({ path, name, mediaType: "application/octet-stream" });
    return;
  }
  const isRelations = part.toLowerCase().endsWith(".rels");
  if ((!isPartWithWords(part) && !isRelations) || size > largestPart) return;
  const xml = (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8");
  if (isRelations) inside.passages.push(...linkAddresses(xml));
  else if (part === "content.xml") inside.content = xml;
  else inside.passages.push(...passagesOf(part, xml));
}

async function openDocumentOf(printed: Printed, inZip: InZip | null): Promise<Passage[] | null> {
  if (inZip?.content) return passagesOfOpenDocument(inZip.content);
  if (inZip && printed.kind === "word") return null;
  const flat = await officeToFlat(printed);
  if (!flat || (await stat(flat)).size > largestFile) return null;
  return passagesOfOpenDocument(await readFile(flat, "utf8"));
}

type Counted = Map<string, number>;

const wordsIn = (text: string) =>
  [
    ...text
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, "")
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
  ].map(([word]) => word);
const runTogether = (text: string) => wordsIn(text).join("");

/** What every file has, and what is worth a line only where the pages do not say it. */
const saidByPages: readonly (KindNotOnPages | null)[] = [
  null,
  "alternative-text",
  "link-addresses",
  "title-and-keywords",
];

/** Hidden ones, and those of which a word is on no page. `readings` are several readings of the same file. */
async function notPrinted(readings: Passage[][], pdf: string): Promise<Passage[]> {
  const opened = await openPdfFile(pdf);
  if (!opened.ok) return readings.flat();
  const pages = Array.from({ length: opened.pdf.pageCount }, (_, index) =>
    opened.pdf
      .words(index + 1)
      .map(({ text }) => text)
      .join(" "),
  );
  opened.pdf.close();
  const onPages = wordsOnPages(pages);
  const said = new Set<string>();
  return readings.flatMap((passages) => {
    const take = onPages();
    const missed = [
      ...passages.filter(({ what }) => what === null).filter((passage) => !take(passage)),
      // what ought to be printed has taken its words
      ...passages
        .filter(({ what }) => what !== null)
        .filter((passage) => !saidByPages.includes(passage.what) || !take(passage)),
    ];
    return missed.filter(({ words }) => {
      const line = wordsIn(words).join(" ");
      return said.has(line) ? false : said.add(line);
    });
  });
}

/** For each reading: takes the words of a passage from those on the pages, each once; false where one is not there. */
function wordsOnPages(pages: readonly string[]): () => (passage: Passage) => boolean {
  const together = runTogether(pages.join(" "));
  const counted: Counted = new Map();
  for (const word of pages.flatMap(wordsIn)) counted.set(word, (counted.get(word) ?? 0) + 1);
  return () => {
    const left = new Map(counted);
    return ({ words: said, where }) => {
      const words = wordsIn(said);
      const needed: Counted = new Map();
      for (const word of words) needed.set(word, (needed.get(word) ?? 0) + 1);
      const isThere = [...needed].every(([word, count]) => (left.get(word) ?? 0) >= count);
      if (isThere) for (const [word, count] of needed) left.set(word, left.get(word)! - count);
      // a word that the printer broke at the end of a line; a cell's few figures are within others by chance
      return isThere || (where === undefined && words.length > 1 && together.includes(words.join("")));
    };
  };
}

const headings: Partial<Record<KindNotOnPages, string>> = {
  comments: "Comments",
  "hidden-words": "Words that its pages do not show",
  "hidden-sheets": "Hidden sheet",
  "hidden-rows-or-columns": "Hidden rows and columns",
  "hidden-slides": "Hidden slides",
  "cut-cells": "Cells that are cut off",
  "speaker-notes": "Notes for the speaker",
  "link-addresses": "Addresses that its links lead to",
  "title-and-keywords": "What it says about itself",
  "alternative-text": "What its pictures, tables, links and fields are called, or ask for",
};

/** Passages of a kind, and of a sheet, stand together. */
async function printedBehind(pdf: string, passages: readonly Passage[]): Promise<NotOnPages[]> {
  const kindOf = ({ what, where }: Passage): KindNotOnPages =>
    what ?? (where === undefined ? "hidden-words" : "cut-cells");
  const sections = new Map<string, { what: KindNotOnPages; where?: string; lines: string[] }>();
  for (const passage of passages.filter(({ isNoted }) => !isNoted)) {
    const { where, words } = passage;
    const what = kindOf(passage);
    const key = `${what} ${where ?? ""}`;
    const section = sections.get(key) ?? { what, ...(where !== undefined && { where }), lines: [] };
    section.lines.push(words);
    sections.set(key, section);
  }
  const all = [...sections.values()];
  const printedOn = await printBehind(
    pdf,
    all.map(({ what, where, lines }) => ({
      heading: `${headings[what] ?? what}${where ? ` (“${where}”)` : ""}`,
      lines,
    })),
  );
  const noted = passages.filter(({ isNoted }) => isNoted);
  const kinds = [...new Set([...all, ...noted].flatMap(({ what }) => what ?? []))];
  return kinds.map((what) => {
    const ofKind = all.filter((section) => section.what === what);
    const names = ofKind.flatMap(({ where }) => (where ? [where] : []));
    const lines = ofKind.flatMap((section) => section.lines).length + noted.filter((each) => each.what === what).length;
    const count = what === "hidden-sheets" ? names.length : lines;
    return {
      what,
      ...(what !== "hidden-rows-or-columns" && { count }),
      ...(names.length > 0 && { names }),
      ...(ofKind.length > 0 && printedOn.length > 0 && { printedOn }),
    };
  });
}

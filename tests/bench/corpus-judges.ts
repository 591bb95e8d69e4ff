/**
 * Readers that share no code with the redactor: what they see of a file before and after. A reader that fails on a file
 * says nothing of it.
 */
import { spawnSync } from "node:child_process";
import type { Box, PageWords, Word } from "~/domain/records/pages";
import { overlap, unionOf } from "~/adapters/pdf/engine/coordinates";
import { shapes } from "~/adapters/pdf/rewrite/kept-shapes";

export type Judged = { leaks: string[]; faults: string[]; words: number };
type MarkedBox = { page: number; box: Box };
type Char = { text: string; box: Box };

const longestMs = 60_000;

function run(program: string, args: string[]): Buffer {
  const { stdout } = spawnSync(program, args, {
    maxBuffer: 1 << 29,
    timeout: longestMs,
    killSignal: "SIGKILL",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return stdout ?? Buffer.alloc(0);
}

export function pagesOf(file: string): number | null {
  const found = /^Pages:\s+(\d+)/m.exec(run("pdfinfo", [file]).toString("latin1"));
  return found ? Number(found[1]) : null;
}

const unescaped = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/**
 * Letters of one page as mupdf sees them, line by line, in points from the top-left corner of the page as displayed.
 */
function linesOn(file: string, page: number): { size: [number, number]; lines: Char[][] } {
  const xml = run("mutool", ["draw", "-q", "-F", "stext", file, String(page)]).toString("utf8");
  const size = /<page [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(xml);
  const lines = xml
    .split("<line ")
    .slice(1)
    .map((line) =>
      [...line.matchAll(/<char quad="([^"]+)"[^>]*? c="([^"]*)"/g)].map(([, quad = "", text = ""]): Char => {
        const numbers = quad.split(" ").map(Number);
        const xs = numbers.filter((_, place) => place % 2 === 0);
        const ys = numbers.filter((_, place) => place % 2 === 1);
        return {
          text: unescaped(text),
          box: [Math.min(...xs), Math.min(...ys), Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)],
        };
      }),
    );
  return { size: [Number(size?.[1] ?? 0), Number(size?.[2] ?? 0)], lines };
}

function wordsIn(lines: readonly Char[][]): Word[] {
  return lines.flatMap((line) => {
    const words: Char[][] = [[]];
    for (const char of line) {
      if (char.text.trim()) words.at(-1)!.push(char);
      else words.push([]);
    }
    return words
      .filter((word) => word.length)
      .map((word) => ({ text: word.map(({ text }) => text).join(""), box: unionOf(word.map(({ box }) => box)) }));
  });
}

export function wordsBefore(file: string, pages: number): PageWords[] {
  return Array.from({ length: Math.min(pages, pagesOf(file) ?? pages) }, (_, index) => {
    const { size, lines } = linesOn(file, index + 1);
    return {
      number: index + 1,
      width: size[0],
      height: size[1],
      readBy: "text-layer" as const,
      confidence: null,
      words: wordsIn(lines),
    };
  }).filter(({ width }) => width > 0);
}

export function judge(
  before: string,
  after: string,
  marked: readonly MarkedBox[],
  pictured: readonly number[],
): Judged {
  const leaks: string[] = [];
  const faults: string[] = [];
  const removed: string[] = [];
  let words = 0;
  for (const page of new Set(marked.map((mark) => mark.page))) {
    const boxes = marked.flatMap((mark) => (mark.page === page ? [mark.box] : []));
    const [was, is] = [linesOn(before, page), linesOn(after, page)];
    const under = is.lines
      .flat()
      .filter(({ text, box }) => text.trim() && boxes.some((mark) => isWithin(centre(box), mark)));
    if (under.length) leaks.push(`page ${page}: ${under.length} letters under a mark`);
    const covered = wordsIn(was.lines).filter(({ box }) =>
      boxes.some((mark) => isWithin(centre(box), mark) && box[2] <= mark[2] + 4),
    );
    words += covered.length;
    removed.push(...covered.map(({ text }) => text).filter((text) => text.length >= 5));
    const apart = wordsIn(was.lines).filter(({ box }) => !boxes.some((mark) => overlap(box, mark)));
    const left = new Set(wordsIn(is.lines).map(({ text }) => text));
    const lost = apart.filter(({ text }) => /^[\w]{3,}$/.test(text) && !left.has(text));
    if (lost.length > Math.max(1, apart.length * 0.03))
      faults.push(
        `page ${page}: ${lost.length} of ${apart.length} words lost, such as ${lost
          .slice(0, 4)
          .map(({ text }) => text)
          .join(" ")}`,
      );
    const look = compared(before, after, page, boxes);
    if (look === "unlike") faults.push(`page ${page} has another size`);
    else if (look && look.light > 0.02)
      leaks.push(`page ${page}: ${Math.round(look.light * 100)} in 100 pixels under a mark are not black`);
    // a page that became a picture is as PDFium drew it, and mupdf may draw it otherwise
    if (look && look !== "unlike" && !pictured.includes(page) && look.changed > 0.02)
      faults.push(`page ${page}: ${(look.changed * 100).toFixed(1)} in 100 pixels look different`);
  }
  leaks.push(...stillSaid(before, after, removed));
  return { leaks, faults, words };
}

const centre = ([x, y, width, height]: Box): [number, number] => [x + width / 2, y + height / 2];
const isWithin = ([x, y]: [number, number], [left, top, width, height]: Box) =>
  x > left + 0.75 && x < left + width - 0.75 && y > top + 0.75 && y < top + height - 0.75;

const keysOfPdf = Object.values(shapes)
  .flatMap((shape) => Object.keys(shape).map((key) => key.toLowerCase()))
  .concat("xobject", "extgstate", "contents", "pages", "stream", "endstream", "endobj", "startxref", "trailer");
const together = (text: Buffer) => text.toString("utf8").toLowerCase().replace(/\s+/g, "");

/** Words which stood only where they were marked must stand nowhere: not in the text, nor in the opened-up file. */
function stillSaid(before: string, after: string, removed: readonly string[]): string[] {
  const textBefore =
    together(run("pdftotext", ["-raw", before, "-"])) || together(run("mutool", ["draw", "-q", "-F", "txt", before]));
  const textAfter = together(run("pdftotext", ["-raw", after, "-"]));
  const opened = run("qpdf", ["--qdf", "--object-streams=disable", after, "-"]);
  const count = (word: string) =>
    textBefore.split(word).length + textBefore.split([...word].reverse().join("")).length - 2;
  return [...new Set(removed.map((word) => word.toLowerCase()))]
    .filter((word) => !keysOfPdf.some((key) => key.includes(word)))
    .flatMap((word) => {
      if (count(word) > removed.filter((each) => each.toLowerCase() === word).length) return [];
      if (textAfter.includes(word)) return ["a removed word is in the text"];
      const latin = /^[\x20-\xff]+$/.test(word) ? [word, Buffer.from(word, "latin1").toString("hex")] : [];
      const spellings = [...latin, Buffer.from(word, "utf16le").swap16().toString("hex")];
      return word.length >= 6 && spellings.some((spelling) => saysSomewhere(opened, spelling))
        ? ["a removed word is in the opened-up file"]
        : [];
    });
}

/** Looked through part by part, because pages unpacked as pictures may be longer than any text. */
function saysSomewhere(opened: Buffer, spelling: string): boolean {
  const part = 1 << 26;
  for (let at = 0; at < opened.length; at += part)
    if (
      opened
        .toString("latin1", at, at + part + spelling.length)
        .toLowerCase()
        .includes(spelling)
    )
      return true;
  return false;
}

type Look = { light: number; changed: number };

function compared(before: string, after: string, page: number, boxes: readonly Box[]): Look | "unlike" | null {
  const [was, is] = [pictureOf(before, page), pictureOf(after, page)];
  if (!was || !is) return null;
  if (Math.abs(was.width - is.width) > 1 || Math.abs(was.height - is.height) > 1) return "unlike";
  let [inside, light, outside, changed] = [0, 0, 0, 0];
  for (let y = 0; y < Math.min(was.height, is.height); y += 1) {
    for (let x = 0; x < Math.min(was.width, is.width); x += 1) {
      const place: Box = [x, y, 1, 1];
      if (
        boxes.some(
          ([left, top, width, height]) =>
            x > left + 1.5 && y > top + 1.5 && x < left + width - 2.5 && y < top + height - 2.5,
        )
      ) {
        inside += 1;
        if (is.levels[y * is.width + x]! > 90) light += 1;
      } else if (!boxes.some((box) => overlap(place, box, -4))) {
        outside += 1;
        if (Math.abs(was.levels[y * was.width + x]! - is.levels[y * is.width + x]!) > 110) changed += 1;
      }
    }
  }
  return { light: light / Math.max(1, inside), changed: changed / Math.max(1, outside) };
}

function pictureOf(file: string, page: number): { width: number; height: number; levels: Buffer } | null {
  const pgm = run("mutool", ["draw", "-q", "-r", "72", "-F", "pgm", "-o", "-", file, String(page)]);
  const head = /^P5\s+(?:#.*\s+)?(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 80).toString("latin1"));
  return head ? { width: Number(head[1]), height: Number(head[2]), levels: pgm.subarray(head[0].length) } : null;
}

/**
 * A PDF lists where each of its objects lies. Where the list is wrong for some of them PDFium leaves those out without
 * a word: a page looks empty which is not, and would leave as an empty one.
 */
import { open, type FileHandle } from "node:fs/promises";

const entrySize = 20;
const mostObjects = 1_000_000;
/** Objects looked up, evenly over each list: where some are wrong, many are. */
const mostLookedUp = 400;
const mostLists = 30;

type Entry = { object: number; at: number };
type List = { entries: Entry[]; before: number | null };

/** False also where there is no list, or one of the newer kind: PDFium then looks for itself. */
export async function hasMisplacedObjects(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const start = Math.max(0, (await bytesAt(file, 0, 1024)).indexOf("%PDF-"));
    const { size } = await file.stat();
    const end = /startxref\s+(\d+)(?![^]*startxref)/.exec(
      (await bytesAt(file, Math.max(0, size - 2048), 2048)).toString("latin1"),
    );
    const met = new Set<number>();
    for (let at = end ? Number(end[1]) : null; at !== null && !met.has(at) && met.size < mostLists;) {
      met.add(at);
      const list = await listAt(file, start + at);
      if (list === "none") return false;
      if (list === "broken" || !(await areThere(file, start, list.entries))) return true;
      at = list.before;
    }
    return false;
  } finally {
    await file.close();
  }
}

async function listAt(file: FileHandle, from: number): Promise<List | "none" | "broken"> {
  const opening = /^\s*xref\s+/.exec((await bytesAt(file, from, 64)).toString("latin1"));
  if (!opening) return "none";
  const entries: Entry[] = [];
  for (let at = from + opening[0].length; ;) {
    const next = (await bytesAt(file, at, 2048)).toString("latin1");
    if (/^\s*trailer/.test(next))
      return { entries, before: Number(/^[^]*?\/Prev\s+(\d+)/.exec(next.split("startxref")[0]!)?.[1] ?? NaN) || null };
    const heading = /^\s*(\d+)\s+(\d+)\s*?(?:\r\n|\n|\r)/.exec(next);
    const [first, count] = [Number(heading?.[1]), Number(heading?.[2])];
    if (!heading || entries.length + count > mostObjects) return "broken";
    at += heading[0].length;
    const found = entriesIn((await bytesAt(file, at, count * entrySize)).toString("latin1"), first, count);
    if (!found) return "broken";
    entries.push(...found);
    at += count * entrySize;
  }
}

/** Null where they are not of the form that a list has. */
function entriesIn(text: string, first: number, count: number): Entry[] | null {
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(text.slice(index * entrySize, (index + 1) * entrySize));
    if (!entry) return null;
    if (entry[2] === "n" && Number(entry[1]) > 0) entries.push({ object: first + index, at: Number(entry[1]) });
  }
  return entries;
}

async function areThere(file: FileHandle, start: number, entries: readonly Entry[]): Promise<boolean> {
  const step = Math.max(1, Math.ceil(entries.length / mostLookedUp));
  for (let index = 0; index < entries.length; index += step) {
    const { object, at } = entries[index]!;
    const said = /^\s*(\d+)\s+\d+\s+obj/.exec((await bytesAt(file, start + at, 48)).toString("latin1"));
    if (Number(said?.[1]) !== object) return false;
  }
  return true;
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

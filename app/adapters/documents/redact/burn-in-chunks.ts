/**
 * Burns marks into a file of any length. A long record is gone through twice, a chunk of pages at a time: first to
 * learn what its marks take out and what stays in sight, since a word removed on page 3 must not be learnt from page
 * 4,000 either; then to burn in and prove each chunk. The chunks are joined only when every one was proven.
 */
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { burnIn, readChunk, type BurnInRefusal, type BurntIn, type WordingFor } from "~/adapters/pdf/redact/burn-in";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import { revealingTerms, type FindMark } from "~/adapters/pdf/plan/plan-document";
import type { Mark } from "~/domain/redaction/marks-manifest";
import type { RedactionReport } from "~/adapters/pdf/redact/redaction-report";
import { joinFiles, chunksOf, type Chunk, type ChunkSize } from "./page-chunks";

export type Burning = {
  source: string;
  marks: readonly Mark[];
  out: string;
  wordingFor?: WordingFor;
  password?: string;
  /** Done to what was proven, before it is written; `before` pages come before it. */
  finish?(bytes: Uint8Array, report: RedactionReport, before: number): Promise<Uint8Array>;
  /** How many pages are burnt in and proven; 0 again and again while they are read. */
  onPages?(done: number): Promise<void>;
  size?: ChunkSize;
  outside?: "refused" | "dropped";
};
export type BurntFile = { ok: true; report: RedactionReport } | Refused;
type Refused = { ok: false; because: BurnInRefusal; report?: RedactionReport; sentences: string[] };

/** Writes `out`, whole or not at all, and only when verified. */
export async function burnInChunks(burning: Burning): Promise<BurntFile> {
  const folder = await mkdtemp(join(dirname(burning.out), "chunks-"));
  try {
    const chunks = await chunksOf(burning.source, folder, burning);
    const joined = join(folder, "joined.pdf");
    const burnt = await (chunks.length === 1 ? burnWhole(burning, joined) : burnEach(burning, chunks, joined));
    if (burnt.ok) await rename(joined, burning.out);
    return burnt;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function burnWhole(
  { source, marks, wordingFor, password, finish, outside }: Burning,
  to: string,
): Promise<BurntFile> {
  const burnt = await burnIn({ bytes: await readFile(source), marks, wordingFor, password, outside });
  if (burnt.ok) await write(to, burnt, 0, finish);
  return burnt.ok ? { ok: true, report: burnt.report } : burnt;
}

async function write(
  to: string,
  { bytes, report }: Extract<BurntIn, { ok: true }>,
  before: number,
  finish: Burning["finish"],
) {
  await writeFile(to, finish ? await finish(bytes, report, before) : bytes, { mode: 0o600 });
}

async function burnEach(burning: Burning, chunks: readonly Chunk[], joined: string): Promise<BurntFile> {
  const { marks, wordingFor, finish, onPages, outside } = burning;
  const pages = chunks.reduce((sum, chunk) => sum + chunk.pages, 0);
  const read = await readEach(burning, chunks);
  if (!read.ok) return read;

  const reports: RedactionReport[] = [];
  for (const { file, before, pages: many } of chunks) {
    const burnt = await burnIn({
      bytes: await readFile(file),
      marks,
      wordingFor,
      outside,
      within: { before, pages, revealing: read.revealing },
    });
    if (!burnt.report) return burnt;
    reports.push(burnt.report);
    if (burnt.ok) await write(file, burnt, before, finish);
    await onPages?.(before + many);
  }

  const report = together(reports);
  if (!report.verified) return { ok: false, because: "not-verified", report, sentences: report.doubts };
  await joinFiles(
    chunks.map(({ file }) => file),
    joined,
  );
  await mustHavePages(joined, pages);
  return { ok: true, report };
}

/** What must not be learnt from any page. */
async function readEach(
  { marks, wordingFor, onPages }: Burning,
  chunks: readonly Chunk[],
): Promise<{ ok: true; revealing: string[] } | Refused> {
  const says: string[] = [];
  const removed = new Set<string>();
  const found = new Set<Mark>();
  for (const { file, before } of chunks) {
    const read = await readChunk({ bytes: await readFile(file), marks, wordingFor, before });
    if (!read.ok) return read;
    says.push(...read.said.says);
    for (const word of read.said.removed) removed.add(word);
    for (const mark of read.found) found.add(mark);
    await onPages?.(0);
  }
  const phrases = marks.filter((mark): mark is FindMark => "find" in mark);
  const missing = phrases.filter((mark) => !found.has(mark));
  if (missing.length)
    return {
      ok: false,
      because: "words-not-found",
      sentences: missing.map(
        (mark) => `The words of find mark ${phrases.indexOf(mark) + 1} were not found on any page: nothing was hidden.`,
      ),
    };
  return { ok: true, revealing: revealingTerms({ says, removed }, phrases) };
}

/** What several chunks report, as one record. */
function together(reports: readonly RedactionReport[]): RedactionReport {
  const sum = (count: (report: RedactionReport) => number) => reports.reduce((all, report) => all + count(report), 0);
  const readers = reports.flatMap((report) => report.readers);
  const kinds = Object.keys(reports[0]!.removed) as (keyof RedactionReport["removed"])[];
  return {
    verified: reports.every(({ verified }) => verified),
    pages: sum(({ pages }) => pages),
    marksApplied: sum(({ marksApplied }) => marksApplied),
    withheldPages: reports.flatMap(({ withheldPages }) => withheldPages),
    removed: Object.fromEntries(
      kinds.map((kind) => [kind, sum(({ removed }) => removed[kind])]),
    ) as RedactionReport["removed"],
    rasterisedPages: reports.flatMap(({ rasterisedPages }) => rasterisedPages),
    searchable: reports.flatMap(({ searchable = [] }) => searchable),
    readers: [...new Set(readers.map(({ name }) => name))].map((name) => ({
      name,
      verdict: readers.some((reader) => reader.name === name && reader.verdict === "doubt") ? "doubt" : "clean",
    })),
    doubts: [...new Set(reports.flatMap(({ doubts }) => doubts))],
    stillFound: reports.flatMap(({ stillFound }) => stillFound),
  };
}

async function mustHavePages(file: string, pages: number) {
  const opened = await openPdfFile(file);
  if (!opened.ok) throw new Error(`the joined file cannot be read: ${opened.because}`);
  const { pageCount } = opened.pdf;
  opened.pdf.close();
  if (pageCount !== pages) throw new Error(`the joined file has ${pageCount} pages instead of ${pages}`);
}

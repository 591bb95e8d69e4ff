/**
 * Runs the redactor over a folder of PDFs from anywhere (damaged, odd, hostile) as the desk does, and lets other
 * readers judge:
 *
 *   npx tsx tests/bench/corpus.ts <folder> [report.jsonl] [at most this many files]
 *
 * Each file is prepared, up to five of its words (and a part of a page without any) are marked, and the marks are burnt
 * in, each in a child with the desk's limits. mupdf, poppler and qpdf then look for what was marked. One line of JSON
 * is written for each file, and a table of what became of them at the end; it ends with 1 where anything leaked. Files
 * are never kept.
 */
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { RedactionReport } from "~/adapters/pdf/redact/redaction-report";
import { runInChild } from "~/adapters/sandbox/run-in-child";
import type { Box, PageWords } from "~/domain/records/pages";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { judge, pagesOf, wordsBefore, type Judged } from "./corpus-judges";

type Outcome = {
  file: string;
  became: string;
  why?: string;
  seconds: number;
  marks?: number;
  pages?: number;
  pictures?: number;
  judged?: Judged;
};

const [folder, report = join(tmpdir(), "corpus.jsonl"), most = "Infinity"] = process.argv.slice(2) as [
  string,
  string?,
  string?,
];
const limits = { timeoutMs: 180_000, memoryMb: 2_000 };
const preparedUpTo = 2;

async function tryFile(file: string): Promise<Outcome> {
  const began = performance.now();
  const workFolder = mkdtempSync(join(tmpdir(), "corpus-"));
  const outcome = (became: string, more: Partial<Outcome> = {}): Outcome => ({
    file,
    became,
    seconds: Math.round((performance.now() - began) / 100) / 10,
    ...more,
  });
  try {
    const pages = await pagesToMark(file, workFolder);
    if (typeof pages === "string") return outcome("refused when prepared", { why: pages });
    const marks = marksOn(pages);
    if (!marks.length) return outcome("nothing to mark");
    const out = join(workFolder, "out.pdf");
    const burnt = await runInChild("burn-in", { source: file, marks, out }, { ...limits, workFolder });
    if (!burnt.ok) return outcome(`child ${burnt.because}`, { why: burnt.detail?.slice(0, 600), marks: marks.length });
    if ("ok" in burnt.value) return outcome("refused when burnt in", { why: burnt.value.because, marks: marks.length });
    if (!burnt.value.verified)
      return outcome("not verified", { why: whyOf(burnt.value), marks: marks.length, pages: burnt.value.pages });
    const judged = judge(
      file,
      out,
      marks.flatMap((mark) => ("box" in mark ? [{ page: mark.page, box: mark.box }] : [])),
      burnt.value.rasterisedPages,
    );
    return outcome(whatBecame(judged), {
      marks: marks.length,
      pages: burnt.value.pages,
      pictures: burnt.value.rasterisedPages.length,
      judged,
    });
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

function whatBecame({ leaks, faults }: ReturnType<typeof judge>): string {
  if (leaks.length) return "LEAKED";
  return faults.length ? "changed more than was marked" : "clean";
}

const whyOf = ({ doubts }: RedactionReport) => doubts.join(" ").slice(0, 600);

/** The desk's own words of the first pages; of long files mupdf's, because preparing them takes too long here. */
async function pagesToMark(file: string, workFolder: string): Promise<PageWords[] | string> {
  const count = pagesOf(file);
  if (count !== null && count > preparedUpTo) return wordsBefore(file, 2);
  const pages: PageWords[] = [];
  const prepared = await runInChild(
    "prepare-document",
    { source: file, name: "record.pdf", workFolder },
    { ...limits, workFolder, onProgress: (progress) => void ("page" in progress && pages.push(progress.page.words)) },
  );
  if (!prepared.ok) return `child ${prepared.because}: ${prepared.detail?.slice(0, 300) ?? ""}`;
  return prepared.value.ok ? pages : prepared.value.because;
}

function marksOn(pages: readonly PageWords[]): Mark[] {
  return pages.slice(0, 3).flatMap(({ number, width, height, words }): Mark[] => {
    const long = words.filter(
      ({ text, box: [x, y, across, down] }) =>
        text.length >= 3 && x >= 0 && y >= 0 && x + across <= width && y + down <= height && across > 2 && down > 2,
    );
    const chosen = [0.1, 0.35, 0.6]
      .map((share) => long[Math.floor(long.length * share)])
      .filter((word) => word !== undefined);
    const boxes: Box[] = chosen.length
      ? [...new Set(chosen)].map(({ box }) => box)
      : [[width * 0.3, height * 0.3, width * 0.3, height * 0.1]];
    return boxes.map((box) => ({
      page: number,
      box: [...box] as [number, number, number, number],
      reason: "TP-PERSON",
    }));
  });
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.pdf$/i.test(name))
  .sort()
  .slice(0, Number(most))
  .map((name) => join(folder, name));
if (!existsSync(report)) writeFileSync(report, "");
const outcomes: Outcome[] = [];
const waiting = [...files];
await Promise.all(
  [1, 2].map(async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const outcome = await tryFile(file);
      outcomes.push(outcome);
      appendFileSync(report, `${JSON.stringify(outcome)}\n`);
      if (!["clean", "nothing to mark"].includes(outcome.became))
        console.log(outcome.became.padEnd(30), basename(file), outcome.why ?? "", JSON.stringify(outcome.judged ?? ""));
    }
  }),
);
console.table(
  Object.fromEntries(
    [...new Set(outcomes.map(({ became }) => became))]
      .sort()
      .map((became) => [became, { files: outcomes.filter((each) => each.became === became).length }]),
  ),
);
if (outcomes.some(({ became }) => became === "LEAKED")) process.exitCode = 1;

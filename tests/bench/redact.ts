/**
 * Redacting a record of 300 pages with about 220 marks, beside mupdf's own redactor. Prints a table and the same as
 * JSON.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { costOf } from "./measured";
import { benchMarks, benchRecord } from "./redact-record";

const pages = Number(process.env.BENCH_PAGES ?? 300);
const folder = mkdtempSync(join(tmpdir(), "bench-redact-"));
const contender = fileURLToPath(new URL("./redact-contender.ts", import.meta.url));

type Row = { who: string; seconds: number; pagesPerSecond: number; peakMb: number; outputMb: number };

async function run(who: string): Promise<Row> {
  const out = join(folder, `${who}.pdf`);
  const { seconds, peakMb } = await costOf(process.execPath, [
    "--import",
    "tsx",
    contender,
    who,
    join(folder, "in.pdf"),
    join(folder, "marks.json"),
    out,
  ]);
  return { who, seconds, pagesPerSecond: pages / seconds, peakMb, outputMb: statSync(out).size / 1e6 };
}

const rounded = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === "number" ? Math.round(value * 10) / 10 : value]),
  );

const record = await benchRecord(pages);
const marks = await benchMarks(record);
writeFileSync(join(folder, "in.pdf"), record);
writeFileSync(join(folder, "marks.json"), JSON.stringify(marks));
console.log(
  `${pages} pages, ${(record.length / 1e6).toFixed(1)} MB, ${marks.length} marks on ${new Set(marks.map((mark) => mark.page)).size} pages`,
);
const rows = [await run("access-desk (removes, copies by whitelist, proves)"), await run("mupdf")].map(rounded);
console.table(rows);
console.log(
  JSON.stringify({ bench: "redact", pages, marks: marks.length, inputMb: Math.round(record.length / 1e5) / 10, rows }),
);
rmSync(folder, { recursive: true, force: true });
process.exit(0);

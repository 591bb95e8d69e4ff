/**
 * Drawing and reading 300 pages beside poppler: a page as the officer sees it beside `pdftoppm`, its words beside
 * `pdftotext`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { costOf } from "./measured";
import { benchRecord } from "./redact-record";

const pages = Number(process.env.BENCH_PAGES ?? 300);
const folder = mkdtempSync(join(tmpdir(), "bench-read-"));
const source = join(folder, "in.pdf");
const contender = fileURLToPath(new URL("./read-contender.ts", import.meta.url));
const ours = (what: string) => costOf(process.execPath, ["--import", "tsx", contender, what, source]);
const row = (who: string, { seconds, peakMb }: { seconds: number; peakMb: number }) => ({
  who,
  seconds: seconds.toFixed(1),
  "pages/s": (pages / seconds).toFixed(1),
  "peak MB": peakMb.toFixed(0),
});

writeFileSync(source, await benchRecord(pages));
console.log(`${pages} pages; ours with the start of a process and its engine`);
console.table([
  row("drawn at 110 dpi, grey or colour PNG (access-desk)", await ours("pictures")),
  row(
    "drawn at 110 dpi, colour PNG (pdftoppm)",
    await costOf("pdftoppm", ["-r", "110", "-png", source, join(folder, "page")]),
  ),
  row("words with their boxes (access-desk)", await ours("words")),
  row(
    "words with their boxes (pdftotext -bbox)",
    await costOf("pdftotext", ["-bbox", source, join(folder, "words.html")]),
  ),
]);
rmSync(folder, { recursive: true, force: true });
process.exit(0);

/**
 * How much of what third parties are is suggested on pages that somebody else wrote, by register and by kind, how much
 * of the treating staff, and how long it takes:
 *
 *   npm run bench -- written
 *   BENCH_PAGES=/a/folder npm run bench -- written
 *
 * Of a folder outside the repository only totals are printed: pages that measure must not be mended by. `BENCH_SLIPS=1`
 * prints what was missed and what was suggested without need, of the repository's own pages alone.
 */
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { measureWritten, namePrecision, shareSuggested, structuredMarks, type Tally } from "../corpus/measure-written";
import { wanted, writtenPages } from "../../scripts/learning/written-pages";

const folder = process.env["BENCH_PAGES"];
const pages = writtenPages(folder);
const { all, byRegister, slips } = measureWritten(pages);

const percent = (share: number) => (Number.isNaN(share) ? "" : `${(share * 100).toFixed(1)} %`);
const lineOf = (tally: Tally) => ({
  pages: tally.pages,
  ...Object.fromEntries(
    wanted.map((kind) => [kind, `${tally.suggested.get(kind) ?? 0}/${tally.planted.get(kind) ?? 0}`]),
  ),
  names: percent(shareSuggested(tally, ["name"])),
  structured: percent(shareSuggested(tally, structuredMarks)),
  namesRight: percent(namePrecision(tally)),
  idleAPage: (tally.idle / tally.pages).toFixed(2),
  staff: `${tally.suggested.get("staff") ?? 0}/${tally.planted.get("staff") ?? 0}`,
  staffShare: percent(shareSuggested(tally, ["staff"])),
  patient: percent(shareSuggested(tally, ["patient"])),
  own: percent(shareSuggested(tally, ["own"])),
  professional: percent(shareSuggested(tally, ["professional"])),
});
const table = Object.fromEntries(
  [...[...byRegister].sort(([a], [b]) => a.localeCompare(b)), ["all", all] as const].map(([name, tally]) => [
    name,
    lineOf(tally),
  ]),
);
if (process.env["BENCH_SLIPS"] && !folder)
  for (const { file, what, text, around } of slips.sort((a, b) => a.what.localeCompare(b.what)))
    console.log(what.padEnd(18), file.padEnd(20), JSON.stringify(text).padEnd(30), around);
console.table(table);

const rounds = Number(process.env["BENCH_ROUNDS"] ?? 5);
const began = process.cpuUsage();
for (let round = 0; round < rounds; round += 1) for (const { words, patient } of pages) readPage(1, words, patient);
const perPage = process.cpuUsage(began).user / 1000 / rounds / pages.length;
console.log(`${perPage.toFixed(2)} ms of processor time to read a page`);
console.log(
  JSON.stringify({ bench: "written", pages: pages.length, all: table["all"], msAPage: Number(perPage.toFixed(2)) }),
);

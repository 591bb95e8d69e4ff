/**
 * How much of what should be suggested is, and how much else: on text and on scans at 200 dots an inch, for the half of
 * the corpus that the rules were tuned on and for the half that only measures; and on scans as harsh as a fax of a
 * photocopy, for which nothing is promised. `BENCH_RECORDS` and `BENCH_SCANS` say how many records of each,
 * `BENCH_SEED` which, `BENCH_ONLY` only the halves so named; scanned records are printed in three faces by turns.
 */
import { performance } from "node:perf_hooks";
import { closeOcr } from "~/adapters/ocr/ocr";
import { heldOutRecords } from "../corpus/held-out/records";
import { asText, measure, type Read, type Scores } from "../corpus/measure";
import { asScan, scanners } from "../corpus/scanned";
import { falseAlarmsAPage, pointers, precision, recall, structured, type Score } from "../corpus/score";
import { tunedRecords } from "../corpus/tuned/records";
import { faces, type Face } from "../corpus/typeset";

const records = Number(process.env["BENCH_RECORDS"] ?? 60);
const scans = Number(process.env["BENCH_SCANS"] ?? 5);

const percent = (share: number) => (Number.isNaN(share) ? "" : `${(share * 100).toFixed(1)} %`);

function printed(score: Score) {
  console.table(
    Object.fromEntries(
      [...score.planted].map(([kind, planted]) => [
        kind,
        {
          planted,
          found: score.found.get(kind) ?? 0,
          recall: percent(recall(score, [kind])),
          suggested: score.suggested.get(kind) ?? 0,
          precision: percent(precision(score, [kind])),
        },
      ]),
    ),
  );
  const columns = [...new Set([...score.confusion.values()].flatMap((row) => [...row.keys()]))];
  console.log("What each planted kind was suggested as:");
  console.table(
    Object.fromEntries(
      [...score.confusion].map(([kind, row]) => [
        kind,
        Object.fromEntries(columns.map((column) => [column, row.get(column) ?? 0])),
      ]),
    ),
  );
}

function summary({ all, bySort }: Scores) {
  const letters = bySort.get("letter")!;
  return {
    pages: all.pages,
    structuredRecall: percent(recall(all, structured)),
    structuredPrecision: percent(precision(all, structured)),
    nameRecall: percent(recall(all, ["name"])),
    namePrecision: percent(precision(all, ["name"])),
    nameRecallInLetters: percent(recall(letters, ["name"])),
    pointerRecall: percent(recall(all, pointers)),
    falseAlarmsAPage: falseAlarmsAPage(all).toFixed(2),
  };
}

const seed = process.env["BENCH_SEED"] ? Number(process.env["BENCH_SEED"]) : undefined;
const inTurn = Object.keys(faces) as Face[];
const runs: readonly [
  name: string,
  records: ReturnType<typeof tunedRecords>,
  read: Read,
  printedIn: readonly Face[],
][] = [
  ["tuned on, text", tunedRecords(records, seed), asText, ["sans"]],
  ["held out, text", heldOutRecords(records, seed), asText, ["sans"]],
  ["tuned on, scans", tunedRecords(scans, seed), asScan(scanners.clean), inTurn],
  ["held out, scans", heldOutRecords(scans, seed), asScan(scanners.clean), inTurn],
  ["tuned on, harsh scans", tunedRecords(scans, seed), asScan(scanners.harsh), inTurn],
  ["held out, harsh scans", heldOutRecords(scans, seed), asScan(scanners.harsh), inTurn],
];
const wanted = process.env["BENCH_ONLY"];
const table: Record<string, ReturnType<typeof summary>> = {};
for (const [name, corpus, read, printedIn] of runs.filter(([name]) => !wanted || name.includes(wanted))) {
  const began = performance.now();
  const scores = await measure(corpus, read, printedIn);
  console.log(
    `\n${name}: ${scores.all.pages} pages, ${((performance.now() - began) / scores.all.pages).toFixed(1)} ms a page${read === asText ? "" : " with drawing and reading"}`,
  );
  printed(scores.all);
  table[name] = summary(scores);
}
await closeOcr();
console.table(table);
console.log(JSON.stringify({ bench: "suggestions", table }));
process.exit(0);

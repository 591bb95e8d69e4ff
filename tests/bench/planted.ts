/**
 * Plants words by seed, several at once and each in another way, on pages that lie oddly, and lets other programs
 * search what comes out:
 *
 *   npx tsx tests/bench/planted.ts [how many documents] [first seed] [folder for those at fault]
 *
 * With BENCH_CUT=1 each page is a chunk of its own, as the pages of a long record are.
 *
 * Ends with 1 where anything is found that should be gone, lost that should stay, or refused without need.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { burnInChunks } from "~/adapters/documents/redact/burn-in-chunks";
import { judged } from "./plants/judged";
import { plantedRecord, type PlantedRecord } from "./plants/planted-record";

const size = process.env.BENCH_CUT ? { mostPages: 1, mostBytes: 40_000_000 } : undefined;

async function faultsOf(record: PlantedRecord): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    const [source, out] = [join(work, "in.pdf"), join(work, "out.pdf")];
    writeFileSync(source, record.bytes);
    const burnt = await burnInChunks({ source, marks: record.marks, out, size });
    if (!burnt.ok) return [`refused: ${burnt.because} ${burnt.sentences.join(" ")}`];
    return judged(record, readFileSync(out), burnt.report.rasterisedPages);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What a document throws is a fault of its own, and the others must still be tried. */
const orThrown = (error: unknown) => [
  `threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
];

const [many = 100, first = 1] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4];
let atFault = 0;
let marks = 0;
for (let seed = first; seed < first + many; seed += 1) {
  const record = await plantedRecord(seed);
  marks += record.marks.length;
  const faults = await faultsOf(record).catch(orThrown);
  if (!faults.length) continue;
  atFault += 1;
  if (folder) writeFileSync(join(folder, `seed-${seed}.pdf`), record.bytes);
  console.log(
    `seed ${seed}: ${faults.join(", ")} (${record.used.join("; ")}; marks: ${record.marks.map((mark) => ("find" in mark ? "words" : "box")).join(" ")})`,
  );
}
console.log(`${many} documents from seed ${first}, ${marks} marks: ${atFault} at fault`);
process.exit(atFault ? 1 : 0);

/**
 * Damages files by seed and gives each to the desk's own document tools, as an upload would be: made into pages, and a
 * box burnt in.
 *
 * npx tsx tests/bench/damaged.ts <folder of files | samples> [report.jsonl] [how many] [first seed] [folder for those
 * at fault]
 *
 * "samples" are pictures, letters, messages and ZIP files of our own. A file may become pages or be refused with a
 * reason that the desk has words for; the tools must never throw, take longer than the limits, leave a program running,
 * or release what was boxed.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { RedactionReport } from "~/adapters/pdf/redact/redaction-report";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { isFileRefusal } from "~/domain/records/file-refusals";
import type { Box, PageWords } from "~/domain/records/pages";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { evenRandom, oneOf } from "../../scripts/samples/even-random";
import { judge } from "./corpus-judges";
import { damage } from "./damage/damage";
import { soundSamples, type Sample } from "./damage/samples";

const [from = "samples", report = join(tmpdir(), "damaged.jsonl"), many = "100", first = "1", atFault] =
  process.argv.slice(2);
const limits = { timeoutMs: 90_000, memoryMb: 2_000 };
/** A child is told to end at its limit and gone soon after. */
const longestMs = 2 * limits.timeoutMs + 30_000;
const largest = 400_000;
const mostPages = 4;

const tools = sandboxedDocumentTools(limits);

const inFolder = (folder: string): Sample[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size > 0 && statSync(file).size <= largest)
    .map((file) => ({ name: basename(file), bytes: readFileSync(file) }));

type Became = { became: string; why?: string };
const wrong = ["THREW", "TOO LONG", "UNKNOWN REFUSAL", "LEAKED", "LEFT RUNNING", "WROTE UNVERIFIED"];

async function tried(source: string, name: string, workFolder: string): Promise<Became> {
  const pages: PageWords[] = [];
  const enough = new AbortController();
  const prepared = await tools
    .prepare({
      source,
      name,
      workFolder,
      signal: enough.signal,
      onPage: async ({ words }) => void (pages.push(words) >= mostPages && enough.abort()),
    })
    .catch((error: unknown) => {
      if (enough.signal.aborted) return null; // enough pages were seen
      throw error;
    });
  if (!prepared) return { became: "prepared, many pages" };
  if (!prepared.ok)
    return {
      became: isFileRefusal(prepared.because) ? `refused when prepared: ${prepared.because}` : "UNKNOWN REFUSAL",
      why: prepared.because,
    };
  if (prepared.pdf === null) return { became: "only files inside" };
  return burnt(prepared.pdf, pages[0]!, workFolder);
}

async function burnt(pdf: string, page: PageWords, workFolder: string): Promise<Became> {
  const boxes = boxesOn(page);
  if (!boxes.length) return { became: "prepared, nothing in sight" };
  const out = join(workFolder, "released.pdf");
  const answer = await tools.burnIn({
    source: pdf,
    marks: boxes.map((box): Mark => ({
      page: 1,
      box: [...box] as [number, number, number, number],
      reason: "TP-PERSON",
    })),
    out,
  });
  if ("ok" in answer)
    return {
      became: isFileRefusal(answer.because) ? `refused when burnt in: ${answer.because}` : "UNKNOWN REFUSAL",
      why: answer.because,
    };
  if (!answer.verified)
    return existsSync(out) && statSync(out).size > 0
      ? { became: "WROTE UNVERIFIED" }
      : { became: "not verified", why: why(answer) };
  const asked = performance.now();
  const { leaks, faults } = judge(
    pdf,
    out,
    boxes.map((box) => ({ page: 1, box })),
    answer.rasterisedPages,
  );
  judgingMs = performance.now() - asked;
  return { became: leaks.length ? "LEAKED" : "burnt in", why: [...leaks, ...faults].join("; ") };
}

const why = ({ doubts }: RedactionReport) => doubts.join(" ").slice(0, 400);

/** The middle of the page and a word that stands on it once. */
function boxesOn({ width, height, words }: PageWords): Box[] {
  if (width < 4 || height < 4) return [];
  const isAlone = (text: string) => words.filter((other) => other.text.includes(text)).length === 1;
  const word = words.find(
    ({ text, box: [x, y, across, down] }) =>
      text.length >= 3 &&
      isAlone(text) &&
      x >= 0 &&
      y >= 0 &&
      x + across <= width &&
      y + down <= height &&
      across > 2 &&
      down > 2,
  );
  return [[width * 0.3, height * 0.4, width * 0.3, height * 0.1], ...(word ? [word.box] : [])];
}

/** The other readers take their time over a damaged file too, and that is not the desk's. */
let judgingMs = 0;

const childrenNow = () => readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);

async function tryOne(source: string, name: string, workFolder: string): Promise<Became & { seconds: number }> {
  const began = performance.now();
  judgingMs = 0;
  const became = await tried(source, name, workFolder).catch((error: unknown): Became => ({
    became: "THREW",
    why: error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error),
  }));
  const took = performance.now() - began - judgingMs;
  const seconds = Math.round(took / 100) / 10;
  if (took > longestMs) return { became: "TOO LONG", why: became.became, seconds };
  return childrenNow().length > running
    ? { became: "LEFT RUNNING", why: became.became, seconds }
    : { ...became, seconds };
}

const samples = from === "samples" ? await soundSamples() : inFolder(from);
const running = childrenNow().length;
const outcomes = new Map<string, number>();
for (let seed = Number(first); seed < Number(first) + Number(many); seed += 1) {
  const random = evenRandom(seed);
  const sample = oneOf(random, samples);
  const { bytes, how } = await damage(sample, random);
  const workFolder = mkdtempSync(join(tmpdir(), "damaged-"));
  const source = join(workFolder, "original");
  writeFileSync(source, bytes);
  const outcome = await tryOne(source, sample.name, workFolder);
  rmSync(workFolder, { recursive: true, force: true });
  outcomes.set(outcome.became, (outcomes.get(outcome.became) ?? 0) + 1);
  appendFileSync(report, `${JSON.stringify({ seed, file: sample.name, how, size: bytes.length, ...outcome })}\n`);
  if (!wrong.includes(outcome.became)) continue;
  console.log(`seed ${seed}: ${outcome.became} ${sample.name} (${how.join(", ")}) ${outcome.why ?? ""}`);
  if (!atFault) continue;
  mkdirSync(atFault, { recursive: true });
  writeFileSync(join(atFault, `seed-${seed}-${sample.name}`), bytes);
}
console.table(Object.fromEntries([...outcomes].sort().map(([became, files]) => [became, { files }])));
process.exit([...outcomes.keys()].some((became) => wrong.includes(became)) ? 1 : 0);

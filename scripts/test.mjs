// `npm test`: installs what the tests need, then runs every check. Prints each step's time, and the count at the end.
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureDependencies, ensureNode, stop } from "./ensure-dependencies.mjs";
import { ensureJudges } from "./ensure-programs.mjs";
import { build, deadCode, format, journeys, lint, sayWhatCameOfIt, step, tests, types } from "./test-steps.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensureNode();
await ensureDependencies();
const lacking = ensureJudges();
if (lacking.length > 0)
  stop(`The tests need ${lacking.join(", ")}. On Debian: sudo apt-get install ${lacking.join(" ")}`);

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");

const building = step("build", build);

/** A browser mostly waits, and what computes fills the time. */
async function withABrowser() {
  await building;
  return [await step("journeys", () => journeys([]))];
}

async function withoutABrowser() {
  const checked = [
    await step("format", () => format(["."])),
    await step("types", types),
    await step("lint", () => lint(["."])),
    await step("dead code", deadCode),
  ];
  await building;
  return [...checked, await step("rules, services, architecture, access", () => tests("rules", []))];
}

const [checks, walks] = await Promise.all([withoutABrowser(), withABrowser()]);
sayWhatCameOfIt([await building, ...checks, ...walks]);

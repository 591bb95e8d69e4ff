// `npm test`: installs what the tests need, then runs every check. Prints each step's time, and the count at the end.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureDependencies, ensureNode, stop } from "./ensure-dependencies.mjs";
import { ensureJudges } from "./ensure-programs.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensureNode();
await ensureDependencies();
const lacking = ensureJudges();
if (lacking.length > 0)
  stop(`The tests need ${lacking.join(", ")}. On Debian: sudo apt-get install ${lacking.join(" ")}`);

const reports = { rules: "test-results/rules.json", journeys: "test-results/journeys.json" };
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");

/**
 * What one step came to. `failures` are repeated at the end, where a build server's log is read first. @typedef {{
 * passed: number, failed: number, failures?: string[] }} Count
 */

/** @param {string} program @param {string[]} words @param {NodeJS.ProcessEnv} [env] */
const succeeds = (program, words, env = process.env) =>
  spawnSync(program, words, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;

/** @param {boolean} ok @returns {Count} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * A report that is missing, or that names no failure where the program failed, is a failure of its own. @param
 * {boolean} ok @param {() => Count} read @returns {Count}
 */
function counted(ok, read) {
  try {
    const count = read();
    return !ok && count.failed === 0
      ? {
          ...count,
          failed: 1,
          failures: ["it ended with a failure that its report does not name: what it said above tells why"],
        }
      : count;
  } catch {
    return { passed: 0, failed: 1, failures: ["its report is missing: what it said above tells why"] };
  }
}
/** @param {string} path */
const reportIn = (path) => JSON.parse(readFileSync(path, "utf8"));

/** @returns {Count} */
function journeysCount() {
  const { stats, suites } = reportIn(reports.journeys);
  /** @param {any} suite @returns {any[]} */
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  const failures = suites
    .flatMap(specsIn)
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map(
      (/** @type {any} */ spec) =>
        `${spec.file}:${spec.line} › ${spec.title}\n${spec.tests.flatMap((/** @type {any} */ test) => test.results.map((/** @type {any} */ result) => result.error?.message ?? "")).join("\n")}`,
    );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures };
}

/** @type {[name: string, run: () => Count][]} */
const steps = [
  ["format", () => one(succeeds("npx", ["--no-install", "prettier", ".", "--check", "--log-level=warn"]))],
  ["types", () => one(succeeds("npx", ["--no-install", "tsc", "--noEmit"]))],
  ["lint", () => one(succeeds("npx", ["--no-install", "eslint", ".", "--max-warnings", "0"]))],
  ["build", () => one(ensureBuild())],
  [
    "rules, services, architecture, access",
    () =>
      counted(
        succeeds(
          "npx",
          [
            "--no-install",
            "vitest",
            "run",
            "--config",
            "tests/vitest.config.ts",
            "--reporter=default",
            "--reporter=./tests/report.ts",
          ],
          { ...process.env, VITEST_REPORT_FILE: reports.rules },
        ),
        () => reportIn(reports.rules),
      ),
  ],
  [
    "journeys",
    () =>
      counted(
        succeeds(
          "npx",
          ["--no-install", "playwright", "test", "-c", "tests/playwright.config.ts", "--reporter=list,json"],
          { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.journeys },
        ),
        journeysCount,
      ),
  ],
];

const results = steps.map(([name, run]) => {
  console.log(`\n── ${name} ──`);
  const startedAt = performance.now();
  const count = run();
  return { name, ...count, seconds: Math.round((performance.now() - startedAt) / 1000) };
});

console.log("");
for (const { name, passed, failed, seconds } of results)
  console.log(`${failed ? "FAILED" : "ok    "} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
for (const { name, failures = [] } of results)
  for (const failure of failures) console.log(`\nFAILED in ${name}: ${failure.slice(0, 1000)}`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

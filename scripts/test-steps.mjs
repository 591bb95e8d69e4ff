// The steps of `npm test` and `npm run test:changed`: each is a program whose lines are shown behind its name, and a
// count.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/**
 * What a step came to. `failures` are repeated at the end, where a build server's log is read first. @typedef {{
 * passed: number, failed: number, failures?: string[] }} Count
 */
/** @typedef {Count & { name: string, seconds: number }} Result */

/** @param {string} name @param {() => Promise<Count>} run @returns {Promise<Result>} */
export async function step(name, run) {
  console.log(`── ${name} ──`);
  const startedAt = performance.now();
  const count = await run();
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`── ${name}: ${count.failed ? "FAILED" : "ok"}, ${seconds} s ──`);
  return { name, ...count, seconds };
}

/**
 * Prints what each step came to, every failure, and the count that a build server reads. @param {readonly Result[]}
 * results
 */
export function sayWhatCameOfIt(results) {
  console.log("");
  for (const { name, passed, failed, seconds } of results)
    console.log(`${failed ? "FAILED" : "ok    "} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  for (const { name, failures = [] } of results)
    for (const failure of failures) console.log(`\nFAILED in ${name}: ${failure.slice(0, 1000)}`);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** @param {readonly string[]} paths */
export const format = (paths) =>
  passes("format", installed("prettier"), [
    ...["--check", "--ignore-unknown", "--log-level=warn"],
    ...["--cache", "--cache-strategy=content", "--cache-location=node_modules/.cache/prettier/checked"],
    ...paths,
  ]);

export const types = () => passes("types", installed("tsc"), ["--noEmit"]);

/** @param {readonly string[]} paths */
export const lint = (paths) => passes("lint", installed("eslint"), ["--max-warnings=0", "--no-warn-ignored", ...paths]);

/** What nothing uses, and what only a test uses: see knip.jsonc. */
export async function deadCode() {
  const anywhere = await passes("dead code", installed("knip"), []);
  const inTheProduct = await passes("dead code", installed("knip"), ["--production", "--include=files,exports,types"]);
  return { passed: anywhere.passed + inTheProduct.passed, failed: anywhere.failed + inTheProduct.failed };
}

export const build = () => passes("build", process.execPath, ["scripts/ensure-build.mjs"]);

/**
 * @param {string} name @param {readonly string[]} words said to vitest @param {string} [command] @returns
 * {Promise<Count>}
 */
export async function tests(name, words, command = "run") {
  const report = `test-results/${name}.json`;
  const reporters = ["--reporter=default", "--reporter=./tests/report.ts"];
  const ok = await succeeds(
    name,
    installed("vitest"),
    [command, "--config", "tests/vitest.config.ts", ...reporters, ...words],
    { VITEST_REPORT_FILE: report },
  );
  return counted(ok, () => /** @type {Count} */ (reportIn(report)));
}

/** @param {readonly string[]} words said to Playwright @returns {Promise<Count>} */
export async function journeys(words) {
  const report = "test-results/journeys.json";
  const ok = await succeeds(
    "journeys",
    installed("playwright"),
    ["test", "-c", "tests/playwright.config.ts", "--reporter=list,json", ...words],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return counted(ok, () => countOfJourneys(reportIn(report)));
}

/** @param {string} program */
const installed = (program) => `node_modules/.bin/${program}`;

/** @param {string} name @param {string} program @param {readonly string[]} words @returns {Promise<Count>} */
async function passes(name, program, words) {
  const ok = await succeeds(name, program, words);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * @param {string} name @param {string} program @param {readonly string[]} words @param {Record<string, string>} [more]
 * in its environment
 */
async function succeeds(name, program, words, more = {}) {
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...more } });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => console.log(`${name} │ ${line}`));
  const [status] = await once(child, "close");
  return status === 0;
}

/**
 * A report that is missing, or that names no failure where the program failed, is a failure of its own. @param
 * {boolean} ok @param {() => Count} read @returns {Count}
 */
function counted(ok, read) {
  try {
    const count = read();
    if (ok || count.failed > 0) return count;
    const failures = ["it ended with a failure that its report does not name: what it said above tells why"];
    return { ...count, failed: 1, failures };
  } catch {
    return { passed: 0, failed: 1, failures: ["its report is missing: what it said above tells why"] };
  }
}

/** @param {string} path */
const reportIn = (path) => JSON.parse(readFileSync(path, "utf8"));

/** @param {any} report @returns {Count} */
function countOfJourneys({ stats, suites }) {
  /** @param {any} suite @returns {any[]} */
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  /** @param {any} spec */
  const messages = ({ tests }) =>
    tests.flatMap((/** @type {any} */ { results }) =>
      results.map((/** @type {any} */ { error }) => error?.message ?? ""),
    );
  const failures = suites
    .flatMap(specsIn)
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => `${spec.file}:${spec.line} › ${spec.title}\n${messages(spec).join("\n")}`);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures };
}

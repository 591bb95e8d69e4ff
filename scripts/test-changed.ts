/**
 * `npm run test:changed [-- base]`: what a change touches, in at most two minutes: types, the format and lint of its
 * files, the tests and journeys nearest to them. The change is what differs from where this work left `base`
 * (origin/main where there is one, otherwise what is not committed yet). What would take longer is named, with the
 * command that runs it; `npm test` proves the rest.
 */
import { mkdirSync } from "node:fs";
import { readUses } from "./changed/import-graph";
import { whatChanged } from "./changed/what-changed";
import { fitting, secondsOfTests, touchedJourneys, touchedTests, type Runnable } from "./changed/what-to-run";
import { build, format, journeys, lint, sayWhatCameOfIt, step, tests, types } from "./test-steps.mjs";

/** Of two cores for two minutes, what types, lint and the build leave. */
const secondsForTests = 60;
const secondsForJourneys = 50;

const { since, files, gone } = whatChanged(process.argv[2]);
const uses = readUses();
const chosenTests = fitting(touchedTests(files, uses, secondsOfTests()), secondsForTests);
const chosenJourneys = fitting(touchedJourneys(files, uses), secondsForJourneys);
const engines = ["rules", "desk", "sqlite", ...(touchesTheStore(files) ? ["postgres"] : [])];
const count = (some: readonly unknown[], what: string) => `${some.length} ${what}${some.length === 1 ? "" : "s"}`;

console.log(`Since ${since}: ${count(files, "file")} changed, ${gone.length} gone.`);
console.log(
  `${count(chosenTests.run, "test file")} (${engines.join(", ")}), ${count(chosenJourneys.run, "journey")}.\n`,
);
mkdirSync("test-results", { recursive: true });

const building = step("build", build);
const [checks, tested, walked] = await Promise.all([checked(), rulesTested(), journeysWalked()]);
sayWhatIsLeftOut();
sayWhatCameOfIt([await building, ...checks, ...tested, ...walked]);

async function checked() {
  const code = files.filter((file) => /\.(tsx?|m?js)$/.test(file));
  return [
    await step("types", types),
    ...(files.length > 0 ? [await step("format", () => format(files))] : []),
    ...(code.length > 0 ? [await step("lint", () => lint(code))] : []),
  ];
}

async function rulesTested() {
  await building;
  if (chosenTests.run.length === 0) return [];
  const words = [...engines.map((engine) => `--project=${engine}`), ...namesOf(chosenTests.run)];
  return [await step("tests", () => tests("changed-tests", words))];
}

async function journeysWalked() {
  await building;
  if (chosenJourneys.run.length === 0) return [];
  return [await step("journeys", () => journeys(["--project=desk", ...namesOf(chosenJourneys.run)]))];
}

function sayWhatIsLeftOut() {
  const left = [
    ...commandFor(chosenTests.leftOut, "npx vitest run --config tests/vitest.config.ts"),
    ...commandFor(chosenJourneys.leftOut, "npx playwright test -c tests/playwright.config.ts"),
    ...gone.map((file) => `whatever used ${file}, which is gone: the types tell, and npm test`),
    ...files.filter(isForTheWholeRun).map((file) => `what ${file} changes for all: npm test`),
  ];
  if (left.length > 0) console.log(`\nLeft out, for it would take longer than two minutes:\n  ${left.join("\n  ")}`);
}

function commandFor(some: readonly Runnable[], command: string): string[] {
  return some.length > 0 ? [`${command} ${namesOf(some).join(" ")}`] : [];
}

function namesOf(some: readonly Runnable[]): string[] {
  return some.map(({ name }) => name);
}

function touchesTheStore(paths: readonly string[]): boolean {
  return paths.some((path) => /^db\/|^tests\/(db|given\/(postgres|stores))/.test(path));
}

function isForTheWholeRun(path: string): boolean {
  return /^(package(-lock)?\.json|tsconfig\.json|[\w.]*config\.m?[jt]s|tests\/[\w.]*config\.ts)$/.test(path);
}

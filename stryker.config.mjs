/**
 * Mutants: each is a rule with one thing in it made wrong. One that no test of tests/domain notices stands for a rule
 * nobody would miss.
 *
 * npm run mutants                                          every rule; what has not changed since the last time is not
 * tried again
 *   npm run mutants -- --mutate app/domain/clock/pauses.ts   one file
 * npm run mutants -- --force                               everything anew, also what is made once when a file is
 * loaded: half an hour
 *
 * The report to read is test-results/mutants/report.html.
 */

/**
 * Emptying a sentence is no wrong rule, and a test of every word would only say it twice. Words of one piece, such as
 * an event's type, do count.
 */
const isSentence = (path) => path.isStringLiteral() && path.node.value.includes(" ");

/** gov.uk's list, in which nothing is decided. */
const isListOfBankHolidays = (path) => path.isVariableDeclarator() && path.node.id.name === "bundledBankHolidays";

const shouldIgnore = (path) => (isSentence(path) || isListOfBankHolidays(path) ? "nothing is decided here" : undefined);

export const strykerPlugins = [{ kind: "Ignore", name: "not-rules", value: { shouldIgnore } }];

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: [
    "app/domain/**/*.ts",
    // lists, in which nothing is decided
    "!app/domain/identity/authority-matrix.ts",
    "!app/domain/cases/case-states.ts",
    "!app/domain/exemptions/exemptions-catalogue.ts",
    "!app/domain/terms/vocabulary.ts",
  ],
  plugins: ["@stryker-mutator/vitest-runner", "./stryker.config.mjs"],
  ignorers: ["not-rules"],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutants.vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000, // a busy machine is no infinite loop
  dryRunTimeoutMinutes: 60, // nor is it a fault
  ignorePatterns: [
    "**",
    "!app/domain/**/*",
    "!app/components/**/*", // a few tests of the rules read their words
    "!scripts/clock-cases/**/*",
    "!tests/domain/**/*",
    "!tests/mutants.vitest.config.ts",
  ],
  tempDirName: "test-results/mutants/sandbox",
  incremental: true,
  incrementalFile: "test-results/mutants/last.json",
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "test-results/mutants/report.html" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};

/**
 * What one run of vitest came to, for `npm test`: how many passed and failed, every failure with its message, and the
 * seconds of each file, as JSON in the file that `VITEST_REPORT_FILE` names. Vitest's own JSON names the tests that
 * failed; a run also fails by a block's clean-up, or by an error that no test waited for.
 */
import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

export default class Report implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failedTests = tests.filter((test) => test.result().state === "failed");
    const around = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .filter((block) => block.errors().length > 0);
    const failures = [
      ...failedTests.map((test) => `${placeOf(test)}\n${messages(test.result().errors ?? [])}`),
      ...around.map((block) => `${placeOf(block)}, before or after its tests\n${messages(block.errors())}`),
      ...unhandled.map((error) => `an error that no test waited for\n${messages([error])}`),
    ];
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const seconds = Object.fromEntries(modules.map((module) => [module.relativeModuleId, secondsOf(module)]));
    const report = { passed, failed: failures.length, failures, seconds };
    writeFileSync(process.env["VITEST_REPORT_FILE"]!, JSON.stringify(report));
  }
}

/** On one engine; where a file runs on both, the later stands. */
function secondsOf(module: TestModule): number {
  const { collectDuration, duration } = module.diagnostic();
  return Math.ceil((collectDuration + duration) / 1000);
}

function placeOf(what: TestCase | TestSuite | TestModule): string {
  const module = what.type === "module" ? what : what.module;
  return `[${what.project.name}] ${module.relativeModuleId}${what.type === "module" ? "" : ` › ${what.fullName}`}`;
}

const messages = (errors: readonly SerializedError[]) =>
  errors.map((error) => (error.stack || error.message).replaceAll(/^ +at .*node_modules.*\n?/gm, "")).join("\n");

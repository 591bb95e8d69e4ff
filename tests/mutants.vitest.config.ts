/**
 * The tests of the rules and nothing else, for `npm run mutants`. The clock run as a program would see no mutant, so
 * its test stays out.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * A test that fails ends the run, so the properties, which take the longest, are tried when every example has passed.
 */
class ExamplesFirst extends BaseSequencer {
  override sort = (files: TestSpecification[]) =>
    Promise.resolve(files.toSorted((one, other) => Number(isOfProperties(one)) - Number(isOfProperties(other))));
}
const isOfProperties = ({ moduleId }: TestSpecification) => moduleId.endsWith("-properties.test.ts");

export default defineConfig({
  root,
  resolve: { alias: { "~": `${root}app` } },
  test: {
    environment: "node",
    testTimeout: 600_000, // for what hangs: the machine may be busy with other things
    isolate: false, // rules keep nothing between tests, so the files can share one thread: five times as fast
    sequence: { sequencer: ExamplesFirst },
    include: ["tests/domain/**/*.test.ts"],
    exclude: ["tests/domain/clock/clock-tool.test.ts"],
  },
});

/** The tests of the rules and nothing else, for `npm run mutants`. The clock run as a program would see no mutant, so its test stays out. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "~": `${root}app` } },
  // rules keep nothing between tests, so the files can share one thread: five times as fast
  test: { environment: "node", isolate: false, include: ["tests/domain/**/*.test.ts"], exclude: ["tests/domain/clock-tool.test.ts"] },
});

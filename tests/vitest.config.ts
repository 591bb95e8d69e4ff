import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { patience } from "./given/patience";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What touches the store runs twice, once on each engine: `db/kit.ts` chooses the dialect when it is loaded, so each
 * half is a project.
 */
const onTheStore = ["tests/db/**/*.test.ts", "tests/services/**/*.test.ts", "tests/jobs/**/*.test.ts"];

/**
 * What opens files, answers requests or starts programs keeps things in its process, so each of these files has one of
 * its own.
 */
const ofTheDesk = [
  "tests/adapters/**/*.test.ts",
  "tests/gates/**/*.test.ts",
  "tests/access/**/*.test.ts",
  "tests/desk/**/*.test.ts",
  "tests/build.test.ts",
];
const everything = ["tests/**/*.test.ts", "tests/**/*.test.tsx"];

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: "~", replacement: `${root}app` },
      { find: "#db", replacement: `${root}db` },
      { find: /^\.\/child-program$/, replacement: `${root}tests/given/child-program.ts` },
    ],
  },
  test: {
    environment: "node",
    // much of a test is waiting for a child process; left to itself, one processor of two stays idle
    maxWorkers: "100%",
    testTimeout: patience,
    hookTimeout: patience,
    expect: { poll: { timeout: patience } },
    // files keep nothing between them, so they can share a process: loading the code anew for each takes longer than
    // most tests
    isolate: false,
    projects: [
      { extends: true, test: { name: "desk", include: ofTheDesk, isolate: true, env: { DATABASE_URL: "file:" } } },
      {
        extends: true,
        test: {
          name: "rules",
          include: everything,
          exclude: [...onTheStore, ...ofTheDesk, "tests/journeys/**"],
          env: { DATABASE_URL: "file:" },
        },
      },
      { extends: true, test: { name: "sqlite", include: onTheStore, env: { DATABASE_URL: "file:" } } },
      {
        extends: true,
        test: {
          name: "postgres",
          include: onTheStore,
          env: { DATABASE_URL: "postgres:" },
          globalSetup: ["tests/given/postgres.ts"],
        },
      },
    ],
  },
});

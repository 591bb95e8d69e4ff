import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { patience } from "./given/patience";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What touches the store runs twice, once on each engine: `db/kit.ts` chooses the dialect when it is loaded, so each half is a project. */
const onTheStore = ["tests/db/**/*.test.ts", "tests/services/**/*.test.ts", "tests/jobs/**/*.test.ts"];
const everything = ["tests/**/*.test.ts", "tests/**/*.test.tsx"];

export default defineConfig({
  root,
  resolve: { alias: { "~": `${root}app`, "#db": `${root}db` } },
  test: {
    environment: "node",
    maxWorkers: "100%", // much of a test is waiting for a child process; left to itself, one processor of two stays idle
    testTimeout: patience,
    hookTimeout: patience,
    expect: { poll: { timeout: patience } },
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: everything,
          exclude: [...onTheStore, "tests/journeys/**"],
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

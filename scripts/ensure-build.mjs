// Builds when a source is newer than the last build. `node scripts/ensure-build.mjs` does only that.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sources = ["app", "db", "scripts", "package-lock.json", "vite.config.ts", "remix.config.js"];
const stamp = "build/built";

/**
 * The latest change below a path; a folder counts too, since removing a file changes it. @param {string} path @returns
 * {number}
 */
function changedAt(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

export function isBuildFresh() {
  return (
    existsSync(stamp) &&
    existsSync("build/server/index.js") &&
    statSync(stamp).mtimeMs >= Math.max(...sources.map(changedAt))
  );
}

/** Says whether it stands built afterwards. */
export function ensureBuild() {
  if (isBuildFresh()) return true;
  console.log("Building …");
  const startedAt = new Date();
  const built = spawnSync(
    process.execPath,
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  if (built.status !== 0) return false;
  mkdirSync("build", { recursive: true });
  writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
  return true;
}

if (process.argv[1] === import.meta.filename && !ensureBuild()) process.exitCode = 1;

/**
 * The figures of this project, each beside a peer in the same run where there is one:
 *
 *   npm run bench            all of them
 *   npm run bench -- seal    one
 *
 * Each bench is a process of its own, so that one's memory is not another's. Nothing here passes or fails.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const benches = [
  "histories",
  "seal",
  "worklist",
  "case-page",
  "upload",
  "redact",
  "suggestions",
  "written",
  "actions",
  "room",
  "read",
  "ocr",
  "long-bundle",
];
const wanted = process.argv.slice(2);

for (const name of wanted.length > 0 ? wanted : benches) {
  console.log(`\n== ${name}`);
  const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, ["--import", "tsx", program], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

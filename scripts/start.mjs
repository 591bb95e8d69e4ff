// `npm start`: from a fresh clone to a served page. Installs, builds and seeds only what is missing, so that a second
// start is quick.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./ensure-build.mjs";
import { ensureDependencies, ensureNode, stop } from "./ensure-dependencies.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensureNode();
await ensureDependencies();
if (!ensureBuild()) stop("The build failed. What it said above tells why.");
seedDemonstration();

process.env["NODE_ENV"] = "production"; // Remix's and React's word for "not being developed"; ACCESS_DESK_MODE is ours
await import("../build/server/index.js");

/** Invented cases for the first look, once for each data folder. */
function seedDemonstration() {
  const isDemonstration = (process.env["ACCESS_DESK_MODE"] || "demonstration") === "demonstration";
  const dataDir = process.env["ACCESS_DESK_DATA_DIR"] || "data";
  const stamp = join(dataDir, "seeded");
  if (!isDemonstration || existsSync(stamp)) return;

  console.log(
    "Making the demonstration caseload: some of its records are redacted, sealed and sent for real, which takes a minute or two …",
  );
  const seeded = spawnSync(process.execPath, ["build/server/seed.js"], { stdio: ["ignore", "inherit", "inherit"] });
  if (seeded.status !== 0) stop("The demonstration caseload could not be made. What was said above tells why.");
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(stamp, "");
}

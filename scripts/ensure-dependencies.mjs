// Installs what package-lock.json names when it is not there yet. Plain Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { aptInstall, canAptInstall, hasProgram } from "./ensure-programs.mjs";

const leastNode = [20, 19];

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  stop(
    `Access Desk needs Node ${leastNode.join(".")} or later, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org, then start again.`,
  );
}

export async function ensureDependencies() {
  if (isInstalled()) return;
  console.log("Installing what the desk is made of (the first time takes a few minutes) …");
  // better-sqlite3 is fetched ready-made from GitHub; where that cannot be reached it is compiled here.
  if (!(await canReach("https://github.com"))) ensureCompiler();
  const env = { ...process.env, ...(await ownHeaders()) };
  if (npmCi(env)) return;

  ensureCompiler();
  if (!npmCi(env))
    stop("npm could not install everything. What it said above tells why; put that right, then start again.");
}

/** @param {NodeJS.ProcessEnv} env */
const npmCi = (env) =>
  spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: ["ignore", "inherit", "inherit"], env }).status === 0 &&
  isInstalled();

/** npm keeps its own copy of the lock beside what it installed: compare the two, and try the one compiled part. */
function isInstalled() {
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const installed = JSON.parse(readFileSync("node_modules/.package-lock.json", "utf8")).packages;
  const isThere = (/** @type {string} */ path) =>
    installed[path]?.version === wanted[path].version || (wanted[path].optional && !installed[path]);
  return (
    Object.keys(wanted)
      .filter((path) => path !== "")
      .every(isThere) && storeOpens()
  );
}

function storeOpens() {
  try {
    const Database = createRequire(join(process.cwd(), "package.json"))("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

function ensureCompiler() {
  const programs = { "g++": "g++", make: "make", python3: "python3" };
  const missing = Object.entries(programs)
    .filter(([program]) => !hasProgram(program))
    .map(([, name]) => name);
  if (missing.length === 0) return;
  console.log(`A compiler is needed for the embedded database: installing ${missing.join(", ")} …`);
  if (!canAptInstall() || !aptInstall(missing))
    stop(
      `Please install ${missing.join(", ")} (on Debian: sudo apt-get install ${missing.join(" ")}), then start again.`,
    );
}

/** Node's own headers, where they lie beside the program and cannot be downloaded. */
async function ownHeaders() {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const areHere = existsSync(join(prefix, "include/node/node_version.h"));
  return areHere && !(await canReach("https://nodejs.org")) ? { npm_config_nodedir: prefix } : {};
}

/** @param {string} address */
async function canReach(address) {
  return fetch(address, { method: "HEAD", signal: AbortSignal.timeout(4_000) }).then(
    () => true,
    () => false,
  );
}

/** @param {string} sentence @returns {never} */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

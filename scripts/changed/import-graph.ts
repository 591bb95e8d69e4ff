/**
 * Which file uses which: by its imports, and by the paths that it names. Near enough for choosing what to run first.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** From each file of ours to those that it uses, by their paths from the root. */
export type Uses = ReadonlyMap<string, ReadonlySet<string>>;

const folders = ["app", "db", "scripts", "tests"];
const isCode = (path: string) => /\.(tsx?|mjs)$/.test(path);
const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts"];

export const readUses = (): Uses => new Map(folders.flatMap(codeIn).map((file) => [file, new Set(usedBy(file))]));

const codeIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter(isCode);

const statement = /^(?:import|export)\s+(?:type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const asked = /\bimport\("([^"]+)"\)/g;
const named = /["'`/ ]((?:app|db|scripts|tests|templates|docs)\/[\w./$-]+)/g;

function usedBy(file: string): string[] {
  const code = readFileSync(file, "utf8");
  const imports = [...code.matchAll(statement), ...code.matchAll(asked)].map(([, to = ""]) => resolved(file, to));
  const paths =
    isTest(file) || file.startsWith("scripts/") ? [...code.matchAll(named)].map(([, path = ""]) => path) : [];
  return [...imports, ...paths].flatMap((path) => fileAt(path) ?? []);
}

function resolved(file: string, to: string): string {
  const path = to.replace(/\?.*$/, "");
  if (path.startsWith("~/")) return `app/${path.slice(2)}`;
  if (path.startsWith("#db/")) return `db/${path.slice(4)}`;
  return path.startsWith(".") ? normalize(join(dirname(file), path)) : path;
}

const fileAt = (path: string) =>
  endings.map((ending) => path + ending).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

export const isTest = (path: string) => path.startsWith("tests/");

/** How many steps away from what changed each file is that uses it, by whatever detour. */
export function distancesFrom(changed: readonly string[], uses: Uses): ReadonlyMap<string, number> {
  const users = new Map<string, string[]>();
  for (const [user, used] of uses) for (const file of used) users.set(file, [...(users.get(file) ?? []), user]);

  const distances = new Map(changed.map((file) => [file, 0]));
  const waiting = [...changed];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const user of users.get(file) ?? []) {
      if (distances.has(user)) continue;
      distances.set(user, distances.get(file)! + 1);
      waiting.push(user);
    }
  }
  return distances;
}

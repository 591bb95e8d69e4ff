/** Who may import whom, as design and docs/decisions say. The first place to look when a layer seems to need another. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const sourcesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));

type Import = { from: string; to: string; typeOnly: boolean };

/** Our own modules by their path from the root, packages by their name. */
function importsOf(file: string): Import[] {
  const code = readFileSync(file, "utf8");
  const statements = [
    ...code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm),
    ...code.matchAll(/import\((())"([^"]+)"\)/g),
  ];
  return statements.map((found) => ({
    from: file,
    to: resolved(file, found.at(-1)!.replace(/\?.*$/, "")),
    typeOnly: Boolean(found[1]),
  }));
}

function resolved(file: string, to: string): string {
  if (to.startsWith("~/")) return `app/${to.slice(2)}`;
  if (to.startsWith("#db/")) return `db/${to.slice(4)}`;
  return to.startsWith(".") ? normalize(join(dirname(file), to)) : to;
}

type Rule = { may: RegExp; asTypes?: RegExp };
const nothing = /(?!)/;
const packages = /^(?!app\/|db\/|scripts\/|tests\/)/;
const either = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"));
const deskParts = /^app\/(?!server$)[\w-]+(\.server)?$|^app\/(gates|styles)\//;

const rules: Record<string, Rule> = {
  "app/domain": { may: /^app\/domain\/|^date-fns|^@date-fns\/|^zod$/ },
  "app/services": {
    may: /^app\/(domain|services)\/|^db\/|^node:|^zod$|^app\/demonstration\.server$/,
    asTypes: /^app\/(adapters\/|settings\.server)/,
  },
  "app/adapters": { may: either(/^app\/(adapters)\//, packages), asTypes: /^app\/domain\// },
  "app/jobs": { may: /^app\/(jobs|services|domain)\/|^app\/(deps|log)\.server$|^db\/|^node:|^zod$/ },
  "app/components": { may: /^app\/(components|domain)\/|^react$|^@remix-run\/react$/, asTypes: /^app\/services\// }, // to word a refusal
  "app/routes": {
    may: either(/^app\/(services|components|domain|routes)\//, deskParts, /^zod$|^@remix-run\/|^react$|^node:/),
  },
  db: { may: either(/^db\/|^app\/domain\//, packages) },
  scripts: { may: /^app\/|^scripts\/|^db\/|^(?!tests\/)/ },
};

describe("each layer imports only what it may", () => {
  test.each(Object.entries(rules))("%s", (layer, { may, asTypes = nothing }) => {
    const strangers = sourcesUnder(layer)
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => !may.test(to) && !(typeOnly && asTypes.test(to)));
    expect(strangers.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

test("the rules know no clock, no chance, no machine and no network", () => {
  const forbidden = /new Date\(\)|Date\.now|\bprocess\.|Math\.random|\bfetch\(|\bconsole\./;
  expect(sourcesUnder("app/domain").filter((file) => forbidden.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("outside the rules, every clock counts with the bank holidays that the store holds", () => {
  const counting =
    /\b(clockOf|columnsOf|extensionShown|decideExtend|decideRequestClarification|wasAskedLate|addWorkingDays|isWorkingDay|onOr(?:After|Before)WorkingDay)\((?:[^()]|\([^()]*\))*\)/g;
  const calls = ["app/services", "app/jobs", "app/routes", "db"]
    .flatMap(sourcesUnder)
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(counting)].map(([call]) => ({ file, call })));
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.filter(({ call }) => !/holidays|\.\.\.facts/i.test(call))).toEqual([]);
});

test("every folder has its place in the house", () => {
  const foldersIn = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const passing = ["node_modules", "build", "data", "test-results", ".git", ".remix", ".vite"];
  expect(
    foldersIn(".")
      .filter((name) => !passing.includes(name))
      .sort(),
  ).toEqual([".ci", "app", "db", "docs", "scripts", "templates", "tests"]);
  expect(foldersIn("app").sort()).toEqual([
    "adapters",
    "components",
    "domain",
    "gates",
    "jobs",
    "routes",
    "services",
    "styles",
  ]);
});

test("no file is a drawer for everything", () => {
  const drawers = ["app", "db", "scripts"]
    .flatMap(sourcesUnder)
    .filter((file) => /(^|\/|-)(utils?|helpers?|misc|common)\.tsx?$/.test(file));
  expect(drawers).toEqual([]);
});

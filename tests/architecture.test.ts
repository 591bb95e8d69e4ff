/**
 * Who may import whom, as docs/decisions/0017-rooms.md says. The first place to look when a layer or a room seems to
 * need another.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const sourcesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));

type Import = { from: string; to: string; typeOnly: boolean };

/** Our own modules by their path from the root, without their ending; packages by their name. */
function importsOf(file: string): Import[] {
  const code = readFileSync(file, "utf8");
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm);
  const asked = code.matchAll(/\bimport\((())"([^"]+)"\)/g);
  return [...statements, ...asked].map((found) => ({
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

const ours = ["app", "db", "scripts"].flatMap(sourcesUnder);
const imports = ours.flatMap(importsOf);

type Rule = { may: RegExp; asTypes?: RegExp };
const nothing = /(?!)/;
const packages = /^(?!app\/|db\/|scripts\/|tests\/)/;
const either = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"));

const rules: Record<string, Rule> = {
  "app/domain": { may: /^app\/domain\/|^date-fns|^@date-fns\/|^zod$/ },
  "app/services": {
    may: /^app\/(domain|services)\/|^db\/|^node:|^zod$/,
    asTypes: /^app\/(adapters|settings)\//,
  },
  "app/adapters": { may: either(/^app\/adapters\//, packages), asTypes: /^app\/domain\// },
  "app/jobs": { may: /^app\/(jobs|services|domain|boot|settings)\/|^db\/|^node:|^zod$/ },
  "app/components": {
    may: /^app\/(components|domain)\/|^react$|^@remix-run\/react$/,
    asTypes: /^app\/services\//, // to word a refusal
  },
  "app/forms": {
    may: either(/^app\/(forms|gates|boot|settings|components|services|domain)\/|^db\/engine\/errors$/, packages),
  },
  "app/routes": {
    may: either(
      /^app\/(forms|services|components|domain|gates|boot|settings|styles)\//,
      /^zod$|^@remix-run\/|^react$|^node:/,
    ),
  },
  "app/settings": { may: either(/^app\/(settings|domain)\//, packages) },
  "app/boot": { may: either(/^app\/(boot|settings|adapters|domain)\/|^db\//, packages), asTypes: /^app\/services\// },
  "app/gates": {
    may: either(/^app\/(gates|boot|settings|services|domain|styles|components\/design)\/|^db\//, packages),
  },
  db: { may: either(/^db\/|^app\/domain\//, packages) },
  scripts: { may: /^(?!tests\/)/ },
};

describe("each layer imports only what it may", () => {
  test.each(Object.entries(rules))("%s", (layer, { may, asTypes = nothing }) => {
    const strangers = imports
      .filter(({ from }) => from.startsWith(`${layer}/`))
      .filter(({ to, typeOnly }) => !may.test(to) && !(typeOnly && asTypes.test(to)));
    expect(strangers.map(({ from, to }) => `${from} may not import ${to}: ${layer} does not know it`)).toEqual([]);
  });
});

/**
 * The rooms, the same in every layer, from the roof to the ground. A room may use those below its own line, never those
 * above; rooms on one line do not use each other.
 */
const rooms = [
  ["case-page"], // looks at everything
  ["portal"],
  ["worklist"],
  ["release"],
  ["moves"],
  ["redaction"],
  ["clock"],
  ["intake"],
  ["consultation", "opinion"],
  ["exemptions"],
  ["identity"],
  ["letters"],
  ["records"],
  ["cases"],
  ["people", "terms", "calendar", "design", "engine", "jobs", "desk"],
];
const layersWithRooms = ["app/domain", "app/services", "app/components", "db", "db/schema"];
const floorOf = (room: string) => rooms.findIndex((floor) => floor.includes(room));

describe("a room uses only the rooms below it", () => {
  test.each(layersWithRooms)("in %s", (layer) => {
    const roomOf = (path: string) =>
      path.startsWith(`${layer}/`) ? path.split("/")[layer.split("/").length]!.replace(/\.ts$/, "") : "";
    const upwards = imports.flatMap(({ from, to }) => {
      const [user, used] = [roomOf(from), roomOf(to)];
      if (user === used || floorOf(user) === -1 || floorOf(used) === -1 || floorOf(user) < floorOf(used)) return [];
      if (floorOf(user) === rooms.length - 1 && floorOf(used) === rooms.length - 1) return [];
      return [`${from} uses ${to}: ${used} does not stand below ${user}`];
    });
    expect(upwards).toEqual([]);
  });

  test.each(layersWithRooms)("and each folder of %s is a room", (layer) => {
    const folders = readdirSync(layer, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const besides = ["schema", "migrations", "guards"];
    const strangers = folders.filter(({ name }) => floorOf(name) === -1 && !besides.includes(name));
    expect(strangers.map(({ name }) => `${layer}/${name} has no place among the rooms`)).toEqual([]);
  });
});

test("no file imports itself by a detour, types included", () => {
  const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts"];
  const fileOf = (path: string) => endings.map((ending) => path + ending).find((file) => ours.includes(file));
  const uses = new Map(ours.map((file) => [file, [] as string[]]));
  for (const { from, to } of imports) {
    const file = fileOf(to);
    if (file && file !== from) uses.get(from)!.push(file);
  }
  expect(circlesIn(uses)).toEqual([]);
});

/** Each way round, once: a walk in depth that meets a file it has not left yet. */
function circlesIn(uses: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (left.has(file)) return;
    if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
    for (const used of uses.get(file)!) walk(used, [...way, file]);
    left.add(file);
  };
  for (const file of uses.keys()) walk(file, []);
  return circles;
}

test("the rules know no clock, no chance, no machine and no network", () => {
  const forbidden = /new Date\(\)|Date\.now|\bprocess\.|Math\.random|\bfetch\(|\bconsole\./;
  expect(sourcesUnder("app/domain").filter((file) => forbidden.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("outside the rules, every clock counts with the bank holidays that the store holds", () => {
  const rules = [
    "clockOf",
    "columnsOf",
    "extensionShown",
    "decideExtend",
    "decideRequestClarification",
    "wasAskedLate",
  ];
  const workingDays = ["addWorkingDays", "isWorkingDay", "onOr(?:After|Before)WorkingDay"];
  const withArguments = String.raw`\((?:[^()]|\([^()]*\))*\)`;
  const counting = new RegExp(String.raw`\b(${[...rules, ...workingDays].join("|")})${withArguments}`, "g");
  const calls = ["app/services", "app/jobs", "app/routes", "app/forms", "db"]
    .flatMap(sourcesUnder)
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(counting)].map(([call]) => ({ file, call })));
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.filter(({ call }) => !/holidays|\.\.\.facts/i.test(call))).toEqual([]);
});

test("a history is corrected where it is read, and nowhere else", () => {
  const readers = /^db\/cases\/case-history\.ts$|^app\/domain\/(cases\/effective-history|clock\/what-if\/what-if)\.ts$/;
  const others = ["app", "db"].flatMap(sourcesUnder).filter((file) => !readers.test(file));
  const correcting = others.filter((file) => /\beffectiveHistory[(<]/.test(readFileSync(file, "utf8")));
  expect(correcting.map((file) => `${file} is given a history that is corrected already`)).toEqual([]);
});

test("every event comes out of a decision: none is written down where things are done", () => {
  const declared = readFileSync("app/domain/cases/case-events.ts", "utf8").matchAll(/\btype: "([a-z-]+)"/g);
  const types = [...declared].map(([, type]) => type);
  expect(types.length).toBeGreaterThan(30);
  const event = new RegExp(`\\btype: "(${types.join("|")})"`, "g");
  const written = ["app/services", "app/jobs", "app/forms", "app/routes", "db"]
    .flatMap(sourcesUnder)
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(event)].map(([, type]) => `${file} writes ${type} down`),
    );
  expect(written).toEqual([]);
});

test("that a disclosure has left is decided in one place", () => {
  const literal = /\btype: "disclosed", on/;
  const deciding = sourcesUnder("app/domain").filter((file) => literal.test(readFileSync(file, "utf8")));
  expect(deciding).toEqual(["app/domain/release/release-gate.ts"]);
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
  const layers = ["adapters", "boot", "components", "domain", "forms", "gates", "jobs"];
  expect(foldersIn("app").sort()).toEqual([...layers, "routes", "services", "settings", "styles"]);
});

test("app/ itself keeps only what the framework looks for by name", () => {
  const loose = readdirSync("app", { withFileTypes: true }).filter((entry) => entry.isFile());
  const expected = ["entry.client.tsx", "entry.server.tsx", "env.d.ts", "root.tsx", "server.ts"];
  expect(loose.map(({ name }) => name).sort()).toEqual(expected);
});

describe("a row of the store begins in one place", () => {
  const writers = new Map<string, Set<string>>();
  for (const file of ours)
    for (const [, table] of readFileSync(file, "utf8").matchAll(/\.insert\((?:schema\.)?(\w+)\)/g))
      writers.set(table!, (writers.get(table!) ?? new Set()).add(file));

  test.each([
    ["documents", "db/records/documents.ts"],
    ["accessLog", "db/people/access-log.ts"],
    ["caseEvents", "db/cases/case-history.ts"],
  ])("%s: in %s", (table, file) => expect([...writers.get(table)!]).toEqual([file]));

  test("and no other table has two writers", () => {
    const shared = [...writers].filter(([, files]) => files.size > 1);
    expect(shared.map(([table, files]) => `${table} is inserted into by ${[...files].join(" and ")}`)).toEqual([]);
  });
});

test("no file is a drawer for everything", () => {
  const drawers = ours.filter((file) => /(^|\/|-)(utils?|helpers?|misc|common)\.tsx?$/.test(file));
  expect(drawers).toEqual([]);
});

test("a form is taken apart where forms are read, and nowhere else", () => {
  const takingApart = /\bform\.get\(|\.getAll\(|\bformData\(\)/;
  const strangers = sourcesUnder("app").filter(
    (file) => !file.startsWith("app/forms/") && takingApart.test(readFileSync(file, "utf8")),
  );
  expect(strangers.map((file) => `${file} reads a form by itself: describe it with app/forms/fields.ts`)).toEqual([]);
});

test("the body of a form is taken in one place, which says what a body that is none is answered with", () => {
  const taking = sourcesUnder("app").filter((file) => /await \w+\.formData\(\)/.test(readFileSync(file, "utf8")));
  expect(taking).toEqual(["app/forms/read-form.server.ts"]);
});

/** The tests and journeys that a change touches, nearest first, and which of them fit into the time. */
import { existsSync, readFileSync } from "node:fs";
import { distancesFrom, isTest, type Uses } from "./import-graph";

/** `name` is what vitest or Playwright is told: a file, or a file and a line. */
export type Runnable = { name: string; distance: number; seconds: number };
export type Choice = { run: Runnable[]; leftOut: Runnable[] };

export function touchedTests(changed: readonly string[], uses: Uses, secondsOf: (test: string) => number): Runnable[] {
  const distances = distancesFrom(changed.map(readBy), uses);
  const pages = pagesAmong(distances);
  const runningADesk = distancesFrom(["tests/given/running-desk.ts"], uses);
  const byPages = (test: string) => {
    if (/["'`]build\//.test(textOf(test))) return nearest(pages);
    return runningADesk.has(test) ? nearest(pagesNamedIn(textOf(test), pages)) : Infinity;
  };
  return [...uses.keys()]
    .filter((file) => isTest(file) && /\.test\.tsx?$/.test(file) && !file.startsWith("tests/journeys/"))
    .map((name) => ({
      name,
      distance: Math.min(distances.get(name) ?? Infinity, byPages(name)),
      seconds: secondsOf(name),
    }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted(nearestFirst);
}

/** What is read from a folder stands for the file that reads it. */
function readBy(path: string): string {
  if (path.startsWith("templates/")) return "app/adapters/templates-folder.ts";
  if (path.startsWith("db/migrations/")) return "db/engine/open-store.ts";
  return path;
}

/**
 * A journey is touched where it, or what only tests use, has changed, and where it names the address of a page that
 * has.
 */
export function touchedJourneys(changed: readonly string[], uses: Uses): Runnable[] {
  const pages = pagesAmong(distancesFrom(changed.map(readBy), uses));
  const oneself = distancesFrom(changed.filter(isTest), uses);
  return [...uses.keys()]
    .filter((file) => file.startsWith("tests/journeys/") && /\.(spec|test)\.ts$/.test(file))
    .flatMap((file) =>
      journeysIn(file).map(({ line, text }) => ({
        name: `${file}:${line}`,
        distance: Math.min(oneself.get(file) ?? Infinity, nearest(pagesNamedIn(text, pages))),
        seconds: /longWork|caseAwaiting|disclosed|prepared/i.test(text) ? 30 : 8,
      })),
    )
    .filter(({ distance }) => distance < Infinity)
    .toSorted(nearestFirst);
}

/** As many as fit, the nearest first; always one. */
export function fitting(all: readonly Runnable[], seconds: number): Choice {
  let left = seconds;
  const run = all.filter((one, index) => {
    if (index > 0 && one.seconds > left) return false;
    left -= one.seconds;
    return true;
  });
  return { run, leftOut: all.filter((one) => !run.includes(one)) };
}

const nearestFirst = (one: Runnable, other: Runnable) => one.distance - other.distance || one.seconds - other.seconds;
const textOf = (file: string) => readFileSync(file, "utf8");

/** The tests of one file by the line they begin at; what stands before the first belongs to each. */
function journeysIn(file: string): { line: number; text: string }[] {
  const rows = textOf(file).split("\n");
  const begins = rows.flatMap((row, index) => (/^test\(/.test(row) ? [index] : []));
  return begins.map((from, index) => ({ line: from + 1, text: rows.slice(from, begins[index + 1]).join("\n") }));
}

type Page = { words: string; distance: number };

/** Of each page the last part of its address that is a word: `cases.$number/extend.tsx` is /extend. */
const pagesAmong = (distances: ReadonlyMap<string, number>): Page[] =>
  [...distances].flatMap(([file, distance]) => {
    const address = /^app\/routes\/(.+)\.tsx?$/.exec(file)?.[1];
    const words = address?.split(/[/.]/).filter((part) => !part.startsWith("$") && part !== "_index");
    return words ? [{ words: `/${words.at(-1) ?? ""}`, distance: distance + 1 }] : [];
  });

const pagesNamedIn = (text: string, pages: readonly Page[]) =>
  pages.filter(({ words }) =>
    text
      .split(words)
      .slice(1)
      .some((after) => /^["'`/?$)\\]/.test(after)),
  );

const nearest = (pages: readonly Page[]) => Math.min(Infinity, ...pages.map(({ distance }) => distance));

/** What each test took in the last whole run; where there was none, what such tests usually take. */
export function secondsOfTests(): (test: string) => number {
  const report = "test-results/rules.json";
  const known = existsSync(report)
    ? ((JSON.parse(readFileSync(report, "utf8")) as { seconds?: Record<string, number> }).seconds ?? {})
    : {};
  return (test) => known[test] ?? usually.find(([where]) => where.test(test))?.[1] ?? 1;
}

const usually: readonly [where: RegExp, seconds: number][] = [
  [/^tests\/desk\/start/, 60],
  [/^tests\/services\/(release|letters|portal|opinion)\//, 20],
  [/^tests\/services\/(records|redaction|consultation)\//, 10],
  [/^tests\/(access|adapters|gates)\//, 8],
  [/^tests\/(db|services|jobs)\//, 3],
];

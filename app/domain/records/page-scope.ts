/**
 * Whether a page lies outside what was asked for, by its own days and words. It is only ever a suggestion: a page that
 * says nothing of itself, or speaks for both sides, is taken to be asked for.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { PageAbout } from "./page-about";
import type { PageKind } from "./page-source";
import type { PageManifest } from "./page-manifest";
import { recordKinds, type RecordKind } from "~/domain/terms/vocabulary";

/** What the applicant asked for; nothing named is everything. */
export type AskedFor = {
  from: CalendarDay | null;
  to: CalendarDay | null;
  sites: readonly string[];
  kinds: readonly RecordKind[];
};

export type OutsideRequest =
  | { why: "before"; day: CalendarDay }
  | { why: "after"; day: CalendarDay }
  | { why: "another-site"; site: string }
  | { why: "another-kind"; kind: PageKind };

export function outsideRequest(about: PageAbout | undefined, asked: AskedFor): OutsideRequest[] {
  if (!about) return [];
  return [...outsideDays(about, asked), ...outsideSites(about, asked), ...outsideKinds(about, asked)];
}

/** The latest day of a page that is all before, or the earliest of one that is all after. */
function outsideDays({ days }: PageAbout, { from, to }: AskedFor): OutsideRequest[] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  if (from && last < from) return [{ why: "before", day: last }];
  if (to && first > to) return [{ why: "after", day: first }];
  return [];
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(the|hospital|infirmary|clinic|general|centre)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
const isSameSite = (one: string, other: string) =>
  one !== "" && other !== "" && (one.includes(other) || other.includes(one));

function outsideSites({ sites }: PageAbout, { sites: asked }: AskedFor): OutsideRequest[] {
  if (sites.length === 0 || asked.length === 0) return [];
  const isAsked = sites.some((site) => asked.some((each) => isSameSite(plain(site), plain(each))));
  return isAsked ? [] : [{ why: "another-site", site: sites[0]! }];
}

/** The kinds of record by which a page of each kind can have been asked for. */
const askedForAs: Record<PageKind, readonly RecordKind[]> = {
  letter: ["health-records", "correspondence"],
  "nursing-notes": ["health-records"],
  "lab-result": ["health-records"],
  "imaging-report": ["health-records", "x-rays-and-images"],
  correspondence: ["health-records", "correspondence"],
};

function outsideKinds({ kind, areas }: PageAbout, { kinds }: AskedFor): OutsideRequest[] {
  if (!kind || kinds.length === 0) return [];
  return [...askedForAs[kind], ...areas].some((each) => kinds.includes(each)) ? [] : [{ why: "another-kind", kind }];
}

export type RequestScope = {
  recordsFrom: CalendarDay | null;
  recordsTo: CalendarDay | null;
  sites: string;
  recordKinds: string;
};

/** A request as the store holds it: its lists are JSON. */
export function askedForIn({ recordsFrom, recordsTo, sites, recordKinds: kinds }: RequestScope): AskedFor {
  return {
    from: recordsFrom,
    to: recordsTo,
    sites: listOf(sites),
    kinds: listOf(kinds).filter((kind): kind is RecordKind => (recordKinds as readonly string[]).includes(kind)),
  };
}

const listOf = (json: string) =>
  (JSON.parse(json) as unknown[]).filter((each): each is string => typeof each === "string");

/** The pages that are perhaps outside the request. */
export function perhapsOutside({ pages }: PageManifest, asked: AskedFor): Map<number, OutsideRequest[]> {
  return new Map(
    pages
      .map(({ number, about }) => [number, outsideRequest(about, asked)] as const)
      .filter(([, why]) => why.length > 0),
  );
}

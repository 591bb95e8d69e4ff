import { folderKey } from "#db/records/folders";
import type { Release } from "#db/release/releases";
import type { RedactionReport } from "~/adapters/pdf/redact/redaction-report";
import type { LeftOutCounts } from "~/domain/release/left-out";
import type { ReasonCount, Withheld } from "~/domain/release/release-copy";
import { searched, type Searched } from "~/domain/release/searched";
import type { Deps } from "~/services/deps";

/** Written beside the bundle when it was made: the reasons given, and what the recipient is told of them. */
export type ReleaseSchedule = { reasons: ReasonCount[]; told: Withheld[]; leftOut?: LeftOutCounts };

export type ReleaseFacts = ReleaseSchedule & {
  removed: RedactionReport["removed"];
  rasterisedPages: number;
  /** Null of a copy made before it was counted. */
  searchable: Searched | null;
  /** Each reader that searched the finished file, and whether it found anything in any document. */
  readers: { name: string; verdict: "clean" | "doubt" }[];
};

/** A removed word that a reader could still find in a copy, which was therefore refused. */
export type StillFound = { document: number; page: number | null; word: string };

/** Sealed beside a refused copy; empty where a doubt was about no word. */
export async function stillFoundIn(deps: Deps, release: Release | undefined): Promise<StillFound[]> {
  if (!release?.folderId || release.state !== "refused") return [];
  const { trustId: trust, folderId } = release;
  const folder = deps.files.folder(trust, await deps.store.read(trust, (db) => folderKey(db, trust, folderId)));
  return JSON.parse((await folder.read("still-found.json")).toString("utf8")) as StillFound[];
}

/** What is known of a finished release copy; undefined while there is none. */
export async function releaseFacts(deps: Deps, release: Release | undefined): Promise<ReleaseFacts | undefined> {
  if (!release?.folderId || release.state === "refused") return undefined;
  const { trustId: trust, folderId } = release;
  const folder = deps.files.folder(trust, await deps.store.read(trust, (db) => folderKey(db, trust, folderId)));
  const reports = JSON.parse((await folder.read("report.json")).toString("utf8")) as RedactionReport[];
  const schedule = JSON.parse((await folder.read("schedule.json")).toString("utf8")) as ReleaseSchedule;
  return {
    ...schedule,
    removed: sumOf(reports),
    rasterisedPages: reports.reduce((sum, each) => sum + each.rasterisedPages.length, 0),
    searchable: searchedOf(reports),
    readers: verdicts(reports),
  };
}

function searchedOf(reports: RedactionReport[]): Searched | null {
  const counted = reports.map(({ searchable }) => searchable);
  return counted.includes(undefined) ? null : searched(counted.flatMap((pages = []) => pages));
}

function sumOf(reports: RedactionReport[]): RedactionReport["removed"] {
  const none = { characters: 0, images: 0, annotations: 0, formFields: 0, attachments: 0, scripts: 0, otherPages: 0 };
  return reports.reduce((sum, { removed }) => {
    const names = Object.keys(none) as (keyof typeof none)[];
    return Object.fromEntries(names.map((name) => [name, sum[name] + removed[name]])) as typeof none;
  }, none);
}

function verdicts(reports: RedactionReport[]): ReleaseFacts["readers"] {
  const byName = new Map<string, "clean" | "doubt">();
  for (const { name, verdict } of reports.flatMap(({ readers }) => readers)) {
    if (verdict === "doubt" || !byName.has(name)) byName.set(name, verdict);
  }
  return [...byName].map(([name, verdict]) => ({ name, verdict }));
}

import { isDeepStrictEqual } from "node:util";
import type { SealedFolder } from "~/adapters/files/files";
import type { PageWords } from "~/domain/records/pages";
import type { KnownPatient, PageReading } from "~/domain/redaction/suggestions/kinds";
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { peopleIn, type KnownPeople } from "~/domain/redaction/suggestions/suggest";
import { pageFiles } from "./page-files";

/** Raised whenever the rules find something else: readings kept by older rules are then made again. */
const rules = 11;

/**
 * All that a document's pages give away, and apart from it, since every page looked at needs them, the people in it.
 */
const files = { readings: "suggestions.json", people: "people.json" } as const;

/**
 * `about` is the patient as the case knew them then: where their number or address is corrected, the pages are read
 * again.
 */
type Kept<What> = { rules: number; about: KnownPatient } & What;

/**
 * Reads every page of a document that is ready, and keeps what was found beside its pages. Run again, it ends the same.
 */
export async function keepReadings(
  folder: SealedFolder,
  pages: readonly { number: number }[],
  patient: KnownPatient,
): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  for (const { number } of pages) readings.push(readPage(number, (await wordsIn(folder, number)).words, patient));
  await folder.put(files.readings, asBytes({ rules, about: patient, readings }));
  await folder.put(files.people, asBytes({ rules, about: patient, people: peopleIn(readings) }));
  return readings;
}

/**
 * As kept, or made now where nothing is kept, or by older rules, or about a patient of whom the case now knows
 * something else.
 */
export async function readingsIn(
  folder: SealedFolder,
  pages: readonly { number: number }[],
  patient: KnownPatient,
): Promise<PageReading[]> {
  return (
    (await kept<{ readings: PageReading[] }>(folder, files.readings, patient))?.readings ??
    keepReadings(folder, pages, patient)
  );
}

export async function peopleInFolder(
  folder: SealedFolder,
  pages: readonly { number: number }[],
  patient: KnownPatient,
): Promise<KnownPeople> {
  return (
    (await kept<{ people: KnownPeople }>(folder, files.people, patient))?.people ??
    peopleIn(await keepReadings(folder, pages, patient))
  );
}

const asBytes = (content: unknown) => Buffer.from(JSON.stringify(content));

async function kept<What>(folder: SealedFolder, name: string, patient: KnownPatient): Promise<What | undefined> {
  if ((await folder.size(name)) === null) return undefined;
  const content = JSON.parse((await folder.read(name)).toString("utf8")) as Kept<What>;
  return content.rules === rules && isDeepStrictEqual(content.about, patient) ? content : undefined;
}

const wordsIn = async (folder: SealedFolder, page: number) =>
  JSON.parse((await folder.read(pageFiles(page).words)).toString("utf8")) as PageWords;

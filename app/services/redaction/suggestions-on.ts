import { recordsOf } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { trackOf } from "~/domain/identity/tracks";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { KnownPatient, PageReading, Suggestion } from "~/domain/redaction/suggestions/kinds";
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { stillOpen } from "~/domain/redaction/suggestions/rejections";
import { peopleIn, suggestOn, type KnownPeople } from "~/domain/redaction/suggestions/suggest";
import type { Deps } from "~/services/deps";
import { pagesOf, wordsOf, type OpenedDocument } from "~/services/records/opened-document";
import { knownPatient } from "~/services/cases/known-patient";
import { peopleInFolder, readingsIn } from "~/services/records/page-readings";

type Tools = Pick<Deps, "store" | "files">;

/** Everything the rules suggest on one page, decided or not. The page must be ready. */
export async function allSuggestionsOn(deps: Tools, opened: OpenedDocument, page: number): Promise<Suggestion[]> {
  const { patient, people } = await around(deps, opened, [page]);
  return suggestOn(
    readPage(page, (await wordsOf(opened, page)).words, patient),
    people,
    opened.kase.regime,
    trackOf(opened.kase.requester),
  );
}

/**
 * What is still to be decided on a page: neither turned down nor covered by a mark.
 * @internal
 */
export async function suggestionsOn(
  deps: Tools,
  opened: OpenedDocument,
  page: number,
  marks: MarksManifest,
): Promise<Suggestion[]> {
  return stillOpen(await allSuggestionsOn(deps, opened, page), marks);
}

/** On every page that is ready, for the list of pages and for what is done in the whole document. */
export async function suggestionsThroughout(deps: Tools, opened: OpenedDocument): Promise<Suggestion[]> {
  const { pages } = await pagesOf(opened);
  const { patient, people } = await around(
    deps,
    opened,
    pages.map(({ number }) => number),
  );
  const readings = await readingsOf(opened, pages, patient);
  return readings.flatMap((reading) => suggestOn(reading, people, opened.kase.regime, trackOf(opened.kase.requester)));
}

/** The patient, and the people whom all the records of the case show: who treats is often said in another document. */
async function around(
  { store, files }: Tools,
  opened: OpenedDocument,
  near: readonly number[],
): Promise<{ patient: KnownPatient; people: KnownPeople }> {
  const { trustId: trust, id } = opened.kase;
  const { patient, others } = await store.read(trust, async (db) => {
    const documents = (await recordsOf(db, trust, id)).filter(
      ({ id: other, state }) => other !== opened.document.id && state === "ready",
    );
    const others: OpenedDocument[] = [];
    for (const document of documents)
      others.push({
        kase: opened.kase,
        document,
        folder: files.folder(trust, await folderKey(db, trust, document.folderId)),
      });
    return { patient: await knownPatient(db, trust, opened.kase), others };
  });
  const people = [await peopleOf(opened, patient, near)];
  for (const other of others) people.push(await peopleOf(other, patient, []));
  return { patient, people: peopleTogether(people) };
}

/** While a document is being prepared: the people on the pages around the one that is looked at. */
async function peopleOf(opened: OpenedDocument, patient: KnownPatient, near: readonly number[]): Promise<KnownPeople> {
  const { pages } = await pagesOf(opened);
  if (opened.document.state === "ready") return peopleInFolder(opened.folder, pages, patient);
  const around = pages.filter(({ number }) => near.some((page) => Math.abs(page - number) <= 5));
  return peopleIn(await readNow(opened, around, patient));
}

const readingsOf = (
  opened: OpenedDocument,
  pages: PageManifest["pages"],
  patient: KnownPatient,
): Promise<PageReading[]> =>
  opened.document.state === "ready" ? readingsIn(opened.folder, pages, patient) : readNow(opened, pages, patient);

async function readNow(
  opened: OpenedDocument,
  pages: readonly { number: number }[],
  patient: KnownPatient,
): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  for (const { number } of pages) readings.push(readPage(number, (await wordsOf(opened, number)).words, patient));
  return readings;
}

/** What several records tell of the people in them. */
export const peopleTogether = (people: readonly KnownPeople[]): KnownPeople => ({
  professionals: people.flatMap(({ professionals }) => professionals),
  patientAlso: people.flatMap(({ patientAlso }) => patientAlso),
  thirdParties: people.flatMap(({ thirdParties }) => thirdParties),
  close: people.flatMap(({ close }) => close),
  patientsOwn: people.flatMap((each) => each.patientsOwn),
});

import { noteAccess } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { recordsOf } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { patientById, type Patient } from "#db/cases/requests";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { isCovered } from "~/domain/redaction/covered-words";
import { findWords } from "~/domain/records/find-phrase";
import { findName, readName, type NameForm } from "~/domain/records/name-forms";
import type { Box, Word } from "~/domain/records/pages";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import type { Deps } from "~/services/deps";
import { canBeWorkedOn, marksOf, pagesOf, wordsOf, type OpenedDocument } from "./opened-document";
import type { By } from "~/services/signed-in";

/** A person's name in all the forms in which it may be written, or words exactly as they were typed. */
export type Wanted = { text: string; as: "name" | "words" };

/** `key` names the place for as long as the document is in the case; `before` and `after` are the words around it. */
export type FoundPlace = {
  key: string;
  document: { id: string; name: string };
  page: number;
  form: NameForm | "words";
  boxes: Box[];
  before: string;
  shown: string;
  after: string;
  isMarked: boolean;
  mayBePatients: boolean;
};

type WhichCase = By & { caseNumber: string };

/**
 * Every place in the records of a case where the wanted words stand, in the order of the pages; pages that are not read
 * yet are not searched (`unread` counts the documents that have some). It is written down that somebody searched.
 * Undefined where there is no such case.
 */
export async function findInRecords(deps: Deps, { trust, person, caseNumber }: WhichCase, wanted: Wanted) {
  const found = await openedRecords(deps, trust, caseNumber);
  if (!found) return undefined;
  const { kase, patient, asking, documents } = found;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: kase.id, what: "search", subject: kase.number }),
  );
  const places: FoundPlace[] = [];
  for (const opened of documents) places.push(...(await placesIn(opened, wanted, patient)));
  return {
    kase,
    patient,
    asking,
    places,
    unread: documents.filter(({ document }) => document.state !== "ready").length,
    seen: Object.fromEntries(documents.map(({ document }) => [document.id, document.marksVersion])),
  };
}

export async function openedRecords({ store, files }: Deps, trust: number, caseNumber: string) {
  return store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    if (!kase || !patient) return undefined;
    const asking = askedUnder(await historyOf(db, trust, kase.id));
    const documents: OpenedDocument[] = [];
    for (const document of await recordsOf(db, trust, kase.id))
      documents.push({ kase, document, folder: files.folder(trust, await folderKey(db, trust, document.folderId)) });
    return { kase, patient, asking, documents: documents.filter(canBeWorkedOn) };
  });
}

/**
 * The same words give the same keys for as long as the document is in the case. `pages` are those to look at; all,
 * where not given.
 */
export async function placesIn(
  opened: OpenedDocument,
  wanted: Wanted,
  patient: Patient,
  pages?: ReadonlySet<number>,
): Promise<FoundPlace[]> {
  const [manifest, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
  const find = finderOf(wanted, patient);
  const places: FoundPlace[] = [];
  for (const { number } of manifest.pages) {
    if (pages && !pages.has(number)) continue;
    const { words } = await wordsOf(opened, number);
    places.push(
      ...find(words).map((place, index) => ({
        ...around(words, place),
        ...place,
        key: `${opened.document.id}/${number}/${index}`,
        document: opened.document,
        page: number,
        isMarked: isMarked(marks, number, place.boxes),
      })),
    );
  }
  return places;
}

type Place = Pick<FoundPlace, "form" | "boxes" | "mayBePatients"> & { from: number; to: number };

function finderOf({ text, as }: Wanted, { givenNames, familyName }: Patient): (words: readonly Word[]) => Place[] {
  if (as === "words")
    return (words) =>
      findWords(words, text).map((place) => ({ ...place, form: "words" as const, mayBePatients: false }));
  const [name, patients] = [readName(text), readName(`${familyName}, ${givenNames}`)];
  return (words) => findName(words, name, patients);
}

const wordsAround = 6;

function around(words: readonly Word[], { from, to }: Place) {
  const said = (start: number, end: number) =>
    words
      .slice(Math.max(0, start), end)
      .map(({ text }) => text)
      .join(" ");
  return {
    before: said(from - wordsAround, from),
    shown: said(from, to + 1),
    after: said(to + 1, to + 1 + wordsAround),
  };
}

const isMarked = ({ marks }: MarksManifest, page: number, boxes: readonly Box[]) =>
  isCovered(
    boxes,
    marks.filter((mark) => mark.page === page),
  );

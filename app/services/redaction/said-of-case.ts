import { recordsOf } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { requestOf } from "#db/cases/requests";
import type { CaseRow } from "#db/cases/cases";
import { trackOf } from "~/domain/identity/tracks";
import { askedForIn, perhapsOutside } from "~/domain/records/page-scope";
import type { PageManifest } from "~/domain/records/page-manifest";
import { contradictedReasons, type ContradictedReason } from "~/domain/redaction/contradicted-reasons";
import { unlikeDuplicates } from "~/domain/redaction/unlike-duplicates";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";
import { pointsOf, type PagePoint, type SaidOfPages } from "~/domain/redaction/page-points";
import { suggestOn } from "~/domain/redaction/suggestions/suggest";
import type { Deps } from "~/services/deps";
import { knownPatient } from "~/services/cases/known-patient";
import { marksOf, pagesOf, type OpenedDocument } from "~/services/records/opened-document";
import { printsOf } from "~/services/records/page-likeness";
import { peopleInFolder, readingsIn } from "~/services/records/page-readings";
import { allSuggestionsOn, peopleTogether, suggestionsThroughout } from "./suggestions-on";

type Tools = Pick<Deps, "store" | "files">;

/** A record that is ready, with what the rules say of its pages and what nobody has decided of that. */
export type SaidOfRecord = {
  opened: OpenedDocument;
  pages: PageManifest;
  marks: MarksManifest;
  points: PagePoint[];
  contradicted: ContradictedReason[];
} & SaidOfPages;

/** Every record of the case that is ready, in the order of the bundle. Each is read once, however many there are. */
export async function saidOfCase({ store, files }: Tools, kase: CaseRow): Promise<SaidOfRecord[]> {
  const { trustId: trust } = kase;
  const { patient, asked, records } = await store.read(trust, async (db) => {
    const records: OpenedDocument[] = [];
    for (const document of await recordsOf(db, trust, kase.id))
      if (document.state === "ready")
        records.push({ kase, document, folder: files.folder(trust, await folderKey(db, trust, document.folderId)) });
    return {
      patient: await knownPatient(db, trust, kase),
      asked: askedForIn(await requestOf(db, trust, kase.id)),
      records,
    };
  });
  const read = await Promise.all(
    records.map(async (opened) => {
      const [pages, marks] = await Promise.all([pagesOf(opened), marksOf(opened)]);
      const readings = await readingsIn(opened.folder, pages.pages, patient);
      const people = await peopleInFolder(opened.folder, pages.pages, patient);
      return { opened, pages, marks, readings, people, prints: await printsOf(opened.folder) };
    }),
  );
  const people = peopleTogether(read.map((each) => each.people));
  const printed = read.map(({ opened: { document }, marks, prints }) => ({ id: document.id, marks, prints }));
  return read.map(({ opened, pages, marks, readings }, at) => {
    const said: SaidOfPages = {
      suggestions: readings.flatMap((reading) => suggestOn(reading, people, kase.regime, trackOf(kase.requester))),
      outside: perhapsOutside(pages, asked),
    };
    return {
      opened,
      pages,
      marks,
      ...said,
      points: pointsOf(said, marks),
      contradicted: [
        ...contradictedReasons(pages, marks, { asked, suggestions: said.suggestions }),
        ...unlikeDuplicates(printed[at]!, printed),
      ],
    };
  });
}

/** What nobody has decided on some pages of one document; they may still be being prepared. */
export async function pointsOnPages(
  deps: Tools,
  opened: OpenedDocument,
  { pages, marks, wanted }: { pages: PageManifest; marks: MarksManifest; wanted: readonly number[] },
): Promise<PagePoint[]> {
  const isWanted = new Set(wanted);
  const { trustId: trust, id } = opened.kase;
  const asked = askedForIn(await deps.store.read(trust, (db) => requestOf(db, trust, id)));
  const suggestions =
    wanted.length === 1 ? await allSuggestionsOn(deps, opened, wanted[0]!) : await suggestionsThroughout(deps, opened);
  const outside = perhapsOutside(pages, asked);
  return pointsOf({ suggestions, outside }, marks).filter(({ page }) => isWanted.has(page));
}

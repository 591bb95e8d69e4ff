import { addNote } from "#db/cases/requests";
import { recordsOf } from "#db/records/documents";
import type { CaseRow } from "#db/cases/cases";
import type { Db } from "#db/engine/kit";
import { notOpened } from "~/domain/records/opened-pages";
import { pagesOpenedBy } from "~/services/records/opened-by";
import { decideRecordOpinion } from "~/domain/opinion/opinion";
import { wholeOf, type OpinionScope, type PagesOfRecord } from "~/domain/terms/page-ranges";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

/**
 * `covers` is what was looked at, every record where it is left out; `harm` are the pages for which the test is met.
 */
type Opinion = OnCase & {
  outcome: "no-serious-harm" | "serious-harm";
  words: string;
  covers?: OpinionScope[];
  harm?: PagesOfRecord[];
};

/**
 * The serious-harm opinion of the signed-in health professional (DPA 2018 Sch 3 paras 5-6; AHRA 1990 s.7). Its words
 * stay out of the history.
 */
export function recordOpinion(deps: Deps, { outcome, words, covers, harm, ...which }: Opinion) {
  const { trust, person } = which;
  return changeCase(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const opened = await pagesOpenedBy(db, trust, { caseId: kase.id, personId: person.id });
      const said = covers ?? (await everythingIn(db, kase));
      return decideRecordOpinion(history, {
        outcome,
        professional: person.id,
        role: person.role,
        today,
        ...(covers && { covers }),
        ...(harm && { harm }),
        notOpened: notOpened(said, opened),
      });
    },
    async ({ db, kase }) => {
      if (words)
        await addNote(db, {
          trustId: trust,
          id: deps.newId(),
          caseId: kase.id,
          about: "opinion",
          words,
          by: person.id,
          at: deps.now(),
        });
    },
  );
}

const everythingIn = async (db: Db, { trustId, id }: CaseRow): Promise<PagesOfRecord[]> =>
  (await recordsOf(db, trustId, id)).map(({ id: documentId, pageCount }) => ({
    documentId,
    pages: wholeOf(pageCount),
  }));

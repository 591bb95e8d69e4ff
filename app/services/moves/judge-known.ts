import { recordsOf } from "#db/records/documents";
import { refused } from "~/domain/cases/decision";
import { decideJudgeKnown, type JudgeKnownRefusal, type KnownHow } from "~/domain/opinion/already-known";
import type { Move } from "./make-move";

type Judgement = { documentId: string; pages: string; how: KnownHow; words: string; judge: string };

/** The signed-in person judges that the patient has seen, or knows, these pages; `words` say how that is known. */
export const judgeKnown = ({ documentId, pages, how, words, judge }: Judgement): Move<JudgeKnownRefusal> => ({
  decide: async ({ db, kase, history, today }) => {
    const record = (await recordsOf(db, kase.trustId, kase.id)).find(({ id }) => id === documentId);
    if (!record) return refused("no-such-record");
    const { pageCount } = record;
    return decideJudgeKnown(history, { documentId, pages, pageCount, how, judge, today });
  },
  note: { about: "opinion", words },
});

import { addNote } from "#db/requests";
import { decideRecordOpinion } from "~/domain/opinion";
import { changeCase } from "./change-case";
import type { Deps } from "./deps";
import type { By } from "./signed-in";

type Opinion = By & { caseNumber: string; seenVersion?: number; outcome: "no-serious-harm" | "serious-harm"; professional: string; words: string };

/** The serious-harm opinion of the appropriate health professional (DPA 2018 Sch 3 paras 5-6; AHRA 1990 s.7). The words stay out of the history. */
export function recordOpinion(deps: Deps, opinion: Opinion) {
  const { trust, person, outcome, professional, words } = opinion;
  return changeCase(deps, opinion, ({ history, today }) => decideRecordOpinion(history, { outcome, professional, by: person.role, today }), async ({ db, kase }) => {
    if (words) await addNote(db, { trustId: trust, id: deps.newId(), caseId: kase.id, about: "opinion", words, by: person.id, at: deps.now() });
  });
}

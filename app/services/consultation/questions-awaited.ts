import { noteAccess } from "#db/people/access-log";
import { questionCounts, questionsAwaited } from "#db/worklist/questions-awaited";
import type { After } from "#db/worklist/worklist";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type QuestionsShown = "mine" | "all";

const pageLength = 50;

/**
 * Whom the office waits for about pages, the longest overdue first: in the cases that this person works, or in all of
 * them.
 */
export async function viewQuestionsAwaited(
  deps: Pick<Deps, "store" | "today" | "now" | "newId">,
  { trust, person, show, after }: By & { show: QuestionsShown; after: After | null },
) {
  const today = deps.today();
  const found = await deps.store.read(trust, async (db) => ({
    ...(await questionsAwaited(db, trust, { ofCasesOf: show === "mine" ? person.id : null, after, limit: pageLength })),
    counts: await questionCounts(db, trust, { personId: person.id, today }),
  }));
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: null, what: "list", subject: "questions" }),
  );
  return { ...found, today };
}

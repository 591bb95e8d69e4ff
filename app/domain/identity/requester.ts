/** Who asks, as the history has it by now. */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { rowFound } from "./children";
import type { AuthorityKey } from "~/domain/terms/vocabulary";
import { lastOf, receiptOf } from "~/domain/cases/read-history";

/**
 * Who asks: the one who applied under the 1990 Act, where the patient has died since; for a child, the row that an
 * assessment found.
 */
export function requesterOf(history: EffectiveHistory): AuthorityKey {
  const applied = lastOf(history, "switched-to-deceased");
  if (applied) return applied.requester;
  const { requester } = receiptOf(history);
  const found = lastOf(history, "child-assessed");
  return found ? rowFound(requester, found) : requester;
}

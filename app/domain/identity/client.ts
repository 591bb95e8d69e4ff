/**
 * For whom a solicitor asks for the records of somebody who has died: the personal representative, or a person who may
 * have a claim arising from the death (AHRA 1990 s.3(1)(f)). The right is the client's and never the solicitor's, so it
 * is settled first whose it is; what is then shown as authority must be that person's. The name stands beside the
 * history, which can outlive it.
 */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { canMove, stateOf } from "~/domain/cases/case-state";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { lastOf, sinceApplication } from "~/domain/cases/read-history";
import type { ClientProof, ClientRight } from "~/domain/terms/vocabulary";
import { requesterOf } from "./requester";

/** What shows each right. */
export const proofsOf: Record<ClientRight, readonly ClientProof[]> = {
  pr: ["grant-of-probate", "letters-of-administration", "will-naming-executor"],
  claimant: ["claim-and-dependency", "claim-and-earlier-will", "claim-and-relationship"],
};

export const asksForAClient = (history: EffectiveHistory): boolean => requesterOf(history) === "solicitor-deceased";

/** Whom the solicitor acts for now; undefined where nobody has said so, or no solicitor asks. */
export const clientOf = (history: EffectiveHistory) =>
  asksForAClient(history) ? lastOf(sinceApplication(history), "client-named") : undefined;

export type NameClientRefusal = "only-for-a-solicitor-of-the-dead" | "case-closed" | "proof-of-another-right";

/** Another client, or another right, is named by the same act; authority that was shown for the first is then void. */
export function decideNameClient(
  history: EffectiveHistory,
  { right, proof, today }: { right: ClientRight; proof: ClientProof; today: CalendarDay },
): Decision<NameClientRefusal> {
  if (!asksForAClient(history)) return refused("only-for-a-solicitor-of-the-dead");
  if (!canMove(stateOf(history), "client-named")) return refused("case-closed");
  if (!proofsOf[right].includes(proof)) return refused("proof-of-another-right");
  return decided({ type: "client-named", on: today, right, proof });
}

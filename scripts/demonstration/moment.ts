/** A case on one day of its history, as the demonstration relives it. */
import type { NewRequest } from "~/services/intake/receive-request";
import type { By } from "~/services/signed-in";
import type { DeskDeps } from "~/boot/deps.server";

export type Moment = { deps: DeskDeps; caseNumber: string; patient: NewRequest["patient"]; as(name: string): By };
export type Step = (moment: Moment) => Promise<unknown>;

/** A demonstration step that is refused is a mistake in the demonstration. */
export async function must<Outcome extends { ok: boolean }>(
  outcome: Promise<Outcome>,
): Promise<Extract<Outcome, { ok: true }>> {
  const reached = await outcome;
  if (!reached.ok) throw new Error(`the demonstration was refused: ${(reached as { because?: string }).because}`);
  return reached as Extract<Outcome, { ok: true }>;
}

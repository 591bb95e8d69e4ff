import { intakeById } from "#db/intake/intake";
import { outcomeOf } from "#db/cases/submissions";
import type { WrittenRequest } from "~/domain/intake/written-request";
import type { Deps } from "~/services/deps";
import { isLikely, likeIn, type OpenCaseLike } from "./open-cases-like";
import { receiveRequest, type ReceiveRequestRefusal } from "./receive-request";
import type { By } from "~/services/signed-in";

type Entering = By & {
  request: WrittenRequest;
  intakeId: string | null;
  submission: string | null;
  isAnother: boolean;
};
export type EnterRefusal = ReceiveRequestRefusal | "patient-has-open-case";
/** `caseNumber` of a refusal is the case that the letter has become. */
export type Entered =
  | { ok: true; caseNumber: string }
  | { ok: false; because: EnterRefusal; caseNumber?: string; openCases: OpenCaseLike[] };

/**
 * What an officer wrote down becomes a case; where the patient has an open one, only once the officer says that this is
 * another.
 */
export async function enterRequest(
  deps: Deps,
  { request, intakeId, submission, isAnother, ...by }: Entering,
): Promise<Entered> {
  const { trust } = by;
  const before = await deps.store.read(trust, async (db) => ({
    sent: submission ? await outcomeOf(db, trust, submission) : null,
    madeInto: intakeId ? ((await intakeById(db, trust, intakeId))?.caseId ?? null) : null,
    openCases: isAnother ? [] : (await likeIn(db, trust, request.patient)).filter(isLikely),
  }));
  if (before.sent) return { ok: true, caseNumber: before.sent };
  if (!before.madeInto && before.openCases.length > 0)
    return { ok: false, because: "patient-has-open-case", openCases: before.openCases };

  const received = await receiveRequest(deps, { ...by, ...request, intakeId, submission });
  return received.ok ? received : { ...received, openCases: [] };
}

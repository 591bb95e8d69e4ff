import { attachmentsOf, intakeById } from "#db/intake/intake";
import { outcomeOf } from "#db/cases/submissions";
import type { Db } from "#db/engine/kit";
import type { ProofUnseen } from "~/domain/identity/proof-seen";
import { attachedProof, proofUnseenAtIntake } from "~/domain/intake/proof-at-intake";
import type { WrittenRequest } from "~/domain/intake/written-request";
import type { Deps } from "~/services/deps";
import { attachmentsOpened } from "~/services/identity/opened-proof";
import { isLikely, likeIn, type OpenCaseLike } from "./open-cases-like";
import { receiveRequest, type ReceiveRequestRefusal } from "./receive-request";
import type { By } from "~/services/signed-in";

type Entering = By & {
  request: WrittenRequest;
  intakeId: string | null;
  submission: string | null;
  isAnother: boolean;
};
export type EnterRefusal = ReceiveRequestRefusal | ProofUnseen | "patient-has-open-case";
/**
 * `caseNumber` of a refusal is the case that the letter has become; `notOpened` are the attachments that are to be
 * opened first.
 */
export type Attachment = { position: number; name: string };
export type Entered =
  | { ok: true; caseNumber: string }
  | { ok: false; because: EnterRefusal; caseNumber?: string; openCases: OpenCaseLike[]; notOpened?: Attachment[] };

/**
 * What an officer wrote down becomes a case: once they opened what they take for proof, and where the patient has an
 * open one, once they say that this is another.
 */
export async function enterRequest(
  deps: Deps,
  { request, intakeId, submission, isAnother, ...by }: Entering,
): Promise<Entered> {
  const { trust, person } = by;
  const before = await deps.store.read(trust, async (db) => ({
    sent: submission ? await outcomeOf(db, trust, submission) : null,
    madeInto: intakeId !== null && (await intakeById(db, trust, intakeId))?.state === "made-into-case",
    opened: await openedOf(db, trust, { intakeId, personId: person.id, positions: attachedProof(request) }),
    names: await namesOf(db, trust, intakeId),
    openCases: isAnother ? [] : (await likeIn(db, trust, request.patient)).filter(isLikely),
  }));
  if (before.sent) return { ok: true, caseNumber: before.sent };
  const unseen = proofUnseenAtIntake(request, { opened: before.opened, shownWhere: request.shownWhere ?? "" });
  if (!before.madeInto && unseen) {
    const notOpened = unseen.notOpened.map((position) => ({ position, name: before.names.get(position) ?? "" }));
    return { ok: false, because: unseen.because, notOpened, openCases: before.openCases };
  }
  if (!before.madeInto && before.openCases.length > 0)
    return { ok: false, because: "patient-has-open-case", openCases: before.openCases };

  const received = await receiveRequest(deps, { ...by, ...request, intakeId, submission });
  return received.ok ? received : { ...received, openCases: [] };
}

type Attached = { intakeId: string | null; personId: string; positions: readonly number[] };

/** Nothing is attached to what came without a letter. */
const openedOf = async (db: Db, trust: number, { intakeId, ...which }: Attached): Promise<ReadonlySet<number>> =>
  intakeId ? attachmentsOpened(db, trust, { intakeId, ...which }) : new Set();

const namesOf = async (db: Db, trust: number, intakeId: string | null): Promise<ReadonlyMap<number, string>> =>
  new Map(intakeId ? (await attachmentsOf(db, trust, intakeId)).map(({ position, name }) => [position, name]) : []);

import { attachmentsOf } from "#db/intake/intake";
import { lookedAtBy } from "#db/people/access-log";
import { documentsOf } from "#db/records/documents";
import { requestOf } from "#db/cases/requests";
import type { Db } from "#db/engine/kit";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";
import type { Evidence } from "./evidence";

export type ProofFile = { id: string; name: string };

/** `since`: only what was added after it, as after an authority ended; left out, all of it. */
type Which = { trust: number; caseId: string; personId: string; of: Evidence["of"]; since?: Date | undefined };

/**
 * The files of one kind of proof on a case, and which of them were served to somebody: from the case, or before, as the
 * attachment of the letter that they were copied from.
 */
async function openedProof(db: Db, { trust, caseId, personId, of, since }: Which) {
  const files = (await documentsOf(db, trust, caseId)).filter(
    ({ kind, addedAt }) => kind === of && (since === undefined || addedAt > since),
  );
  const { intakeId } = await requestOf(db, trust, caseId);
  const attached = intakeId ? await attachmentsOf(db, trust, intakeId) : [];
  const subjectsOf = ({ id, sha256 }: (typeof files)[number]) => [
    id,
    ...attached.filter((each) => each.sha256 === sha256).map(({ position }) => `${intakeId}/${position}`),
  ];
  const seen = await lookedAtBy(db, trust, {
    personId,
    what: ["evidence", "intake"],
    subjects: files.flatMap(subjectsOf),
  });
  const opened = new Set(files.filter((file) => subjectsOf(file).some((each) => seen.has(each))).map(({ id }) => id));
  return { files: files.map(({ id, name }): ProofFile => ({ id, name })), opened };
}

/** Of the attachments of a letter, by position, those that were served to somebody. */
export async function attachmentsOpened(
  db: Db,
  trust: number,
  { intakeId, personId, positions }: { intakeId: string; personId: string; positions: readonly number[] },
): Promise<Set<number>> {
  const subjectOf = (position: number) => `${intakeId}/${position}`;
  const seen = await lookedAtBy(db, trust, { personId, what: ["intake"], subjects: positions.map(subjectOf) });
  return new Set(positions.filter((position) => seen.has(subjectOf(position))));
}

/** The same by id, as the rule asks for it. */
export async function proofOnFile(db: Db, which: Which) {
  const { files, opened } = await openedProof(db, which);
  return { onFile: files.map(({ id }) => id), opened };
}

/** What of it was not yet served to whoever asks. */
export async function proofNotOpened(
  { store }: Pick<Deps, "store">,
  { trust, person }: By,
  { caseId, of, since }: Pick<Which, "caseId" | "of" | "since">,
): Promise<ProofFile[]> {
  const { files, opened } = await store.read(trust, (db) =>
    openedProof(db, { trust, caseId, personId: person.id, of, since }),
  );
  return files.filter(({ id }) => !opened.has(id));
}

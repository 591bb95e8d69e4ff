import type { DocumentRow } from "#db/records/documents";
import { recipientHash, sha256Of, type HashedRecipient } from "~/services/cases/recipient-hash";

/** Binds a release copy to the documents and marks it was made from. */
export function basisHash(
  documents: readonly Pick<DocumentRow, "id" | "sha256" | "marksVersion">[],
  recipient: HashedRecipient,
): string {
  return sha256Of([
    recipientHash(recipient),
    ...documents.map(({ id, sha256, marksVersion }) => [id, sha256, marksVersion]),
  ]);
}

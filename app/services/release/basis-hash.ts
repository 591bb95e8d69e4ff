import { createHash } from "node:crypto";
import type { Request } from "#db/cases/requests";
import type { DocumentRow } from "#db/records/documents";

type Recipient = Pick<Request, "requesterName" | "organisation" | "email" | "address" | "delivery">;

/** Binds an approval to one recipient and one way of delivery: a changed letter of either is another hash. */
export function recipientHash({ requesterName, organisation, email, address, delivery }: Recipient): string {
  return sha256Of([requesterName, organisation, email, address, delivery]);
}

/** Binds a release copy to the documents and marks it was made from. */
export function basisHash(
  documents: readonly Pick<DocumentRow, "id" | "sha256" | "marksVersion">[],
  recipient: Recipient,
): string {
  return sha256Of([
    recipientHash(recipient),
    ...documents.map(({ id, sha256, marksVersion }) => [id, sha256, marksVersion]),
  ]);
}

const sha256Of = (parts: unknown) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

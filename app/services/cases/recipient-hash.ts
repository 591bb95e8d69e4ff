import { createHash } from "node:crypto";
import type { Request } from "#db/cases/requests";

export type HashedRecipient = Pick<Request, "requesterName" | "organisation" | "email" | "address" | "delivery">;

/** Binds an approval to one recipient and one way of delivery: a changed letter of either is another hash. */
export function recipientHash({ requesterName, organisation, email, address, delivery }: HashedRecipient): string {
  return sha256Of([requesterName, organisation, email, address, delivery]);
}

export const sha256Of = (parts: unknown) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

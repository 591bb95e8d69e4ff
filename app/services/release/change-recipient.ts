import { voidLatestRelease } from "#db/release/releases";
import { changeRequest, patientById, requestOf, type Request } from "#db/cases/requests";
import { indexCase } from "#db/cases/search";
import { decideChangeRecipient } from "~/domain/release/change-recipient";
import { caseSearchWords } from "~/services/cases/case-search-words";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

export type Recipient = Pick<Request, "requesterName" | "organisation" | "email" | "address" | "delivery">;

/** The release copy carries the recipient's address: one that was made already is void, with any approval it had. */
export function changeRecipient(deps: Deps, { recipient, ...which }: OnCase & { recipient: Recipient }) {
  const { trust } = which;
  return changeCase(
    deps,
    which,
    ({ history, today }) => decideChangeRecipient(history, { today }),
    async ({ db, kase }) => {
      const { theirReference } = await requestOf(db, trust, kase.id);
      const patient = await patientById(db, trust, kase.patientId);
      await changeRequest(db, trust, kase.id, recipient);
      const request = { ...recipient, theirReference };
      await indexCase(db, trust, kase.id, caseSearchWords({ number: kase.number, patient, request }));
      await voidLatestRelease(db, trust, kase.id);
    },
  );
}

import { voidLatestRelease } from "#db/release/releases";
import { addNote, changeRequest, patientById, requestOf } from "#db/cases/requests";
import { indexCase } from "#db/cases/search";
import { decideChangeRecipient, isSameRecipient, type Recipient } from "~/domain/release/change-recipient";
import { caseSearchWords } from "~/services/cases/case-search-words";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

const inLines = ({ requesterName, organisation, email, address, delivery }: Recipient) =>
  [requesterName, organisation, email, address, `(${delivery})`].filter(Boolean).join("\n");

/**
 * The release copy carries the recipient's address: one that was made already is void, with any approval it had. What
 * it was stays in a note.
 */
export function changeRecipient(deps: Deps, { recipient, ...which }: OnCase & { recipient: Recipient }) {
  const { trust } = which;
  return changeCase(
    deps,
    which,
    async ({ db, kase, history, today }) =>
      decideChangeRecipient(history, { before: await requestOf(db, trust, kase.id), after: recipient, today }),
    async ({ db, kase }) => {
      const before = await requestOf(db, trust, kase.id);
      if (isSameRecipient(before, recipient)) return;
      const { theirReference } = before;
      const patient = await patientById(db, trust, kase.patientId);
      await changeRequest(db, trust, kase.id, recipient);
      const request = { ...recipient, theirReference };
      await indexCase(db, trust, kase.id, caseSearchWords({ number: kase.number, patient, request }));
      await voidLatestRelease(db, trust, kase.id);
      await addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "case",
        words: `The answer was to go to:\n${inLines(before)}\nIt goes to:\n${inLines(recipient)}`,
        by: which.person.id,
        at: deps.now(),
      });
    },
  );
}

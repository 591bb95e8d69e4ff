import { nextTries, type OutboxMail } from "#db/letters/outbox";
import { passwordGivenSince } from "~/domain/release/password-given";
import { blocksDisclosure } from "~/domain/release/release-gate";
import type { OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { recipientHash } from "./recipient";
import { viewCase } from "~/services/cases/view-case";

/**
 * Where the disclosure of a case is: what blocks it, the letter that carries it, and whether the password was shown and
 * given.
 */
export async function viewDisclosure(deps: Deps, which: OnCase) {
  const file = await viewCase(deps, which);
  if (!file) return undefined;
  const { release, request, history, mails, today } = file;
  const letters = mails.filter(carriesTheFile);
  const tries = await deps.store.read(which.trust, (db) =>
    nextTries(
      db,
      which.trust,
      letters.map(({ id }) => id),
    ),
  );
  const blocks = blocksDisclosure(history, {
    packageHash: release?.packageHash ?? "",
    recipientHash: recipientHash(request),
    delivery: request.delivery,
    hasAddress: request.email !== "",
    hasFirm: file.kase.firmId !== null,
    patientBornOn: file.patient.bornOn,
    today,
  });
  return {
    file,
    blocks,
    letter: letters[0] ? { mail: letters[0], nextTryAt: tries.get(letters[0].id) ?? null } : null,
    given: release?.passwordShownAt ? passwordGivenSince(history, release.passwordShownAt) : undefined,
  };
}

export const carriesTheFile = ({ letter }: OutboxMail) => letter === "disclosure" || letter === "ahra-disclosure";

import { nextTries } from "#db/letters/outbox";
import { passwordGivenSince } from "~/domain/release/password-given";
import { blocksDisclosure } from "~/domain/release/release-gate";
import type { OnCase } from "~/services/cases/change-case";
import { carriesTheFile, leavingFacts } from "~/services/letters/leaving";
import { failingWork } from "~/services/desk/failing-work";
import type { Deps } from "~/services/deps";
import { openPointsIn } from "./open-points";
import { viewCase } from "~/services/cases/view-case";

/**
 * Where the disclosure of a case is: what blocks it, the letter that carries it, and whether the password was shown and
 * given.
 */
export async function viewDisclosure(deps: Deps, which: OnCase) {
  const file = await viewCase(deps, which);
  if (!file) return undefined;
  const { release, history, mails } = file;
  const letters = mails.filter(carriesTheFile);
  const tries = await deps.store.read(which.trust, (db) =>
    nextTries(
      db,
      which.trust,
      letters.map(({ id }) => id),
    ),
  );
  const failing =
    release?.state === "sealing"
      ? await deps.store.read(which.trust, (db) => failingWork(db, which.trust, "seal-release", release.id))
      : null;
  const openPoints = await openPointsIn(deps, file.kase);
  const blocks = blocksDisclosure(history, leavingFacts({ ...file, openPoints }));
  return {
    file,
    blocks,
    failing,
    letter: letters[0] ? { mail: letters[0], nextTryAt: tries.get(letters[0].id) ?? null } : null,
    given: release?.passwordShownAt ? passwordGivenSince(history, release.passwordShownAt) : undefined,
  };
}

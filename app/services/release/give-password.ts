import { latestRelease } from "#db/release/releases";
import { decideGivePassword, type PasswordChannel } from "~/domain/release/password-given";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";

/** Records that the recipient was given the password, and over which channel. */
export function givePassword(deps: Deps, { by, ...which }: OnCase & { by: PasswordChannel }) {
  return changeCase(deps, which, async ({ db, kase, history, today }) => {
    const release = await latestRelease(db, which.trust, kase.id);
    return decideGivePassword(history, { by, shownAt: release?.passwordShownAt ?? null, today });
  });
}

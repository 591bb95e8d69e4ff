import { caseToChange } from "#db/cases/cases";
import { changeRelease, latestRelease } from "#db/release/releases";
import { historyOf } from "#db/cases/case-history";
import { noteAccess } from "#db/people/access-log";
import { leftOnPaper } from "~/domain/release/password-given";
import type { OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { passwordPurpose } from "./disclose";

export type PasswordOutcome =
  | { ok: true; password: string }
  | { ok: false; because: "no-such-case" | "no-password" | "already-shown" | "not-sealed-yet" };

/** Shows the password once, to be read out over another channel; what was shown is erased in the same transaction. */
export async function showPassword(deps: Deps, { trust, person, caseNumber }: OnCase): Promise<PasswordOutcome> {
  return deps.store.write(trust, async (db): Promise<PasswordOutcome> => {
    const kase = await caseToChange(db, trust, caseNumber);
    const release = kase && (await latestRelease(db, trust, kase.id));
    if (!kase || !release) return { ok: false, because: "no-such-case" };
    if (release.passwordShownAt) return { ok: false, because: "already-shown" };
    if (release.state === "sealing") return { ok: false, because: "not-sealed-yet" };
    if (!release.password || leftOnPaper(await historyOf(db, trust, kase.id)))
      return { ok: false, because: "no-password" };

    const password = deps.files.openSecret(trust, passwordPurpose(release.id), release.password);
    await changeRelease(db, trust, release.id, {
      password: null,
      passwordShownAt: deps.now(),
      passwordShownTo: person.id,
    });
    await noteAccess(db, deps, { trust, person, caseId: kase.id, what: "password", subject: release.id });
    return { ok: true, password };
  });
}

import { noteAccess } from "#db/people/access-log";
import { enqueue } from "#db/jobs/jobs";
import { latestRelease, moveRelease } from "#db/release/releases";
import { caseToChange } from "#db/cases/cases";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { mailOf } from "#db/letters/outbox";
import { leftOnPaper } from "~/domain/release/password-given";
import { isMadeBeforeReopening } from "~/domain/release/made-before";
import { mayStillBeSent } from "~/domain/release/release-gate";
import { decideBeginSealing } from "~/domain/release/sent-again";
import type { OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { passwordPurpose } from "./disclose";
import { carriesTheFile } from "~/services/letters/leaving";

export type ResealRefusal =
  | "no-such-case"
  | "nothing-sealed"
  | "password-not-shown-yet"
  | "still-waiting-to-be-sent"
  | "opened-again"
  | "case-ended-first";

/**
 * A lost password cannot be shown again, so the approved copy is sealed anew, with another password, and sent again.
 */
export async function reseal(
  deps: Deps,
  { trust, person, caseNumber }: OnCase,
): Promise<{ ok: true } | { ok: false; because: ResealRefusal }> {
  return deps.store.write(trust, async (db) => {
    const kase = await caseToChange(db, trust, caseNumber);
    const release = kase && (await latestRelease(db, trust, kase.id));
    if (!kase || !release) return { ok: false, because: "no-such-case" };
    const history = await historyOf(db, trust, kase.id);
    if (isMadeBeforeReopening(history, release.id)) return { ok: false, because: "opened-again" };
    if (release.state !== "sealed") return { ok: false, because: "nothing-sealed" };
    if (leftOnPaper(history)) return { ok: false, because: "nothing-sealed" };
    if (!release.passwordShownAt) return { ok: false, because: "password-not-shown-yet" };
    if (!mayStillBeSent(history)) return { ok: false, because: "case-ended-first" };
    // the first letter would carry the new file, and the second the same again
    if (
      (await mailOf(db, trust, kase.id)).some(
        (mail) => carriesTheFile(mail) && mail.attachmentFile && mail.state !== "sent",
      )
    )
      return { ok: false, because: "still-waiting-to-be-sent" };

    const begun = decideBeginSealing(history, { releaseId: release.id, today: deps.today() });
    if (!begun.ok) return begun;

    const password = deps.files.sealSecret(trust, passwordPurpose(release.id), deps.newPassword());
    if (
      !(await moveRelease(db, trust, release.id, ["sealed"], {
        state: "sealing",
        password,
        passwordShownAt: null,
        passwordShownTo: null,
      }))
    )
      return { ok: false, because: "nothing-sealed" };
    await appendToHistory(db, kase, begun.events, person.id, deps.now());
    await enqueue(db, {
      trust,
      kind: "seal-release",
      payload: { releaseId: release.id },
      dedupe: `seal-release:${release.id}`,
    });
    await noteAccess(db, deps, { trust, person, caseId: kase.id, what: "new-password", subject: release.id });
    return { ok: true };
  });
}

import { mailById, moveMail } from "#db/letters/outbox";
import type { Deps } from "~/services/deps";
import { mailHasLeft } from "./leaving";
import type { By } from "~/services/signed-in";

/**
 * The recipient says that an uncertain letter arrived: it is not sent a second time, and a disclosure counts from
 * today.
 */
export async function confirmMailArrived(
  deps: Deps,
  { trust, mailId }: By & { mailId: string },
): Promise<{ ok: true } | { ok: false; because: "no-such-letter" | "not-uncertain" }> {
  return deps.store.write(trust, async (db) => {
    const mail = await mailById(db, trust, mailId);
    if (!mail) return { ok: false, because: "no-such-letter" };
    if (!(await moveMail(db, trust, mailId, ["uncertain"], { state: "sent", sentAt: deps.now(), lastProblem: null })))
      return { ok: false, because: "not-uncertain" };

    await mailHasLeft(deps, db, mail);
    return { ok: true };
  });
}

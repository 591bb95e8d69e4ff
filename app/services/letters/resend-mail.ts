import { bringForward, enqueue } from "#db/jobs/jobs";
import { mailById, moveMail } from "#db/letters/outbox";
import type { Deps } from "~/services/deps";
import { whyHeldBack, type HeldBackBecause } from "./may-still-leave";
import type { By } from "~/services/signed-in";

export type ResendRefusal = "no-such-letter" | "already-on-its-way" | HeldBackBecause;
type WhichMail = By & { mailId: string };

/**
 * A person decided that a refused or uncertain letter goes again, under the same Message-ID. One that is queued is
 * tried now.
 */
export async function resendMail(
  deps: Deps,
  { trust, mailId }: WhichMail,
): Promise<{ ok: true } | { ok: false; because: ResendRefusal }> {
  return deps.store.write(trust, async (db) => {
    const mail = await mailById(db, trust, mailId);
    if (!mail) return { ok: false, because: "no-such-letter" };
    const heldBack = await whyHeldBack(db, mail, deps.today());
    if (heldBack) return { ok: false, because: heldBack };
    if (!(await moveMail(db, trust, mailId, ["refused", "uncertain", "queued"], { state: "queued" })))
      return { ok: false, because: "already-on-its-way" };

    const job = { trust, dedupe: `send-mail:${mailId}`, runAt: deps.now() };
    await enqueue(db, { ...job, kind: "send-mail", payload: { mailId } });
    await bringForward(db, job);
    return { ok: true };
  });
}

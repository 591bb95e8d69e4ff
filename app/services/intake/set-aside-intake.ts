import { changeIntake, intakeById } from "#db/intake/intake";
import type { SetAsideReason } from "~/domain/intake/set-aside";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type SetAsideRefusal = "no-such-entry" | "already-a-case" | "already-set-aside";
export type SetAsideOutcome = { ok: true } | { ok: false; because: SetAsideRefusal };

/** Keeps a letter that makes no case, with the reason and who decided it. A case can still be made of it later. */
export async function setAsideIntake(
  deps: Pick<Deps, "store" | "now">,
  { trust, person, intakeId, because }: By & { intakeId: string; because: SetAsideReason },
): Promise<SetAsideOutcome> {
  return deps.store.write(trust, async (db): Promise<SetAsideOutcome> => {
    const entry = await intakeById(db, trust, intakeId);
    if (!entry) return { ok: false, because: "no-such-entry" };
    if (entry.caseId) return { ok: false, because: "already-a-case" };
    if (entry.state === "set-aside")
      return entry.setAsideBecause === because ? { ok: true } : { ok: false, because: "already-set-aside" };

    await changeIntake(db, trust, intakeId, {
      state: "set-aside",
      setAsideBecause: because,
      setAsideBy: person.id,
      setAsideAt: deps.now(),
    });
    return { ok: true };
  });
}

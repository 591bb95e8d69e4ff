import { caseByNumber } from "#db/cases/cases";
import { addNote } from "#db/cases/requests";
import type { Db } from "#db/engine/kit";
import { intakeById, keepSetAside, type Intake } from "#db/intake/intake";
import { formatDay } from "~/domain/calendar/calendar";
import type { SetAsideReason } from "~/domain/intake/set-aside";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type SetAsideRefusal = "no-such-entry" | "already-a-case" | "already-set-aside" | "no-such-case";
export type SetAsideOutcome = { ok: true } | { ok: false; because: SetAsideRefusal };

/** `caseNumber` is the case that it belongs to, asked for that reason alone. */
type SettingAside = By & { intakeId: string; because: SetAsideReason; caseNumber?: string | null };

/**
 * Keeps a letter that makes no case, with the reason and who decided it. A case can still be made of it later. Where it
 * belongs to a case, that case has a note of it.
 */
export async function setAsideIntake(
  deps: Pick<Deps, "store" | "now" | "newId">,
  { trust, person, intakeId, because, caseNumber = null }: SettingAside,
): Promise<SetAsideOutcome> {
  return deps.store.write(trust, async (db): Promise<SetAsideOutcome> => {
    const entry = await intakeById(db, trust, intakeId);
    if (!entry) return { ok: false, because: "no-such-entry" };
    const wanted = because === "belongs-to-a-case";
    const kase = wanted && caseNumber ? await caseByNumber(db, trust, caseNumber) : undefined;
    if (wanted && !kase) return { ok: false, because: "no-such-case" };

    const aside = { because, by: person.id, at: deps.now(), caseId: kase?.id ?? null };
    if (!(await keepSetAside(db, trust, intakeId, aside))) return asItStands(db, trust, intakeId, aside);
    if (kase) await addNote(db, { ...noteOf(entry, aside), trustId: trust, id: deps.newId(), caseId: kase.id });
    return { ok: true };
  });
}

/** The same person with the same words once more, as by a double click, has what they asked for. */
async function asItStands(
  db: Db,
  trust: number,
  intakeId: string,
  { because, by, caseId }: { because: SetAsideReason; by: string; caseId: string | null },
): Promise<SetAsideOutcome> {
  const entry = await intakeById(db, trust, intakeId);
  if (entry?.state !== "set-aside") return { ok: false, because: "already-a-case" };
  const isTheSame = entry.setAsideBecause === because && entry.setAsideBy === by && entry.caseId === caseId;
  return isTheSame ? { ok: true } : { ok: false, because: "already-set-aside" };
}

const noteOf = ({ arrivedOn }: Intake, { by, at }: { by: string; at: Date }) => ({
  about: "case" as const,
  words: `A letter that arrived on ${formatDay(arrivedOn)} belongs to this case. It is kept in Intake, under “Letters set aside”.`,
  by,
  at,
});

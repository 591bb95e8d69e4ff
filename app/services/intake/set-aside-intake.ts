import { caseByNumber, type CaseRow } from "#db/cases/cases";
import { addNote } from "#db/cases/requests";
import type { Db } from "#db/engine/kit";
import { changeIntake, intakeById, type Intake } from "#db/intake/intake";
import { formatDay } from "~/domain/calendar/calendar";
import type { SetAsideReason } from "~/domain/intake/set-aside";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

export type SetAsideRefusal =
  "no-such-entry" | "already-a-case" | "already-set-aside" | "case-not-named" | "no-such-case";
export type SetAsideOutcome = { ok: true; caseNumber: string | null } | { ok: false; because: SetAsideRefusal };

/** `caseNumber` is the case that the letter belongs to, and is looked at for that reason alone. */
type SettingAside = By & { intakeId: string; because: SetAsideReason; caseNumber: string | null };

/**
 * Keeps a letter that makes no case, with the reason and who decided it. What belongs to a case is put to it: the case
 * has a note that it came, and leads to it. A case can still be made of a letter later.
 */
export async function setAsideIntake(
  deps: Pick<Deps, "store" | "now" | "newId">,
  { trust, person, intakeId, because, caseNumber }: SettingAside,
): Promise<SetAsideOutcome> {
  return deps.store.write(trust, async (db): Promise<SetAsideOutcome> => {
    const entry = await intakeById(db, trust, intakeId);
    if (!entry) return refused("no-such-entry");
    if (entry.state === "made-into-case") return refused("already-a-case");
    const putTo = because === "belongs-to-a-case" ? await caseNamed(db, trust, caseNumber) : null;
    if (typeof putTo === "string") return refused(putTo);
    const number = putTo?.number ?? null;
    if (entry.state === "set-aside") {
      const isTheSame = entry.setAsideBecause === because && entry.caseId === (putTo?.id ?? null);
      return isTheSame ? { ok: true, caseNumber: number } : refused("already-set-aside");
    }

    await changeIntake(db, trust, intakeId, {
      state: "set-aside",
      setAsideBecause: because,
      setAsideBy: person.id,
      setAsideAt: deps.now(),
      caseId: putTo?.id ?? null,
    });
    if (putTo)
      await addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: putTo.id,
        about: "case",
        words: cameWords(entry),
        by: person.id,
        at: deps.now(),
      });
    return { ok: true, caseNumber: number };
  });
}

const refused = (because: SetAsideRefusal) => ({ ok: false as const, because });

async function caseNamed(
  db: Db,
  trust: number,
  number: string | null,
): Promise<CaseRow | "case-not-named" | "no-such-case"> {
  if (number === null) return "case-not-named";
  return (await caseByNumber(db, trust, number)) ?? "no-such-case";
}

/** What the case's note says; the letter itself is among the case's documents. */
function cameWords({ fromName, fromAddress, subject, arrivedOn }: Intake): string {
  const from = fromName || fromAddress || "a sender who is not known";
  const about = subject ? `, “${subject}”` : "";
  return `A letter came on ${formatDay(arrivedOn)} from ${from}${about}. It is under Documents.`;
}

import { accessTo, noteAccess } from "#db/people/access-log";
import { historyAsRecorded, verifyChain } from "#db/cases/case-history";
import { caseByNumber } from "#db/cases/cases";
import { peopleByIds } from "#db/people/people";
import { patientById } from "#db/cases/requests";
import type { OnCase } from "./change-case";
import type { Deps } from "~/services/deps";
import { peopleIn } from "./view-case";

const latestLooks = 500;

/**
 * All that has happened to a case, whether its record is whole, and who looked at what. Looking is itself written down.
 */
export async function viewHistory(deps: Deps, { trust, person, caseNumber }: OnCase) {
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    if (!kase || !patient) return undefined;
    const { recorded } = await historyAsRecorded(db, trust, kase.id);
    const people = [...new Set(recorded.flatMap(peopleIn))].filter((id) => id !== "system");
    return {
      kase,
      patient,
      recorded,
      chain: await verifyChain(db, trust, kase.id),
      looks: await accessTo(db, trust, kase.id, latestLooks),
      names: await peopleByIds(db, trust, people),
    };
  });
  if (found)
    await deps.store.write(trust, (db) =>
      noteAccess(db, deps, { trust, person, caseId: found.kase.id, what: "history", subject: found.kase.number }),
    );
  return found;
}

import { noteAccess } from "#db/people/access-log";
import { historyOf } from "#db/cases/case-history";
import { waitingFor } from "#db/cases/case-lines";
import { caseOfFirm, releaseForCollection } from "#db/portal/portal";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { patientById } from "#db/cases/requests";
import { clockOf } from "~/domain/clock/clock";
import { lastOf } from "~/domain/cases/read-history";
import { portalStatus } from "~/domain/portal/portal-status";
import type { Deps } from "~/services/deps";
import type { By } from "~/services/signed-in";

/**
 * A case as its solicitor sees it, and nothing of how it is worked. Undefined for a case that is not there or not their
 * firm's.
 */
export async function firmsCase(deps: Deps, { trust, person, caseNumber }: By & { caseNumber: string }) {
  const { firmId } = person;
  if (!firmId) return undefined;
  const found = await deps.store.read(trust, async (db) => {
    const own = await caseOfFirm(db, firmId, trust, caseNumber);
    if (!own) return undefined;
    const patient = await patientById(db, trust, own.kase.patientId);
    return {
      ...own,
      patient,
      history: await historyOf(db, trust, own.kase.id),
      holidays: await bankHolidaysOf(db, trust),
      collectable: await releaseForCollection(db, firmId, trust, caseNumber),
    };
  });
  if (!found) return undefined;
  const { kase, history, holidays, collectable, delivery, theirReference, patient } = found;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: kase.id, what: "case", subject: kase.number }),
  );

  const requestClock = clockOf(history, { today: deps.today(), holidays });
  const disclosedOn = lastOf(history, "disclosed")?.on ?? null;
  return {
    number: kase.number,
    patient: { familyName: patient?.familyName ?? "", givenNames: patient?.givenNames ?? "" },
    theirReference,
    receivedOn: kase.receivedOn,
    dueOn: requestClock.of === "request" ? requestClock.dueOn : null,
    status: portalStatus({ state: kase.state, waitingFor: waitingFor(kase) }),
    delivery,
    disclosedOn,
    file: collectable && disclosedOn ? { bytes: collectable.sealedSize, pages: collectable.pages } : null,
    collectedOn: lastOf(history, "collected")?.on ?? null,
    today: deps.today(),
  };
}

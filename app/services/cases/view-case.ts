import { accessTo, recordAccess } from "#db/people/access-log";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { caseByNumber } from "#db/cases/cases";
import { historyAsRecorded } from "#db/cases/case-history";
import { documentsOf } from "#db/records/documents";
import { mailOf } from "#db/letters/outbox";
import { peopleByIds } from "#db/people/people";
import { latestRelease } from "#db/release/releases";
import { notesOf, patientById, requestOf } from "#db/cases/requests";
import type { CaseEvent } from "~/domain/cases/case-events";
import { clockOf } from "~/domain/clock/clock";
import { stateOf } from "~/domain/cases/case-state";
import type { OnCase } from "./change-case";
import type { Deps } from "~/services/deps";

/** Everything the case page shows, and an entry in the access log for having shown it. Undefined where there is no such case. */
export async function viewCase(deps: Deps, { trust, person, caseNumber }: OnCase) {
  const today = deps.today();
  const found = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const patient = kase && (await patientById(db, trust, kase.patientId));
    if (!kase || !patient) return undefined;
    const { recorded, history } = await historyAsRecorded(db, trust, kase.id);
    const notes = await notesOf(db, trust, kase.id);
    const accesses = await accessTo(db, trust, kase.id, 50);
    const release = await latestRelease(db, trust, kase.id);
    const involved = [
      ...recorded.flatMap(peopleIn),
      ...notes.map(({ by }) => by),
      ...accesses.map(({ personId }) => personId),
      release?.builtBy,
      kase.assigneeId,
    ];
    return {
      kase,
      patient,
      history,
      recorded,
      notes,
      accesses,
      release,
      holidays: await bankHolidaysOf(db, trust),
      request: await requestOf(db, trust, kase.id),
      documents: await documentsOf(db, trust, kase.id),
      mails: await mailOf(db, trust, kase.id),
      names: await peopleByIds(db, trust, [
        ...new Set(involved.filter((id): id is string => Boolean(id) && id !== "system")),
      ]),
    };
  });
  if (!found) return undefined;
  await deps.store.write(trust, (db) =>
    recordAccess(db, {
      trustId: trust,
      id: deps.newId(),
      at: deps.now(),
      personId: person.id,
      caseId: found.kase.id,
      what: "case",
      subject: found.kase.number,
    }),
  );
  return {
    ...found,
    today,
    state: stateOf(found.history),
    clock: clockOf(found.history, { today, holidays: found.holidays }),
  };
}

/** The people that an event names. */
export function peopleIn(event: CaseEvent): string[] {
  const named =
    event.type === "assigned"
      ? [event.to]
      : event.type === "opinion-requested"
        ? [event.of]
        : event.type === "opinion-recorded"
          ? [event.professional]
          : event.type === "consultation-asked" && event.person
            ? [event.person]
            : [];
  return [event.actor, ...named];
}

export type CaseFile = NonNullable<Awaited<ReturnType<typeof viewCase>>>;

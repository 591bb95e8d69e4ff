import { accessTo, noteAccess } from "#db/people/access-log";
import { bankHolidaysOf } from "#db/calendar/bank-holidays";
import { caseByNumber } from "#db/cases/cases";
import { historyAsRecorded } from "#db/cases/case-history";
import type { Db } from "#db/engine/kit";
import { documentsOf } from "#db/records/documents";
import { lettersPutTo } from "#db/intake/intake";
import { mailOf } from "#db/letters/outbox";
import { peopleByIds } from "#db/people/people";
import { latestRelease } from "#db/release/releases";
import { notesOf, patientById, requestOf } from "#db/cases/requests";
import type { CaseEvent, Delivery } from "~/domain/cases/case-events";
import { clockOf } from "~/domain/clock/clock";
import { isMadeBeforeReopening } from "~/domain/release/made-before";
import { openComplaintClock } from "~/domain/clock/complaint-clock";
import { standingOf, type StandingOfCase } from "~/domain/worklist/standing-of-case";
import type { OnCase } from "./change-case";
import type { Deps } from "~/services/deps";

/**
 * Everything the case page shows, and an entry in the access log for having shown it. Undefined where there is no such
 * case. `release` is the copy that the case goes on with: none that was made before it was opened again.
 */
export async function viewCase(deps: Deps, { trust, person, caseNumber }: OnCase) {
  const found = await deps.store.read(trust, async (db) => {
    const file = await fileOf(db, trust, caseNumber);
    return file && { ...file, names: await peopleByIds(db, trust, everybodyIn(file)) };
  });
  if (!found) return undefined;

  const { kase, patient, history, holidays, documents } = found;
  const release = found.release && isMadeBeforeReopening(history, found.release.id) ? undefined : found.release;
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, { trust, person, caseId: kase.id, what: "case", subject: kase.number }),
  );

  const today = deps.today();
  const clock = clockOf(history, { today, holidays });
  const standing = standingOf({
    history,
    clock,
    documents,
    copy: copyOf(release, found.request),
    bornOn: patient.bornOn,
    today,
  });
  const complaint = clock.of === "request" ? openComplaintClock(history, { today, holidays }) : null;
  return { ...found, release, today, clock, complaint, standing, state: standing.state };
}

export type CaseFile = NonNullable<Awaited<ReturnType<typeof viewCase>>>;

const copies = { building: "being-made", refused: "not-made", sealing: "being-sent" } as const;
const byHand: readonly Delivery[] = ["post", "collection"];

/** What goes by post or by hand waits, sealed, until an officer says that it went; anything else is on its way. */
function copyOf(release: { state: string } | undefined, { delivery }: { delivery: Delivery }): StandingOfCase["copy"] {
  if (release?.state === "sealed") return byHand.includes(delivery) ? "to-hand-over" : "being-sent";
  return release && Object.hasOwn(copies, release.state) ? copies[release.state as keyof typeof copies] : null;
}

const looksShown = 50;

async function fileOf(db: Db, trust: number, caseNumber: string) {
  const kase = await caseByNumber(db, trust, caseNumber);
  const patient = kase && (await patientById(db, trust, kase.patientId));
  if (!kase || !patient) return undefined;
  return {
    kase,
    patient,
    ...(await historyAsRecorded(db, trust, kase.id)),
    notes: await notesOf(db, trust, kase.id),
    accesses: await accessTo(db, trust, kase.id, looksShown),
    release: await latestRelease(db, trust, kase.id),
    holidays: await bankHolidaysOf(db, trust),
    request: await requestOf(db, trust, kase.id),
    documents: await documentsOf(db, trust, kase.id),
    lettersPut: await lettersPutTo(db, trust, kase.id),
    mails: await mailOf(db, trust, kase.id),
  };
}

type OnFile = NonNullable<Awaited<ReturnType<typeof fileOf>>>;

/** Everybody whose name the page may show, each once. */
function everybodyIn({ kase, recorded, notes, accesses, release }: OnFile): string[] {
  const involved = [
    ...recorded.flatMap(peopleIn),
    ...notes.map(({ by }) => by),
    ...accesses.map(({ personId }) => personId),
    release?.builtBy,
    kase.assigneeId,
  ];
  return [...new Set(involved.filter((id): id is string => Boolean(id) && id !== "system"))];
}

/** The people that an event names. */
export const peopleIn = (event: CaseEvent): string[] => [event.actor, ...peopleNamedIn(event)];

function peopleNamedIn(event: CaseEvent): string[] {
  switch (event.type) {
    case "assigned":
      return [event.to];
    case "opinion-requested":
      return [event.of];
    case "opinion-declined":
    case "opened-with-reason":
      return [event.person];
    case "opinion-recorded":
      return [event.professional];
    case "already-known-judged":
      return [event.judge];
    case "consultation-asked":
      return event.person ? [event.person] : [];
    default:
      return [];
  }
}

import { noteAccess } from "#db/people/access-log";
import { caseById } from "#db/cases/cases";
import { folderKey } from "#db/records/folders";
import { attachmentsOf, intakeById, sameMessageId, type Intake } from "#db/intake/intake";
import type { Db } from "#db/engine/kit";
import { personById } from "#db/people/people";
import { requestWithin } from "~/domain/intake/passed-on";
import { normaliseNhsNumber } from "~/domain/terms/nhs-number";
import type { ApplicationForm } from "~/adapters/documents/document-tools";
import { failingWork } from "~/services/desk/failing-work";
import type { Deps } from "~/services/deps";
import { isCalendarDay, type CalendarDay } from "~/domain/calendar/calendar";
import { attachmentsOpened } from "~/services/identity/opened-proof";
import { casesNamedBy } from "./cases-named";
import { letterAsRead } from "./letter-as-read";
import { likeIn } from "./open-cases-like";
import type { OriginalFile } from "~/services/records/view-original";
import type { By } from "~/services/signed-in";

type Which = By & { intakeId: string };

/**
 * A letter beside its form, with what it may be a repeat of, the messages that it passes on, and the cases that it
 * belongs to by its own words.
 */
export async function viewIntake(deps: Deps, { trust, person, intakeId }: Which) {
  const folderOf = await deps.store.read(trust, async (db) => {
    const entry = await intakeById(db, trust, intakeId);
    return entry && deps.files.folder(trust, await folderKey(db, trust, entry.folderId));
  });
  if (!folderOf) return undefined;
  const { enclosed, answers } = await letterAsRead(folderOf);
  const found = await deps.store.read(trust, async (db) => {
    const entry = await intakeById(db, trust, intakeId);
    if (!entry) return undefined;
    const form = entry.applicationForm ? (JSON.parse(entry.applicationForm) as ApplicationForm) : null;
    const nhsNumber = form?.["nhsNumber"] ? normaliseNhsNumber(form["nhsNumber"]) : null;
    return {
      entry,
      isRead: hasBeenRead(entry),
      form,
      openCases: form
        ? await likeIn(db, trust, {
            nhsNumber,
            familyName: form["patientFamilyName"] ?? "",
            givenNames: form["patientGivenNames"] ?? "",
            bornOn: isCalendarDay(form["patientBornOn"] ?? "") ? (form["patientBornOn"] as CalendarDay) : null,
          })
        : [],
      enclosed,
      asks: requestWithin(enclosed, { desk: deps.settings.mailFrom.address, passedOnBy: entry.fromAddress }),
      casesNamed: await casesNamedBy(db, trust, { ...entry, answers }),
      attachments: await attachmentsSeen(db, { trust, person, intakeId }),
      failing: entry.state === "unread" ? await failingWork(db, trust, "read-intake", intakeId) : null,
      perhapsTheSame: await sameMessageId(db, trust, entry),
      setAsideBy: entry.setAsideBy ? ((await personById(db, trust, entry.setAsideBy))?.name ?? null) : null,
      kase: entry.state === "made-into-case" ? await caseOf(db, trust, entry) : undefined,
      putTo: entry.state === "set-aside" ? await caseOf(db, trust, entry) : undefined,
    };
  });
  if (found)
    await deps.store.write(trust, (db) =>
      noteAccess(db, deps, { trust, person, caseId: found.entry.caseId, what: "intake", subject: intakeId }),
    );
  return found;
}

const caseOf = async (db: Db, trust: number, { caseId }: Pick<Intake, "caseId">) =>
  caseId ? await caseById(db, trust, caseId) : undefined;

/** A file that could not be read stays so when it is set aside, or made into a case by hand. */
const hasBeenRead = ({ state, fromName, fromAddress, subject, body }: Intake): boolean =>
  state !== "unread" && state !== "unreadable" && [fromName, fromAddress, subject, body].some((words) => words !== "");

/** What came with it, and whether it was served to whoever looks. */
async function attachmentsSeen(db: Db, { trust, person, intakeId }: Which) {
  const attachments = await attachmentsOf(db, trust, intakeId);
  const positions = attachments.map(({ position }) => position);
  const opened = await attachmentsOpened(db, trust, { intakeId, personId: person.id, positions });
  return attachments.map((each) => ({ ...each, isOpened: opened.has(each.position) }));
}

/** `position` 0 is the message itself. */
export async function intakeFile(
  deps: Deps,
  { trust, person, intakeId, position }: Which & { position: number },
): Promise<OriginalFile | undefined> {
  const found = await deps.store.read(trust, async (db) => {
    const entry = await intakeById(db, trust, intakeId);
    return (
      entry && {
        entry,
        attachments: await attachmentsOf(db, trust, intakeId),
        key: await folderKey(db, trust, entry.folderId),
      }
    );
  });
  const attachment = found?.attachments.find((each) => each.position === position);
  if (!found || (position !== 0 && !attachment)) return undefined;
  const folder = deps.files.folder(trust, found.key);
  const original = position === 0 ? await folder.size("original.eml") : null;
  if (position === 0 && original === null) return undefined; // what came through the portal was never a message
  await deps.store.write(trust, (db) =>
    noteAccess(db, deps, {
      trust,
      person,
      caseId: found.entry.caseId,
      what: "intake",
      subject: `${intakeId}/${position}`,
    }),
  );
  if (!attachment)
    return {
      body: await folder.get("original.eml"),
      name: "message.eml",
      mediaType: "message/rfc822",
      size: original!,
    };
  return {
    body: await folder.get(`attachment-${position}`),
    name: attachment.name,
    mediaType: attachment.mediaType,
    size: attachment.size,
  };
}

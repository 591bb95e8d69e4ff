import { addConsultation, type ConsultationRow } from "#db/consultation/consultations";
import { documentById } from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import type { Db } from "#db/engine/kit";
import { personById } from "#db/people/people";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { clockOf } from "~/domain/clock/clock";
import type { ConsultedKind } from "~/domain/terms/vocabulary";
import { reminderDays } from "~/domain/consultation/consultation-days";
import { decideAskConsultation, type AskConsultationRefusal } from "~/domain/consultation/consultation-moves";
import { refused } from "~/domain/cases/decision";
import { countPages, formatPageRanges, readPageRanges, type RangesRefusal } from "~/domain/terms/page-ranges";
import { may } from "~/domain/terms/roles";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import { queueConsultationLetter } from "./consultation-letter";
import type { Deps } from "~/services/deps";

export type AskedConsultation = {
  documentId: string;
  /** As typed: "3-5, 9". */
  pages: string;
  of: ConsultedKind;
  /** Somebody of the desk, who answers on the screen, or somebody outside it. */
  who:
    { personId: string } | { name: string; organisation: string; email: string; goes: "sealed-copy" | "another-way" };
  question: string;
  answerBy: CalendarDay;
  evenIfLate: boolean;
};

export type AskedRefusal =
  AskConsultationRefusal | RangesRefusal | "not-a-clinician" | "not-ready" | "too-many-pages-to-send";

/** Pages that go by e-mail must fit into a message, and nobody is shown more than they are asked about. */
const mostPagesSent = 60;

/**
 * Asks somebody about pages. Reminders are laid down with the question; the letter leaves at once, or with the sealed
 * pages once they are made.
 */
export function askConsultation(
  deps: Deps,
  { documentId, pages, of, who, question, answerBy, evenIfLate, ...which }: OnCase & AskedConsultation,
) {
  const { trust, person } = which;
  const id = deps.newId();
  let ranges = "";
  return changeCase<AskedRefusal>(
    deps,
    which,
    async ({ db, kase, history, today, holidays }) => {
      const document = await documentById(db, trust, documentId);
      if (!document || document.caseId !== kase.id || document.removedAt) return refused("no-such-document");
      if (document.state !== "ready") return refused("not-ready");
      const read = readPageRanges(pages, document);
      if (!read.ok) return refused(read.because);
      if ("goes" in who && who.goes === "sealed-copy" && countPages(read.ranges) > mostPagesSent)
        return refused("too-many-pages-to-send");
      if ("personId" in who && !(await clinicianOf(db, trust, who.personId))) return refused("not-a-clinician");
      ranges = formatPageRanges(read.ranges);
      const { dueOn } = clockOf(history, { today, holidays });
      return decideAskConsultation(history, {
        id,
        documentId,
        pages: read.ranges,
        of,
        person: "personId" in who ? who.personId : null,
        answerBy,
        today,
        dueOn,
        evenIfLate,
      });
    },
    async ({ db, kase, today }) => {
      const row: ConsultationRow = {
        ...(await toWhom(db, trust, who)),
        trustId: trust,
        id,
        caseId: kase.id,
        documentId,
        of,
        pages: ranges,
        question,
        askedOn: today,
        answerBy,
        folderId: null,
        password: null,
        passwordShownAt: null,
        passwordShownTo: null,
        state: "open",
        askedBy: person.id,
        answer: null,
        answerRecordedBy: null,
        withdrawnBecause: null,
        withdrawnBy: null,
      };
      await addConsultation(db, row);
      if (row.goes === "sealed-copy")
        await enqueue(db, {
          trust,
          kind: "send-consultation",
          payload: { consultationId: id },
          dedupe: `send-consultation:${id}`,
        });
      else await queueConsultationLetter(deps, db, { key: "consultation", number: kase.number, row });
      await layDownReminders(db, row);
    },
  );
}

async function clinicianOf(db: Db, trust: number, id: string) {
  const asked = await personById(db, trust, id);
  return asked && !asked.leftAt && may(asked.role, "give-opinion") ? asked : null;
}

async function toWhom(
  db: Db,
  trust: number,
  who: AskedConsultation["who"],
): Promise<Pick<ConsultationRow, "personId" | "name" | "organisation" | "email" | "goes">> {
  if (!("personId" in who)) return { ...who, personId: null };
  const { id, name, email } = (await clinicianOf(db, trust, who.personId))!;
  return { personId: id, name, organisation: "", email, goes: "on-screen" };
}

/** In the morning of the day in London, whether it is summer there or not. */
const morningOf = (day: CalendarDay) => new Date(`${day}T07:30:00Z`);

async function layDownReminders(db: Db, { trustId: trust, id: consultationId, askedOn, answerBy }: ConsultationRow) {
  const days = reminderDays({ askedOn, answerBy });
  for (const because of ["before-the-day", "day-passed"] as const) {
    const day = days[because];
    if (day)
      await enqueue(db, {
        trust,
        kind: "remind-consultation",
        payload: { consultationId, because },
        dedupe: `remind-consultation:${consultationId}:${because}`,
        runAt: morningOf(day),
      });
  }
}

/** The personal side of a case: who asked, for what, about whom; and the words written about it. */
import { and, asc, eq } from "drizzle-orm";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Db } from "#db/engine/kit";
import { notes, patients, requests } from "#db/schema";

export type Patient = typeof patients.$inferSelect;
export type Request = typeof requests.$inferSelect;
export type Note = typeof notes.$inferSelect;

/** What becomes known of a patient only in the course of a case. */
type KnownLater = "formerNames" | "otherNumbers" | "notTheirs";
/** As a request gives them. */
export type PatientAsked = Omit<Patient, "trustId" | "id" | KnownLater>;

/** The lists that a patient's row keeps: former names, other numbers, numbers that are not theirs. */
export const listKept = (list: string | null): string[] => (list === null ? [] : (JSON.parse(list) as string[]));
export const listToKeep = (list: readonly string[]): string | null => (list.length > 0 ? JSON.stringify(list) : null);

export async function addPatient(db: Db, patient: Omit<Patient, KnownLater> & Partial<Pick<Patient, KnownLater>>) {
  await db.insert(patients).values(patient);
}

export async function patientById(db: Db, trust: number, id: string): Promise<Patient | undefined> {
  const [row] = await db
    .select()
    .from(patients)
    .where(and(eq(patients.trustId, trust), eq(patients.id, id)));
  return row;
}

export async function patientsBornOn(db: Db, trust: number, bornOn: CalendarDay): Promise<Patient[]> {
  return await db
    .select()
    .from(patients)
    .where(and(eq(patients.trustId, trust), eq(patients.bornOn, bornOn)));
}

export async function patientsWithNhsNumber(db: Db, trust: number, nhsNumber: string): Promise<Patient[]> {
  return await db
    .select()
    .from(patients)
    .where(and(eq(patients.trustId, trust), eq(patients.nhsNumber, nhsNumber)));
}

export async function changePatient(db: Db, { trustId, id, ...details }: Patient) {
  await db
    .update(patients)
    .set(details)
    .where(and(eq(patients.trustId, trustId), eq(patients.id, id)));
}

export async function setDiedOn(db: Db, trust: number, id: string, diedOn: CalendarDay) {
  await db
    .update(patients)
    .set({ diedOn })
    .where(and(eq(patients.trustId, trust), eq(patients.id, id)));
}

export async function addRequest(db: Db, request: Request) {
  await db.insert(requests).values(request);
}

export async function requestOf(db: Db, trust: number, caseId: string): Promise<Request> {
  const [row] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.trustId, trust), eq(requests.caseId, caseId)));
  if (!row) throw new Error(`case ${caseId} has no request`);
  return row;
}

export type RecipientChange = Pick<Request, "requesterName" | "organisation" | "email" | "address" | "delivery">;

export type RequestChange = Partial<RecipientChange & Pick<Request, "theirReference">>;

export async function changeRequest(db: Db, trust: number, caseId: string, change: RequestChange) {
  await db
    .update(requests)
    .set(change)
    .where(and(eq(requests.trustId, trust), eq(requests.caseId, caseId)));
}

export async function addNote(db: Db, note: Note) {
  await db.insert(notes).values(note);
}

export async function notesOf(db: Db, trust: number, caseId: string): Promise<Note[]> {
  return await db
    .select()
    .from(notes)
    .where(and(eq(notes.trustId, trust), eq(notes.caseId, caseId)))
    .orderBy(asc(notes.id));
}

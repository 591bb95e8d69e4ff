/** What came in and is not yet, or has become, a case. */
import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import type { Db } from "#db/engine/kit";
import { intake, intakeAttachments } from "#db/schema";

export type Intake = typeof intake.$inferSelect;
export type IntakeAttachment = typeof intakeAttachments.$inferSelect;

export async function addIntake(db: Db, entry: typeof intake.$inferInsert) {
  await db.insert(intake).values(entry);
}

export async function intakeBySha256(db: Db, trust: number, sha256: string): Promise<Intake | undefined> {
  const [entry] = await db
    .select()
    .from(intake)
    .where(and(eq(intake.trustId, trust), eq(intake.sha256, sha256)));
  return entry;
}

export async function intakeById(db: Db, trust: number, id: string): Promise<Intake | undefined> {
  const [entry] = await db
    .select()
    .from(intake)
    .where(and(eq(intake.trustId, trust), eq(intake.id, id)));
  return entry;
}

export async function attachmentsOf(db: Db, trust: number, intakeId: string): Promise<IntakeAttachment[]> {
  return await db
    .select()
    .from(intakeAttachments)
    .where(and(eq(intakeAttachments.trustId, trust), eq(intakeAttachments.intakeId, intakeId)))
    .orderBy(asc(intakeAttachments.position));
}

/** Reading a message twice leaves the same rows: what an earlier, cut-off reading left is replaced. */
export async function replaceAttachments(db: Db, trust: number, intakeId: string, attachments: IntakeAttachment[]) {
  await db
    .delete(intakeAttachments)
    .where(and(eq(intakeAttachments.trustId, trust), eq(intakeAttachments.intakeId, intakeId)));
  if (attachments.length > 0) await db.insert(intakeAttachments).values(attachments);
}

export type IntakeChange = Partial<
  Pick<
    Intake,
    | "state"
    | "messageId"
    | "fromName"
    | "fromAddress"
    | "subject"
    | "body"
    | "applicationForm"
    | "arrivedOn"
    | "setAsideBecause"
    | "setAsideBy"
    | "setAsideAt"
    | "caseId"
  >
>;

export async function changeIntake(db: Db, trust: number, id: string, change: IntakeChange) {
  await db
    .update(intake)
    .set(change)
    .where(and(eq(intake.trustId, trust), eq(intake.id, id)));
}

/**
 * Makes the entry into the case, also one that was set aside; false where it has become one already, or was taken for
 * another case at the same moment.
 */
export async function claimIntake(db: Db, trust: number, id: string, caseId: string): Promise<boolean> {
  const claimed = await db
    .update(intake)
    .set({ state: "made-into-case", caseId, setAsideBecause: null, setAsideBy: null, setAsideAt: null })
    .where(and(eq(intake.trustId, trust), eq(intake.id, id), ne(intake.state, "made-into-case")))
    .returning({ id: intake.id });
  return claimed.length === 1;
}

/** Other entries with the same Message-ID and other bytes: perhaps the same letter again. */
export async function sameMessageId(db: Db, trust: number, entry: Pick<Intake, "id" | "messageId">): Promise<Intake[]> {
  if (!entry.messageId) return [];
  return await db
    .select()
    .from(intake)
    .where(and(eq(intake.trustId, trust), eq(intake.messageId, entry.messageId), ne(intake.id, entry.id)));
}

/** Everything that still waits for somebody, oldest letter first. */
export async function openIntake(db: Db, trust: number, limit: number): Promise<Intake[]> {
  return await db
    .select()
    .from(intake)
    .where(and(eq(intake.trustId, trust), isNull(intake.caseId), ne(intake.state, "set-aside")))
    .orderBy(asc(intake.arrivedOn), asc(intake.id))
    .limit(limit);
}

/** Latest first. */
export async function recentlySetAside(db: Db, trust: number, limit: number): Promise<Intake[]> {
  return await db
    .select()
    .from(intake)
    .where(and(eq(intake.trustId, trust), eq(intake.state, "set-aside")))
    .orderBy(desc(intake.setAsideAt))
    .limit(limit);
}

/** Letters that came for a case which was open already, in the order in which they arrived. */
export async function lettersPutTo(db: Db, trust: number, caseId: string): Promise<Intake[]> {
  return await db
    .select()
    .from(intake)
    .where(and(eq(intake.trustId, trust), eq(intake.caseId, caseId), eq(intake.state, "set-aside")))
    .orderBy(asc(intake.arrivedOn), asc(intake.id));
}

/**
 * One line for each route id. The routes-by-roles test is generated from this table, and an undeclared route stops the
 * server.
 */
import { moveNames } from "~/domain/moves/moves-on-offer";
import { rolesThatMay } from "~/domain/terms/roles";
import type { Role } from "~/domain/terms/vocabulary";

export type Access = {
  who: readonly Role[] | "anyone" | "signed-in";
  /** Who may also send its form, where that is fewer people than may look. */
  acts?: readonly Role[];
  /** Takes files: its requests may be as large as `maxUploadBytes`, and it must read them with `receiveUpload`. */
  upload?: true;
};

const staff = ["officer", "clinician", "manager", "auditor", "administrator"] as const satisfies readonly Role[];

/** A clinician must see what an opinion is given about; the pages of a record are no business of an auditor. */
const lookers = ["officer", "manager", "clinician"] as const satisfies readonly Role[];
const workers = rolesThatMay("work-cases");
const solicitors = rolesThatMay("apply-as-firm");

/** Each move has its page under the case, by its own name. */
const moves = Object.fromEntries(moveNames.map((name) => [`routes/cases.$number/${name}`, { who: workers }]));

export const access: Record<string, Access> = {
  root: { who: "anyone" },
  "routes/_index": { who: "signed-in" }, // sends a solicitor on to the portal
  "routes/sign-in": { who: "anyone" },
  "routes/sign-out": { who: "anyone" },
  "routes/health": { who: "anyone" },
  "routes/help": { who: "anyone" },
  "routes/accessibility": { who: "anyone" },
  "routes/cookies": { who: "anyone" },
  "routes/demonstration/mail": { who: staff },
  "routes/demonstration/mail.$file": { who: staff },
  "routes/cases.$number.records/_index": { who: lookers, acts: workers, upload: true },
  "routes/cases.$number.records/progress": { who: lookers },
  "routes/cases.$number.records/upload": { who: workers, upload: true },
  "routes/cases.$number.records/find": { who: workers },
  "routes/cases.$number.records/$documentId._index": { who: lookers },
  "routes/cases.$number.records/$documentId.$page._index": { who: lookers, acts: workers },
  "routes/cases.$number.records/$documentId.$page.with-next": { who: lookers, acts: workers },
  "routes/cases.$number.records/$documentId.$page.picture": { who: lookers },
  "routes/cases.$number.records/$documentId.$page.small": { who: lookers },
  "routes/cases.$number.records/$documentId.$page.compare": { who: lookers, acts: workers },
  "routes/cases.$number.records/$documentId.$page.leave-out": { who: workers },
  "routes/cases.$number.records/$documentId.pages": { who: lookers, acts: workers },
  "routes/cases.$number.records/$documentId.split": { who: workers },
  "routes/cases.$number.records/merge": { who: workers },
  "routes/cases.$number.records/removed": { who: lookers, acts: workers },
  "routes/cases.$number.records/$documentId.original": { who: lookers },
  "routes/cases.$number.records/$documentId.release-rest": { who: workers },
  "routes/cases.$number.records/$documentId.remove": { who: workers },
  "routes/cases.$number.records/$documentId.start": { who: workers },
  "routes/cases.$number.records/$documentId.stop": { who: workers },
  "routes/what-if": { who: staff },
  "routes/calendar": { who: workers },
  // whoever holds its token, which a calendar program cannot sign in without
  "routes/calendar.$file": { who: "anyone" },
  "routes/cases._index": { who: rolesThatMay("read-cases") },
  "routes/cases.new": { who: workers },
  "routes/cases.$number/_index": { who: rolesThatMay("read-cases"), acts: workers },
  "routes/cases.$number/why": { who: rolesThatMay("read-cases") },
  "routes/cases.$number/history": { who: rolesThatMay("read-cases") },
  "routes/cases.$number/identity": { who: workers },
  "routes/cases.$number/authority": { who: workers },
  "routes/cases.$number/assign": { who: workers },
  "routes/cases.$number/recipient": { who: workers },
  "routes/cases.$number/correct-patient": { who: workers },
  "routes/cases.$number/is-it-theirs": { who: workers },
  ...moves,
  "routes/cases.$number/evidence._index": { who: workers, upload: true },
  "routes/cases.$number/evidence.$documentId": { who: workers },
  "routes/intake/_index": { who: workers, upload: true },
  "routes/intake/$intakeId._index": { who: workers },
  "routes/intake/$intakeId.case": { who: workers },
  "routes/intake/$intakeId.file.$position": { who: workers },
  "routes/opinions": { who: rolesThatMay("give-opinion") },
  "routes/cases.$number/open-with-reason": { who: rolesThatMay("give-opinion") },
  "routes/cases.$number/decline-opinion": { who: rolesThatMay("give-opinion") },
  "routes/cases.$number/opinion": { who: lookers },
  "routes/cases.$number.consultations/_index": { who: workers },
  "routes/cases.$number.consultations/ask": { who: workers },
  // a clinician: only what was asked of them
  "routes/cases.$number.consultations/$consultationId._index": { who: lookers },
  "routes/cases.$number.consultations/$consultationId.$page.picture": { who: lookers },
  "routes/cases.$number.consultations/$consultationId.withdraw": { who: workers },
  "routes/cases.$number.consultations/$consultationId.password": { who: workers },
  "routes/cases.$number/release": { who: workers },
  "routes/cases.$number/left-open": { who: workers },
  "routes/cases.$number/release-progress": { who: workers },
  "routes/cases.$number/release-copy": { who: workers },
  "routes/cases.$number/review-copy._index": { who: lookers },
  "routes/cases.$number/review-copy.file": { who: lookers },
  "routes/cases.$number/approval": { who: rolesThatMay("approve") },
  "routes/cases.$number/disclosure": { who: workers },
  "routes/cases.$number/sealed-file": { who: workers },
  "routes/cases.$number/handed-over": { who: workers },
  "routes/cases.$number/password": { who: workers },
  "routes/cases.$number/password-given": { who: workers },
  "routes/cases.$number/reseal": { who: workers },
  "routes/try-again": { who: workers },
  "routes/outbox/_index": { who: workers },
  "routes/outbox/$mailId.resend": { who: workers },
  "routes/outbox/$mailId.arrived": { who: workers },
  "routes/questions": { who: workers },
  "routes/overdue": { who: rolesThatMay("see-overdue") },
  "routes/bank-holidays/_index": { who: staff },
  "routes/bank-holidays/add": { who: rolesThatMay("administer") },
  "routes/bank-holidays/$day.withdraw": { who: rolesThatMay("administer") },
  "routes/bank-holidays/$year.complete": { who: rolesThatMay("administer") },
  "routes/how-days-are-counted": { who: staff },
  "routes/portal/_index": { who: solicitors },
  "routes/portal/apply": { who: solicitors, upload: true },
  "routes/portal/applied": { who: solicitors },
  "routes/portal/cases.$number._index": { who: solicitors },
  "routes/portal/cases.$number.file": { who: solicitors },
  "routes/$": { who: "anyone" }, // the page for an address that is not there
};

/** Why a move cannot be made, in the words an officer reads, each with what to do where something can be done. */
import { sentForAnother, versionNotSaid } from "~/components/design/form-not-taken";
import { incompleteAfterDays, warningDays } from "~/domain/moves/closing";
import type { BarringOf } from "~/domain/identity/law-of-request";
import type { MoveBecause } from "~/domain/moves/moves-on-offer";

/** What any change to a case can be refused for. */
export const moveWording = {
  "no-such-case": "This case is no longer here. Go back to the worklist.",
  "case-changed-meanwhile":
    "Someone changed this case while you had it open. Nothing of theirs was overwritten. Check what the page says now, then send yours again.",
  "version-not-said": `${versionNotSaid}.`,
  "sent-for-another": `${sentForAnother}.`,
  "not-at-this-stage": "The case has come to a stage at which this cannot be done. Check what its page says now.",
  "turns-late-into-in-time":
    "With that day, something that is late would be in time. Only a manager can record it so. Give the case to a manager.",
} as const;

/** Where the law that a request runs under does not know what would be done, whatever that is. */
export const barredWording = {
  "not-a-request-for-access":
    "The police, courts, insurers and employers have no right of access. Pass the request on to those who answer it",
  "patient-died":
    "The patient has died, and data protection law is for the living. A manager takes an application for the records of the dead first, or closes the case",
  "complaint-is-answered":
    "This case is a complaint: it is acknowledged and answered, and nothing else is done with it",
} as const satisfies Record<BarringOf<"ask-who">, string>;

export const refusalWording: Record<MoveBecause | keyof typeof moveWording, string> = {
  ...moveWording,
  ...barredWording,
  "date-in-the-future": "The day cannot be after today",
  "before-the-application": "Enter a day on or after the day on which whoever asks now applied",
  "before-receipt": "The day must not be before the request came",
  "case-closed": "The case is closed. Open it again first",
  "only-access-requests-pause":
    "Only a request for a copy of a living person’s records is paused by a question: UK GDPR art. 12A(5). Ask by a letter of your own; the clock goes on",
  "already-asked": "We have asked already and wait for the answer. Record it when it comes",
  "period-has-ended":
    "The last day of the period has gone, so a question would pause nothing. Answer as soon as you can",
  "nothing-asked": "Nothing was asked that this could answer",
  "before-its-question": "The day must not be before the day on which we asked",
  "no-extension-for-records-of-the-dead": "The Access to Health Records Act knows no extension",
  "no-extension-for-complaints": "The law gives no extension for a complaint",
  "no-period-runs": "The law sets no period for this answer, so there is none to lengthen or to shorten",
  "no-fee-for-advocates":
    "The Mental Capacity Act knows no fee: an independent mental capacity advocate sees and copies records free of charge",
  "no-fee-for-complaints": "A complaint is answered free of charge",
  "already-extended": "The period has been extended already, and can be extended only once",
  "too-late-for-notice":
    "The last day for the notice has gone, so a letter of today would move nothing. Answer as soon as you can. A manager may record a notice that was given in time, on paper",
  "no-fee-for-records-of-the-dead": "Records of the dead are free: DPA 2018 Sch. 19 para 38",
  "no-amount": "Enter the fee in pounds and pence, such as 12.50",
  "fee-already-asked-for":
    "A fee has been asked for and is not settled yet. Record first that it was paid, waived or declined",
  "no-fee-asked-for": "No fee has been asked for",
  "only-for-records-of-the-dead": "This is only for access to the records of somebody who has died",
  "begins-after-the-application":
    "The first day is after the application, which cannot have been for that. Give the days of the record that was applied for",
  "ends-before-it-begins": "The last day must not be before the first",
  "no-such-event": "Choose the entry whose date is wrong",
  "corrections-are-not-corrected": "That entry is itself a correction. Correct the entry that it was about",
  "the-desk-did-it":
    "This is the day on which we did or sent something ourselves. Only a manager can correct it. Give the case to a manager",
  "same-date": "That is the date it has already",
  "before-what-it-answers":
    "With that day an answer would have come before what it answers. Correct the other date first, if that one is wrong",
  "after-something-that-followed":
    "The request cannot have come after what followed it. Correct those dates first, or check the day",
  "acknowledged-already": "The request was acknowledged already",
  "not-such-a-request":
    "Only a correction, an erasure or an objection is decided in this way. Records are disclosed, or the request refused",
  "identity-not-confirmed": "Confirm first who asks: nothing is changed in a record for a stranger",
  "authority-not-confirmed": "Confirm first that they may ask: nothing is changed in a record without authority",
  "authority-not-needed": "The patient asks for themself: there is no authority that could end",
  "does-not-end-so": "The authority of this requester cannot end in that way. Choose what has ended",
  "no-authority-accepted":
    "No authority has been accepted, so none can end, and nothing leaves before one is. Where they no longer want it, record that it was withdrawn",
  "child-not-assessed": "Assess first whether the child understands, and who may ask for them",
  "child-may-not-be-asked-for": "The assessment says that they may not ask for this child’s record. Refuse the request",
  "child-grew-up": "The patient has turned 16 or 18 since the assessment. Assess again first",
  "only-for-access-of-the-living":
    "Only where the record of a living patient is asked for: Schedule 3 paragraph 6 of the Data Protection Act 2018",
  "only-third-parties-of-the-living":
    "Only where somebody asks for a copy of a living patient’s record: Schedule 2 paragraph 16 of the Data Protection Act 2018",
  "nothing-to-weigh-yet": "There are no records yet that could say something of other people. Add the records first",
  "reason-needs-no-weighing": "Choose one of the reasons that protect other people",
  "agreed-yet-withheld":
    "They agreed, so it is released: leave this open, and take the marks off, or say otherwise above",
  "answered-yet-cannot-consent":
    "Somebody who cannot give consent has neither agreed nor refused: say that they were not asked, and write below who spoke for them",
  "reasonableness-not-said": "Say whether it is reasonable to release it without their consent",
  "no-such-record": "Choose a record of this case. Where there is none, add the records first",
  "no-pages": "Say which pages, such as 3-5, 9, or all",
  "not-pages": "Write the pages as numbers, such as 3-5, 9, or all",
  "beyond-the-last-page": "The record has fewer pages. Check the numbers",
  "recipients-not-named": "Say who has been told, or: nobody had the data from us",
  "copy-not-given":
    "Write what the record says now: the applicant is owed a copy of the correction or of the note, free of charge (section 6 of the Access to Health Records Act 1990)",
  "note-owed-under-the-act":
    "Where the record of a dead patient is not corrected, a note of what is disputed is added: section 6(2) of the Access to Health Records Act 1990. Choose the correction or the note",
  "cannot-be-refused-now": "The request has been answered or closed already",
  "no-reason-given": "Choose at least one reason",
  "no-reason-fits":
    "Nothing for which a whole request is refused is so in this case. Parts of the record are withheld page by page, in the redaction room",
  "case-says-otherwise":
    "The case says otherwise of one of the reasons: what was asked for has come, or what is said to be missing is there. Choose another",
  "reason-is-not-for-this-request": "One of the reasons is not in the law for this kind of request",
  "needs-a-manager": "Only a manager can do this. Give the case to a manager",
  "nothing-outstanding": "We wait for nothing from the requester, so the case cannot be closed as incomplete",
  "too-early-to-warn": `A warning is due ${incompleteAfterDays - warningDays} days after we first asked, and that day has not come`,
  "already-warned": "The requester has been warned already",
  "still-time-to-answer": `The requester has ${incompleteAfterDays} days to send what we asked for, and they are not over`,
  "not-warned": "Warn the requester first",
  "warned-too-recently": `The requester has ${warningDays} days from the warning, and they are not over`,
  "not-closed": "The case is open",
  "already-for-the-dead": "The case is already one for the records of somebody who has died",
  "already-recorded": "The death has been recorded already",
  "death-not-recorded": "Record first that the patient has died",
  "requester-is-for-the-living":
    "Choose somebody who may apply for the records of the dead: the personal representative, or a person with a claim arising from the death",
  "not-an-access-request":
    "Only a request for a copy or a correction goes on after the patient’s death. A manager closes this one",
  "return-it-to-redaction-first": "A release copy is waiting. Send it back for redaction first",
  "nothing-is-disclosed-here": "Only where records are disclosed is anything withheld",
  "reason-must-be-named": "One of the reasons must be named: silence is only for those whose naming would do harm",
  "complaint-already-open": "A complaint is open already. Answer that one first",
  "cannot-be-taken-now": "A complaint cannot be taken on this case now",
  "no-complaint": "There is no complaint that waits for this",
  "already-acknowledged": "The complaint was acknowledged already",
  "before-the-complaint": "The day must not be before the complaint came",
  "had-a-part-in-it":
    "You had this case, or redacted, approved, sent or decided what the complaint is about. An officer or a manager who had no part in it must answer it: give it to one",
};

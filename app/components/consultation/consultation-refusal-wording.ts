/** Why somebody cannot be asked, or an answer not recorded, each with what to do. */
import type { AnswerConsultationRefusal, WithdrawConsultationRefusal } from "~/domain/consultation/consultation-moves";
import type { RangesRefusal } from "~/domain/terms/page-ranges";
import type { AskedRefusal } from "~/services/consultation/ask-consultation";
import type { MoveRefusal } from "~/services/cases/change-case";
import { moveWording } from "~/components/cases/move-wording";
import { rangesWording } from "~/components/records/ranges-wording";

export const askRefusalWording: Record<AskedRefusal | MoveRefusal, string> = {
  ...moveWording,
  ...rangesWording,
  "not-while-deciding-pages":
    "The pages of this case are not being decided now. Where a release copy waits, return it for redaction first; where the case has ended, open it again.",
  "no-such-document": "This record is no longer in the case.",
  "not-ready": "This record is still being prepared. Ask once all of its pages are ready.",
  "answer-day-gone": "The day must be today or later",
  "answer-after-due-day":
    "The answer would come after the request is due. Choose a sooner day, or say below that you ask all the same",
  "not-a-clinician": "Choose a clinician from the list. Whoever you chose can no longer sign in.",
  "too-many-pages-to-send": "At most 60 pages go by e-mail. Ask about fewer, or show them another way",
};

/** The field that each refusal is about. */
export const askRefusalPlaces = {
  otherwise: "pages",
  "answer-day-gone": "answerBy",
  "answer-after-due-day": "answerBy",
  "not-a-clinician": "personId",
};

export const answerRefusalWording: Record<
  AnswerConsultationRefusal | WithdrawConsultationRefusal | RangesRefusal | MoveRefusal,
  string
> = {
  ...moveWording,
  ...rangesWording,
  "no-such-consultation": "This question is no longer here. Go back to the case.",
  "asked-of-somebody-else": "This question was put to somebody else.",
  "already-answered": "An answer has been recorded already. Nothing of it was overwritten.",
  "date-in-the-future": "The day cannot be after today",
  "before-it-was-asked": "The day must not be before the question was asked",
  "pages-not-asked-about": "The answer can be only about pages that were asked about. Ask again about the others",
  "pages-not-opened":
    "You have not opened every page that you answer about. Open those named below, or name fewer pages, then send it again",
  "not-open": "The question is over already: it was answered or withdrawn, or its record was taken out of the case.",
};

export const answerRefusalPlaces = {
  otherwise: "view",
  "date-in-the-future": "on",
  "before-it-was-asked": "on",
  "pages-not-asked-about": "pages",
  "pages-not-opened": "pages",
  "not-pages": "pages",
  "no-pages": "pages",
  "beyond-the-last-page": "pages",
};

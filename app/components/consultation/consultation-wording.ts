/** Consultations in words. */
import type { AnswerChannel, ConsultationView, ConsultedKind } from "~/domain/terms/vocabulary";
import type { ConsultationShown } from "~/services/consultation/view-consultations";

export const kindWords: Record<ConsultedKind, string> = {
  clinician: "Clinician",
  "social-worker": "Social worker",
  police: "Police contact",
  "legal-adviser": "Legal adviser",
};

/** At the beginning of a sentence. */
export const askedWords: Record<ConsultedKind, string> = {
  clinician: "A clinician",
  "social-worker": "A social worker",
  police: "A contact in the police",
  "legal-adviser": "A legal adviser",
};

/** Within a sentence. */
export const askedInSentence: Record<ConsultedKind, string> = {
  clinician: "a clinician",
  "social-worker": "a social worker",
  police: "a contact in the police",
  "legal-adviser": "a legal adviser",
};

export const viewWords: Record<ConsultationView, string> = {
  release: "Release",
  part: "Release in part",
  withhold: "Withhold",
  "no-view": "No view of their own",
};

export const channelNames: Record<AnswerChannel, string> = {
  "on-screen": "On the screen",
  telephone: "By telephone",
  letter: "By letter",
  "e-mail": "By e-mail",
  "in-person": "In person",
};

export const cameBy: Record<AnswerChannel, string> = {
  "on-screen": "on the screen",
  telephone: "by telephone",
  letter: "by letter",
  "e-mail": "by e-mail",
  "in-person": "in person",
};

export const whoWords = ({ name, organisation, of }: Pick<ConsultationShown, "name" | "organisation" | "of">) =>
  [name, organisation, kindWords[of].toLowerCase()].filter(Boolean).join(", ");

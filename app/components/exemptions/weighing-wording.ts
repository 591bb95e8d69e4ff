/** The weighing of what is said of other people (DPA 2018 Sch. 2 para 16(3)) in words. */
import { exemption } from "~/domain/exemptions/exemptions";
import type {
  Confidence,
  ConsentCapability,
  ConsentStanding,
  ExemptionCode,
  ThirdPartyInformation,
  WeighedFor,
} from "~/domain/terms/vocabulary";

export const consentWords: Record<ConsentStanding, string> = {
  given: "They agreed",
  refused: "They expressly refused",
  asked: "They were asked and have not answered",
  "not-sought": "They were not asked",
};

export const informationWords: Record<ThirdPartyInformation, string> = {
  "name-only": "Their name alone",
  contact: "How to reach them, or where they live",
  "private-life": "Their family or private life",
  health: "Their health",
  "what-they-told-us": "What they told us, or that they did",
};

export const confidenceWords: Record<Confidence, string> = {
  owed: "Yes: they told us in confidence, or would expect it to be kept",
  "not-owed": "No",
  "not-known": "It cannot be said",
};

export const capabilityWords: Record<ConsentCapability, string> = {
  capable: "Yes",
  "not-capable": "No: a young child, or somebody who cannot decide this, or who has died",
  "not-known": "It cannot be said, or they cannot be found",
};

export const weighedForWords: Record<WeighedFor, string> = {
  everybody: "everybody for whom this reason is used",
  "one-person": "one of them",
};

/** As the event keeps it. */
export type WeighingShown = {
  reason: ExemptionCode;
  of: WeighedFor;
  consent: ConsentStanding;
  information: ThirdPartyInformation;
  confidence: Confidence;
  capability: ConsentCapability;
  isReasonableWithout: boolean | null;
};

const confidenceInSentence: Record<Confidence, string> = {
  owed: "a duty of confidence is owed to them",
  "not-owed": "no duty of confidence is owed to them",
  "not-known": "whether a duty of confidence is owed to them cannot be said",
};

const capabilityInSentence: Record<ConsentCapability, string> = {
  capable: "they can give consent",
  "not-capable": "they cannot give consent",
  "not-known": "whether they can give consent is not known",
};

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** All five factors, and how it came out. */
export function weighingInWords(weighing: WeighingShown): string {
  const { reason, of, consent, information, confidence, capability } = weighing;
  const factors = [
    lower(consentWords[consent]),
    `what is said of them: ${lower(informationWords[information])}`,
    confidenceInSentence[confidence],
    capabilityInSentence[capability],
  ];
  return `${exemption(reason).label} (${reason}), for ${weighedForWords[of]}: ${factors.join("; ")}. ${outcomeOf(weighing)}`;
}

function outcomeOf({ consent, isReasonableWithout }: WeighingShown): string {
  if (consent === "given") return "So it may be released.";
  return isReasonableWithout
    ? "It is reasonable to release it without their consent."
    : "It is not reasonable to release it without their consent.";
}

/** The reasons for withholding in the order in which an officer looks for them: the ones used every day first. */
import type { AskedUnder } from "./asked-under";
import { reasonsOpenTo, type Reason } from "./exemptions";
import type { ExemptionCode } from "~/domain/terms/vocabulary";

const ofOtherPeople: readonly ExemptionCode[] = [
  "TP-PERSON",
  "D-THIRD-PARTY",
  "TP-SOURCE",
  "TP-NONHEALTH-STAFF",
  "RIGHTS-OTHERS",
];
const groups: readonly { name: string; codes: readonly ExemptionCode[] }[] = [
  { name: "Other people", codes: ofOtherPeople },
  { name: "Not part of the answer", codes: ["NOT-YOURS", "OUT-OF-SCOPE", "DUPLICATE", "D-RELEVANCE", "D-1991"] },
  { name: "Serious harm", codes: ["HARM-PATIENT", "HARM-OTHER", "D-HARM", "CHILD-ABUSE", "SOCIAL-HARM", "EDU-HARM"] },
  {
    name: "Given in confidence",
    codes: ["EXPECT-GIVEN", "EXPECT-EXAM", "EXPECT-WISH", "D-EXPECT", "D-EXAM", "D-CONFIDENCE"],
  },
];

export type ReasonGroup = { name: string; reasons: Reason[] };

/** What a list of reasons shows of them. */
export type ReasonChoices = readonly { name: string; reasons: readonly Pick<Reason, "code" | "label">[] }[];

/** Every reason that can apply to the request stands in exactly one group. */
export function reasonGroups(asked: AskedUnder): ReasonGroup[] {
  const applying = new Map(reasonsOpenTo(asked).map((reason) => [reason.code, reason]));
  const named = groups.map(({ name, codes }) => ({ name, reasons: codes.flatMap((code) => applying.get(code) ?? []) }));
  const placed = new Set(groups.flatMap(({ codes }) => codes));
  const rest = [...applying.values()].filter(({ code }) => !placed.has(code));
  return [...named, { name: "Courts, crime and other law", reasons: rest }];
}

/** Whether it is withheld for what it says of somebody else; a reason that is chosen no more protects nobody. */
export const protectsOthers = (code: string): boolean => ofOtherPeople.some((each) => each === code);

/** Reasons that take out whole pages and never a part of one. */
export const isForWholePages = (reason: Reason): boolean => reason.scope === "page-removal";

/** The reason for a page that belongs in somebody else's record, under every regime. */
export const notThisPatients: ExemptionCode = "NOT-YOURS";

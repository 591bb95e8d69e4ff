/** What must be settled before a reason is relied on, as an officer reads it. */
import type { Need } from "~/domain/exemptions/exemptions-catalogue";

const words: Record<Need, string> = {
  weighing: "record whether they agreed, and weigh the five factors",
  "not-a-treating-professional": "see that they neither treated the patient nor wrote in the record as a professional",
  opinion: "a health professional’s opinion that the test is met, not older than six months",
  advice: "the advice of a health professional",
  "expectation-still-held": "see that the patient has not said since that it may be shared",
  "wish-expressed": "the patient’s own words that it is not to be shared",
  "best-interests": "a recorded decision on the child’s best interests",
  "legal-sign-off": "the legal team agrees",
  "patients-note": "the note was looked for and found",
  "misfiling-reported": "report it as misfiled",
  manager: "a manager decides",
};

/** Empty where nothing comes first. */
export const firstOf = (needs: readonly Need[]): string =>
  needs.length > 0 ? `First: ${needs.map((need) => words[need]).join("; ")}` : "";

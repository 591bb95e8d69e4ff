/** Under which rule a complaint on this case is dealt with, and where it goes on to. */
import type { NoDuty } from "~/domain/clock/complaint-clock";

const nhsRule = "It is acknowledged within three working days (NHS complaints regulations 2009 reg. 13) and answered";
const byWhom = "by somebody who had no part in what it is about";

/** Of one that comes today; null where the duty of s.164A is owed. */
export const howItIsTaken = (noDuty: NoDuty | null): string =>
  noDuty === null
    ? `It is acknowledged within 30 days and answered without undue delay, ${byWhom} (DPA 2018 s.164A). Three working days is the NHS’s own rule, and stands beside it.`
    : `${nhsRule} ${byWhom}. ${whyNot[noDuty]}`;

const whyNot: Record<NoDuty, string> = {
  "about-the-dead":
    "It is about the record of somebody who has died: data protection law, its 30 days and the Information Commissioner have no part in it.",
  "no-data-subject":
    "Whoever complains asks under other law, and not by the patient’s own right: data protection law and its 30 days do not apply.",
  "came-before-the-duty": "The law’s 30 days are for complaints that came on or after 19 June 2026.",
};

/** What the letter that answers it says of the way on. */
export const whereItGoesOn: Record<NoDuty | "duty", string> = {
  duty: "to the Information Commissioner or a court",
  "came-before-the-duty": "to the Information Commissioner or a court",
  "about-the-dead": "to the Parliamentary and Health Service Ombudsman or a court",
  "no-data-subject": "to the Parliamentary and Health Service Ombudsman",
};

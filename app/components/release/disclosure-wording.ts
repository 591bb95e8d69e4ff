/** Everything the disclosure can say no to, each with what to do next. */
import type { CaseState } from "~/domain/cases/case-states";
import type { GivePasswordRefusal } from "~/domain/release/password-given";
import { blockWording, type Block } from "~/domain/release/release-gate";
import { moveWording } from "~/components/cases/move-wording";

/** Where each block is put right, from the case's own address. */
const blockRemedies: Record<Block, { words: string; page: string }> = {
  "identity-not-confirmed": { words: "Confirm the identity", page: "/identity" },
  "authority-not-confirmed": { words: "Confirm the authority", page: "/authority" },
  "child-not-assessed": { words: "Assess the child", page: "/authority" },
  "child-may-not-be-asked-for": { words: "See the assessment", page: "/authority" },
  "child-grew-up": { words: "Assess again", page: "/authority" },
  "patient-died": { words: "See the case", page: "" },
  "not-a-request-for-access": { words: "Pass the request on", page: "/redirect" },
  "patients-note-not-sought": { words: "Look for it, and record what you find", page: "/seek-patients-note" },
  "patient-wished-no-access": { words: "Refuse the request, with that reason", page: "/refuse" },
  "fee-outstanding": { words: "Record the fee", page: "" },
  "opinion-missing": { words: "Ask for the opinion", page: "/opinion" },
  "opinion-stale": { words: "Ask for a new opinion", page: "/opinion" },
  "opinion-does-not-cover": { words: "Ask for an opinion on the rest", page: "/opinion" },
  "suggestions-undecided": { words: "See them, and accept them in words or return the copy", page: "/left-open" },
  "reasons-contradicted": { words: "See them, and accept them in words or return the copy", page: "/left-open" },
  "outside-pages-undecided": { words: "See them, and accept them in words or return the copy", page: "/left-open" },
  "not-approved": { words: "Go to the second check", page: "/approval" },
  "package-changed": { words: "Make the release copy again", page: "/release" },
  "recipient-changed": { words: "Return it from the second check, and make the copy again", page: "/approval" },
  "no-address": { words: "Change the recipient", page: "/recipient" },
  "no-firm": { words: "Choose another way of delivery", page: "/recipient" },
};

/** Nobody can approve a copy before there is one. */
export const remedyOf = (block: Block, state: CaseState): { words: string; page: string } =>
  block === "not-approved" && beforeCopy.includes(state)
    ? { words: "Make the release copy", page: "/release" }
    : blockRemedies[block];

const beforeCopy: readonly CaseState[] = ["waiting", "gathering", "redaction"];

type DisclosureRefusal =
  | Block
  | GivePasswordRefusal
  | "nothing-to-disclose"
  | "already-on-its-way"
  | "not-sealed-yet"
  | "not-sealed-again"
  | "goes-another-way"
  | "nothing-sealed"
  | "password-not-shown-yet"
  | "still-waiting-to-be-sent"
  | "opened-again"
  | "case-ended-first"
  | "no-password"
  | "no-such-letter"
  | "not-uncertain"
  | "question-withdrawn"
  | keyof typeof moveWording;

const onHold = Object.fromEntries(
  Object.entries(blockWording).map(([block, words]) => [block, `${words}. Nothing was sent.`]),
) as Record<Block, string>;

const wording: Record<DisclosureRefusal, string> = {
  ...moveWording,
  ...onHold,
  "nothing-to-disclose": "There is no release copy yet. Make it first.",
  "already-on-its-way": "This is on its way already. Nothing was sent a second time.",
  "not-sealed-yet": "The file is still being sealed. Wait a moment, then try again.",
  "not-sealed-again": "Nothing was sealed again that could be sent once more.",
  "goes-another-way": "This disclosure goes by e-mail or through the portal, so nothing is handed over by hand.",
  "not-sent-yet": "The file has not left yet. Give the password once the recipient has the file, then record it.",
  "left-on-paper": "It left on paper, which has no password: there is nothing to give.",
  "password-not-shown": "The password has not been shown yet, so it cannot have been given.",
  "already-given": "It is recorded already that the password was given.",
  "nothing-sealed": "There is no sealed file to seal again. It may be being sealed at this moment.",
  "password-not-shown-yet": "The password has not been shown yet: show it first. It may not be lost.",
  "still-waiting-to-be-sent":
    "The first letter has not been sent yet. Settle it under Outbox first, so that the recipient does not get two.",
  "case-ended-first": "The case has ended, so nothing more is sent. Reopen it if it must go on.",
  "opened-again":
    "The case was opened again, so what left before is not sent once more. Make a new release copy, which is checked and sent as the first was.",
  "no-password": "There is no password to show: no file is sealed.",
  "question-withdrawn": "The question that this letter carries was answered or withdrawn, so it was not sent.",
  "no-such-letter": "This letter is no longer here.",
  "not-uncertain": "This letter has been settled meanwhile. Look at how it stands now.",
};

/** What was left out on one of the page's small forms. */
const notSaid: Record<string, string> = {
  "what-was-handed-over": "Say whether it was paper or a disc that was posted or handed over. Nothing was recorded.",
  "how-it-was-given": "Say how the password was given: by telephone, by letter or in person. Nothing was recorded.",
};

export function disclosureProblem(code: string | null): string | null {
  const all: Record<string, string> = { ...wording, ...notSaid };
  return code && Object.hasOwn(all, code) ? all[code]! : null;
}

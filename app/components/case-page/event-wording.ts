/**
 * The history of a case in sentences. An event holds no name and no words, so a sentence can say only what the law asks
 * about.
 */
import { authorityRow } from "~/domain/identity/authority";
import { formatDay } from "~/domain/calendar/calendar";
import type { CaseEventBody, CaseEventType } from "~/domain/cases/case-events";
import type { FeeBasis } from "~/domain/terms/vocabulary";
import { countPages, pagesInWords } from "~/domain/terms/page-ranges";
import { findingsInWords } from "~/components/identity/child-wording";
import { askedWords, cameBy, viewWords } from "~/components/consultation/consultation-wording";
import { weighingInWords } from "~/components/exemptions/weighing-wording";
import { counted } from "~/components/design/counted";
import { patientDetailWords } from "~/components/cases/patient-wording";
import { clientProofWords, clientRightWords } from "~/components/cases/client-wording";
import { doubtWords } from "~/components/identity/doubt-wording";
import { howItLeft } from "~/components/release/how-it-left";
import { channelWords, evidenceWords, requestKindWords } from "~/components/cases/request-wording";

type Names = Record<string, string>;
type Sentences = {
  [Type in CaseEventType]: (event: Extract<CaseEventBody, { type: Type }>, nameOf: (id: string) => string) => string;
};

const seenWords = {
  original: "the original was seen",
  copy: "a copy was seen",
  "already-known": "no proof was needed",
};
const feeBasisWords: Record<FeeBasis, string> = {
  "manifestly-excessive": "a manifestly excessive request",
  "manifestly-unfounded": "a manifestly unfounded request",
  "further-copies": "further copies",
};
const pounds = (pence: number) => `£${(pence / 100).toFixed(2)}`;
const list = (words: readonly string[]) => words.join(", ");

const sentences: Sentences = {
  "request-received": ({ kind, requester, channel, letterDated }) =>
    `The request came ${channelWords[channel].toLowerCase()}: ${lower(requestKindWords[kind])}, asked for by ${lower(authorityRow(requester).requester)}.${letterDated ? ` The letter bears the date ${formatDay(letterDated)}.` : ""}`,
  acknowledged: () => "The request was acknowledged.",
  "identity-requested": ({ doubt }) =>
    `We asked the requester to show who they are${doubt ? `: ${lower(doubtWords[doubt])}` : ""}.`,
  "identity-confirmed": ({ evidence, seen }) =>
    `Identity was confirmed: ${lower(list(evidence.map((kind) => evidenceWords[kind])))}; ${seenWords[seen]}.`,
  "client-named": ({ right, proof }) =>
    `The solicitor acts for ${lower(clientRightWords[right])}, as ${clientProofWords[proof]} shows.`,
  "authority-requested": () => "We asked for proof that the requester may ask for this patient.",
  "authority-confirmed": () => "The proof that the requester may ask for this patient was looked at and accepted.",
  "authority-withdrawn": ({ why }) =>
    why === "consent-withdrawn"
      ? "We were told that the consent under which the requester asks was taken back."
      : "We were told that the power, appointment, order or claim under which the requester asks has ended.",
  "child-assessed": (event) => `It was assessed who may ask for the child: ${findingsInWords(event)}.`,
  "clarification-requested": () => "We asked the requester what they mean; the clock is paused until they answer.",
  "clarification-received": () => "The requester told us what they mean; the clock runs again.",
  "information-requested": () => "We asked for more information.",
  "information-received": () => "The information came.",
  "record-range-known": ({ first, last }) =>
    `The record was found to run from ${formatDay(first)} to ${formatDay(last)}.`,
  "fee-notified": ({ amountPence, basis }) =>
    `A fee of ${pounds(amountPence)} was asked for (${feeBasisWords[basis]}).`,
  "fee-paid": () => "The fee was paid.",
  "fee-waived": () => "The fee was waived.",
  "fee-declined": () => "The requester declined to pay the fee.",
  "extension-notified": ({ reasons }) =>
    `The requester was told that we need up to two further months (${reasons.map((reason) => (reason === "complexity" ? "complexity" : "number of requests")).join(", ") || "no reason given"}).`,
  assigned: ({ to }, nameOf) => `The case was given to ${nameOf(to)}.`,
  "records-added": () => "A file of records was added.",
  "records-unpacked": () => "A file was unpacked: the files in it are records of their own.",
  "records-removed": () => "A file of records was removed.",
  "records-restored": () => "A file of records that had been removed was brought back.",
  "opinion-requested": ({ of, scope }, nameOf) =>
    `${nameOf(of)} was asked for an opinion on serious harm${
      scope
        ? `, about ${counted(
            scope.reduce((sum, { pages }) => sum + countPages(pages), 0),
            "page",
          )} of the records`
        : ""
    }.`,
  "opinion-declined": ({ person }, nameOf) => `${nameOf(person)} said that the opinion is not theirs to give, and why.`,
  "opinion-recorded": ({ outcome, professional }, nameOf) =>
    `${nameOf(professional)} gave an opinion: the serious-harm test is ${outcome === "serious-harm" ? "met" : "not met"}.`,
  "consultation-asked": ({ of, pages, person, answerBy }, nameOf) =>
    `${person ? nameOf(person) : askedWords[of]} was asked about ${pagesInWords(pages)} of a record, for an answer by ${formatDay(answerBy)}.`,
  "consultation-answered": ({ view, pages, channel }) =>
    `An answer about ${pagesInWords(pages)} came ${cameBy[channel]}: ${viewWords[view].toLowerCase()}.`,
  "consultation-withdrawn": () => "A question about pages of a record was withdrawn.",
  "consultation-reminded": ({ because }) =>
    because === "day-passed"
      ? "Whoever was asked was reminded: the day for the answer had passed."
      : "Whoever was asked was reminded that an answer is wanted soon.",
  "redaction-finished": ({ pages, marks, withheldPages }) =>
    `A release copy was made and verified: ${counted(pages, "page")}, ${counted(marks, "redaction")}, ${counted(withheldPages, "page")} withheld.`,
  "open-points-accepted": ({ accepted }) =>
    `It was accepted in words that ${counted(
      accepted.reduce((sum, { points }) => sum + points.length, 0),
      "point",
    )} on the pages that leave ${accepted.flatMap(({ points }) => points).length === 1 ? "is" : "are"} not decided.`,
  "opened-with-reason": ({ person }, nameOf) =>
    `${nameOf(person)} opened the case, of which nothing was asked of them, and said why.`,
  "redaction-returned": () => "The release copy was sent back for more work.",
  "disclosure-approved": () => "A second person approved the release copy.",
  "approval-voided": ({ because }) =>
    `The approval no longer stands: ${{ "package-changed": "the release copy changed", "recipient-changed": "the recipient changed", "officer-withdrew": "an officer withdrew it", "judged-anew": "what was recorded with this had not been before the second person. The copy is made and checked again" }[because]}.`,
  "sealing-begun": ({ isAgain }) =>
    isAgain
      ? "The file that had left was let go to be sealed again, with a new password."
      : "The approved release copy was let go, to be sealed and sent.",
  "sent-again": (left) => `The file sealed again went to the same recipient once more, ${howItLeft(left)}.`,
  disclosed: ({ pages, ...left }) => `The records were disclosed: ${counted(pages, "page")}, ${howItLeft(left)}.`,
  collected: () => "The recipient collected the records.",
  "password-given": ({ by }) =>
    `The password was given ${{ telephone: "by telephone", letter: "by letter", "in-person": "in person" }[by]}.`,
  "silence-chosen": ({ codes }) =>
    codes.length > 0
      ? `A manager chose that nothing is said of what is withheld as ${list(codes)}.`
      : "A manager took back the choice to say nothing of what is withheld.",
  refused: () => "The request was refused.",
  withdrawn: () => "It was withdrawn, or closed because the patient had died.",
  "closing-warned": () => "The requester was warned that the case is closed unless what we asked for comes.",
  "closed-incomplete": () => "The case was closed because what we asked for never came.",
  reopened: () => "The case was opened again.",
  redirected: ({ to }) =>
    `The request was passed on to ${{ police: "the police route", "legal-team": "the legal team", insurer: "the route for insurers", "other-organisation": "another organisation", "advice-and-liaison": "the advice and liaison service" }[to]}.`,
  "request-decided": ({ outcome }) =>
    `It was decided: ${{ corrected: "the record was corrected", "note-added": "a note was added to the record", erased: "the record was erased", "sharing-stopped": "sharing was stopped", "not-changed": "nothing was changed" }[outcome]}.`,
  "patient-died": () => "We learnt that the patient has died.",
  "switched-to-deceased": ({ requester }) =>
    `An application under the Access to Health Records Act came from ${lower(authorityRow(requester).requester)}.`,
  "already-known-judged": ({ how, judge, scope }, nameOf) =>
    how === "taken-back"
      ? `${nameOf(judge)} took back that the patient has already seen or knows pages of a record.`
      : `${nameOf(judge)} judged that the patient ${how === "seen" ? "has already seen" : "already knows"} ${pagesInWords(scope.pages)} of a record: no opinion is needed for that part.`,
  "third-party-weighed": (weighing) => `What is said of other people was weighed. ${weighingInWords(weighing)}`,
  "patients-note-sought": ({ found }) =>
    found
      ? "The record was searched for a note that the patient wished no access to be given: there is one."
      : "The record was searched for a note that the patient wished no access to be given: there is none.",
  "complaint-received": () => "A complaint came.",
  "complaint-acknowledged": () => "The complaint was acknowledged.",
  "complaint-answered": ({ outcome }) =>
    `The complaint was answered: ${{ upheld: "upheld", "partly-upheld": "partly upheld", "not-upheld": "not upheld" }[outcome]}.`,
  "patient-corrected": ({ details }) =>
    `The patient’s details were corrected: ${list(details.map((detail) => patientDetailWords[detail]))}. The pages are read again.`,
  "number-answered": ({ number, isTheirs }) =>
    `${number === "nhs-number" ? "An NHS number" : "A hospital number"} on the pages was said to be ${isTheirs ? "the patient’s" : "somebody else’s"}.`,
  "date-corrected": ({ corrects, from, to }) =>
    `The date of entry ${corrects} was corrected from ${formatDay(from)} to ${formatDay(to)}.`,
};

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export const nameIn = (names: Names) => (id: string) =>
  id === "system" ? "Access Desk itself" : (names[id] ?? "a colleague who has left");

export function sentenceFor(event: CaseEventBody, names: Names): string {
  const sentence = sentences[event.type] as (event: CaseEventBody, nameOf: (id: string) => string) => string;
  return sentence(event, nameIn(names));
}

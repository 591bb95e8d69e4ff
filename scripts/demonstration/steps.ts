/** What can happen to a demonstration case, each by the use-case that an officer would press a button for. */
import { Readable } from "node:stream";
import { latestRelease } from "#db/releases";
import { caseByNumber } from "#db/cases";
import { workThrough } from "~/jobs/work-through";
import { addRecords } from "~/services/add-records";
import { approveDisclosure } from "~/services/approve-disclosure";
import { collectDisclosure } from "~/services/collect-disclosure";
import { confirmAuthority } from "~/services/confirm-authority";
import { confirmIdentity } from "~/services/confirm-identity";
import { releaseRest, withhold } from "~/services/decide-page";
import { disclose } from "~/services/disclose";
import { documentInHand, marksOf, pagesOf } from "~/services/document-in-hand";
import { finishRedaction } from "~/services/finish-redaction";
import { markWords } from "~/services/mark-words";
import { recordOpinion } from "~/services/record-opinion";
import type { EvidenceKind } from "~/domain/vocabulary";
import { sampleRecord } from "../samples/record";
import { addDays, calendarDay, formatDay, type CalendarDay } from "~/domain/calendar";
import type { CaseEvent } from "~/domain/case-events";
import { decideRecordClarification, decideRequestClarification } from "~/domain/clarification";
import { decideCloseIncomplete, decideRedirect, decideRefuse, decideReopen, decideWithdraw } from "~/domain/closing";
import { decideAcknowledgeComplaint, decideAnswerComplaint, decideTakeComplaint } from "~/domain/complaint";
import type { Decision } from "~/domain/decision";
import { decideExtend } from "~/domain/extension";
import { decideNotifyFee, decideSettleFee } from "~/domain/fees";
import { formatNhsNumber } from "~/domain/nhs-number";
import { changeCase } from "~/services/change-case";
import type { By } from "~/services/signed-in";
import { must, type Moment, type Step } from "./moment";

export const showsIdentity = (evidence: EvidenceKind[] = ["passport"]): Step => ({ deps, as, caseNumber }) =>
  must(confirmIdentity(deps, { ...as("officer"), caseNumber, evidence, seen: "copy", on: deps.today() }));

export const showsAuthority: Step = ({ deps, as, caseNumber }) => must(confirmAuthority(deps, { ...as("officer"), caseNumber, on: deps.today() }));

export const opinion = (outcome: "no-serious-harm" | "serious-harm" = "no-serious-harm"): Step => ({ deps, as, caseNumber }) =>
  must(recordOpinion(deps, { ...as("clinician"), caseNumber, outcome, words: "Read in full; opinion given for this demonstration." }));

/** Records that a worker prepares once the desk is open. */
export const records = (pages: number): Step => async (moment) => void (await bring(moment, pages));

async function bring({ deps, as, caseNumber, patient }: Moment, pages: number) {
  const record = await sampleRecord({ pages, patient: inLetters(patient) });
  return must(addRecords(deps, { ...as("officer"), caseNumber, name: "Records.pdf", mediaType: "application/pdf", body: Readable.from([Buffer.from(record)]) }));
}

const inLetters = ({ familyName, givenNames, bornOn, nhsNumber, hospitalNumber, address }: Moment["patient"]) => ({
  title: "Mx", familyName, givenNames, bornInWords: bornOn ? formatDay(calendarDay(bornOn)) : "", nhsNumberInWords: formatNhsNumber(nhsNumber ?? ""), hospitalNumber: hospitalNumber ?? "",
  addressLines: address.split("\n"),
});

/** Records prepared and every page decided: third parties marked, the misfiled page withheld. */
export const redacted = (pages: number): Step => async (moment) => {
  const { deps, as, caseNumber } = moment;
  const { documentId } = await bring(moment, pages);
  await workThrough(deps);
  const by = as("officer");
  const on = async () => {
    const hand = await documentInHand(deps, { trust: by.trust, caseNumber, documentId });
    return { ...by, caseNumber, documentId, seenVersion: (await marksOf(hand!)).version };
  };
  for (const words of ["Dorothy Pellow", "Graham Tolliver"]) await markWords(deps, { ...(await on()), words, page: "every", reason: "TP-PERSON" });
  const hand = await documentInHand(deps, { trust: by.trust, caseNumber, documentId });
  for (const page of (await pagesOf(hand!)).pages.filter(({ findings }) => findings.length > 0)) {
    await must(withhold(deps, { ...(await on()), page: page.number, reason: "NOT-YOURS" }));
  }
  await must(releaseRest(deps, await on()));
};

export const releaseCopy: Step = async ({ deps, as, caseNumber }) => {
  await must(finishRedaction(deps, { ...as("officer"), caseNumber }));
  await workThrough(deps);
};

export const approved: Step = async ({ deps, as, caseNumber }) => {
  const { trust } = as("officer");
  const release = await deps.store.read(trust, async (db) => latestRelease(db, trust, (await caseByNumber(db, trust, caseNumber))!.id));
  await must(approveDisclosure(deps, { ...as("second-officer"), caseNumber, packageHash: release?.packageHash ?? "" }));
};

export const disclosed: Step = async ({ deps, as, caseNumber }) => {
  await must(disclose(deps, { ...as("officer"), caseNumber }));
  await workThrough(deps);
};

export const collected: Step = ({ deps, as, caseNumber }) => collectDisclosure(deps, { ...as("solicitor"), caseNumber });

/** Moves whose letters and pages are not part of a demonstration case: only what was decided stands in the history. */
const moves = <Because extends string>(decide: (history: CaseEvent[], days: { on: CalendarDay; today: CalendarDay }, by: By) => Decision<Because>, name = "officer"): Step =>
  ({ deps, as, caseNumber }) => {
    const today = deps.today();
    return must(changeCase(deps, { ...as(name), caseNumber }, ({ history }) => decide(history, { on: today, today }, as(name))));
  };

export const clarificationAsked = moves(decideRequestClarification);
export const clarificationCame = moves(decideRecordClarification);
export const extended = moves((history, days) => decideExtend(history, { ...days, reasons: ["complexity"] }));
export const feeAsked = (amountPence: number, basis: "manifestly-excessive" | "further-copies" = "manifestly-excessive") => moves((history, days) => decideNotifyFee(history, { ...days, basis, amountPence }), "manager");
export const feePaid = moves((history, days) => decideSettleFee(history, { ...days, how: "paid" }));
export const refusedAsExcessive = moves((history, days, { person }) => decideRefuse(history, { ...days, codes: ["MANIFESTLY-EXCESSIVE"], role: person.role }), "manager");
export const withdrawn = moves(decideWithdraw);
export const closedIncomplete = (warnedDaysBefore: number) => moves((history, { today }) => decideCloseIncomplete(history, { warnedOn: addDays(today, -warnedDaysBefore), today }));
export const reopened = moves((history, { today }) => decideReopen(history, { today }));
export const redirectedToThePolice = moves((history, { today }) => decideRedirect(history, { to: "police", today }));
export const complains = moves(decideTakeComplaint);
export const complaintAcknowledged = moves(decideAcknowledgeComplaint);
export const complaintAnswered = moves((history, days) => decideAnswerComplaint(history, { ...days, outcome: "partly-upheld" }), "manager");

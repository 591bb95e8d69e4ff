/** What can happen to a demonstration case, each by the use-case that an officer would press a button for. */
import { Readable } from "node:stream";
import { latestRelease } from "#db/release/releases";
import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { workThrough } from "~/jobs/work-through";
import { addRecords } from "~/services/records/add-records";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import { collectDisclosure } from "~/services/portal/collect-disclosure";
import { confirmAuthority } from "~/services/identity/confirm-authority";
import { nameClient } from "~/services/identity/name-client";
import { confirmIdentity } from "~/services/identity/confirm-identity";
import { releaseRest, withhold } from "~/services/redaction/decide-page";
import { acceptSuggestion, offerSuggestionAgain, rejectSuggestion } from "~/services/redaction/decide-suggestion";
import { suggestionsThroughout } from "~/services/redaction/suggestions-on";
import type { Suggestion } from "~/domain/redaction/suggestions/kinds";
import { disclose } from "~/services/release/disclose";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";
import { finishRedaction } from "~/services/release/finish-redaction";
import { markWords } from "~/services/redaction/mark-words";
import { recordOpinion } from "~/services/opinion/record-opinion";
import type { EvidenceKind } from "~/domain/terms/vocabulary";
import { opensEveryPage, opensProof, opensReleaseCopy } from "../samples/open-pages";
import { sampleRecord } from "../samples/record";
import { mother, neighbour } from "../samples/people";
import { addDays, calendarDay, formatDay } from "~/domain/calendar/calendar";
import { formatNhsNumber } from "~/domain/terms/nhs-number";
import { answerComplaint } from "~/services/moves/answer-complaint";
import { askConsultation } from "~/services/consultation/ask-consultation";
import { askClarification } from "~/services/moves/ask-clarification";
import { correctPatient } from "~/services/moves/correct-patient";
import { judgeKnown } from "~/services/moves/judge-known";
import { closeIncomplete } from "~/services/moves/close-incomplete";
import { extendTime } from "~/services/moves/extend-time";
import { makeMove, type Move } from "~/services/moves/make-move";
import { notifyFee } from "~/services/moves/notify-fee";
import { recordClarification } from "~/services/moves/record-clarification";
import { redirectRequest } from "~/services/moves/redirect-request";
import { refuseRequest } from "~/services/moves/refuse-request";
import { reopenCase } from "~/services/moves/reopen-case";
import { removeRecords } from "~/services/records/remove-records";
import { withdrawAuthority } from "~/services/moves/withdraw-authority";
import { declineOpinion } from "~/services/opinion/decline-opinion";
import { requestOpinion } from "~/services/opinion/request-opinion";
import { weighThirdParties } from "~/services/moves/weigh-third-parties";
import { releaseReadiness } from "~/services/release/release-readiness";
import { weighedReasons } from "~/domain/exemptions/weighing";
import { seekPatientsNote } from "~/services/moves/seek-patients-note";
import { settleFee } from "~/services/moves/settle-fee";
import { stopPreparing } from "~/services/records/stop-preparing";
import { takeComplaint } from "~/services/moves/take-complaint";
import { warnOfClosing } from "~/services/moves/warn-of-closing";
import { withdrawRequest } from "~/services/moves/withdraw-request";
import type { FeeBasis } from "~/domain/cases/fee-record";
import type { By } from "~/services/signed-in";
import { must, type Moment, type Step } from "./moment";

export const showsIdentity =
  (evidence: EvidenceKind[] = ["passport"]): Step =>
  async ({ deps, as, caseNumber }) => {
    const on = { ...as("officer"), caseNumber };
    await opensProof(deps, on, "identity-evidence");
    await must(confirmIdentity(deps, { ...on, evidence, seen: "copy", on: deps.today(), shownWhere }));
  };

/** Kept only where nothing is on file. */
const shownWhere = "At the desk of the records office.";

/** For whom a solicitor of the dead acts. */
export const clientNamed: Step = async ({ deps, as, caseNumber }) => {
  const client = { name: "Hester Vance", right: "pr", proof: "grant-of-probate" } as const;
  await must(nameClient(deps, { ...as("officer"), caseNumber, ...client }));
};

export const showsAuthority: Step = async ({ deps, as, caseNumber }) => {
  const on = { ...as("officer"), caseNumber };
  await opensProof(deps, on, "authority-evidence");
  await must(confirmAuthority(deps, { ...on, on: deps.today(), shownWhere }));
};

export const opinion =
  (outcome: "no-serious-harm" | "serious-harm" = "no-serious-harm"): Step =>
  async ({ deps, as, caseNumber }) => {
    await opensEveryPage(deps, { ...as("clinician"), caseNumber });
    await must(
      recordOpinion(deps, {
        ...as("clinician"),
        caseNumber,
        outcome,
        words: "Read in full; opinion given for this demonstration.",
      }),
    );
  };

/** Records that a worker prepares once the desk is open. */
export const records =
  (pages: number): Step =>
  async (moment) =>
    void (await bring(moment, pages));

/** The same, every page ready; one of them had a sticky note. */
export const preparedRecords =
  (pages: number): Step =>
  async (moment) => {
    await bring(moment, pages, { withNote: true });
    await workThrough(moment.deps);
  };

async function bring({ deps, as, caseNumber, patient }: Moment, pages: number, { withNote = false } = {}) {
  const record = await sampleRecord({ pages, patient: inLetters(patient), withNote });
  return must(
    addRecords(deps, {
      ...as("officer"),
      caseNumber,
      name: "Records.pdf",
      mediaType: "application/pdf",
      body: Readable.from([Buffer.from(record)]),
    }),
  );
}

const inLetters = ({ familyName, givenNames, bornOn, nhsNumber, hospitalNumber, address }: Moment["patient"]) => ({
  title: "Mx",
  familyName,
  givenNames,
  bornInWords: bornOn ? formatDay(calendarDay(bornOn)) : "",
  nhsNumberInWords: formatNhsNumber(nhsNumber ?? ""),
  hospitalNumber: hospitalNumber ?? "",
  addressLines: address.split("\n"),
});

/**
 * Records prepared and every page decided: third parties marked, what is suggested marked too, the misfiled page
 * withheld. `mothersNumber` is let go in words; `neighboursNumber` was turned down, its pages were released, and then
 * it was offered again.
 */
export const redacted =
  (pages: number, leftOpen: "nothing" | "mothersNumber" | "neighboursNumber" = "nothing"): Step =>
  async (moment) => {
    const { deps, as, caseNumber } = moment;
    const { documentId } = await bring(moment, pages);
    await workThrough(deps);
    const by = as("officer");
    const on = async () => {
      const opened = await openDocument(deps, { trust: by.trust, caseNumber, documentId });
      return { ...by, caseNumber, documentId, seenVersion: (await marksOf(opened!)).version };
    };
    for (const words of ["Dorothy Pellow", "Graham Tolliver"])
      await markWords(deps, { ...(await on()), words, page: "every", reason: "TP-PERSON" });
    const opened = await openDocument(deps, { trust: by.trust, caseNumber, documentId });
    for (const page of (await pagesOf(opened!)).pages.filter(({ findings }) => findings.length > 0)) {
      await must(withhold(deps, { ...(await on()), page: page.number, reason: "NOT-YOURS" }));
    }
    const kept = { nothing: null, mothersNumber: mother.telephone, neighboursNumber: neighbour.telephone }[leftOpen];
    const numberOf: Suggestion[] = [];
    for (const each of await suggestionsThroughout(deps, opened!)) {
      const decision = { ...(await on()), page: each.page, suggestion: each.id, reach: "here" as const };
      if (each.text === kept) numberOf.push(each);
      if (each.text !== kept) await must(acceptSuggestion(deps, decision));
      else if (leftOpen === "neighboursNumber") await must(rejectSuggestion(deps, decision));
    }
    await must(releaseRest(deps, { ...(await on()), note: "She gave us her mother’s number herself, for this ward." }));
    if (leftOpen === "neighboursNumber")
      for (const { page, id } of numberOf)
        await must(offerSuggestionAgain(deps, { ...(await on()), page, suggestion: id }));
  };

/** Somebody outside the desk is asked about pages, and shown them another way. */
export const asked =
  (
    pages: string,
    days: number,
    who: { of: "social-worker" | "police" | "legal-adviser"; name: string; organisation: string; email: string },
    question: string,
  ): Step =>
  async ({ deps, as, caseNumber }) => {
    const by = as("officer");
    const { of, ...outsider } = who;
    const documentId = await firstRecord(deps, by.trust, caseNumber);
    await must(
      askConsultation(deps, {
        ...by,
        caseNumber,
        documentId,
        pages,
        of,
        who: { ...outsider, goes: "another-way" },
        question,
        answerBy: addDays(deps.today(), days),
        evenIfLate: true,
      }),
    );
  };

const firstRecord = (deps: Moment["deps"], trust: number, caseNumber: string) =>
  deps.store.read(
    trust,
    async (db) => (await recordsOf(db, trust, (await caseByNumber(db, trust, caseNumber))!.id))[0]!.id,
  );

export const opinionAsked: Step = ({ deps, as, caseNumber }) =>
  must(requestOpinion(deps, { ...as("officer"), caseNumber, of: as("clinician").person.id, words: "" }));

export const opinionDeclined: Step = ({ deps, as, caseNumber }) =>
  must(
    declineOpinion(deps, {
      ...as("clinician"),
      caseNumber,
      words: "I never treated this patient. The diabetes team did, in 2024.",
    }),
  );

/** A second record, brought by mistake and taken out again. */
export const tookRecordOut: Step = async (moment) => {
  const { deps, as, caseNumber } = moment;
  const { documentId } = await bring(moment, 2);
  await workThrough(deps);
  await must(
    removeRecords(deps, {
      ...as("officer"),
      caseNumber,
      documentId,
      words: "The same two letters stand in the other record.",
    }),
  );
};

/** Of a record of so many pages only the first were looked at. */
export const opinionOnFirst =
  (last: number, of: number): Step =>
  async ({ deps, as, caseNumber }) => {
    const by = as("clinician");
    const covers = [{ documentId: await firstRecord(deps, by.trust, caseNumber), pages: [[1, last] as const], of }];
    await opensEveryPage(deps, { ...by, caseNumber });
    await must(
      recordOpinion(deps, {
        ...by,
        caseNumber,
        outcome: "no-serious-harm",
        words: "I have not come to the later pages yet.",
        covers,
        harm: [],
      }),
    );
  };

/** A record whose preparing an officer stopped before a page was ready. */
export const stoppedRecords =
  (pages: number): Step =>
  async (moment) => {
    const { documentId } = await bring(moment, pages);
    await must(
      stopPreparing(moment.deps, { trust: moment.as("officer").trust, caseNumber: moment.caseNumber, documentId }),
    );
  };

export const releaseCopy: Step = async ({ deps, as, caseNumber }) => {
  await must(finishRedaction(deps, { ...as("officer"), caseNumber }));
  await workThrough(deps);
};

export const approved: Step = async ({ deps, as, caseNumber }) => {
  const { trust } = as("officer");
  const release = await deps.store.read(trust, async (db) =>
    latestRelease(db, trust, (await caseByNumber(db, trust, caseNumber))!.id),
  );
  await opensReleaseCopy(deps, { ...as("second-officer"), caseNumber });
  await must(approveDisclosure(deps, { ...as("second-officer"), caseNumber, packageHash: release?.packageHash ?? "" }));
};

export const disclosed: Step = async ({ deps, as, caseNumber }) => {
  await must(disclose(deps, { ...as("officer"), caseNumber }));
  await workThrough(deps);
};

export const collected: Step = ({ deps, as, caseNumber }) =>
  collectDisclosure(deps, { ...as("solicitor"), caseNumber });

/** A move by its use-case, so that its letter goes out and its note is kept as in life. */
const moves =
  <Because extends string>(
    move: (moment: Moment, by: By) => Move<Because>,
    name: Parameters<Moment["as"]>[0] = "officer",
  ): Step =>
  (moment) => {
    const by = moment.as(name);
    return must(makeMove(moment.deps, { ...by, caseNumber: moment.caseNumber }, move(moment, by)));
  };

export const clarificationAsked = moves(() =>
  askClarification({
    question: "Which of your stays in hospital do you mean, and in which years?",
    meanwhile: "we go on collecting the letters of this year.",
  }),
);
export const clarificationCame = moves(({ deps }) =>
  recordClarification({ on: deps.today(), words: "Only the stay of last spring." }),
);
export const extended = moves(({ deps }) =>
  extendTime(deps, {
    reasons: ["complexity"],
    on: deps.today(),
    words: "The records fill nine volumes at two hospitals, and many pages name other people.",
  }),
);
/** A letter that was written by hand the day before. */
export const extendedOnPaper = moves(({ deps }) =>
  extendTime(deps, { reasons: ["complexity"], on: addDays(deps.today(), -1), words: "" }),
);
export const feeAsked = (amountPence: number, basis: FeeBasis = "manifestly-excessive") =>
  moves(
    (_, { person }) =>
      notifyFee({
        basis,
        role: person.role,
        amountPence,
        howWorkedOut: "Paper and postage at cost.",
        why:
          basis === "further-copies"
            ? "You asked for a second copy."
            : "You asked for the same records three weeks ago.",
      }),
    "manager",
  );
export const feePaid = moves(({ deps }) => settleFee({ how: "paid", on: deps.today() }));
export const refusedAsExcessive = moves(
  (_, { person }) =>
    refuseRequest({
      codes: ["MANIFESTLY-EXCESSIVE"],
      words: "We sent you these records three times this year, and nothing has been added since.",
      role: person.role,
    }),
  "manager",
);
export const authorityEnded = moves(({ deps }) =>
  withdrawAuthority({ why: "consent-withdrawn", on: deps.today(), words: "The client rang, and wrote the same day." }),
);
export const withdrawn = moves(({ deps }) =>
  withdrawRequest({ on: deps.today(), words: "Rang to say that they no longer want it.", role: "officer" }),
);
export const warnedOfClosing = moves(({ deps }) => warnOfClosing(deps));
export const closedIncomplete = moves(closeIncomplete);
export const reopened = moves(() => reopenCase({ words: "What we asked for has come." }));
export const redirectedToThePolice = moves(() =>
  redirectRequest({
    to: "police",
    whoAnswers: "our police liaison office",
    explanation: "Please use its form, which names the law you rely on.",
  }),
);
export const noPatientsNote = moves(() =>
  seekPatientsNote({ found: "no", words: "Read the front sheet and the alerts of all volumes." }),
);
/** Mothers, neighbours and clerks named in the record: each reason used is weighed once. */
export const othersWeighed: Step = async (moment) => {
  const { deps, as, caseNumber } = moment;
  const which = { ...as("officer"), caseNumber };
  const used = (await releaseReadiness(deps, which)).flatMap(({ reasons }) => reasons);
  for (const reason of weighedReasons.filter((code) => used.includes(code)))
    await moves(() =>
      weighThirdParties({
        reason,
        of: "everybody",
        consent: "not-sought",
        information: "contact",
        confidence: "owed",
        capability: "not-known",
        steps: "We hold nothing to reach them by but old numbers, and to ask would tell them that the patient asked.",
        reasonable: "no",
        words: "They gave their numbers for an emergency. The record is understood without them.",
      }),
    )(moment);
};
export const complains = moves(({ deps }) =>
  takeComplaint({ on: deps.today(), words: "Says that pages are missing." }),
);
export const complainsOfWaiting = moves(({ deps }) =>
  takeComplaint({ on: deps.today(), words: "Says that three weeks have gone by without a word." }),
);
export const firstPageGivenAlready: Step = async (moment) => {
  const { trust, person } = moment.as("clinician");
  const documentId = await firstRecord(moment.deps, trust, moment.caseNumber);
  await moves(
    () =>
      judgeKnown({
        documentId,
        pages: "1",
        how: "seen",
        words: "This letter was addressed to the patient, and a copy was sent at the time.",
        judge: person.id,
      }),
    "clinician",
  )(moment);
};
/** Rang with a new address. */
export const movedHouse: Step = async ({ deps, as, caseNumber, patient }) => {
  const { diedOn: _, ...details } = patient;
  await must(
    correctPatient(deps, {
      ...as("officer"),
      caseNumber,
      details: { ...details, formerNames: [], address: "4 Chandlers Quay\nNorthfield\nZZ99 3AB" },
      reason: "Moved in October and rang to say so; the new address is on the tenancy agreement that came with it.",
    }),
  );
};
export const complaintAnswered = moves(
  (_, { person }) =>
    answerComplaint({
      outcome: "partly-upheld",
      enquiries: "We went through the file again, page by page.",
      words: "Two pages had been left out; they come with this letter.",
      by: person.id,
    }),
  "manager",
);

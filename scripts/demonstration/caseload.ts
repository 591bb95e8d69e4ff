/**
 * One case for each situation that an officer meets. Days are counted back from the day on which the demonstration is
 * made.
 */
import type { AuthorityKey, EvidenceKind, RequestKind } from "~/domain/terms/vocabulary";
import type { Step } from "./moment";
import * as then from "./steps";

export type Situation = {
  shows: string;
  /**
   * Days before today on which it reached the trust, or the number of days from today on which it should fall due (as
   * near as the calendar allows).
   */
  received: { daysAgo: number } | { dueInDays: number };
  requester?: AuthorityKey;
  kind?: RequestKind;
  /** What came with the application; "asked" where it had to be asked for. Left out: a passport. */
  identity?: EvidenceKind[] | "asked";
  authority?: "came" | "asked";
  images?: true;
  /** Through the portal, by the demonstration's solicitor. */
  fromFirm?: true;
  /** The requester gave no e-mail address. */
  byPost?: true;
  /** The application did not give it. */
  withoutNhsNumber?: true;
  unassigned?: true;
  /** Days after receipt, and what happened then. */
  steps?: readonly (readonly [daysAfter: number, step: Step])[];
};

const { showsIdentity, showsAuthority, opinion, records, redacted, releaseCopy, approved, disclosed, collected } = then;
const ready = (after: number, pages: number, leftOpen: Parameters<typeof redacted>[1] = "nothing") =>
  [
    [after, redacted(pages, leftOpen)],
    [after + 1, opinion()],
    [after + 1, then.othersWeighed],
    [after + 1, releaseCopy],
  ] as const;
const answered = (after: number, pages: number) =>
  [...ready(after, pages), [after + 2, approved], [after + 2, disclosed]] as const;

const socialWorker = {
  of: "social-worker",
  name: "Morwenna Tully",
  organisation: "Northshire Council, children’s services",
  email: "m.tully@council.example",
} as const;

export const caseload: readonly Situation[] = [
  { shows: "not started: identity was asked for", received: { daysAgo: 6 }, identity: "asked" },
  { shows: "not started: identity was asked for three weeks ago", received: { daysAgo: 21 }, identity: "asked" },
  { shows: "not started: only one utility bill came", received: { daysAgo: 9 }, identity: "asked" },
  {
    shows: "not started: a solicitor’s authority is awaited",
    received: { daysAgo: 12 },
    requester: "solicitor",
    identity: ["already-known"],
    authority: "asked",
  },
  {
    shows: "not started: identity and consent are awaited",
    received: { daysAgo: 4 },
    requester: "relative-consent",
    identity: "asked",
    authority: "asked",
  },
  {
    shows: "started late: identity came after a week",
    received: { daysAgo: 16 },
    identity: "asked",
    steps: [[8, showsIdentity(["utility-bill", "utility-bill"])]],
  },
  { shows: "new today, nobody has it", received: { daysAgo: 0 }, unassigned: true },
  { shows: "new yesterday, nobody has it", received: { daysAgo: 1 }, unassigned: true, images: true },
  { shows: "running, records being found", received: { daysAgo: 5 } },
  { shows: "running, records being found", received: { daysAgo: 9 }, identity: ["driving-licence"] },
  { shows: "due today", received: { dueInDays: 0 } },
  { shows: "due tomorrow", received: { dueInDays: 1 }, identity: ["driving-licence"] },
  { shows: "due in three days", received: { dueInDays: 3 } },
  {
    shows: "due within the week",
    received: { dueInDays: 6 },
    requester: "solicitor",
    identity: ["already-known"],
    authority: "came",
  },
  { shows: "overdue since yesterday", received: { dueInDays: -1 } },
  { shows: "overdue by days", received: { dueInDays: -5 }, images: true },
  { shows: "overdue by weeks, nobody has it", received: { dueInDays: -19 }, unassigned: true },
  {
    shows: "paused: which of twenty years of records are wanted?",
    received: { daysAgo: 15 },
    steps: [[6, then.clarificationAsked]],
  },
  { shows: "paused yesterday", received: { daysAgo: 10 }, steps: [[9, then.clarificationAsked]] },
  {
    shows: "was paused for eleven days",
    received: { daysAgo: 24 },
    steps: [
      [4, then.clarificationAsked],
      [14, then.clarificationCame],
    ],
  },
  { shows: "extended by two months in good time", received: { daysAgo: 45 }, steps: [[20, then.extended]] },
  {
    shows: "extension notice came too late and moves nothing",
    received: { daysAgo: 40 },
    steps: [[35, then.extendedOnPaper]],
  },
  {
    shows: "deceased: personal representative",
    received: { daysAgo: 13 },
    requester: "pr",
    kind: "deceased-access",
    authority: "came",
  },
  {
    shows: "deceased: the grant of probate is awaited",
    received: { daysAgo: 7 },
    requester: "pr",
    kind: "deceased-access",
    authority: "asked",
  },
  {
    shows: "deceased: a claim arising from the death; the patient’s note was looked for, and there is none",
    received: { daysAgo: 30 },
    requester: "claimant",
    kind: "deceased-access",
    authority: "came",
    steps: [[5, then.noPatientsNote]],
  },
  {
    shows: "deceased: due today, whatever day of the week it is",
    received: { dueInDays: 0 },
    requester: "pr",
    kind: "deceased-access",
    authority: "came",
  },
  {
    shows: "deceased: forty days are over",
    received: { daysAgo: 44 },
    requester: "solicitor-deceased",
    kind: "deceased-access",
    identity: ["already-known"],
    authority: "came",
    steps: [
      [2, then.clientNamed],
      [3, showsAuthority],
    ],
  },
  {
    shows: "a young child’s record, asked for by a parent",
    received: { daysAgo: 11 },
    requester: "parent-young",
    authority: "asked",
  },
  {
    shows: "a sixteen-year-old’s record: the child’s own consent is awaited",
    received: { daysAgo: 8 },
    requester: "parent-competent",
    authority: "asked",
  },
  { shows: "a young person asks for their own record", received: { daysAgo: 3 }, requester: "child" },
  { shows: "an attorney for health and welfare", received: { daysAgo: 18 }, requester: "lpa-hw", authority: "came" },
  {
    shows: "a deputy of the Court of Protection",
    received: { daysAgo: 14 },
    requester: "deputy",
    authority: "asked",
    steps: [[9, showsAuthority]],
  },
  { shows: "x-rays and scans only", received: { daysAgo: 7 }, images: true },
  { shows: "a repeat request: a fee was asked for", received: { daysAgo: 10 }, steps: [[3, then.feeAsked(2500)]] },
  {
    shows: "a repeat request: the fee was paid",
    received: { daysAgo: 22 },
    steps: [
      [3, then.feeAsked(2500)],
      [9, then.feePaid],
    ],
  },
  {
    shows: "further copies for a fee; the clock runs on",
    received: { daysAgo: 12 },
    steps: [[4, then.feeAsked(1500, "further-copies")]],
  },
  { shows: "records have come and are being prepared", received: { daysAgo: 10 }, steps: [[9, records(24)]] },
  {
    shows: "in redaction; the clinician’s opinion is there, and a neighbour’s number is offered again",
    received: { daysAgo: 17 },
    steps: [
      [12, redacted(8, "neighboursNumber")],
      [13, opinion()],
    ],
  },
  { shows: "waits for a clinician’s opinion", received: { daysAgo: 19 }, steps: [[14, redacted(3)]] },
  {
    shows: "waits for the second person; a number was let go in words",
    received: { daysAgo: 20 },
    steps: ready(15, 8, "mothersNumber"),
  },
  { shows: "approved and ready to disclose", received: { daysAgo: 21 }, steps: [...ready(16, 3), [18, approved]] },
  { shows: "disclosed in time by e-mail", received: { daysAgo: 28 }, steps: answered(18, 3) },
  {
    shows: "a solicitor’s case, open",
    received: { daysAgo: 9 },
    requester: "solicitor",
    identity: ["already-known"],
    authority: "came",
    fromFirm: true,
  },
  {
    shows: "a solicitor’s case, disclosed and waiting to be collected",
    received: { daysAgo: 26 },
    requester: "solicitor",
    identity: ["already-known"],
    authority: "came",
    fromFirm: true,
    steps: answered(17, 3),
  },
  {
    shows: "a solicitor’s case, collected",
    received: { daysAgo: 33 },
    requester: "solicitor",
    identity: ["already-known"],
    authority: "came",
    fromFirm: true,
    steps: [...answered(20, 3), [24, collected]],
  },
  { shows: "refused as manifestly excessive", received: { daysAgo: 25 }, steps: [[11, then.refusedAsExcessive]] },
  { shows: "withdrawn by the requester", received: { daysAgo: 27 }, steps: [[13, then.withdrawn]] },
  {
    shows: "closed as incomplete after a warning",
    received: { daysAgo: 120 },
    identity: "asked",
    steps: [
      [94, then.warnedOfClosing],
      [110, then.closedIncomplete],
    ],
  },
  {
    shows: "closed as incomplete, then identity came and it was opened again",
    received: { daysAgo: 125 },
    identity: "asked",
    steps: [
      [93, then.warnedOfClosing],
      [108, then.closedIncomplete],
      [118, then.reopened],
      [118, showsIdentity()],
    ],
  },
  {
    shows: "a letter from the police, sent on",
    received: { daysAgo: 6 },
    requester: "police",
    identity: ["already-known"],
    steps: [[1, then.redirectedToThePolice]],
  },
  {
    shows: "a complaint about a disclosure, acknowledged",
    received: { daysAgo: 50 },
    steps: [...answered(19, 3), [35, then.complains]],
  },
  {
    shows: "a complaint by post, whose thirty days to acknowledge it are nearly over",
    received: { daysAgo: 60 },
    byPost: true,
    steps: [
      [20, then.withdrawn],
      [33, then.complains],
    ],
  },
  {
    shows: "a complaint, answered and closed",
    received: { daysAgo: 90 },
    steps: [
      [20, then.withdrawn],
      [40, then.complains],
      [60, then.complaintAnswered],
    ],
  },
  { shows: "a correction asked for", received: { daysAgo: 8 }, kind: "rectification" },
  { shows: "an erasure asked for", received: { daysAgo: 15 }, kind: "erasure" },
  { shows: "received under the law before 5 February 2026 and never answered", received: { daysAgo: 300 } },
  {
    shows: "an answer of a social worker about two pages is overdue",
    received: { daysAgo: 16 },
    steps: [
      [8, redacted(3)],
      [9, then.asked("2-3", 4, socialWorker, "Does the daughter know that her aunt spoke to us?")],
    ],
  },
  {
    shows: "an opinion covers less than was asked for",
    received: { daysAgo: 15 },
    steps: [
      [9, redacted(8)],
      [10, then.opinionAsked],
      [12, then.opinionOnFirst(5, 8)],
    ],
  },
  { shows: "the preparing of a record was stopped", received: { daysAgo: 8 }, steps: [[7, then.stoppedRecords(24)]] },
  {
    shows: "a correction of a dead patient’s record, asked for by the personal representative",
    received: { daysAgo: 12 },
    requester: "pr",
    kind: "rectification",
    authority: "came",
  },
  {
    shows: "deceased: a relative with neither role, heard at the trust’s discretion",
    received: { daysAgo: 9 },
    requester: "relative-deceased",
    kind: "deceased-access",
    authority: "asked",
  },
  {
    shows: "an insurer’s letter, to be passed on",
    received: { daysAgo: 2 },
    requester: "insurer-employer",
    identity: ["already-known"],
  },
  {
    shows: "the patient's address was corrected, and a complaint came while the request is open",
    received: { daysAgo: 24 },
    steps: [
      [2, then.movedHouse],
      [21, then.complainsOfWaiting],
    ],
  },
  {
    shows: "made without the NHS number; the pages carry one that may be the patient's",
    received: { daysAgo: 7 },
    withoutNhsNumber: true,
    steps: [[5, then.preparedRecords(8)]],
  },
  {
    shows: "what the patient was given already needs no opinion; a note in the file is printed on a page of ours",
    received: { daysAgo: 11 },
    steps: [
      [8, then.preparedRecords(8)],
      [9, then.firstPageGivenAlready],
    ],
  },
  {
    shows: "an opinion was asked of a clinician, who says that it is not theirs to give",
    received: { daysAgo: 14 },
    steps: [
      [9, redacted(3)],
      [10, then.opinionAsked],
      [12, then.opinionDeclined],
    ],
  },
  {
    shows: "a solicitor’s case whose client has taken their authority back",
    received: { daysAgo: 12 },
    requester: "solicitor",
    identity: ["already-known"],
    authority: "came",
    steps: [[9, then.authorityEnded]],
  },
  {
    shows: "waits for the second person; a document was taken out",
    received: { daysAgo: 18 },
    steps: [[11, then.tookRecordOut], ...ready(12, 3)],
  },
];

/**
 * The law that a request runs under, from who asks, for what, and whether the patient lives; and which moves that law
 * knows. Every move that the law decides asks this table, and so does everything that says under which law a case runs.
 */
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { hasDied, kindOf, receiptOf, regimeOf } from "~/domain/cases/read-history";
import { isPassedOn, trackOf } from "./tracks";
import { requesterOf } from "./requester";

export const lawsOfRequests = [
  "living-access", // UK GDPR art. 15
  "living-change", // correction, erasure, objection: UK GDPR arts 16, 17 and 21
  "act-access", // AHRA 1990 s.3
  "act-correction", // AHRA 1990 s.6, which sets no period
  "advocacy", // an independent mental capacity advocate, whatever they ask: MCA 2005 s.35(6)(b), which sets no period
  "discretion", // a relative of the dead without a role: common-law confidence, no right and no period
  "other-law", // the police, courts, insurers and employers: no right of access
  "nobody-applies", // the patient has died, and nobody has applied since
  "complaint", // all that was sent is a complaint
] as const;
export type LawOfRequest = (typeof lawsOfRequests)[number];

export function lawOf(history: EffectiveHistory): LawOfRequest {
  if (receiptOf(history).kind === "complaint") return "complaint";
  if (isPassedOn(history)) return "other-law";
  if (hasDied(history)) return "nobody-applies";
  const track = trackOf(requesterOf(history));
  if (track === "at-discretion") return "discretion";
  if (track === "as-advocate") return "advocacy";
  if (regimeOf(history) === "ahra-1990") return kindOf(history) === "deceased-access" ? "act-access" : "act-correction";
  return kindOf(history) === "access" ? "living-access" : "living-change";
}

const withPeriod: readonly LawOfRequest[] = ["living-access", "living-change", "act-access"];
/** Whether the law itself sets a period for the answer to the request. */
export const setsPeriod = (law: LawOfRequest): boolean => withPeriod.includes(law);

export type BarredByLaw =
  | "no-extension-for-records-of-the-dead"
  | "no-extension-for-complaints"
  | "no-fee-for-records-of-the-dead"
  | "no-fee-for-complaints"
  | "no-fee-for-advocates"
  | "no-period-runs"
  | "only-access-requests-pause"
  | "only-for-records-of-the-dead"
  | "only-for-access-of-the-living"
  | "only-third-parties-of-the-living"
  | "not-such-a-request"
  | "not-a-request-for-access"
  | "already-for-the-dead"
  | "already-recorded"
  | "death-not-recorded"
  | "complaint-is-answered"
  | "patient-died";

type Row<Because extends BarredByLaw = BarredByLaw> = Record<LawOfRequest, Because | null>;

/** What nobody but the requester of a running request is asked or told. */
const forWhoeverMayAsk = {
  "living-access": null,
  "living-change": null,
  "act-access": null,
  "act-correction": null,
  advocacy: null,
  discretion: null,
  "other-law": "not-a-request-for-access",
  "nobody-applies": "patient-died",
  complaint: "complaint-is-answered",
} as const satisfies Row;

const onlyLivingAccess = <Because extends BarredByLaw>(
  because: Because,
): Row<Because | "not-a-request-for-access" | "patient-died"> => ({
  ...forWhoeverMayAsk,
  "living-change": because,
  "act-access": because,
  "act-correction": because,
  advocacy: because,
  discretion: because,
  complaint: because,
});

/**
 * An advocate's copy is looked through as any other of a living patient: for serious harm, and for other people. The
 * Mental Capacity Act names neither test; the trust keeps them as its own care (docs/decisions/0007).
 */
const onlyCopiesOfTheLiving = <Because extends BarredByLaw>(because: Because) => ({
  ...onlyLivingAccess(because),
  advocacy: null,
});

const onlyForTheDead = {
  ...forWhoeverMayAsk,
  "living-access": "only-for-records-of-the-dead",
  "living-change": "only-for-records-of-the-dead",
  "act-correction": "only-for-records-of-the-dead",
  advocacy: "only-for-records-of-the-dead",
  complaint: "only-for-records-of-the-dead",
} as const satisfies Row;

/** By the move's name, why the law does not know it; null where it does. */
export const lawOfMoves = {
  /** UK GDPR art. 12A(3)-(4): the 1990 Act knows no extension, and where no period runs there is none to extend. */
  extend: {
    ...forWhoeverMayAsk,
    "act-access": "no-extension-for-records-of-the-dead",
    "act-correction": "no-extension-for-records-of-the-dead",
    advocacy: "no-period-runs",
    discretion: "no-period-runs",
    complaint: "no-extension-for-complaints",
  },
  /** UK GDPR arts 12(5) and 15(3); DPA 2018 Sch. 19 para 38. */
  "notify-fee": {
    ...forWhoeverMayAsk,
    "act-access": "no-fee-for-records-of-the-dead",
    "act-correction": "no-fee-for-records-of-the-dead",
    advocacy: "no-fee-for-advocates",
    discretion: "no-fee-for-records-of-the-dead",
    complaint: "no-fee-for-complaints",
  },
  /** UK GDPR art. 12A(5)-(6). */
  "ask-clarification": onlyLivingAccess("only-access-requests-pause"),
  /** AHRA 1990 s.3(6); a relative is asked without it, and nothing starts anew by law. */
  "ask-information": onlyForTheDead,
  /** AHRA 1990 s.3(5)(a): 40 days or 21. */
  "record-range": { ...onlyForTheDead, discretion: "no-period-runs" },
  /** AHRA 1990 s.4(3). */
  "seek-patients-note": onlyForTheDead,
  /** DPA 2018 Sch. 3 para 6. */
  "judge-known": onlyCopiesOfTheLiving("only-for-access-of-the-living"),
  /** DPA 2018 Sch. 2 para 16. */
  "weigh-third-parties": onlyCopiesOfTheLiving("only-third-parties-of-the-living"),
  /** UK GDPR arts 16, 17 and 21; AHRA 1990 s.6. Whoever has neither right is answered as the trust sees fit. */
  decide: {
    ...forWhoeverMayAsk,
    "living-access": "not-such-a-request",
    "act-access": "not-such-a-request",
    complaint: "not-such-a-request",
  },
  /** UK GDPR art. 12(4); AHRA 1990 ss.3-5. Others have no right that could be refused. */
  refuse: forWhoeverMayAsk,
  /** Of those who may ask; whoever has no right is not asked by what right they come. */
  "ask-who": forWhoeverMayAsk,
  /** Of an authority that has ended, whatever law it was shown under. */
  "withdraw-authority": forWhoeverMayAsk,
  acknowledge: { ...forWhoeverMayAsk, "other-law": null, complaint: null },
  redirect: { ...forWhoeverMayAsk, "other-law": null },
  "warn-of-closing": forWhoeverMayAsk,
  "close-incomplete": forWhoeverMayAsk,
  /** DPA 2018 s.3(2)-(3). */
  "record-death": {
    ...forWhoeverMayAsk,
    "act-access": "already-for-the-dead",
    "act-correction": "already-for-the-dead",
    discretion: "already-for-the-dead",
    "nobody-applies": "already-recorded",
  },
  "apply-for-the-dead": {
    "living-access": "death-not-recorded",
    "living-change": "death-not-recorded",
    advocacy: "death-not-recorded",
    "act-access": "already-for-the-dead",
    "act-correction": "already-for-the-dead",
    discretion: "already-for-the-dead",
    "other-law": "not-a-request-for-access",
    "nobody-applies": null,
    complaint: "complaint-is-answered",
  },
} as const satisfies Record<string, Row>;
export type MoveOfLaw = keyof typeof lawOfMoves;

export type BarringOf<Move extends MoveOfLaw> = Exclude<(typeof lawOfMoves)[Move][LawOfRequest], null>;
const rows: { [Move in MoveOfLaw]: Row<BarringOf<Move>> } = lawOfMoves;

/** Why the law that the request runs under does not know the move; null where it does. */
export const barredByLaw = <Move extends MoveOfLaw>(history: EffectiveHistory, move: Move): BarringOf<Move> | null =>
  rows[move][lawOf(history)];

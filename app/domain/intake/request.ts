/** A request comes in: what it is, what came with it, and what has to be asked for. */
import { authorityRow, isAcceptedByManager, needsAuthority } from "~/domain/identity/authority";
import { trackOf } from "~/domain/identity/tracks";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody, Channel } from "~/domain/cases/case-events";
import { rowsOfChildren } from "~/domain/identity/children";
import { decided, refused, type Decision } from "~/domain/cases/decision";
import { doubtsFor, identityShown, type Seen } from "~/domain/identity/identity";
import { recommendedPolicy, type ClockPolicy } from "~/domain/terms/policy";
import { asksForTheDead, regimeFor } from "~/domain/terms/regime";
import type { AuthorityKey, EvidenceKind, IdentityDoubt, RequestKind } from "~/domain/terms/vocabulary";

export type Receipt = {
  kind: RequestKind;
  requester: AuthorityKey;
  channel: Channel;
  receivedOn: CalendarDay;
  today: CalendarDay;
  /** Known to have died; left out, the kind and the requester tell. */
  hasDied?: boolean;
  /** What came with the request and was looked at; null where identity has still to be shown. */
  identity: { evidence: EvidenceKind[]; seen: Seen } | null;
  /** Why there is a reasonable doubt about who asks; without one, no proof is asked for, and the clock runs. */
  identityDoubt?: IdentityDoubt | null;
  /** The trust asks everybody, doubted or not. */
  asksEverybody?: boolean;
  /** True where the proof of authority came with the request and was looked at. */
  authorityCame?: boolean;
  /** The day the letter bears, where that is known. */
  letterDated?: CalendarDay;
  /** Whether an acknowledgement goes by e-mail, and so at once; by post it is recorded when it has gone. */
  isAnsweredByEmail?: boolean;
  /** The trust's reading of the law on the day of receipt; left out, the recommended one. */
  policy?: ClockPolicy;
};

export type ReceiveRefusal =
  | "date-in-the-future"
  | "letter-dated-after-receipt"
  | "requester-is-for-the-dead"
  | "requester-is-for-the-living"
  | "no-such-right-for-the-dead"
  | "nobody-doubts-it";

/**
 * What came with the request is confirmed on the day of receipt, so the clock runs from then; what did not is asked for
 * today.
 */
export function decideReceive(receipt: Receipt): Decision<ReceiveRefusal> {
  const { kind, requester, channel, receivedOn, today, letterDated, hasDied, policy = recommendedPolicy } = receipt;
  if (receivedOn > today) return refused("date-in-the-future");
  if (letterDated && letterDated > receivedOn) return refused("letter-dated-after-receipt");
  const wrongLaw = wrongForLifeOrDeath(receipt);
  if (wrongLaw) return refused(wrongLaw);
  const { identityDoubt = null, asksEverybody = false } = receipt;
  if (identityDoubt && !doubtsFor({ asksEverybody }).includes(identityDoubt)) return refused("nobody-doubts-it");

  const received: CaseEventBody = {
    type: "request-received",
    on: receivedOn,
    kind,
    // data protection law is for the living, whoever complains or asks (DPA 2018 s.3(2)-(3))
    regime: hasDied ? "ahra-1990" : regimeFor(kind, receivedOn, requester),
    requester,
    channel,
    policy,
    ...(letterDated && { letterDated }),
  };
  return decided(received, ...identityFacts(receipt), ...authorityFacts(receipt), ...acknowledgement(receipt));
}

/**
 * Of the dead, access and correction may be asked for, and only by those whom the 1990 Act names or the trust hears at
 * its discretion; data protection law, with its erasure and objection, is for the living.
 */
function wrongForLifeOrDeath({ kind, requester, hasDied = false }: Receipt): ReceiveRefusal | null {
  if (kind === "complaint" || trackOf(requester) === "passed-on") return null;
  if (kind === "access" && asksForTheDead(requester)) return "requester-is-for-the-dead";
  const isForTheDead = kind === "deceased-access" || hasDied;
  if (isForTheDead && !asksForTheDead(requester)) return "requester-is-for-the-living";
  const isOnlyForTheLiving = kind === "erasure" || kind === "objection";
  return isOnlyForTheLiving && asksForTheDead(requester) ? "no-such-right-for-the-dead" : null;
}

function identityFacts({ kind, requester, receivedOn, today, identity, identityDoubt }: Receipt): CaseEventBody[] {
  if (identity && identityShown(identity.evidence).ok)
    return [{ type: "identity-confirmed", on: receivedOn, evidence: identity.evidence, seen: identity.seen }];
  const isOwed = authorityRow(requester).identity && kind !== "complaint";
  return isOwed && identityDoubt ? [{ type: "identity-requested", on: today, doubt: identityDoubt }] : [];
}

function authorityFacts({ kind, requester, receivedOn, today, authorityCame = false }: Receipt): CaseEventBody[] {
  if (!needsAuthority(requester) || kind === "complaint" || trackOf(requester) === "passed-on") return [];
  // it came, and is accepted once the child has been assessed, it was said for whom a solicitor acts, or by a manager
  const isAcceptedLater =
    rowsOfChildren.includes(requester) || requester === "solicitor-deceased" || isAcceptedByManager(requester);
  if (authorityCame && isAcceptedLater) return [];
  return [authorityCame ? { type: "authority-confirmed", on: receivedOn } : { type: "authority-requested", on: today }];
}

const acknowledgement = ({ isAnsweredByEmail = false, today }: Receipt): CaseEventBody[] =>
  isAnsweredByEmail ? [{ type: "acknowledged", on: today }] : [];

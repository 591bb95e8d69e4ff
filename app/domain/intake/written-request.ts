import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Channel, Delivery } from "~/domain/cases/case-events";
import type { AuthorityKey, EvidenceKind, IdentityDoubt, RequestKind } from "~/domain/terms/vocabulary";

/** A request as an officer writes it down from a letter. */
export type WrittenRequest = {
  receivedOn: CalendarDay;
  letterDated?: CalendarDay | null;
  kind: RequestKind;
  requester: AuthorityKey;
  channel: Channel;
  patient: {
    familyName: string;
    givenNames: string;
    bornOn: CalendarDay | null;
    diedOn: CalendarDay | null;
    nhsNumber: string | null;
    hospitalNumber: string | null;
    address: string;
  };
  request: {
    requesterName: string;
    organisation: string;
    email: string;
    address: string;
    theirReference: string;
    sites: string;
    recordKinds: string;
    recordsFrom: CalendarDay | null;
    recordsTo: CalendarDay | null;
    details: string;
    delivery: Delivery;
  };
  identity: {
    evidence: { kind: EvidenceKind; attachment: number | null }[];
    seen: "original" | "copy" | "already-known";
  } | null;
  /** Null where nobody doubts who asks, or it was shown. */
  identityDoubt?: IdentityDoubt | null;
  authority: { attachments: number[] } | null;
  /** Where proof that is not attached was seen; empty where none was. */
  shownWhere?: string;
};

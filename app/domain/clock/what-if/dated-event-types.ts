/** What can be told of a request by its dates alone, as worked cases, the clock tool and the what-if page tell it. */
import type { CaseEventType } from "~/domain/cases/case-events";
import type { RequestKind } from "~/domain/terms/vocabulary";

const identityAndAuthority = [
  "identity-requested",
  "identity-confirmed",
  "authority-requested",
  "authority-confirmed",
] as const;
const endings = ["disclosed", "refused", "withdrawn"] as const;
const living = [
  "request-received",
  ...identityAndAuthority,
  "fee-notified",
  "fee-paid",
  "fee-waived",
  "fee-declined",
  "clarification-requested",
  "clarification-received",
  "extension-notified",
  ...endings,
] as const;

const datedEventTypes = {
  access: living,
  rectification: living,
  erasure: living,
  objection: living,
  "deceased-access": [
    "request-received",
    ...identityAndAuthority,
    "information-requested",
    "information-received",
    "record-range-known",
    ...endings,
  ],
  complaint: ["request-received", "complaint-acknowledged", "complaint-answered"],
} as const satisfies Record<RequestKind, readonly CaseEventType[]>;

export type DatedEventType = (typeof datedEventTypes)[RequestKind][number];

export const datedEventTypesOf = (kind: RequestKind): readonly DatedEventType[] => datedEventTypes[kind];

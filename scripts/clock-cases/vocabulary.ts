/** The names that dated cases use for kinds and events. */
export const kinds = ["sar", "rectification", "erasure", "objection", "deceased", "complaint", "opinion", "ahra_scope", "retention"] as const;
export type Kind = (typeof kinds)[number];

const identityAndAuthority = ["id_requested", "id_received", "authority_requested", "authority_received"] as const;
const endings = ["response_sent", "refusal_sent", "withdrawn"] as const;
const living = [
  "request_received", ...identityAndAuthority, "fee_notified", "fee_paid", "fee_waived", "fee_declined",
  "clarification_requested", "clarification_received", "extension_notified", ...endings,
] as const;

const names = {
  sar: living,
  rectification: living,
  erasure: living,
  objection: living,
  deceased: ["application_received", ...identityAndAuthority, "info_requested", "info_received", "record_range", ...endings],
  complaint: ["complaint_received", "complaint_acknowledged", "complaint_answered"],
  opinion: ["opinion_obtained", "relied_on"],
  ahra_scope: ["entry"],
  retention: ["case_closed", "appeal_closed"],
} as const satisfies Record<Kind, readonly string[]>;

export const eventNames = (kind: Kind): readonly string[] => names[kind];

/** The event from which a kind's clock hangs, and before which nothing can happen. */
export const receipts: Record<Kind, string | null> = {
  sar: "request_received", rectification: "request_received", erasure: "request_received", objection: "request_received",
  deceased: "application_received", complaint: "complaint_received", opinion: null, ahra_scope: null, retention: null,
};

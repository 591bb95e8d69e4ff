import type { CaseState } from "~/domain/cases/case-states";

type Colour = "grey" | "white" | "blue" | "green" | "aqua-green" | "purple" | "yellow" | "orange" | "red";

/** How a case stands, in the words of every list and page. What is finished is plain text: it needs nobody. */
const looks: Record<CaseState, { text: string; colour: Colour | null }> = {
  waiting: { text: "Waiting", colour: "grey" },
  gathering: { text: "Gathering records", colour: "blue" },
  redaction: { text: "Redaction", colour: "purple" },
  approval: { text: "Awaiting approval", colour: "yellow" },
  "ready-to-disclose": { text: "Ready to disclose", colour: "aqua-green" },
  disclosed: { text: "Disclosed", colour: null },
  refused: { text: "Refused", colour: null },
  withdrawn: { text: "Withdrawn", colour: null },
  "closed-incomplete": { text: "Closed, not completed", colour: null },
  redirected: { text: "Passed on", colour: null },
  decided: { text: "Decided", colour: null },
  "complaint-open": { text: "Complaint open", colour: "orange" },
  "complaint-closed": { text: "Complaint closed", colour: null },
};

export function StatusTag({ state }: { state: CaseState }) {
  const { text, colour } = looks[state];
  return colour ? <Tag colour={colour}>{text}</Tag> : <span>{text}</span>;
}

export function Tag({ colour, children }: { colour: Colour; children: React.ReactNode }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colour} nhsuk-tag--no-border`}>{children}</strong>;
}

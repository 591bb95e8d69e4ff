import type { Stage } from "~/domain/worklist/stage";

type Colour = "grey" | "white" | "blue" | "green" | "aqua-green" | "purple" | "yellow" | "orange" | "red";

/** How a case stands, in the words of every list and page. What is finished is plain text: it needs nobody. */
const looks: Record<Stage, { text: string; colour: Colour | null }> = {
  waiting: { text: "Waiting", colour: "grey" },
  overdue: { text: "Overdue", colour: "red" },
  "to-decide": { text: "To be decided", colour: "blue" },
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

export function StatusTag({ stage }: { stage: Stage }) {
  const { text, colour } = looks[stage];
  return colour ? <Tag colour={colour}>{text}</Tag> : <span>{text}</span>;
}

export function Tag({ colour, children }: { colour: Colour; children: React.ReactNode }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colour} nhsuk-tag--no-border`}>{children}</strong>;
}

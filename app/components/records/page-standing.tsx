/** How a page stands, in a shape and in words: never in colour alone. */
import type { PageState } from "~/domain/redaction/page-states";
import { Tag } from "~/components/design/status-tag";

export const standingLooks: Record<
  PageState,
  { sign: string; text: string; colour: "white" | "red" | "green" | "purple" | "grey" | "yellow" | "orange" }
> = {
  undecided: { sign: "○", text: "Undecided", colour: "white" },
  flagged: { sign: "!", text: "Flagged", colour: "red" },
  "being-consulted": { sign: "?", text: "Being consulted", colour: "yellow" },
  released: { sign: "✓", text: "Released", colour: "green" },
  part: { sign: "◧", text: "Released in part", colour: "purple" },
  withheld: { sign: "✕", text: "Withheld", colour: "grey" },
  duplicate: { sign: "=", text: "Left out: duplicate", colour: "grey" },
  "outside-request": { sign: "↷", text: "Left out: outside the request", colour: "grey" },
  "not-this-patients": { sign: "≠", text: "Left out: not this patient’s", colour: "orange" },
};

export function PageStandingTag({ state }: { state: PageState }) {
  const { text, colour } = standingLooks[state];
  return <Tag colour={colour}>{text}</Tag>;
}

/** How a page stands, in a shape and in words: never in colour alone. */
import type { PageState } from "~/domain/page-states";
import { Tag } from "./status-tag";

export const standingLooks: Record<PageState, { sign: string; text: string; colour: "white" | "red" | "green" | "purple" | "grey" }> = {
  undecided: { sign: "○", text: "Undecided", colour: "white" },
  flagged: { sign: "!", text: "Flagged", colour: "red" },
  released: { sign: "✓", text: "Released", colour: "green" },
  part: { sign: "◧", text: "Released in part", colour: "purple" },
  withheld: { sign: "✕", text: "Withheld", colour: "grey" },
};

export function PageStandingTag({ state }: { state: PageState }) {
  const { text, colour } = standingLooks[state];
  return <Tag colour={colour}>{text}</Tag>;
}

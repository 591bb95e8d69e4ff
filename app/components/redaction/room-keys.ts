/**
 * Single keys in the redaction room. They act only while the picture of the page has the focus, so that nobody who
 * types, or speaks to the computer, sets one off by chance (WCAG 2.2, 2.1.4). Each presses the control that names it in
 * `aria-keyshortcuts`.
 */
import type { KeyboardEvent } from "react";

/** As `aria-keyshortcuts` writes it: "r", "Shift+A", "Control+z". */
const nameOf = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  `${ctrlKey || metaKey ? "Control+" : ""}${shiftKey ? "Shift+" : ""}${key}`;

/**
 * Presses what the key stands for, or goes to it where it is a field; `data-then` names the field to go on to. True
 * where there was something.
 */
export function pressByKey(event: KeyboardEvent): boolean {
  const control = document.querySelector<HTMLElement>(`.room [aria-keyshortcuts~="${CSS.escape(nameOf(event))}"]`);
  if (!control || event.altKey) return false;
  event.preventDefault();
  if (control.matches("input:not([type=radio], [type=checkbox]), select, textarea")) control.focus();
  else control.click();
  if (control.dataset["then"]) document.getElementById(control.dataset["then"])?.focus();
  return true;
}

export type KeyHelp = readonly [keys: string, does: string];

/** What the room tells about its keys; each is also a button or a field. */
export const roomKeys: readonly KeyHelp[] = [
  ["→ ← ↑ ↓", "choose a word; with Shift, several"],
  ["Enter", "mark what is chosen, for the reason in the list"],
  ["j k", "next suggestion, the one before"],
  ["a x", "mark what is suggested, or turn it down"],
  ["Shift+A Shift+X", "the same everywhere in this case"],
  ["r", "release this page, and go on"],
  ["w", "withhold this page: choose the reason"],
  ["n p", "next page, previous page"],
  ["o", "next page without a decision"],
  ["b", "two pages at once"],
  ["t", "type words to cover"],
  ["z y", "undo, and do it again"],
  ["Escape", "choose nothing"],
];

/** The same while two pages are read together. */
export const pairKeys: readonly KeyHelp[] = [
  ["r", "release both pages, and go on"],
  ["1 2", "open the first page, the second, by itself"],
  ...roomKeys.filter(([keys]) => ["j k", "a x", "Shift+A Shift+X", "o", "z y"].includes(keys)),
  ["n p", "next two pages, the two before"],
];

/** What was given, in a sentence: cut short, and without anything that a terminal would act on. */
const longest = 60;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export const hasUnseen = (text: string): boolean => text.search(unseen) >= 0;

export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "missing";
  const shown = text.replace(unseen, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, "0")}`);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

/** What somebody typed into a form, kept while a page asks them to put something right or to look once more. */
import type { DateParts } from "./date-field";

export type Typed = Record<string, string[]>;

/** One field's words, trimmed by nobody; empty where it was not there. */
export const typedOf = (typed: Typed | undefined, name: string): string => typed?.[name]?.[0] ?? "";

/** One value of each field, for a form that asks for one alone. */
export const onceTyped = (typed: Typed): Record<string, string> =>
  Object.fromEntries(Object.keys(typed).map((name) => [name, typedOf(typed, name)]));

/** The three boxes of a day; undefined where the form was not sent yet, or another of the page's forms was. */
export function dayTyped(typed: Typed | undefined, name: string): DateParts | undefined {
  if (!typed?.[`${name}-day`]) return undefined;
  return {
    day: typedOf(typed, `${name}-day`),
    month: typedOf(typed, `${name}-month`),
    year: typedOf(typed, `${name}-year`),
  };
}

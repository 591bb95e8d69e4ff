/** What somebody typed into a form, kept while a page asks them to put something right or to look once more. */
import type { DateParts } from "./date-field";

export type Typed = Record<string, string[]>;

export function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) if (typeof value === "string") (typed[name] ??= []).push(value);
  return typed;
}

/** One field's words, trimmed by nobody; empty where it was not there. */
export const typedOf = (typed: Typed | undefined, name: string): string => typed?.[name]?.[0] ?? "";

/** The three boxes of a day; undefined where the form was not sent yet. */
export function dayTyped(typed: Typed | undefined, name: string): DateParts | undefined {
  if (!typed) return undefined;
  return {
    day: typedOf(typed, `${name}-day`),
    month: typedOf(typed, `${name}-month`),
    year: typedOf(typed, `${name}-year`),
  };
}

/** What a hidden field carried. Text that is no JSON becomes undefined, which no schema takes. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * A form is read once: its fields by their description, the rules between them, and what every form carries unseen.
 * What must be put right comes in the order of the form, and what was typed is kept.
 */
import { createHash } from "node:crypto";
import { data } from "@remix-run/node";
import type { FieldError } from "~/components/design/error-summary";
import type { Typed } from "~/components/design/typed";
import type { DayPart } from "~/domain/calendar/typed-day";
import { rawIn, type Field } from "./fields";

export type Fields = Record<string, Field<unknown>>;
export type Values<Described extends Fields> = {
  [Name in keyof Described]: Described[Name] extends Field<infer Value> ? Value : never;
};

/** What fields must be together, as a table. A field that could not be read has no value, and its own error already. */
export type Rule = [isBroken: boolean, at: string, message: string];
export type Rules<Described extends Fields> = (read: Partial<Values<Described>>) => readonly Rule[];

export type FieldsRead<Described extends Fields> =
  { ok: true; values: Values<Described> } | { ok: false; errors: FieldError[] };

/** The form that a page sent. A body that is none is answered with the page that says so. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    // nothing but the body is read here, so whatever is wrong is wrong with what was sent
    throw new Response("not-a-form", { status: 400 });
  }
}

/** Never throws, whatever was sent. */
/** A day is entered in three boxes, of which the first has the name of the field. */
const errorIn = (field: string, { message, part = "day" }: { message: string; part?: DayPart }): FieldError =>
  part === "day" ? { field, message } : { field, message, box: `${field}-${part}` };

export function readFields<Described extends Fields>(
  form: FormData,
  fields: Described,
  rules: Rules<Described> = () => [],
): FieldsRead<Described> {
  const values: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const read = field.read(form, name);
    if (read.ok) values[name] = read.value;
    else errors.push(errorIn(field.place ?? name, read));
  }
  for (const [isBroken, field, message] of rules(values as Partial<Values<Described>>))
    if (isBroken) errors.push({ field, message });
  return errors.length === 0
    ? { ok: true, values: values as Values<Described> }
    : { ok: false, errors: inOrderOf(fields, errors) };
}

/** The values of fields none of which can be wrong, as a form's buttons send them. */
export function valuesOf<Described extends Fields>(form: FormData, fields: Described): Values<Described> {
  const read = readFields(form, fields);
  if (!read.ok) throw new Error(`not only buttons: ${read.errors.map(({ field }) => field).join(", ")}`);
  return read.values;
}

/** In the order of the form; what belongs to no field of it comes last. */
export function inOrderOf(fields: Fields, errors: readonly FieldError[]): FieldError[] {
  const places = Object.entries(fields).map(([name, { place }]) => place ?? name);
  const placeOf = ({ field }: FieldError) => (places.includes(field) ? places.indexOf(field) : places.length);
  return errors.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Every box as it was left, but for files and for what is secret. */
export function typedIn(form: FormData, fields: Fields = {}): Typed {
  const typed = new Map<string, string[]>(); // a box may be named like something that every object has
  for (const [name, value] of form) {
    if (typeof value !== "string" || fields[name]?.isSecret) continue;
    const before = typed.get(name);
    if (before) before.push(value);
    else typed.set(name, [value]);
  }
  return Object.fromEntries(typed);
}

/**
 * What a form carries unseen: its key, so that a double click has one effect, and the version of the case that its page
 * showed; null where it says none.
 */
export type Carried = { submission: string | null; seenVersion: number | null };

export const carriedIn = (form: FormData, request: Request): Carried => ({
  submission: keyOf(form, request),
  seenVersion: versionIn(rawIn(form, "seenVersion")),
});

const versionIn = (sent: string): number | null => (/^\d{1,9}$/.test(sent) ? Number(sent) : null);

/**
 * The key of what was sent: to which page and with which button, and with which words (`db/cases/submissions.ts`). The
 * same click twice has the same, and the key of a page that is used again for something else never answers "done" for
 * it.
 */
function keyOf(form: FormData, request: Request): string | null {
  const key = rawIn(form, "submission");
  if (!key) return null;
  const words = [...form].filter(
    ([name, value]) => typeof value === "string" && name !== "submission" && name !== "seenVersion",
  );
  const where = [new URL(request.url).pathname, rawIn(form, "act")];
  return [key.slice(0, longestKey), digest(where), digest(words)].join(".");
}
const digest = (of: unknown) => createHash("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 16);
const longestKey = 100;

/** Which of a page's buttons sent the form; null where it was none of them. */
export const actIn = <const Act extends string>(form: FormData, acts: readonly Act[]): Act | null =>
  acts.find((act) => act === rawIn(form, "act")) ?? null;

/** What is said to a form that none of the page's buttons sent: it decides nothing. */
export const notAButton = "Use the buttons on the page";

/** For a page with a button and nothing to type. */
export const readButton = async (request: Request): Promise<Carried & { act: string }> => {
  const form = await formOf(request);
  return { ...carriedIn(form, request), act: rawIn(form, "act") };
};

/** The page once more, with what must be put right and what was typed. */
export const askAgain = (typed: Typed, errors: FieldError[], status: 200 | 400 | 409 | 429) =>
  data({ typed, errors }, { status });

export type FormRead<Described extends Fields> = Carried & { typed: Typed } & (
    { ok: true; values: Values<Described> } | { ok: false; errors: FieldError[]; answer: ReturnType<typeof askAgain> }
  );

/** `answer` is what the route gives back where something must be put right: 400, errors in the order of the form. */
export const readForm = async <Described extends Fields>(
  request: Request,
  fields: Described,
  rules?: Rules<Described>,
): Promise<FormRead<Described>> => formRead(await formOf(request), fields, request, rules);

/** The same of a form that has come already: one page may hold several, told apart by the button. */
export function formRead<Described extends Fields>(
  form: FormData,
  fields: Described,
  request: Request,
  rules?: Rules<Described>,
): FormRead<Described> {
  const typed = typedIn(form, fields);
  const read = readFields(form, fields, rules);
  const sent = { ...carriedIn(form, request), typed };
  return read.ok ? { ...sent, ...read } : { ...sent, ...read, answer: askAgain(typed, read.errors, 400) };
}

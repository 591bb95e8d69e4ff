/**
 * The one reader of fields. Each kind says how it is read and, once, how its error is worded; a form is described as a
 * record of them (`read-form.server.ts`). A field that cannot be read has no value: there is no day, number or choice
 * to stand in for it.
 */
import type { ZodType } from "zod";
import type { DateParts } from "~/components/design/date-field";
import { rangesWording } from "~/components/records/ranges-wording";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { dayInBoxes, partsInProblem, type DayPart } from "~/domain/calendar/typed-day";
import { penceIn } from "~/domain/moves/fees";
import { isEmailAddress } from "~/domain/terms/email-address";
import { readPageRanges, type PageRanges } from "~/domain/terms/page-ranges";
import { unprintableIn } from "~/domain/terms/printable";
import { withoutUnseen } from "~/domain/terms/unseen-characters";
import { dayProblemWording, ofOurTime, outOfBounds, type DayBounds } from "./day-wording";

/** `part` is the box that is wrong first, where a field has several. */
export type Taken<Value> = { ok: true; value: Value } | { ok: false; message: string; part?: DayPart };

export type Field<Value> = {
  read(form: FormData, name: string): Taken<Value>;
  /** Nothing was typed or chosen. */
  isEmpty(form: FormData, name: string): boolean;
  /** The place on the page that an error leads to, where it is not the field itself. */
  place?: string;
  /** Never sent back to the page. */
  isSecret?: boolean;
};

const taken = <Value>(value: Value): Taken<Value> => ({ ok: true, value });
const wrong = (message: string): Extract<Taken<never>, { ok: false }> => ({ ok: false, message });

/** As it was typed; empty where there is no such field, or a file in its place. */
export function rawIn(form: FormData, name: string): string {
  const sent = form.get(name);
  return typeof sent === "string" ? sent : "";
}
const allIn = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((sent): sent is string => typeof sent === "string");

/** Without the spaces around it, and without what nobody sees: what is read is what stands on the screen. */
const asSeen = (typed: string): string => withoutUnseen(typed).trim();

/** A field in one box. */
const inOneBox = <Value>(read: (typed: string) => Taken<Value>): Field<Value> => ({
  read: (form, name) => read(asSeen(rawIn(form, name))),
  isEmpty: (form, name) => asSeen(rawIn(form, name)) === "",
});

type Length = { longest?: number; tooLong?: string };
const tooLongFor = (longest: number) => `Use ${longest.toLocaleString("en-GB")} characters or fewer`;

/** A full stop is no reason. */
const isEmptyOrPunctuation = (typed: string) => /^[\p{P}\s]*$/u.test(typed);

/** One line. `needed` says what to type where no word was; without it the line may stay empty. */
export const text = (needed?: string, { longest = 200, tooLong = tooLongFor(longest) }: Length = {}): Field<string> =>
  inOneBox((typed) => {
    if (needed !== undefined && isEmptyOrPunctuation(typed)) return wrong(needed);
    return typed.length > longest ? wrong(tooLong) : taken(typed);
  });

/** Paragraphs. */
export const longText = (needed?: string, { longest = 5_000, tooLong }: Length = {}): Field<string> =>
  text(needed, { longest, tooLong: tooLong ?? tooLongFor(longest) });

/** Text that is printed on a letter: a name, an address, a reference. Refused where our letters cannot print it. */
export const printed = (field: Field<string>): Field<string> => ({
  ...field,
  read(form, name) {
    const read = field.read(form, name);
    const sign = read.ok ? unprintableIn(read.value) : null;
    return sign === null ? read : wrong(unprintableWording(sign));
  },
});

const unprintableWording = (sign: string) =>
  `Our letters cannot print ${isShown(sign) ? `“${sign}”` : "one of the signs"}. Leave it out, or write it in letters`;

/** A sign of somebody's own font, or of none, says nothing on the screen. */
const isShown = (sign: string) => !/\p{Private_Use}|\p{Unassigned}|\p{Surrogate}|\uFFFD/u.test(sign);

/** A name, an organisation or a reference, on one line. */
export const nameText = (needed?: string, length?: Length): Field<string> => printed(oneLine(text(needed, length)));

/** An address as it stands on an envelope, in lines. */
export const addressText = (needed?: string, length: Length = { longest: 500 }): Field<string> =>
  printed(text(needed, length));

const oneLine = (field: Field<string>): Field<string> => ({
  ...field,
  read(form, name) {
    const read = field.read(form, name);
    return read.ok ? taken(read.value.replace(/\s*\n\s*/g, " ")) : read;
  },
});

/** A password: every space counts, and the page never gets it back. */
export const secret = (needed: string, { longest, tooLong }: Required<Length>): Field<string> => ({
  isSecret: true,
  isEmpty: (form, name) => rawIn(form, name) === "",
  read(form, name) {
    const typed = rawIn(form, name);
    if (typed === "") return wrong(needed);
    return typed.length > longest ? wrong(tooLong) : taken(typed);
  },
});

/** Text that must mean something, such as an address; `read` answers null where it does not. */
export const readAs = <Value>(
  read: (typed: string) => Value | null,
  message: string,
  { longest = 254, tooLong = message }: Length = {},
): Field<Value> =>
  inOneBox((typed) => {
    if (typed.length > longest) return wrong(tooLong);
    const value = read(typed);
    return value === null ? wrong(message) : taken(value);
  });

/** One plain e-mail address. */
export const emailAddress = (message: string): Field<string> =>
  readAs((typed) => (isEmailAddress(typed) ? typed : null), message);

/** One of the choices offered. A form that names two decides nothing. */
export const choice = <const Choice extends string>(choices: readonly Choice[], message: string): Field<Choice> => {
  const one = readAs((typed) => choices.find((offered) => offered === typed) ?? null, message);
  return { ...one, read: (form, name) => (isTwofold(form, name) ? wrong(onlyOne) : one.read(form, name)) };
};

const onlyOne = "Choose one answer only";
const isTwofold = (form: FormData, name: string) => new Set(allIn(form, name)).size > 1;

/** Nothing that was ticked is passed over: a page of long ago, or a program, may send what is not offered. */
const notOffered = "Choose only from what is offered here";

/** Those of the choices offered that were ticked, in the order in which they are offered. */
export const several = <const Choice extends string>(choices: readonly Choice[], needed?: string): Field<Choice[]> => ({
  isEmpty: (form, name) => allIn(form, name).length === 0,
  read(form, name) {
    const sent = new Set(allIn(form, name).filter((each) => each !== ""));
    const chosen = choices.filter((offered) => sent.has(offered));
    if (chosen.length < sent.size) return wrong(notOffered);
    return chosen.length === 0 && needed !== undefined ? wrong(needed) : taken(chosen);
  },
});

/** The same field sent several times, each read by `each`, which answers null where it is none. */
export const list = <Value>(each: (typed: string) => Value | null, needed?: string): Field<Value[]> => ({
  isEmpty: (form, name) => allIn(form, name).length === 0,
  read(form, name) {
    const read = allIn(form, name).map((typed) => each(asSeen(typed)));
    const values = read.filter((value) => value !== null);
    if (values.length < read.length) return wrong(needed ?? notOffered);
    return needed !== undefined && values.length === 0 ? wrong(needed) : taken(values);
  },
});

/** A box that is ticked, or a button's "yes". With `needed` it must be. */
export const ticked = (needed?: string): Field<boolean> =>
  inOneBox((typed) => (typed !== "yes" && needed !== undefined ? wrong(needed) : taken(typed === "yes")));

const boxesOfDay = (form: FormData, name: string): DateParts => ({
  day: rawIn(form, `${name}-day`).trim(),
  month: rawIn(form, `${name}-month`).trim(),
  year: rawIn(form, `${name}-year`).trim(),
});
type DayAsked = {
  /** As its errors call it, beginning a sentence: "The date of birth". */
  called?: string;
  bounds?: DayBounds;
};

/** A day in the three boxes of a `DateField`. `needed` says what to type where nothing was. */
export function day(
  needed: string,
  { called = "The day", bounds = ofOurTime(called) }: DayAsked = {},
): Field<CalendarDay> {
  const isEmpty = (form: FormData, name: string) => Object.values(boxesOfDay(form, name)).every((box) => box === "");
  return {
    isEmpty,
    read(form, name) {
      if (isEmpty(form, name)) return wrong(needed);
      const typed = dayInBoxes(boxesOfDay(form, name));
      if (!typed.ok)
        return { ...wrong(dayProblemWording(called, typed.problem)), part: partsInProblem(typed.problem)[0]! };
      const beyond = outOfBounds(typed.on, bounds);
      return beyond === null ? taken(typed.on) : wrong(beyond);
    },
  };
}

/** A number as a machine or a person writes it: "12", "0.5". */
export const number = (message: string, { above = -Infinity }: { above?: number } = {}): Field<number> =>
  readAs((typed) => {
    const value = typed === "" ? NaN : Number(typed);
    return Number.isFinite(value) && value > above ? value : null;
  }, message);

const largestCount = 99_999;
const countIn = (typed: string): number | null =>
  /^\d{1,5}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= largestCount ? Number(typed) : null;

/** A number that counts: a page, an entry. From 1 on. */
export const count = (message: string): Field<number> => readAs(countIn, message);

/** Numbers of pages, one for each box that was ticked. */
export const counts = (needed?: string): Field<number[]> => list(countIn, needed);

/** Pounds and pence, in pence. */
export const money = (message: string): Field<number> => readAs((typed) => penceIn(typed) || null, message);

const longestList = 5_000;

/** Pages as people write them: "3-5, 9". */
export const pages = ({ pageCount }: { pageCount: number }): Field<PageRanges> =>
  inOneBox((typed) => {
    if (typed.length > longestList) return wrong(rangesWording["not-pages"]);
    const read = readPageRanges(typed, { pageCount });
    return read.ok ? taken(read.ranges) : wrong(rangesWording[read.because]);
  });

/** What a script put into a hidden field. */
export const json = <Value>(shape: ZodType<Value>, message: string): Field<Value> =>
  inOneBox((typed) => {
    const read = shape.safeParse(jsonIn(typed));
    return read.success ? taken(read.data) : wrong(message);
  });

/** Text that is no JSON becomes undefined, which no shape takes. */
function jsonIn(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A file that came beside the fields (`upload.server.ts`), by the sender's name for it; null where none came whole. */
export const fileNamed = (
  name: string | null,
  { needed, accepts, message }: { needed: string; accepts: RegExp; message: string },
): Field<string> => ({
  isEmpty: () => name === null,
  read: () => {
    if (name === null) return wrong(needed);
    return accepts.test(name) ? taken(name) : wrong(message);
  },
});

/** A field that this form does not ask, because its value is known. */
export const known = <Value>(value: Value): Field<Value> => ({ isEmpty: () => false, read: () => taken(value) });

/** A field that may be left out: null where it was. */
export const ifGiven = <Value>(field: Field<Value>): Field<Value | null> => ({
  ...field,
  read: (form, name) => (field.isEmpty(form, name) ? taken(null) : field.read(form, name)),
});

/** A field that is never wrong: what cannot be read is `value`. */
export const orElse = <Value, Other>(field: Field<Value>, value: Other): Field<Value | Other> => ({
  ...field,
  read(form, name) {
    const read = field.read(form, name);
    return read.ok ? read : taken(value);
  },
});

/** A field that is sent under another name than it has in the description. */
export const sentAs = <Value>(name: string, field: Field<Value>): Field<Value> => ({
  ...field,
  place: name,
  read: (form) => field.read(form, name),
  isEmpty: (form) => field.isEmpty(form, name),
});

/** A field whose error leads to another place on the page. */
export const errorAt = <Value>(place: string, field: Field<Value>): Field<Value> => ({ ...field, place });

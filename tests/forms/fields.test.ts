/** Each kind of field by examples, and what holds for every form, whatever is sent. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  addressText,
  choice,
  count,
  counts,
  day,
  emailAddress,
  errorAt,
  fileNamed,
  ifGiven,
  json,
  list,
  longText,
  money,
  nameText,
  number,
  orElse,
  pages,
  readAs,
  secret,
  several,
  text,
  ticked,
  type Field,
} from "~/forms/fields";
import { inALifetime } from "~/forms/day-wording";
import { carriedIn, formOf as formSentIn, formRead, readFields, typedIn, type Fields } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";

type Sent = Record<string, string | readonly string[] | Blob>;

function formOf(sent: Sent): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(sent))
    for (const each of Array.isArray(value) ? (value as string[]) : [value as string | Blob]) form.append(name, each);
  return form;
}

/** What one field called "f" makes of what was sent: its value, or the words of its error. */
function readOne(field: Field<unknown>, sent: Sent): unknown {
  const read = readFields(formOf(sent), { f: field });
  return read.ok ? read.values.f : read.errors.map(({ message }) => message).join("; ");
}
const typedAs = (field: Field<unknown>, typed: string) => readOne(field, { f: typed });
const boxes = (date: string, month: string, year: string): Sent => ({
  "f-day": date,
  "f-month": month,
  "f-year": year,
});

const anyDay = day("Enter the day");
const named = day("Enter it", {
  called: "The date of birth",
  bounds: inALifetime("The date of birth", "2026-06-10"),
});
const fourFigures = "the year must be four figures, such as 1961";
const twelve = pages({ pageCount: 12 });

const page = (path = "/cases/1/extend") => new Request(`http://desk.test${path}`);

describe("each kind of field", () => {
  test.each<[string, Field<unknown>, string, unknown]>([
    ["a line, without the spaces around it", text(), "  Mrs Poole \n", "Mrs Poole"],
    ["a line that may stay empty", text(), "   ", ""],
    ["a line that is needed", text("Enter a name"), "   ", "Enter a name"],
    ["a line of 200 characters", text(), "x".repeat(200), "x".repeat(200)],
    ["a line that is too long", text(), "x".repeat(201), "Use 200 characters or fewer"],
    [
      "a line with a length of its own",
      text("Enter it", { longest: 40 }),
      "x".repeat(41),
      "Use 40 characters or fewer",
    ],
    ["a line with words of its own", text("Enter it", { longest: 2, tooLong: "Shorter" }), "xyz", "Shorter"],
    ["paragraphs keep their lines", longText(), " one\n\ntwo ", "one\n\ntwo"],
    ["paragraphs that are needed", longText("Write the note"), "", "Write the note"],
    ["paragraphs that are too long", longText(), "x".repeat(5_001), "Use 5,000 characters or fewer"],
    ["a line without what nobody sees", text(), "\0Mrs \u202EPoole\u200B", "Mrs Poole"],
    ["a line of nothing that is seen", text("Enter a name"), "\u200B\u2060\uFEFF", "Enter a name"],
    ["paragraphs without what nobody sees", longText(), "one\r\n\u0007two\u2066", "one\ntwo"],
    ["a name on two lines", nameText(), "Mrs\r\nPoole", "Mrs Poole"],
    [
      "a name with a face",
      nameText(),
      "Poole 😀",
      "Our letters cannot print “😀”. Leave it out, or write it in letters",
    ],
    [
      "a name in a font of its own",
      nameText(),
      "\uE000",
      "Our letters cannot print one of the signs. Leave it out, or write it in letters",
    ],
    ["a name in Persian with its joiner", nameText(), "می\u200Cخواهم", "می\u200Cخواهم"],
    ["an address in lines", addressText(), "1 Rose Lane\r\nLeeds", "1 Rose Lane\nLeeds"],
    [
      "an address with a picture",
      addressText(),
      "🏠",
      "Our letters cannot print “🏠”. Leave it out, or write it in letters",
    ],
    ["an address pasted with its mark of direction", emailAddress("Enter it"), "\u202Aa@b.example", "a@b.example"],
    ["a password keeps what nobody sees", secret("Enter it", { longest: 9, tooLong: "Wrong" }), "a\u200Bb", "a\u200Bb"],
    ["a choice", choice(["yes", "no"], "Choose one"), "no", "no"],
    ["none of the choices", choice(["yes", "no"], "Choose one"), "perhaps", "Choose one"],
    ["no choice", choice(["yes", "no"], "Choose one"), "", "Choose one"],
    ["a choice that falls back", orElse(choice(["this", "every"], ""), "this"), "else", "this"],
    ["a tick", ticked(), "yes", true],
    ["no tick", ticked(), "", false],
    ["a tick that is needed", ticked("Confirm it"), "", "Confirm it"],
    ["a number", number("Enter a number"), " 12.5 ", 12.5],
    ["no number", number("Enter a number"), "12,5", "Enter a number"],
    ["an empty number", number("Enter a number"), "", "Enter a number"],
    ["a number without end", number("Enter a number"), "Infinity", "Enter a number"],
    ["a number that is too small", number("More", { above: 0 }), "0", "More"],
    ["a page", count("Type a page"), "12", 12],
    ["no such page", count("Type a page"), "0", "Type a page"],
    ["a page with a sign", count("Type a page"), "-3", "Type a page"],
    ["a page that may be left out", ifGiven(count("Type a page")), " ", null],
    ["a page that may be left out, mistyped", ifGiven(count("Type a page")), "x", "Type a page"],
    ["pounds and pence", money("Enter the fee"), "£12.50", 1250],
    ["whole pounds", money("Enter the fee"), "12", 1200],
    ["nothing at all is no fee", money("Enter the fee"), "0.00", "Enter the fee"],
    ["half a penny", money("Enter the fee"), "12.505", "Enter the fee"],
    ["one plain address", emailAddress("Enter an address"), " a@b.example ", "a@b.example"],
    ["two addresses", emailAddress("Enter an address"), "a@b.example, c@d.example", "Enter an address"],
    ["an address that may be left out", ifGiven(emailAddress("Enter an address")), "", null],
    [
      "pages and ranges",
      twelve,
      "3-5, 9",
      [
        [3, 5],
        [9, 9],
      ],
    ],
    ["no pages", twelve, "", "Enter the pages, such as 3-5, 9"],
    ["pages in words that are none", twelve, "some", "Enter pages as numbers and ranges, such as 3-5, 9"],
    ["beyond the last page", twelve, "13", "The record has fewer pages than that. Check the numbers"],
    ["what a script put there", json(z.array(z.int()), "Draw it"), "[1,2]", [1, 2]],
    ["what no script put there", json(z.array(z.int()), "Draw it"), "[1,", "Draw it"],
    ["text that means something", readAs((typed) => (typed === "a" ? 1 : null), "An a"), "a", 1],
    ["text that means nothing", readAs((typed) => (typed === "a" ? 1 : null), "An a"), "b", "An a"],
    ["a password keeps its spaces", secret("Enter it", { longest: 9, tooLong: "Wrong" }), " a b ", " a b "],
    ["a password of spaces", secret("Enter it", { longest: 9, tooLong: "Wrong" }), " ", " "],
    ["no password", secret("Enter it", { longest: 9, tooLong: "Wrong" }), "", "Enter it"],
    ["a password that is too long", secret("Enter it", { longest: 9, tooLong: "Wrong" }), "x".repeat(10), "Wrong"],
  ])("%s", (_, field, typed, expected) => expect(typedAs(field, typed)).toEqual(expected));

  test.each<[string, Field<unknown>, Sent, unknown]>([
    ["a day in figures", anyDay, boxes("27", "3", "2026"), "2026-03-27"],
    ["a day with its month in words", anyDay, boxes("1", " june ", "2026"), "2026-06-01"],
    ["a day that does not exist", anyDay, boxes("31", "2", "2026"), "31 February 2026 does not exist: check the day"],
    [
      "29 February of no leap year",
      anyDay,
      boxes("29", "feb", "2025"),
      "29 February 2025 does not exist: check the day",
    ],
    ["half a day", anyDay, boxes("31", "", "2026"), "The day must include a month"],
    ["a third of a day", named, boxes("", "", "1961"), "The date of birth must include a day and a month"],
    ["no day", anyDay, {}, "Enter the day"],
    ["no day but spaces", named, boxes("", " ", ""), "Enter it"],
    ["no number", named, boxes("x", "1", "1961"), "The date of birth: the day must be a number from 1 to 31"],
    [
      "a month that is none, and a year of two figures",
      named,
      boxes("1", "13", "61"),
      "The date of birth: the month must be a number from 1 to 12, or its name, and the year must be four figures, such as 1961",
    ],
    [
      "one part missing, another wrong",
      named,
      boxes("0", "", "1961"),
      "The date of birth must include a month, and the day must be a number from 1 to 31",
    ],
    ["a year beyond four figures", anyDay, boxes("1", "1", "20260"), `The day: ${fourFigures}`],
    [
      "a year that nobody remembers",
      named,
      boxes("1", "1", "1849"),
      "The date of birth cannot be before 1850: check the year",
    ],
    ["the first day that may be", named, boxes("1", "1", "1850"), "1850-01-01"],
    ["a day still to come", named, boxes("11", "6", "2026"), "The date of birth cannot be after today"],
    ["the last day allowed", named, boxes("10", "6", "2026"), "2026-06-10"],
    [
      "a day before the NHS",
      anyDay,
      boxes("1", "1", "1600"),
      "The day cannot be before 5 July 1948, when the NHS began: check the year",
    ],
    ["a day in a far future", anyDay, boxes("1", "1", "2100"), "The day cannot be after 2099: check the year"],
    ["a day that may be left out", ifGiven(anyDay), boxes("", "", ""), null],
    [
      "a day that may be left out, mistyped",
      ifGiven(anyDay),
      boxes("40", "1", "2026"),
      "The day: the day must be a number from 1 to 31",
    ],
    ["several choices, as they are offered", several(["a", "b", "c"]), { f: ["c", "a"] }, ["a", "c"]],
    ["a choice too many", several(["a", "b"]), { f: ["a", "z"] }, "Choose only from what is offered here"],
    ["what every object has", several(["a", "b"]), { f: ["__proto__"] }, "Choose only from what is offered here"],
    ["none of several", several(["a", "b"]), {}, []],
    ["at least one of several", several(["a", "b"], "Choose at least one"), {}, "Choose at least one"],
    ["pages that were ticked", counts("Choose at least one page"), { f: ["3", "1"] }, [3, 1]],
    ["no page was ticked", counts("Choose at least one page"), {}, "Choose at least one page"],
    ["something that is no page", counts("Choose at least one page"), { f: ["3", "x"] }, "Choose at least one page"],
    ["what is no page is not passed over", counts(), { f: ["3", "x"] }, "Choose only from what is offered here"],
    ["a list of names", list((typed) => typed || null, "Choose where"), { f: ["a", "b"] }, ["a", "b"]],
    ["a file where text is expected", text("Enter a name"), { f: new Blob(["x"]) }, "Enter a name"],
    ["a file where a choice is expected", several(["a"]), { f: new Blob(["a"]) }, []],
  ])("%s", (_, field, sent, expected) => expect(readOne(field, sent)).toEqual(expected));

  test("a file beside the form is known by its name", () => {
    const authority = (name: string | null) =>
      fileNamed(name, { needed: "Choose it", accepts: /\.pdf$/i, message: "A PDF" });
    expect(readOne(authority("signed.PDF"), {})).toBe("signed.PDF");
    expect(readOne(authority("signed.exe"), {})).toBe("A PDF");
    expect(readOne(authority(null), {})).toBe("Choose it");
  });
});

const reasons = several(["complexity", "number"], "Choose a reason");
const request = {
  reasons,
  on: day("Enter the day"),
  chosen: errorAt("pages-heading", counts("Choose a page")),
  words: longText("Write it"),
  note: text(),
};

describe("a form", () => {
  test("has its values, by the names of its fields", () => {
    const read = readFields(
      formOf({
        reasons: ["number"],
        ...{ "on-day": "1", "on-month": "6", "on-year": "2026" },
        chosen: "4",
        words: "so",
      }),
      request,
    );
    expect(read).toEqual({
      ok: true,
      values: { reasons: ["number"], on: "2026-06-01", chosen: [4], words: "so", note: "" },
    });
  });

  test("tells every error, in its own order and at its own place", () => {
    const read = readFields(formOf({ note: "x".repeat(201) }), request);
    expect(read.ok || read.errors.map(({ field }) => field)).toEqual([
      "reasons",
      "on",
      "pages-heading",
      "words",
      "note",
    ]);
  });

  test("a rule between fields is told in the same order, and only of what could be read", () => {
    const read = readFields(
      formOf({ reasons: "complexity", words: "x", chosen: "1" }),
      request,
      ({ on, note, reasons }) => [
        [on === undefined, "elsewhere", "Told last"],
        [note === "", "note", "Told in its place"],
        [reasons?.length === 1, "reasons", "Told first"],
      ],
    );
    expect(read.ok || read.errors.map(({ message }) => message)).toEqual([
      "Told first",
      "Enter the day",
      "Told in its place",
      "Told last",
    ]);
  });

  test("carries its key and the version of the case", () => {
    expect(carriedIn(formOf({ submission: "a-key", seenVersion: "7" }), page())).toEqual({
      submission: expect.stringMatching(/^a-key\.[0-9a-f]{16}\.[0-9a-f]{16}$/) as string,
      seenVersion: 7,
    });
    const keyOf = (sent: Record<string, string>, path = "/cases/1/extend") =>
      carriedIn(formOf({ submission: "a-key", ...sent }), page(path)).submission;
    expect(keyOf({ words: "one", seenVersion: "7" })).toBe(keyOf({ words: "one", seenVersion: "8" }));
    expect(keyOf({ words: "one" })).not.toBe(keyOf({ words: "another" }));
    expect(keyOf({ act: "accept" })).not.toBe(keyOf({ act: "reject" }));
    expect(keyOf({ words: "one" })).not.toBe(keyOf({ words: "one" }, "/cases/2/extend"));
    expect(keyOf({ words: "one" })).not.toBe(keyOf({ words: "one" }, "/cases/1/refuse"));
    expect(carriedIn(formOf({ submission: "" }), page())).toEqual({ submission: null, seenVersion: null });
  });

  test.each(["", " ", "abc", "-1", "1.5", "1e3", "0x10", "9".repeat(10)])(
    "takes “%s” for no version",
    (seenVersion) => {
      expect(carriedIn(formOf({ seenVersion }), page()).seenVersion).toBeNull();
    },
  );

  test("gives back what was typed, but no file and no password", () => {
    const form = formOf({ email: " a@b ", password: "hush", files: new Blob(["x"]), kinds: ["a", "b"] });
    expect(typedIn(form, { password: secret("", { longest: 9, tooLong: "" }) })).toEqual({
      email: [" a@b "],
      kinds: ["a", "b"],
    });
  });

  test.each(["__proto__", "constructor", "toString"])("keeps a box that is named %s", (name) => {
    expect(Object.entries(typedIn(formOf({ [name]: "x", words: "y" })))).toEqual([
      [name, ["x"]],
      ["words", ["y"]],
    ]);
  });

  test.each([
    ["JSON", "application/json", "{}"],
    ["plain text", "text/plain", "words=x"],
    ["parts without a boundary", "multipart/form-data", "x"],
    ["parts that break off", "multipart/form-data; boundary=b", "--b\r\nContent-Disp"],
  ])("a body of %s is no form", async (_, type, body) => {
    const request = new Request("http://desk.test/", { method: "POST", headers: { "Content-Type": type }, body });
    await expect(formSentIn(request)).rejects.toMatchObject({ status: 400 });
  });

  test("a refusal stands at the field that puts it right", () => {
    const words = { late: "Too late", gone: "It is gone" };
    expect(refusalAt("late", words, { otherwise: "name", late: "on" })).toEqual({ field: "on", message: "Too late" });
    expect(refusalAt("gone", words, { otherwise: "name", late: "on" })).toEqual({
      field: "name",
      message: "It is gone",
    });
  });
});

describe("what decides nothing", () => {
  const formWith = (...sent: [string, string][]) => {
    const form = new FormData();
    for (const [name, value] of sent) form.append(name, value);
    return form;
  };
  const outcome = choice(["harm", "no-harm"], "Say which");

  test("two answers to one question", () =>
    expect(outcome.read(formWith(["outcome", "no-harm"], ["outcome", "harm"]), "outcome")).toEqual({
      ok: false,
      message: "Choose one answer only",
    }));

  test("the same answer twice is one", () =>
    expect(outcome.read(formWith(["outcome", "harm"], ["outcome", "harm"]), "outcome")).toEqual({
      ok: true,
      value: "harm",
    }));

  test.each([".", "-", " … ", "?!", "«»", "\u2014"])("%j is no reason", (typed) =>
    expect(longText("Say why").read(formWith(["words", typed]), "words")).toEqual({ ok: false, message: "Say why" }),
  );

  test.each(["No.", "7", "是", "✓"])("%j may be one", (typed) =>
    expect(longText("Say why").read(formWith(["words", typed]), "words").ok).toBe(true),
  );
});

const everyKind: Fields = {
  line: text("Needed"),
  paragraphs: longText(),
  name: nameText("Needed"),
  address: addressText(),
  password: secret("Needed", { longest: 20, tooLong: "Wrong" }),
  choice: choice(["a", "b"], "Choose"),
  several: several(["a", "b"], "Choose"),
  list: list((typed) => typed || null),
  tick: ticked(),
  on: day("Needed"),
  number: number("Needed"),
  count: ifGiven(count("Needed")),
  counts: errorAt("heading", counts("Needed")),
  money: money("Needed"),
  email: emailAddress("Needed"),
  pages: twelve,
  json: json(z.record(z.string(), z.int()), "Needed"),
  either: orElse(choice(["a"], ""), "a"),
};
const names = [...Object.keys(everyKind), "on-day", "on-month", "on-year", "submission", "seenVersion", "stranger"];
const anything = fc.array(
  fc.tuple(
    fc.constantFrom(...names),
    fc.oneof(
      fc.string(),
      fc.constantFrom("a", "b", "yes", "3-5", "12.50", "1e999", "{}", "[]", "null"),
      fc.constant(null),
    ),
  ),
);
const formFrom = (sent: readonly (readonly [string, string | null])[]) => {
  const form = new FormData();
  for (const [name, value] of sent) form.append(name, value ?? new Blob(["a file"]));
  return form;
};

describe("whatever is sent", () => {
  test("it is read or refused in the order of the form, and never throws", () => {
    const places = Object.entries(everyKind).map(([name, { place }]) => place ?? name);
    fc.assert(
      fc.property(anything, (sent) => {
        const read = formRead(formFrom(sent), everyKind, page());
        if (read.ok) return;
        const told = read.errors.map(({ field }) => places.indexOf(field));
        expect(told).toEqual(told.toSorted((one, other) => one - other));
        expect(read.errors.every(({ message }) => message !== "")).toBe(true);
      }),
    );
  });

  test("what was typed is kept whole", () => {
    fc.assert(
      fc.property(anything, (sent) => {
        const { typed } = formRead(formFrom(sent), everyKind, page());
        const texts = sent.filter(([name, value]) => value !== null && name !== "password");
        for (const name of names)
          expect(typed[name] ?? []).toEqual(texts.flatMap(([each, value]) => (each === name ? [value] : [])));
      }),
    );
  });

  test.each([
    ["blanks", " ".repeat(300_000)],
    ["blanks inside", `3${" ".repeat(300_000)}5`],
    ["commas", ",".repeat(300_000)],
    ["figures", "1".repeat(300_000)],
    ["dashes", "1-".repeat(150_000)],
    ["an address without an end", `${"a.".repeat(150_000)}@`],
    ["brackets", "[".repeat(300_000)],
  ])("300,000 %s are read in linear time: what is not would not end here", (_, typed) => {
    const form = new FormData();
    for (const name of names) form.append(name, typed);
    expect(formRead(form, everyKind, page()).typed["line"]).toEqual([typed]);
  });
});

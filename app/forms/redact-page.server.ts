/**
 * What an officer sends from the redaction room, read and handed to the use-case it asks for; refusals come back in
 * words.
 */
import { versionNotSaid } from "~/components/design/form-not-taken";
import { z } from "zod";
import type { FieldError } from "~/components/design/error-summary";
import { exemption } from "~/domain/exemptions/exemptions";
import { boxSchema, type Box } from "~/domain/records/pages";
import type { MarksManifest, Step } from "~/domain/redaction/marks-manifest";
import { isForWholePages } from "~/domain/exemptions/reason-groups";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { stepToRedo, stepToUndo } from "~/domain/redaction/undo";
import type { By } from "~/services/signed-in";
import { choice, counts, errorAt, json, longText, number, orElse, rawIn, sentAs, text, type Field } from "./fields";
import {
  carriedIn,
  formOf,
  notAButton,
  readFields,
  type Rule,
  typedIn,
  type Values,
  valuesOf,
} from "./read-form.server";
import { note, reason, wordsOnPages } from "./redaction-fields";
import { changeWhy, decideAgain, release, releaseEach, takeMarkOff, withhold } from "~/services/redaction/decide-page";
import {
  acceptSuggestion,
  offerSuggestionAgain,
  rejectSuggestion,
  type Reached,
} from "~/services/redaction/decide-suggestion";
import type { Deps } from "~/services/deps";
import { markBoxes } from "~/services/redaction/mark-boxes";
import { markWords } from "~/services/redaction/mark-words";
import type { OnDocument } from "~/services/redaction/save-marks";
import { redoStep, undoStep, type UndoneOrRedone } from "~/services/redaction/undo-step";

type Which = By & { caseNumber: string; documentId: string; page: number };
type OnPage = OnDocument & { page: number };
type Refusal =
  | "no-such-document"
  | "no-such-page"
  | "not-ready"
  | "not-in-redaction"
  | "reason-cannot-apply"
  | "someone-else-marked"
  | "version-not-said"
  | "words-not-found"
  | "marked-already"
  | "box-outside-page"
  | "box-too-small"
  | "note-needed"
  | "suggestions-open"
  | "perhaps-outside"
  | "no-such-mark"
  | "nothing-to-undo"
  | "nothing-to-redo"
  | "changed-since"
  | "no-such-suggestion";
/**
 * What the step did in other documents of the case: places marked there, in how many documents; those passed over, and
 * those where it stayed.
 */
type DoneElsewhere = { places?: number; documents: number; notReady?: number; stayed?: number };
/**
 * `marked` is how many places this form marked, on `pages` pages; `undoneOrRedone` the pages on which a step was undone
 * or redone.
 */
export type Answer =
  | { ok: true; marked: number; pages: number; undoneOrRedone?: readonly number[]; elsewhere?: DoneElsewhere }
  | { ok: false; status: 400 | 404 | 409; errors: FieldError[] };

const sharedFields = { reason, note };
const inPoints = "Draw the box, or give all four of its numbers in points";
const side = number(inPoints, { above: 0 });

/** Four numbers that are one thing to the officer, and so have one error. */
const drawnBox: Field<Box> = {
  isEmpty: (form) => ["x", "y", "width", "height"].every((name) => rawIn(form, name).trim() === ""),
  read(form) {
    const read = readFields(form, { x: number(inPoints), y: number(inPoints), width: side, height: side });
    if (!read.ok) return { ok: false, message: inPoints };
    const { x, y, width, height } = read.values;
    return { ok: true, value: [x, y, width, height] };
  },
};
const selectedBoxes = json(z.array(boxSchema).min(1).max(200), inPoints);

const marks = {
  words: {
    words: wordsOnPages("Type the words to cover"),
    where: orElse(choice(["this", "every"], ""), "this" as const),
    ...sharedFields,
  },
  box: { box: drawnBox, ...sharedFields },
  selection: { boxes: errorAt("box", selectedBoxes), ...sharedFields },
};
const suggested = {
  suggestion: orElse(text(), ""),
  reach: orElse(choice(["bundle"], ""), "here" as const),
};

/** What can be done on a page: read, handed on, answered. `which` page it is stands in the address. */
export async function redactPage(deps: Deps, which: Which, request: Request) {
  const form = await formOf(request);
  const act = rawIn(form, "act");
  return {
    answer: await actOnPage(deps, { ...which, ...carriedIn(form, request) }, form),
    typed: typedIn(form),
    act,
    isDecided: act === "release" || (act === "mark" && rawIn(form, "what") === "page"),
  };
}

/**
 * What can be done while two pages are read together: release them (`page` names each), or decide a suggestion, or take
 * a step back.
 */
export async function redactPair(deps: Deps, which: Which, request: Request) {
  const form = await formOf(request);
  const on = { ...which, ...carriedIn(form, request) };
  const act = rawIn(form, "act");
  const isReleased = act === "release-pair";
  const read = readFields(form, { page: counts(), shown: counts() });
  if (!read.ok) return { answer: notRead(read.errors), act, released: [], shown: [] };
  const { page: named, shown } = read.values;
  const released = isReleased ? named : [];
  const answer = isReleased
    ? atItsCard(answerTo(await releaseEach(deps, { ...on, pages: named }), on))
    : await actOnPage(deps, { ...on, page: named[0] ?? 0 }, form);
  return { answer, act, released, shown };
}

/** Two pages are released without words: whatever needs some is settled beside them, or on the page by itself. */
const atItsCard = (answer: Answer): Answer =>
  answer.ok
    ? answer
    : { ...answer, errors: answer.errors.map(({ message }) => ({ field: "release-heading", message })) };

async function actOnPage(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const chosen = readFields(form, { act: errorAt("mark-heading", choice(namesOfActs, notAButton)) });
  return chosen.ok ? acts[chosen.values.act](deps, on, form) : notRead(chosen.errors);
}

const notRead = (errors: FieldError[]): Answer => ({ ok: false, status: 400, errors });

type Act = (deps: Deps, on: OnPage, form: FormData) => Promise<Answer>;

const acts = {
  mark: makeMark,
  release: async (deps, on, form) => {
    const read = readFields(form, { note: sentAs("release-note", longText()) });
    return read.ok ? answerTo(await release(deps, { ...on, ...read.values }), on) : notRead(read.errors);
  },
  "decide-again": async (deps, on) => answerTo(await decideAgain(deps, on), on),
  change: changeMark,
  accept: async (deps, on, form) => accepted(await acceptSuggestion(deps, { ...on, ...valuesOf(form, suggested) }), on),
  reject: async (deps, on, form) => answerTo(await rejectSuggestion(deps, { ...on, ...valuesOf(form, suggested) }), on),
  "offer-again": async (deps, on, form) =>
    answerTo(await offerSuggestionAgain(deps, { ...on, ...valuesOf(form, suggested) }), on),
  undo: async (deps, on) => afterUndoOrRedo(await undoStep(deps, on), on, stepToRedo),
  redo: async (deps, on) => afterUndoOrRedo(await redoStep(deps, on), on, stepToUndo),
  "take-off": async (deps, on, form) =>
    answerTo(await takeMarkOff(deps, { ...on, mark: rawIn(form, "mark").trim() }), on),
} satisfies Record<string, Act>;
const namesOfActs = Object.keys(acts) as (keyof typeof acts)[];

const isForPages = (code: ExemptionCode | undefined) => code !== undefined && isForWholePages(exemption(code));
const notForWholePages = ({ reason: code }: { reason?: ExemptionCode }): Rule[] => [
  [isForPages(code), "reason", "This reason is for whole pages: choose “The whole page”, or another reason"],
];

/** What is covered: words typed, a box drawn, words selected on the page, or the whole page. */
function makeMark(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const chosen = readFields(form, { what: errorAt("mark-heading", choice(["", ...namesOfWhats], notAButton)) });
  return chosen.ok ? whats[chosen.values.what || "words"](deps, on, form) : Promise.resolve(notRead(chosen.errors));
}

const whats = { words: coverWords, box: markBox, selection: markSelection, page: withholdPage } satisfies Record<
  string,
  Act
>;
const namesOfWhats = Object.keys(whats) as (keyof typeof whats)[];

async function coverWords(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const read = readFields(form, marks.words, notForWholePages);
  if (!read.ok) return notRead(read.errors);
  const { words, where } = read.values;
  const page = where === "every" ? "every" : on.page;
  return answerTo(await markWords(deps, { ...on, ...whyOf(read.values), words, page }), on, words);
}

async function markBox(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const read = readFields(form, marks.box, notForWholePages);
  if (!read.ok) return notRead(read.errors);
  const boxes = [read.values.box];
  return answerTo(await markBoxes(deps, { ...on, ...whyOf(read.values), how: "box", boxes }), on);
}

async function markSelection(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const read = readFields(form, marks.selection, notForWholePages);
  if (!read.ok) return notRead(read.errors);
  const { boxes } = read.values;
  return answerTo(await markBoxes(deps, { ...on, ...whyOf(read.values), how: "selection", boxes }), on);
}

async function withholdPage(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const read = readFields(form, sharedFields);
  return read.ok ? answerTo(await withhold(deps, { ...on, ...whyOf(read.values) }), on) : notRead(read.errors);
}

async function changeMark(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const read = readFields(form, { mark: text(), ...sharedFields }, notForWholePages);
  if (!read.ok) return notRead(read.errors);
  return answerTo(await changeWhy(deps, { ...on, mark: read.values.mark, ...whyOf(read.values) }), on);
}

const whyOf = ({ reason: code, note: words }: Values<typeof sharedFields>) => ({
  reason: code,
  ...(words && { note: words }),
});

function accepted(outcome: Reached, on: OnPage): Answer {
  const answered = answerTo(outcome, on);
  if (!outcome.ok || !answered.ok) return answered;
  const { marked, documents, notReady } = outcome.elsewhere;
  return { ...answered, elsewhere: { places: marked, documents, notReady } };
}

/** Undoing leads to where something was undone. */
function afterUndoOrRedo(
  outcome: UndoneOrRedone,
  on: OnPage,
  step: (marks: MarksManifest, by: string) => Step | undefined,
): Answer {
  const answered = answerTo(outcome, on);
  if (!outcome.ok || !answered.ok) return answered;
  return {
    ...answered,
    undoneOrRedone: step(outcome.marks, on.person.id)?.pages ?? [],
    elsewhere: { documents: outcome.elsewhere.changed, stayed: outcome.elsewhere.stayed },
  };
}

type Outcome = { ok: true; marks: MarksManifest } | { ok: false; because: Refusal };

function answerTo(outcome: Outcome, { submission }: OnDocument, words = ""): Answer {
  if (outcome.ok) {
    const made = outcome.marks.marks.filter((each) => submission && each.submission === submission);
    return { ok: true, marked: made.length, pages: new Set(made.map(({ page }) => page)).size };
  }
  if (outcome.because === "no-such-document" || outcome.because === "no-such-page")
    return { ok: false, status: 404, errors: [] };
  const { status, field, message } = wording[outcome.because](words);
  return { ok: false, status, errors: [{ field, message }] };
}

const wording: Record<
  Exclude<Refusal, "no-such-document" | "no-such-page">,
  (words: string) => { status: 400 | 409; field: string; message: string }
> = {
  "not-ready": () => ({
    status: 409,
    field: "mark-heading",
    message: "Some pages are still being prepared. Mark this page only, or wait until all of them are ready",
  }),
  "not-in-redaction": () => ({
    status: 409,
    field: "mark-heading",
    message: "Redaction of this case is finished, so nothing can be changed. Return the case for redaction first",
  }),
  "reason-cannot-apply": () => ({
    status: 409,
    field: "mark-heading",
    message:
      "That reason cannot apply to this request: the law gives it only for others who ask, or for other records. Choose another",
  }),
  "version-not-said": () => ({ status: 400, field: "mark-heading", message: versionNotSaid }),
  "someone-else-marked": () => ({
    status: 409,
    field: "marks-heading",
    message:
      "Someone changed this page while you had it open. Look at what is marked now. What you typed is kept: send it again if it is still needed",
  }),
  "words-not-found": (words) => ({
    status: 400,
    field: "words",
    message: `“${words}” was not found. Check the spelling, or draw a box: a scanned word may have been read wrongly`,
  }),
  "marked-already": (words) => ({
    status: 400,
    field: "words",
    message: `Every place where “${words}” stands is marked already`,
  }),
  "no-such-mark": () => ({
    status: 409,
    field: "marks-heading",
    message: "This mark was taken off meanwhile. Look at what is marked now",
  }),
  "no-such-suggestion": () => ({
    status: 409,
    field: "suggestions-heading",
    message: "This page no longer suggests that. Look at what is suggested now",
  }),
  "nothing-to-undo": () => ({
    status: 409,
    field: "undo",
    message: "You have taken no step in this document that can be undone",
  }),
  "nothing-to-redo": () => ({ status: 409, field: "redo", message: "There is no step of yours to do again" }),
  "changed-since": () => ({
    status: 409,
    field: "undo",
    message:
      "Somebody has worked on the same page since, so your step cannot be undone as a whole. Change what is marked there by hand",
  }),
  "box-outside-page": () => ({ status: 400, field: "box", message: "The box lies outside the page" }),
  "box-too-small": () => ({
    status: 400,
    field: "box",
    message: "The box is too small to cover anything. Make it at least 1 point wide and high",
  }),
  "note-needed": () => ({
    status: 400,
    field: "release-note",
    message: "Say why this page may leave although it may be about another patient",
  }),
  "suggestions-open": () => ({
    status: 400,
    field: "release-note",
    message:
      "Not every suggestion on this page is decided. Mark or turn down each, or say why the page may leave all the same",
  }),
  "perhaps-outside": () => ({
    status: 400,
    field: "release-note",
    message: "This page is perhaps outside the request. Leave it out, or say why it belongs to what was asked for",
  }),
};

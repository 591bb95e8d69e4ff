/** What an officer sends from the redaction room, read and handed to the use-case it asks for; refusals come back in words. */
import { z } from "zod";
import type { FieldError } from "~/components/design/error-summary";
import { jsonIn } from "~/components/design/typed";
import { exemption } from "~/domain/exemptions/exemptions";
import { boxSchema } from "~/domain/records/pages";
import type { MarksManifest, Step } from "~/domain/redaction/marks-manifest";
import { isForWholePages } from "~/domain/exemptions/reason-groups";
import { exemptionCodes } from "~/domain/terms/vocabulary";
import { stepToRedo, stepToUndo } from "~/domain/redaction/undo";
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

export type OnPage = OnDocument & { page: number };
type Refusal =
  | "no-such-document"
  | "no-such-page"
  | "not-ready"
  | "not-in-redaction"
  | "someone-else-marked"
  | "words-not-found"
  | "marked-already"
  | "box-outside-page"
  | "note-needed"
  | "no-such-mark"
  | "nothing-to-undo"
  | "nothing-to-redo"
  | "changed-since"
  | "no-such-suggestion";
/** What the step did in other documents of the case: places marked there, in how many documents; those passed over, and those where it stayed. */
type DoneElsewhere = { places?: number; documents: number; notReady?: number; stayed?: number };
/** `marked` is how many places this form marked, on `pages` pages; `undoneOrRedone` the pages on which a step was undone or redone. */
export type Answer =
  | { ok: true; marked: number; pages: number; undoneOrRedone?: readonly number[]; elsewhere?: DoneElsewhere }
  | { ok: false; status: 400 | 404 | 409; errors: FieldError[] };

const act = z.enum([
  "mark",
  "release",
  "decide-again",
  "take-off",
  "change",
  "undo",
  "redo",
  "accept",
  "reject",
  "offer-again",
]);
const number = (name: string) => z.coerce.number(name).finite(name);
const note = z.string().trim().max(500, "The note must be 500 characters or fewer").optional();
const reason = z.enum(exemptionCodes, "Choose a reason");
const inPoints = "Draw the box, or give all four of its numbers in points";

const mark = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("words"),
    words: z.string().trim().min(1, "Type the words to cover").max(200, "Type 200 characters or fewer"),
    where: z.enum(["this", "every"]).default("this"),
    reason,
    note,
  }),
  z.object({
    what: z.literal("box"),
    x: number(inPoints),
    y: number(inPoints),
    width: number(inPoints).positive(inPoints),
    height: number(inPoints).positive(inPoints),
    reason,
    note,
  }),
  z.object({
    what: z.literal("selection"),
    boxes: z.string().transform(jsonIn).pipe(z.array(boxSchema).min(1).max(200)),
    reason,
    note,
  }),
  z.object({ what: z.literal("page"), reason, note }),
]);

export async function actOnPage(deps: Deps, on: OnPage, form: FormData): Promise<Answer> {
  const sent = Object.fromEntries([...form].filter(([, value]) => typeof value === "string" && value !== ""));
  const chosen = act.safeParse(sent["act"]);
  if (!chosen.success)
    return { ok: false, status: 400, errors: [{ field: "mark-heading", message: "Use the buttons on the page" }] };
  return acts[chosen.data](deps, on, sent);
}

/** What can be done while two pages are read together: release them (`page` names each), or decide a suggestion, or take a step back. */
export async function actOnPair(deps: Deps, on: OnDocument, form: FormData): Promise<Answer> {
  const pages = form.getAll("page").map(Number);
  if (form.get("act") === "release-pair") return answer(await releaseEach(deps, { ...on, pages }), on);
  return actOnPage(deps, { ...on, page: pages[0] ?? 0 }, form);
}

type Sent = Record<string, FormDataEntryValue>;

const acts: Record<z.infer<typeof act>, (deps: Deps, on: OnPage, sent: Sent) => Promise<Answer>> = {
  mark: makeMark,
  release: async (deps, on, sent) =>
    answer(await release(deps, { ...on, note: String(sent["release-note"] ?? "") }), on),
  "decide-again": async (deps, on) => answer(await decideAgain(deps, on), on),
  change: changeMark,
  accept: async (deps, on, sent) => accepted(await acceptSuggestion(deps, { ...on, ...suggested(sent) }), on),
  reject: async (deps, on, sent) => answer(await rejectSuggestion(deps, { ...on, ...suggested(sent) }), on),
  "offer-again": async (deps, on, sent) => answer(await offerSuggestionAgain(deps, { ...on, ...suggested(sent) }), on),
  undo: async (deps, on) => afterUndoOrRedo(await undoStep(deps, on), on, stepToRedo),
  redo: async (deps, on) => afterUndoOrRedo(await redoStep(deps, on), on, stepToUndo),
  "take-off": async (deps, on, sent) =>
    answer(await takeMarkOff(deps, { ...on, mark: String(sent["mark"] ?? "") }), on),
};

const forWholePages: FieldError = {
  field: "reason",
  message: "This reason is for whole pages: choose “The whole page”, or another reason",
};

async function makeMark(deps: Deps, on: OnPage, sent: Sent): Promise<Answer> {
  const read = mark.safeParse({ what: "words", ...sent });
  if (!read.success) return { ok: false, status: 400, errors: errorsIn(read.error, sent) };
  const wanted = read.data;
  if (wanted.what !== "page" && isForWholePages(exemption(wanted.reason)))
    return { ok: false, status: 400, errors: [forWholePages] };

  const why = { reason: wanted.reason, ...(wanted.note && { note: wanted.note }) };
  if (wanted.what === "words")
    return answer(
      await markWords(deps, { ...on, ...why, words: wanted.words, page: wanted.where === "every" ? "every" : on.page }),
      on,
      wanted.words,
    );
  if (wanted.what === "page") return answer(await withhold(deps, { ...on, ...why }), on);
  if (wanted.what === "selection")
    return answer(await markBoxes(deps, { ...on, ...why, how: "selection", boxes: wanted.boxes }), on);
  return answer(
    await markBoxes(deps, { ...on, ...why, how: "box", boxes: [[wanted.x, wanted.y, wanted.width, wanted.height]] }),
    on,
  );
}

const suggested = (sent: Sent) => ({
  suggestion: String(sent["suggestion"] ?? ""),
  reach: sent["reach"] === "bundle" ? ("bundle" as const) : ("here" as const),
});

const change = z.object({ mark: z.string(), reason, note });

async function changeMark(deps: Deps, on: OnPage, sent: Sent): Promise<Answer> {
  const read = change.safeParse(sent);
  if (!read.success) return { ok: false, status: 400, errors: errorsIn(read.error, sent) };
  if (isForWholePages(exemption(read.data.reason))) return { ok: false, status: 400, errors: [forWholePages] };
  const { mark, reason, note } = read.data;
  return answer(await changeWhy(deps, { ...on, mark, reason, ...(note && { note }) }), on);
}

function accepted(outcome: Reached, on: OnPage): Answer {
  const answered = answer(outcome, on);
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
  const answered = answer(outcome, on);
  if (!outcome.ok || !answered.ok) return answered;
  return {
    ...answered,
    undoneOrRedone: step(outcome.marks, on.person.id)?.pages ?? [],
    elsewhere: { documents: outcome.elsewhere.changed, stayed: outcome.elsewhere.stayed },
  };
}

const boxFields = ["x", "y", "width", "height", "boxes"];

function errorsIn({ issues }: z.ZodError, sent: Sent): FieldError[] {
  const errors = issues.map(({ path, message }) => {
    const field = String(path[0] ?? "words");
    if (field === "words") return { field, message: sent["words"] ? message : "Type the words to cover" };
    if (field === "reason") return { field, message: "Choose a reason" };
    return boxFields.includes(field) ? { field: "box", message: inPoints } : { field, message };
  });
  return errors.filter(({ field }, index) => errors.findIndex((each) => each.field === field) === index);
}

type Outcome = { ok: true; marks: MarksManifest } | { ok: false; because: Refusal };

function answer(outcome: Outcome, { submission }: OnDocument, words = ""): Answer {
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
  "note-needed": () => ({
    status: 400,
    field: "release-note",
    message: "Say why this page may leave although it may be about another patient",
  }),
};

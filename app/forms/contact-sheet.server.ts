/**
 * What an officer does with several pages of the contact sheet at once, read from its form; refusals come back in
 * words.
 */
import { versionNotSaid } from "~/components/design/form-not-taken";
import type { FieldError } from "~/components/design/error-summary";
import { sheetActs, type SheetAct } from "~/components/records/sheet-acts";
import type { Turn } from "~/domain/redaction/marks-manifest";
import type { By } from "~/services/signed-in";
import { choice, count, counts, errorAt, ifGiven } from "./fields";
import { readForm, type Values } from "./read-form.server";
import { keptPage, note } from "./redaction-fields";
import { move, turn, type ArrangeRefusal } from "~/services/redaction/arrange-pages";
import { decideEachAgain, releaseEach, type ReleaseRefusal } from "~/services/redaction/decide-page";
import type { Deps } from "~/services/deps";
import { leaveOut, leaveOutCopies, type LeaveOutRefusal } from "~/services/redaction/leave-out";
import type { MarksRefusal, OnDocument } from "~/services/redaction/save-marks";

type Which = By & { caseNumber: string; documentId: string };
type SheetAnswer =
  { ok: true; act: SheetAct; pages: number } | { ok: false; status: 400 | 404 | 409; errors: FieldError[] };

const sheet = {
  page: errorAt("chosen", counts("Choose at least one page")),
  act: choice(
    sheetActs.map(({ value }) => value),
    "Choose what to do with the pages",
  ),
  kept: keptPage,
  before: ifGiven(count("Type a page number, or leave it empty")),
  note,
};
type Sent = Omit<Values<typeof sheet>, "page"> & { pages: number[] };

export async function actOnSheet(deps: Deps, which: Which, request: Request) {
  const form = await readForm(request, sheet);
  const { seenVersion, typed } = form;
  if (!form.ok) return { typed, answer: { ok: false, status: 400, errors: form.errors } satisfies SheetAnswer };

  const { page: pages, ...sent } = form.values;
  const outcome = await acts[sent.act](deps, { ...which, seenVersion }, { ...sent, pages });
  return { typed, answer: answerTo(outcome, { act: sent.act, pages: pages.length }) };
}

function answerTo(outcome: Outcome, done: { act: SheetAct; pages: number }): SheetAnswer {
  if (outcome.ok) return { ok: true, ...done };
  if (outcome.because === "no-such-document") return { ok: false, status: 404, errors: [] };
  return { ok: false, ...wording[outcome.because] };
}

type Refusal = MarksRefusal | LeaveOutRefusal | ArrangeRefusal | ReleaseRefusal;
type Outcome = { ok: true } | { ok: false; because: Refusal };
type Act = (deps: Deps, on: OnDocument, sent: Sent) => Promise<Outcome>;

const turning =
  (by: Turn): Act =>
  (deps, on, { pages }) =>
    turn(deps, { ...on, pages, by });

const acts: Record<SheetAct, Act> = {
  release: (deps, on, { pages, note }) => releaseEach(deps, { ...on, pages, note }),
  duplicate: (deps, on, { pages, kept, note }) =>
    kept === null
      ? leaveOutCopies(deps, { ...on, pages, note })
      : leaveOut(deps, { ...on, pages, because: "duplicate", note, keptAs: { document: on.documentId, page: kept } }),
  "outside-request": (deps, on, { pages, note }) => leaveOut(deps, { ...on, pages, because: "outside-request", note }),
  "not-this-patients": (deps, on, { pages, note }) =>
    leaveOut(deps, { ...on, pages, because: "not-this-patients", note }),
  "decide-again": (deps, on, { pages }) => decideEachAgain(deps, { ...on, pages }),
  "turn-90": turning(90),
  "turn-270": turning(270),
  "turn-180": turning(180),
  move: (deps, on, { pages, before }) => move(deps, { ...on, pages, before }),
};

const refusal = (status: 400 | 409, field: string, message: string) => ({ status, errors: [{ field, message }] });

const wording: Record<Exclude<Refusal, "no-such-document">, { status: 400 | 409; errors: FieldError[] }> = {
  "not-ready": refusal(
    409,
    "act",
    "Some pages are still being prepared. Wait until all of them are ready, then try again",
  ),
  "not-in-redaction": refusal(
    409,
    "act",
    "Redaction of this case is finished, so nothing can be changed. Return the case for redaction first",
  ),
  "reason-cannot-apply": refusal(
    409,
    "act",
    "That reason cannot apply to this request. Open the page and choose another",
  ),
  "version-not-said": refusal(400, "act", versionNotSaid),
  "someone-else-marked": refusal(
    409,
    "act",
    "Someone changed one of these pages while you had the sheet open. Look at how they stand now, then press the button again",
  ),
  "no-such-page": refusal(400, "before", "There is no page with that number in this document"),
  "note-needed": refusal(
    400,
    "act",
    "A finding was made on one of these pages, so it cannot be released with others. Open it and decide it by itself",
  ),
  "suggestions-open": refusal(
    400,
    "note",
    "Suggestions on these pages are not decided. Open them and decide each, or say in the note why they may leave all the same",
  ),
  "perhaps-outside": refusal(
    400,
    "note",
    "Some of these pages are perhaps outside the request. Leave them out, or say in the note why they belong to what was asked for",
  ),
  "copy-not-known": refusal(
    400,
    "kept",
    "The desk has found no exact copy of one of these pages that stays. Compare the pages, or type the number of the page that is kept",
  ),
  "copy-left-out": refusal(
    400,
    "kept",
    "The page that would be kept is left out itself. Choose another, or decide that page again first",
  ),
  "copy-of-itself": refusal(
    400,
    "kept",
    "A page cannot be left out and kept at once. Choose the copies, and leave the page that is kept unchosen",
  ),
};

const said: Record<SheetAct, [one: string, several: string]> = {
  release: ["was released", "were released"],
  duplicate: ["was left out as a duplicate", "were left out as duplicates"],
  "outside-request": ["was left out as outside the request", "were left out as outside the request"],
  "not-this-patients": ["was left out as not this patient’s", "were left out as not this patient’s"],
  "decide-again": ["is to be decided again", "are to be decided again"],
  "turn-90": ["was turned", "were turned"],
  "turn-270": ["was turned", "were turned"],
  "turn-180": ["was turned", "were turned"],
  move: ["was moved", "were moved"],
};

/** "3 pages were left out as duplicates"; null where the address names no act. */
export function doneOnSheet(act: string | null, pages: number): string | null {
  const words = act !== null && Object.hasOwn(said, act) ? said[act as SheetAct] : null;
  if (!words || pages < 1) return null;
  return pages === 1 ? `1 page ${words[0]}` : `${pages} pages ${words[1]}`;
}

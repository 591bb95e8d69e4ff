/**
 * What an officer does with several pages of the contact sheet at once, read from its form; refusals come back in
 * words.
 */
import { z } from "zod";
import type { FieldError } from "~/components/design/error-summary";
import { sheetActs, type SheetAct } from "~/components/records/sheet-acts";
import type { Turn } from "~/domain/redaction/marks-manifest";
import { move, turn, type ArrangeRefusal } from "~/services/redaction/arrange-pages";
import { decideEachAgain, releaseEach } from "~/services/redaction/decide-page";
import type { Deps } from "~/services/deps";
import { leaveOut, leaveOutCopies, type LeaveOutRefusal } from "~/services/redaction/leave-out";
import type { MarksRefusal, OnDocument } from "~/services/redaction/save-marks";

export type SheetAnswer =
  { ok: true; act: SheetAct; pages: number } | { ok: false; status: 400 | 404 | 409; errors: FieldError[] };

const pageNumber = (name: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, name)
    .transform((text) => (text === "" ? null : Number(text)))
    .default(null);

const sent = z.object({
  act: z.enum(
    sheetActs.map(({ value }) => value),
    "Choose what to do with the pages",
  ),
  pages: z.array(z.coerce.number().int().min(1)).min(1, "Choose at least one page"),
  kept: pageNumber("Type the number of the page that is kept"),
  before: pageNumber("Type a page number, or leave it empty"),
  note: z.string().trim().max(500, "The note must be 500 characters or fewer").default(""),
});
type Sent = z.infer<typeof sent>;

export async function actOnSheet(deps: Deps, on: OnDocument, form: FormData): Promise<SheetAnswer> {
  const text = (name: string) => form.get(name) ?? undefined;
  const read = sent.safeParse({
    act: text("act"),
    pages: form.getAll("page"),
    kept: text("kept"),
    before: text("before"),
    note: text("note"),
  });
  if (!read.success)
    return {
      ok: false,
      status: 400,
      errors: read.error.issues.map(({ path, message }) => ({
        field: path[0] === "pages" ? "chosen" : String(path[0]),
        message,
      })),
    };
  const outcome = await acts[read.data.act](deps, on, read.data);
  if (outcome.ok) return { ok: true, act: read.data.act, pages: read.data.pages.length };
  if (outcome.because === "no-such-document") return { ok: false, status: 404, errors: [] };
  return { ok: false, ...wording[outcome.because] };
}

type Refusal = MarksRefusal | LeaveOutRefusal | ArrangeRefusal | "note-needed";
type Act = (deps: Deps, on: OnDocument, sent: Sent) => Promise<{ ok: true } | { ok: false; because: Refusal }>;

const turning =
  (by: Turn): Act =>
  (deps, on, { pages }) =>
    turn(deps, { ...on, pages, by });

const acts: Record<SheetAct, Act> = {
  release: (deps, on, { pages }) => releaseEach(deps, { ...on, pages }),
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

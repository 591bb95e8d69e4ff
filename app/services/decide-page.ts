import { releasePage, releaseTheRest, removeMark, withholdPage } from "~/domain/marks";
import type { ExemptionCode } from "~/domain/vocabulary";
import type { Deps } from "./deps";
import { saveMarks, type OnDocument } from "./save-marks";

/** The whole page stays behind; the recipient finds a notice in its place. */
export function withhold(deps: Deps, { page, reason, note, ...on }: OnDocument & { page: number; reason: ExemptionCode; note?: string }) {
  return saveMarks<"no-such-page">(deps, on, async ({ pages, marks }) => {
    if (!pages.pages.some(({ number }) => number === page)) return { ok: false, because: "no-such-page" };
    const mark = { id: deps.newId(), page, how: "withhold" as const, reason, by: on.person.id, at: deps.now().toISOString(), ...(note && { note }) };
    return { ok: true, marks: withholdPage(marks, mark) };
  });
}

/** Looked at: the page leaves with what is marked on it. A page with another patient's number is released only with a note saying why. */
export function release(deps: Deps, { page, ...on }: OnDocument & { page: number }) {
  return saveMarks<"no-such-page">(deps, on, async ({ pages, marks }) =>
    pages.pages.some(({ number }) => number === page) ? { ok: true, marks: releasePage(marks, page) } : { ok: false, because: "no-such-page" });
}

export function releaseRest(deps: Deps, on: OnDocument) {
  return saveMarks(deps, on, async ({ pages, marks }) => ({ ok: true, marks: releaseTheRest(marks, pages) }));
}

export function takeMarkOff(deps: Deps, { mark, ...on }: OnDocument & { mark: string }) {
  return saveMarks(deps, on, async ({ marks }) => ({ ok: true, marks: removeMark(marks, mark) }));
}

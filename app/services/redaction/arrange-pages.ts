import { movePages, turnPages } from "~/domain/redaction/arrangement";
import type { Turn } from "~/domain/redaction/marks-manifest";
import type { PageManifest } from "~/domain/records/page-manifest";
import type { Deps } from "~/services/deps";
import { saveMarks, type OnDocument } from "./save-marks";

type OnPages = OnDocument & { pages: readonly number[] };
export type ArrangeRefusal = "no-such-page" | "not-ready";

const numbersOf = ({ pages }: PageManifest) => pages.map(({ number }) => number);

/** To before another page, or to the end. Numbers stay with their pages. */
export function move(deps: Deps, { pages: moving, before, ...on }: OnPages & { before: number | null }) {
  return saveMarks<ArrangeRefusal>(deps, on, async ({ opened, pages, marks }) => {
    if (opened.document.state !== "ready") return { ok: false, because: "not-ready" };
    const all = numbersOf(pages);
    if (![...moving, before ?? all[0]!].every((page) => all.includes(page)))
      return { ok: false, because: "no-such-page" };
    return { ok: true, marks: { ...marks, arrangement: movePages(all, marks.arrangement ?? {}, moving, before) } };
  });
}

/** Clockwise, from how each lies now. What is marked stays where it is on the page. */
export function turn(deps: Deps, { pages: turning, by, ...on }: OnPages & { by: Turn }) {
  return saveMarks<ArrangeRefusal>(deps, on, async ({ pages, marks }) => {
    if (!turning.every((page) => numbersOf(pages).includes(page))) return { ok: false, because: "no-such-page" };
    return { ok: true, marks: { ...marks, arrangement: turnPages(marks.arrangement ?? {}, turning, by) } };
  });
}

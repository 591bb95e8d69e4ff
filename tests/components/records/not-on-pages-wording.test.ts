import { expect, test } from "vitest";
import { besidePageWording, partNotOnPages } from "~/components/records/not-on-pages-wording";
import { kindsNotOnPages, type NotOnPages } from "~/domain/records/not-on-pages";

test.each<[NotOnPages, string]>([
  [{ what: "comments", count: 1 }, "1 comment or note"],
  [{ what: "comments", count: 3, on: [2, 5] }, "3 comments and notes (pages 2 and 5)"],
  [{ what: "hidden-sheets", count: 1, names: ["Costs"] }, "1 hidden sheet “Costs”"],
  [{ what: "bookmarks" }, "some bookmarks"],
  [
    { what: "hidden-layers", count: 9, on: [1, 2, 3, 4, 5, 6, 7, 8] },
    "9 layers that are switched off (pages 1, 2, 3, 4, 5, 6 and 2 more)",
  ],
  [
    { what: "comments", count: 1, heldBy: "volume 1.pdf" },
    "1 comment or note in “volume 1.pdf”, which is among the removed records",
  ],
])("%o is said", (note, words) => expect(partNotOnPages(note)).toBe(words));

test.each<[NotOnPages, number, RegExp]>([
  [{ what: "comments", count: 1, on: [2], printedOn: [9] }, 2, /^This page holds 1 comment or note: printed on page 9/],
  [{ what: "comments", count: 4, on: [2, 3], printedOn: [9] }, 2, /^This page holds some comments and notes: printed/],
  [{ what: "comments", count: 4, on: [2, 3], printedOn: [9] }, 9, /^Printed here because no page of the file shows it/],
  [{ what: "sound-or-film", count: 1, on: [2] }, 2, /does not show\. Download the original/],
])("beside its page, %o is said", (note, page, words) => expect(besidePageWording(note, page)).toMatch(words));

test.each(kindsNotOnPages)("%s has words", (what) => expect(partNotOnPages({ what, count: 2 })).toMatch(/^2 \w+/));

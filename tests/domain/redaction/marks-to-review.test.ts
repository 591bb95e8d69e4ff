import { expect, test } from "vitest";
import { addMarks, emptyMarks, releasePage, withholdPage } from "~/domain/redaction/marks";
import { marksToReview } from "~/domain/redaction/marks-to-review";
import type { OfficersMark } from "~/domain/redaction/marks-manifest";

const made = { by: "officer-1", at: "2026-06-10T09:00:00Z", note: "She rang: keep this from her brother" };
const drawn: OfficersMark = {
  id: "a",
  page: 2,
  how: "box",
  boxes: [[10, 20, 30, 8]],
  reason: "TP-PERSON",
  text: "unread",
  ...made,
};
const typed: OfficersMark = {
  id: "b",
  page: 2,
  how: "words",
  boxes: [[10, 40, 30, 8]],
  reason: "TP-SOURCE",
  text: "Dorothy Pellow",
  ...made,
};
const whole: Extract<OfficersMark, { how: "withhold" }> = {
  id: "c",
  page: 2,
  how: "withhold",
  reason: "HARM-OTHER",
  ...made,
};

test("a colleague sees where, why and what was looked for, and neither the note nor who made it", () => {
  expect(marksToReview(addMarks(emptyMarks, [drawn, typed]))).toEqual([
    { page: 2, boxes: [[10, 20, 30, 8]], reason: "TP-PERSON", text: null },
    { page: 2, boxes: [[10, 40, 30, 8]], reason: "TP-SOURCE", text: "Dorothy Pellow" },
  ]);
});

test("a page that stays behind whole says so, and its boxes are seen all the same", () => {
  const withheld = withholdPage(addMarks(emptyMarks, [drawn]), whole);
  expect(marksToReview(withheld).map(({ boxes, reason }) => [boxes, reason])).toEqual([
    [[[10, 20, 30, 8]], "TP-PERSON"],
    [null, "HARM-OTHER"],
  ]);
  expect(marksToReview(releasePage(withheld, 2)).map(({ reason }) => reason)).toEqual(["TP-PERSON"]);
});

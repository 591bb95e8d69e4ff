import { expect, test } from "vitest";
import { boxSchema } from "~/domain/records/pages";
import { markSchema } from "~/domain/redaction/marks-manifest";

test.each<[string, unknown, boolean]>([
  ["at the top left corner", [0, 0, 10, 10], true],
  ["a hair's breadth", [10.5, 20, 0.1, 0.1], true],
  ["left of the page", [-1, 0, 10, 10], false],
  ["above it", [0, -1, 10, 10], false],
  ["without width", [0, 0, 0, 10], false],
  ["without height", [0, 0, 10, 0], false],
  ["without end", [0, 0, Infinity, 10], false],
  ["of three numbers", [0, 0, 10], false],
])("a box %s", (_, box, valid) => expect(boxSchema.safeParse(box).success).toBe(valid));

const reason = "TP-PERSON";
test.each<[string, unknown, boolean]>([
  ["a box on the first page", { page: 1, box: [0, 0, 10, 10], reason }, true],
  ["page nought", { page: 0, box: [0, 0, 10, 10], reason }, false],
  ["half a page", { page: 1.5, box: [0, 0, 10, 10], reason }, false],
  ["a reason nobody knows", { page: 1, box: [0, 0, 10, 10], reason: "BECAUSE" }, false],
  ["a whole page", { page: 1, withhold: true, reason }, true],
  ["page nought as a whole", { page: 0, withhold: true, reason }, false],
  ["a page not withheld", { page: 1, withhold: false, reason }, false],
  ["words, wherever they stand", { find: "Ann Lee", reason }, true],
  ["words on one page", { find: "Ann Lee", page: 2, reason }, true],
  ["words on page nought", { find: "Ann Lee", page: 0, reason }, false],
  ["no words", { find: "  ", reason }, false],
  ["a box and a withholding at once", { page: 1, box: [0, 0, 10, 10], withhold: true, reason }, false],
])("a mark: %s", (_, mark, valid) => expect(markSchema.safeParse(mark).success).toBe(valid));

test("words to be found lose the spaces around them", () =>
  expect(markSchema.parse({ find: " Ann Lee ", reason })).toEqual({ find: "Ann Lee", reason }));

/** What was learnt from marked pages is what anybody learns from them, and serves on pages of an unseen hand. */
import { beforeAll, describe, expect, test } from "vitest";
import { readWeights } from "~/domain/redaction/suggestions/learnt/weights";
import kept from "~/domain/redaction/suggestions/learnt/weights.json" with { type: "json" };
import { digestOf, learnFrom, writerOf } from "../../scripts/learning/learn-from";
import { madePages, writtenPages } from "../../scripts/learning/written-pages";
import { patience } from "../given/patience";
import { measureWritten, namePrecision, shareSuggested, structuredMarks, type Tally } from "./measure-written";

const pages = [...writtenPages(), ...madePages()];

test("the weights were learnt from the pages as they are marked now: otherwise `npm run learn`", () =>
  expect(kept.pages).toBe(digestOf(pages)));

describe("learnt from all other hands, measured on the fourth", () => {
  let all: Tally;
  beforeAll(() => {
    const weights = readWeights(learnFrom(pages.filter((page) => writerOf(page) !== "fourth")));
    all = measureWritten(
      pages.filter((page) => writerOf(page) === "fourth"),
      weights,
    ).all;
  }, patience);

  test("names: at least 93 of 100", () => expect(shareSuggested(all, ["name"])).toBeGreaterThanOrEqual(0.93));
  test("telephones, e-mails, addresses, birth dates and numbers: at least 88 of 100", () =>
    expect(shareSuggested(all, structuredMarks)).toBeGreaterThanOrEqual(0.88));
  test("of the treating staff at most 11 of 100 are suggested", () =>
    expect(shareSuggested(all, ["staff"])).toBeLessThanOrEqual(0.11));
  test("of the names suggested at least 80 of 100 are right", () =>
    expect(namePrecision(all)).toBeGreaterThanOrEqual(0.8));
});

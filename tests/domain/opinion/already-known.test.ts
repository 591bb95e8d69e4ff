/** DPA 2018 Sch. 3 para 6: what the patient has seen or knows leaves without an opinion, and only that. */
import { describe, expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { alreadyKnown, decideJudgeKnown, type KnownHow } from "~/domain/opinion/already-known";
import { opinionProblem } from "~/domain/opinion/opinion";
import { gapsOn } from "~/domain/opinion/opinion-gaps";
import { blocksDisclosure } from "~/domain/release/release-gate";
import { readPageRanges, type PageRanges } from "~/domain/terms/page-ranges";
import {
  disclosed,
  fact,
  patientDied,
  readyToDisclose,
  received,
  recordsAdded,
  recordsRemoved,
  switchedToDeceased,
} from "../histories";

const today = "2026-06-10";
const inHand = [received("2026-06-01"), recordsAdded("2026-06-03")];
const of = 10;
const pagesOf = (typed: string): PageRanges => {
  const read = readPageRanges(typed, { pageCount: of });
  return read.ok ? read.ranges : [];
};
const judged = (pages: string, how: KnownHow = "seen", documentId = "document-1") =>
  fact({
    type: "already-known-judged",
    on: "2026-06-05",
    how,
    judge: "officer-1",
    scope: { documentId, pages: pagesOf(pages), of },
  });
const lookedAt = (pages: string, on: "2026-06-06" | "2025-11-01" = "2026-06-06") =>
  fact({
    type: "opinion-recorded",
    on,
    outcome: "no-serious-harm",
    professional: "clinician-1",
    covers: [{ documentId: "document-1", pages: pagesOf(pages), of }],
  });

describe("what no opinion is needed for", () => {
  test.each<[string, EffectiveHistory, ReturnType<typeof opinionProblem>]>([
    ["nothing was judged", inHand, "opinion-missing"],
    ["all of it was seen", [...inHand, judged("all")], null],
    ["all of it is known", [...inHand, judged("all", "known")], null],
    ["a part of it was seen", [...inHand, judged("1-4")], "opinion-does-not-cover"],
    ["an opinion on the rest", [...inHand, judged("1-4"), lookedAt("5-10")], null],
    ["an opinion on less than the rest", [...inHand, judged("1-4"), lookedAt("6-10")], "opinion-does-not-cover"],
    ["an old opinion on the rest", [...inHand, judged("1-4"), lookedAt("5-10", "2025-11-01")], "opinion-stale"],
    ["it was taken back", [...inHand, judged("all"), judged("all", "taken-back")], "opinion-missing"],
    ["judged anew, for less", [...inHand, judged("all"), judged("1-2")], "opinion-does-not-cover"],
    [
      "another record came since",
      [...inHand, judged("all"), recordsAdded("2026-06-07", "document-2")],
      "opinion-does-not-cover",
    ],
    ["the record was taken out", [...inHand, judged("all"), recordsRemoved("2026-06-07")], null],
    [
      "the 1990 Act knows no such exception",
      [...inHand, judged("all"), patientDied("2026-06-06"), switchedToDeceased("2026-06-07")],
      "opinion-missing",
    ],
  ])("%s", (_, history, problem) => {
    expect(opinionProblem(history, today)).toBe(problem);
    const facts = {
      packageHash: "",
      recipientHash: "",
      delivery: "post",
      hasAddress: true,
      patientBornOn: null,
      openPoints: [],
      today,
    } as const;
    expect(blocksDisclosure(history, facts).filter((block) => block.startsWith("opinion"))).toEqual(
      problem ? [problem] : [],
    );
  });

  test("what was seen is no gap", () =>
    expect(gapsOn([...inHand, judged("1-4"), lookedAt("6-10")], today)).toMatchObject([
      { documentId: "document-1", pages: [[5, 5]] },
    ]));
});

describe("judging it", () => {
  const judge = (history: EffectiveHistory, pages: string, documentId = "document-1") =>
    decideJudgeKnown(history, { documentId, pages, pageCount: of, how: "seen", judge: "officer-1", today });

  test("what part, by whom and when is kept", () => {
    expect(judge(inHand, "3-5, 9")).toEqual({
      ok: true,
      events: [
        {
          type: "already-known-judged",
          on: today,
          how: "seen",
          judge: "officer-1",
          scope: {
            documentId: "document-1",
            pages: [
              [3, 5],
              [9, 9],
            ],
            of,
          },
        },
      ],
    });
    expect(alreadyKnown([...inHand, judged("3-5")])).toEqual([
      { documentId: "document-1", pages: [[3, 5]], of, judge: "officer-1", on: "2026-06-05" },
    ]);
  });

  test.each<[string, EffectiveHistory, string, string, string]>([
    ["no pages", inHand, "", "document-1", "no-pages"],
    ["words", inHand, "the letters", "document-1", "not-pages"],
    ["a page that is not there", inHand, "11", "document-1", "beyond-the-last-page"],
    ["a record that is not there", inHand, "1", "document-9", "no-such-record"],
    ["a correction", [received("2026-06-01", "rectification")], "1", "document-1", "only-for-access-of-the-living"],
    ["the dead", [received("2026-06-01", "deceased-access")], "1", "document-1", "only-for-access-of-the-living"],
    ["it has left", [...readyToDisclose(), disclosed("2026-06-16")], "1", "document-1", "case-closed"],
  ])("%s", (_, history, pages, documentId, because) =>
    expect(judge(history, pages, documentId)).toEqual({ ok: false, because }),
  );
});

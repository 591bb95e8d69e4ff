/** What was learnt beside the rules: how it is read, what it may add, and what it may never do. */
import { describe, expect, test } from "vitest";
import { chancesOf } from "~/domain/redaction/suggestions/learnt/chain";
import { tokensOf } from "~/domain/redaction/suggestions/learnt/tokens";
import { asLetters, readWeights } from "~/domain/redaction/suggestions/learnt/weights";
import { whyLearnt } from "~/domain/redaction/suggestions/learnt/why";

describe("the words of a page one by one", () => {
  test.each([
    ["s/b Mr O'Shea's wife", ["s/b", "Mr", "O'Shea", "wife"]],
    ["Jean/Tom, b. 3/4/81", ["Jean", "Tom", "b", "3/4/81"]],
    ["ring a.b@home.example x2", ["ring", "a.b@home.example", "x2"]],
    ["Rahim-Stone d/c home 0600", ["Rahim-Stone", "d/c", "home", "0600"]],
  ])("%s", (text, words) => expect(tokensOf({ text }).map((each) => each.text)).toEqual(words));

  test("what stands between them is told in short", () =>
    expect(tokensOf({ text: "Dear Ann,\nTom (son)  rang.\nEnd" }).map(({ gap }) => gap)).toEqual([
      "joined",
      "",
      "line",
      "(",
      ")",
      "stop-line",
    ]));
});

describe("a chain", () => {
  const [likely, none] = [Math.log(3), 0];
  test("without ties each word is told by its own signs", () => {
    const { at } = chancesOf({
      length: 2,
      labels: 2,
      scores: Float64Array.of(likely, none, none, likely),
      moves: new Float64Array(4),
    });
    expect([...at].map((chance) => chance.toFixed(2))).toEqual(["0.75", "0.25", "0.25", "0.75"]);
  });
  test("a label that follows itself is likelier beside itself", () => {
    const { at } = chancesOf({
      length: 2,
      labels: 2,
      scores: Float64Array.of(likely, none, none, none),
      moves: Float64Array.of(1, 0, 0, 1),
    });
    expect(at[2]).toBeGreaterThan(0.5);
  });
});

test("weights are kept in tenths", () => {
  const { signs, moves } = readWeights({
    signs: { "N|c-1:kin": asLetters([1.23, -4.6, 0, 9]) },
    moves: asLetters([0.5]),
  });
  expect([...signs.get("N|c-1:kin")!].map((weight) => weight.toFixed(1))).toEqual(["1.2", "-4.6", "0.0", "4.7"]);
  expect(moves[0]).toBeCloseTo(0.5);
});

describe("why", () => {
  test.each([
    [["N|c-1:kin"], "A name, by signs learnt from marked pages: a word for a relative before it"],
    [["N|c+1:unknown", "N|w-1:rang"], "A name, by signs learnt from marked pages: “rang” before it"],
    [
      ["N|else-1:kin"],
      "A name, by signs learnt from marked pages: a word for a relative beside the same word elsewhere",
    ],
    [["N|g-:,"], "A name, by its place among other words, as learnt from marked pages"],
  ])("%s", (signs, why) => expect(whyLearnt("A name", signs)).toContain(why));
});

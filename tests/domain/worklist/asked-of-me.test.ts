/** What a case asks of a health professional by name. */
import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import { askedOfMe, type AskedOfMe } from "~/domain/worklist/asked-of-me";
import { consultationAnswered, consultationAsked, fact, withdrawn } from "../histories";
import { opinionOf, opinionRequested, work } from "./standing";

const today = "2026-06-12";
const asked = opinionRequested("2026-06-04"); // of penn
const question = fact({ ...consultationAsked("2026-06-04", { of: "clinician" }), person: "penn" });
const declined = fact({ type: "opinion-declined", on: "2026-06-10", person: "penn" });
const answer: AskedOfMe = { is: "answer", consultationId: "consultation-1" };

test.each<[string, EffectiveHistory, AskedOfMe | null]>([
  ["nothing", work, null],
  ["the opinion", [...work, asked], { is: "opinion" }],
  ["no more once it was given", [...work, asked, opinionOf([1, 9])], null],
  ["the rest, where it covers less than was asked for", [...work, asked, opinionOf([1, 5])], { is: "opinion" }],
  ["again, once asked again", [...work, asked, opinionOf([1, 5]), opinionRequested("2026-06-11")], { is: "opinion" }],
  ["no more once they said that it is not theirs to give", [...work, asked, declined], null],
  ["no more of the rest, either", [...work, asked, opinionOf([1, 5]), declined], null],
  ["again, once asked again after that", [...work, asked, declined, opinionRequested("2026-06-11")], { is: "opinion" }],
  ["an answer about pages", [...work, question], answer],
  ["the opinion comes first", [...work, question, asked], { is: "opinion" }],
  ["no more once it was answered", [...work, question, consultationAnswered("2026-06-05")], null],
  ["nothing once the case has ended", [...work, asked, withdrawn("2026-06-08")], null],
])("%s", (_, history, wanted) => expect(askedOfMe(history, { person: "penn", today })).toEqual(wanted));

test("what is asked of a colleague is not asked of me", () => {
  expect(askedOfMe([...work, asked, question], { person: "rowe", today })).toBeNull();
});

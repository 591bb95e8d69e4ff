/** What the forms of the opinion refuse: two answers of which one would be dropped. */
import { expect, test } from "vitest";
import { readAskedOpinion, readGivenOpinion } from "~/forms/opinion.server";
import type { RecordToRead } from "~/services/opinion/records-to-read";

const whole = [[1, 9]] as const;
const records: RecordToRead[] = [
  { id: "a", name: "A.pdf", isReady: true, pageCount: 9, opened: whole, openedOneByOne: whole },
  { id: "b", name: "B.pdf", isReady: true, pageCount: 9, opened: whole, openedOneByOne: whole },
];
const sent = (typed: Record<string, string>) =>
  new Request("http://127.0.0.1/", { method: "POST", body: new URLSearchParams(typed) });
const given = async (typed: Record<string, string>) => {
  const form = await readGivenOpinion(sent({ words: "Her brother", ...typed }), records);
  return form.ok ? form.given : form.answer.data.errors.map(({ field }) => field);
};
const asked = async (typed: Record<string, string>) => {
  const form = await readAskedOpinion(sent({ of: "penn", ...typed }), records);
  return form.ok ? form.asked.scope : form.answer.data.errors.map(({ field }) => field);
};

test("pages for which the test is met, beside a No: one of the two is a slip", async () => {
  expect(await given({ outcome: "no-serious-harm", "covers-a": "1-9", "harm-b": "4" })).toEqual(["harm-b"]);
  expect(await given({ outcome: "no-serious-harm", "covers-a": "1-9" })).toMatchObject({ harm: [] });
  expect(await given({ outcome: "serious-harm", "covers-b": "1-9", "harm-b": "4" })).toMatchObject({
    harm: [{ documentId: "b", pages: [[4, 4]] }],
  });
});

test("the whole record, beside pages of it", async () => {
  expect(await asked({ scope: "whole", "asked-a": "2-3" })).toEqual(["scope"]);
  expect(await asked({ scope: "whole" })).toBeUndefined();
  expect(await asked({ scope: "pages", "asked-a": "2-3" })).toEqual([{ documentId: "a", pages: [[2, 3]], of: 9 }]);
});

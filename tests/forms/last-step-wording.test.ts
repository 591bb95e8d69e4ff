/** What the room says about the last step, from the numbers in its address. */
import { expect, test } from "vitest";
import { lastStepWords, lastStepInQuery } from "~/forms/last-step-wording";

type LastStep = Parameters<typeof lastStepInQuery>[0];
const done = (more: Partial<LastStep>): LastStep => ({ ok: true, marked: 0, pages: 0, ...more });

test.each<[string, LastStep, string, string]>([
  ["one place on this page needs no words", done({ marked: 1, pages: 1 }), "mark", ""],
  ["several pages", done({ marked: 5, pages: 3 }), "mark", "5 places on 3 pages marked."],
  [
    "other documents too",
    done({ marked: 1, pages: 1, elsewhere: { places: 4, documents: 2, notReady: 0 } }),
    "accept",
    "1 place on 1 page marked, and 4 places in 2 other documents.",
  ],
  [
    "a document that is not ready",
    done({ marked: 1, pages: 1, elsewhere: { places: 0, documents: 0, notReady: 1 } }),
    "accept",
    "1 document of this case is not ready yet, and nothing was marked there: do this again when every page is ready.",
  ],
  [
    "undone here",
    done({ undoneOrRedone: [1], elsewhere: { documents: 0, stayed: 0 } }),
    "undo",
    "Your last step is undone on this page.",
  ],
  [
    "done again in several",
    done({ undoneOrRedone: [1], elsewhere: { documents: 1, stayed: 0 } }),
    "redo",
    "Your step is done again on this page, and in 1 other document.",
  ],
  [
    "what stays elsewhere",
    done({ undoneOrRedone: [1], elsewhere: { documents: 0, stayed: 1 } }),
    "undo",
    "Your last step is undone on this page. In 1 other document it could not be: somebody has worked there since. Look at it too.",
  ],
])("%s", (_, lastStep, act, words) => {
  const query = new URLSearchParams(
    Object.entries(lastStepInQuery(lastStep, act)).map(([name, value]) => [name, String(value)]),
  );
  expect(lastStepWords(query)).toBe(words);
});

test("an address that somebody made up says nothing that is not a number", () => {
  expect(lastStepWords(new URLSearchParams("marked=<b>&on=many&documents=x&notReady=-"))).toBe("");
});

/** An officer looks a document over on its contact sheet and deals with several pages at once. */
import type { Page } from "@playwright/test";
import type { Case } from "#db/schema";
import { recordsOf } from "#db/records/documents";
import { givenCase } from "../given/cases";
import { givenRecords, pdfOf } from "../given/records";
import type { RunningDesk } from "../given/running-desk";
import { expect, expectAccessible, longWork, test } from "./fixtures";

const sentence =
  "The patient was seen in clinic and is recovering well after the operation on the left knee in March of that year.";
const further = [
  "She walks half a mile with a stick, sleeps well, and eats with a good appetite again.",
  "The wound is clean and dry, the knee bends to a right angle, and there is no swelling.",
  "Blood pressure and pulse were as they should be, and her weight has not changed since May.",
  "We have asked the physiotherapist to go on for six weeks more, twice in each week.",
  "She will be seen again in three months, sooner if the pain should come back at night.",
];
const letter = (date: string, ...lines: string[]) => [
  "Northfield General Hospital",
  `Date of clinic: ${date}`,
  "Dear Dr Okafor",
  sentence,
  ...further,
  ...lines,
  "Yours sincerely",
];
const pages = [
  letter(
    "4 March 2015",
    "Her mother came with her, and the tablets were changed for others that agree with her better.",
  ),
  letter("11 June 2016", "NHS number 999 000 0026"),
  letter(
    "4 March 2015",
    "Her mother came with her, and the tablets were changed for others that agree with her better.",
  ),
  letter("9 September 2001", "An old story of another time, long since healed."),
  letter(
    "4 March 2015",
    "Her mother came with her, and the tablets were changed for others that agree with her better.",
    "Seen by hand",
  ),
];

async function givenDocument(desk: RunningDesk): Promise<{ kase: Case; room: string }> {
  const kase = await givenCase(desk.deps.store, { request: { recordsFrom: "2010-01-01", recordsTo: "2019-12-31" } });
  const documentId = await givenRecords(desk.deps, await desk.by("officer"), kase.number, await pdfOf(pages));
  const isReady = async () =>
    (await desk.deps.store.read(kase.trustId, (db) => recordsOf(db, kase.trustId, kase.id))).every(
      ({ state }) => state === "ready",
    );
  await expect.poll(isReady, longWork).toBe(true);
  return { kase, room: `/cases/${kase.number}/records/${documentId}` };
}

/** The desk looks for copies once the document is ready. */
async function whenCompared(page: Page, room: string) {
  await expect(async () => {
    await page.goto(`${room}/pages`);
    await expect(page.getByRole("link", { name: "Look like another page" })).toBeVisible({ timeout: 500 });
  }).toPass(longWork);
}

const choose = (page: Page, number: number) =>
  page.getByRole("checkbox", { name: `Choose page ${number}`, exact: true }).check();
async function act(page: Page, what: string) {
  await page.getByRole("radio", { name: what }).check();
  await page.getByRole("button", { name: "Do this" }).click();
}

test("pages are looked over, left out, turned, moved and brought back @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs("officer");
  const { kase, room } = await givenDocument(desk);
  await whenCompared(page, room);
  await expect(
    page.getByRole("listitem").filter({ hasText: "Page 4" }).getByText("before the days asked for"),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Do this" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose at least one page");
  await choose(page, 1);
  await choose(page, 2);
  await act(page, "Release");
  await expect(page.getByRole("alert")).toContainText("cannot be released with others");
  await expect(page.getByRole("checkbox", { name: "Choose page 2", exact: true })).toBeChecked();
  await expectAccessible(page);

  await page.goto(`${room}/pages`);
  await choose(page, 3);
  await act(page, "Leave out: duplicate");
  await expect(page.getByRole("alert")).toContainText("1 page was left out as a duplicate");
  await page.getByRole("link", { name: /^Left out: duplicate/ }).click();
  await expect(page.getByText("Kept: page 1")).toBeVisible();
  await page.goto(`${room}/pages?show=perhaps-outside&choose=all`);
  await page.getByLabel("Note (optional)").fill("Before 2010");
  await act(page, "Leave out: outside the request");
  await expect(page.getByRole("alert")).toContainText("1 page was left out as outside the request");

  await page.goto(`${room}/pages`);
  await choose(page, 5);
  await page.getByRole("radio", { name: "Move" }).check();
  await page.getByLabel("To before page").fill("1");
  await page.getByRole("button", { name: "Do this" }).click();
  await expect(page.getByText("Moved: now number 1")).toBeVisible();
  await choose(page, 5);
  await act(page, "Turn to the right");
  await expect(page.getByText("Turned 90°")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: /Nearly the same as page 1.*compare with page 5/ }).click();
  await expect(page.getByRole("heading", { name: "These pages are not exactly the same" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Words only on page 5 of volume 1.pdf" })).toContainText("by hand");
  await expectAccessible(page);
  await page.getByRole("button", { name: /Leave this one out ?, page 5/ }).click();
  await expect(page.getByRole("alert")).toContainText("1 page was left out as a duplicate");

  await page.goto(`${room}/2`);
  await page.getByRole("link", { name: "Leave this page out" }).click();
  await page.getByRole("radio", { name: "It is not this patient’s" }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Leave it out and go on" }).click();
  await expect(page.getByText("Page 2 is decided")).toBeVisible();
  await page.goto(`/cases/${kase.number}`);
  await expect(page.getByRole("link", { name: /^Go on at page \d/ })).toBeVisible();
});

test("a document is split, merged, removed and brought back @both-widths", async ({ page, desk, signInAs }) => {
  await signInAs("officer");
  const { kase, room } = await givenDocument(desk);
  await page.goto(`${room}/split`);
  await page.getByLabel("Part 2 begins at page").fill("1");
  await page.getByRole("button", { name: "Split the document" }).click();
  await expect(page.getByRole("alert")).toContainText("There is no page before this one");
  await expectAccessible(page);
  await page.getByLabel("Part 2 begins at page").fill("3");
  await page.getByRole("button", { name: "Split the document" }).click();
  await expect(page.getByRole("heading", { name: "volume 1, part 2.pdf" }).getByRole("link")).toBeVisible({
    ...longWork,
  });
  await expect(page.getByRole("heading", { name: "volume 1.pdf", exact: true })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Merge two documents" }).click();
  await page.getByLabel("First").selectOption({ label: "volume 1, part 2.pdf (3 pages)" });
  await page.getByLabel("Followed by").selectOption({ label: "volume 1, part 1.pdf (2 pages)" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge them" }).click();
  await expect(
    page.getByRole("heading", { name: "volume 1, part 2 with volume 1, part 1.pdf" }).getByRole("link"),
  ).toBeVisible(longWork);

  await page.goto(`/cases/${kase.number}/records/removed`);
  await expect(page.getByText(/removed by Olive Marsh on/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Bring it back ?: volume 1\.pdf$/ }).click();
  await expect(page.getByRole("alert")).toContainText("The document was brought back into the case");
  await expect(page.getByRole("heading", { name: "volume 1.pdf", exact: true })).toBeVisible();
});

test("the contact sheet works without scripts, from the keyboard alone", async ({ browser, desk }) => {
  const { room } = await givenDocument(desk);
  const context = await browser.newContext({ baseURL: desk.origin, javaScriptEnabled: false });
  const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
  await context.addCookies([{ name, value, url: desk.origin, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  await page.goto(`${room}/pages`);
  await page.getByRole("checkbox", { name: "Choose page 1", exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("radio", { name: "Release" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("1 page was released");
  await context.close();
});

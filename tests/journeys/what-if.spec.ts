/** Trying days without a case. */
import { openedCase } from "../given/case-at";
import { expect, expectAccessible, test } from "./fixtures";

test("an officer tries days, and sees the day they give and why @both-widths", async ({ page, signInAs }) => {
  await signInAs("officer");
  await page.goto("/");
  await page.getByRole("link", { name: "What if?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What if?");
  await expectAccessible(page);

  await page.getByLabel("Received").fill("2 11 2026");
  await page.getByLabel("We asked").fill("9 November 2026");
  await page.getByLabel("Answer came", { exact: true }).fill("16/11/2026");
  await page.getByText("More time", { exact: true }).click();
  await page.getByLabel("Told that two more months are needed").fill("20 11 2026");
  await page.getByLabel("The request is complex").check();
  await page.getByRole("button", { name: "Work out the day" }).click();

  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("10 February 2027");
  await expect(page.getByRole("list", { name: "How the day is worked out" })).toContainText(
    "9 November 2026 to 16 November 2026: 8 days not counted",
  );
  await expect(page.getByText("our question of 9 November 2026, answered on 16 November 2026")).toBeVisible();
  await expect(page.getByRole("row", { name: /Tell the requester/ })).toContainText("UK GDPR art. 12A(3)-(4)");
  await expectAccessible(page);

  const address = new URL(page.url());
  expect(address.search, "only what was given stands in the address").toBe(
    "?kind=access&received=2+11+2026&question1=9+November+2026&answer1=16%2F11%2F2026&extensionOn=20+11+2026&reason=complexity",
  );
  await page.goto("/cases");
  await page.goto(address.href);
  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("10 February 2027");
  await expect(page.getByLabel("We asked")).toHaveValue("9 November 2026");
});

test("what cannot be counted is refused in words, and stays as it was typed @both-widths", async ({
  page,
  signInAs,
}) => {
  await signInAs("clinician");
  await page.goto("/what-if");
  await page.getByLabel("Received").fill("31 11 2026");
  await page.getByText("A fee", { exact: true }).click();
  await page.getByLabel("Fee asked for").fill("tomorrow");
  await page.getByRole("button", { name: "Work out the day" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toContainText("The day it was received must be a real day, such as 27 3 2026");
  await expect(page.getByRole("alert")).toContainText("The day the fee was asked for must be a real day");
  await expect(page.getByLabel("Fee asked for")).toHaveValue("tomorrow");
  await expectAccessible(page);

  await page.getByLabel("Received").fill("2 11 2026");
  await page.getByLabel("Fee asked for").fill("");
  await page.getByLabel("Answer came", { exact: true }).fill("9 11 2026");
  await page.getByRole("button", { name: "Work out the day" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "answers nothing asked before it. Enter the day of its question, or clear this day",
  );
  await page.getByRole("alert").getByRole("link").click();
  await expect(page.getByLabel("Answer came", { exact: true })).toBeFocused();
  await expectAccessible(page);
});

test("the records of the dead, read as an older practice reads them", async ({ page, signInAs }) => {
  await signInAs("administrator");
  await page.goto("/what-if");
  await page.getByLabel("What is asked for").selectOption("A copy of the records of someone who has died");
  await page.getByLabel("Received").fill("2 11 2026");
  await page.getByText("Records of someone who has died", { exact: true }).click();
  await page.getByLabel("Record begins").fill("1 5 1998");
  await page.getByLabel("Record ends").fill("20 10 2026");
  await page.getByRole("button", { name: "Work out the day" }).click();
  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("11 December 2026");
  await page.getByText("How the law is read").click();
  await page.getByLabel("21 days for a recent record").selectOption("Where it was added to in them");
  await page.getByRole("button", { name: "Work out the day" }).click();
  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("22 November 2026");
  await expect(page.getByLabel("21 days for a recent record")).toHaveValue("nhs");
  await expect(page.getByRole("row", { name: /Act by/ })).toContainText("20 November 2026");
  await expectAccessible(page);
});

test("it works without scripts", async ({ browser, desk }) => {
  const context = await browser.newContext({ baseURL: desk.origin, javaScriptEnabled: false });
  const [name = "", value = ""] = (await desk.cookieOf("auditor")).split("=");
  await context.addCookies([{ name, value, url: desk.origin }]);
  const page = await context.newPage();
  await page.goto("/what-if");
  await page.getByLabel("Received").fill("2 11 2026");
  await page.getByRole("button", { name: "Work out the day" }).click();
  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("2 December 2026");
  await context.close();
});

test("why this day: the limits with their articles, and the days added up @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/why`);
  await expect(page.getByRole("heading", { name: "The days added up" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Answer/ })).toContainText("UK GDPR art. 12A; Regulation 1182/71 art. 3");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Try other dates" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What if?");
});

test("a solicitor is not told that the page exists", async ({ page, signInAs }) => {
  await signInAs("solicitor");
  expect((await page.goto("/what-if"))?.status()).toBe(404);
});

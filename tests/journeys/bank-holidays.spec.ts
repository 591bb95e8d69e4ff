/**
 * A bank holiday is proclaimed: an administrator adds it, the cases move, and everybody can read how days are counted.
 */
import type { Page } from "@playwright/test";
import { caseByNumber } from "#db/cases/cases";
import { onOrAfterWorkingDay } from "~/domain/calendar/bank-holidays";
import { addDays, formatDay, isWeekend, type CalendarDay } from "~/domain/calendar/calendar";
import { foreseeAdding } from "~/services/calendar/add-bank-holiday";
import { openedCase } from "../given/case-at";
import { startDesk, type RunningDesk } from "../given/running-desk";
import { expect, expectAccessible, test } from "./fixtures";

async function dueOn(desk: RunningDesk, number: string): Promise<CalendarDay> {
  const { trust } = desk.deps.settings;
  return (await desk.deps.store.read(trust, (db) => caseByNumber(db, trust, number)))!.dueOn;
}

/** On how many points the sources disagree, as the page heads them. */
async function disputedPoints(page: Page): Promise<number> {
  await page.waitForLoadState(); // a page arrives in pieces, and nothing waits for a number
  return page.getByRole("rowheader", { name: /\?$/ }).count();
}

async function typeDay(page: Page, day: CalendarDay, name: string) {
  const [year = "", month = "", date = ""] = day.split("-");
  await page.getByLabel("Day", { exact: true }).fill(date);
  await page.getByLabel("Month").fill(month);
  await page.getByLabel("Year").fill(year);
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Show what it does" }).click();
}

test("an administrator adds a bank holiday, sees first what it moves, and withdraws it again @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await openedCase(desk);
  const due = await dueOn(desk, number);
  const administrator = await signInAs("administrator");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "How the desk is" })).toBeVisible();
  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Bank holidays" }).click();
  await expect(page.getByRole("heading", { name: "Bank holidays", level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Add a bank holiday" }).click();
  const sunday = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(due, days)).find(isWeekend)!;
  await typeDay(page, sunday, "A day of mourning");
  await expect(page.getByRole("alert")).toContainText("That day is a Saturday or Sunday");
  await expect(page.getByLabel("Name")).toHaveValue("A day of mourning");
  await expectAccessible(page);

  await typeDay(page, due, "A day of mourning");
  await expect(page.getByRole("heading", { name: "Add this bank holiday?" })).toBeVisible();
  const foreseen = await foreseeAdding(desk.deps, { ...administrator, on: due, name: "A day of mourning" });
  expect(foreseen.ok && foreseen.moved.map((kase) => kase.number)).toContain(number);
  const then = onOrAfterWorkingDay(addDays(due, 1)) as CalendarDay;
  await expect(page.getByRole("row", { name: new RegExp(number) })).toContainText(formatDay(then));
  expect(await dueOn(desk, number)).toBe(due);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Add the bank holiday" }).click();
  await expect(page.getByRole("alert")).toContainText(
    /The bank holiday was added. \d+ open cases? ha(s|ve) another due day/,
  );
  await expect(page.getByRole("row", { name: /A day of mourning/ })).toContainText(
    `Added by ${administrator.person.name}`,
  );
  expect(await dueOn(desk, number)).toBe(then);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Withdraw A day of mourning" }).click();
  await expect(page.getByRole("row", { name: new RegExp(number) })).toContainText(formatDay(due));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Withdraw the bank holiday" }).click();
  await expect(page.getByRole("alert")).toContainText("The bank holiday was withdrawn.");
  await expect(page.getByRole("listitem").filter({ hasText: "A day of mourning" }).first()).toContainText(
    `withdrawn by ${administrator.person.name}`,
  );
  expect(await dueOn(desk, number)).toBe(due);
});

test("a year is not declared complete before its bank holidays are entered", async ({ page, signInAs }) => {
  await signInAs("administrator");
  await page.goto("/bank-holidays?year=2029");
  await expect(page.getByText("None has been entered for 2029.")).toBeVisible();
  await page.getByRole("link", { name: "Declare 2029 complete" }).click();
  await expect(page.getByRole("heading", { name: "2029 cannot be declared complete" })).toBeVisible();
  await expect(page.getByText("have at least 8 bank holidays each year")).toBeVisible();
  await expect(page.getByRole("button", { name: "Declare" })).toHaveCount(0);
  await expectAccessible(page);
});

test("an officer reads from a due day how days are counted, and with which bank holidays @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/why`);
  await expect(page.getByRole("heading", { name: "Under which reading of the law" })).toHaveCount(0);
  await page.getByRole("link", { name: "how days are counted" }).click();
  await expect(
    page.getByRole("rowheader", { name: "Which days do not count while we wait to hear what the requester means?" }),
  ).toBeVisible();
  await expect(
    page.getByRole("rowheader", { name: /^Does a question pause the period when its last day/ }),
  ).toBeVisible();
  await expect(page.getByText("As recommended:")).toHaveCount(await disputedPoints(page));
  await expectAccessible(page);

  await page.getByRole("link", { name: "bank holidays" }).click();
  await expect(page.getByRole("heading", { name: "Bank holidays", level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a bank holiday" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Withdraw/ })).toHaveCount(0);
});

test("a trust that reads the law otherwise says so, and on the cases it received so", async ({ browser }) => {
  const desk = await startDesk({ ACCESS_DESK_WORKER: "off", ACCESS_DESK_PAUSE_COUNT: "half_open" });
  try {
    const number = await openedCase(desk);
    const context = await browser.newContext({ baseURL: desk.origin });
    const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
    await context.addCookies([{ name, value, url: desk.origin }]);
    const page = await context.newPage();
    await page.goto("/how-days-are-counted");
    await expect(page.getByText("As recommended:")).toHaveCount((await disputedPoints(page)) - 1);
    await expectAccessible(page);

    await page.goto(`/cases/${number}/why`);
    await expect(page.getByRole("heading", { name: "Under which reading of the law" })).toBeVisible();
    await expect(page.getByText("This case was received under that reading")).toBeVisible();
    await expectAccessible(page);
    await context.close();
  } finally {
    await desk.stop();
  }
});

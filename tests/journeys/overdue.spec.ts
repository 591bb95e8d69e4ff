import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import { openedCase } from "../given/case-at";
import { startDesk, type RunningDesk } from "../given/running-desk";
import { expect, expectAccessible, test } from "./fixtures";

/** A case that reached the trust so many days ago. */
async function received(desk: RunningDesk, daysAgo: number): Promise<string> {
  const day: CalendarDay = addDays(desk.deps.today(), -daysAgo);
  return openedCase({ ...desk, deps: { ...desk.deps, today: () => day } });
}

test("a manager sees what is late, soonest due first, and opens the case @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  const late = await received(desk, 50);
  const later = await received(desk, 60);
  const inTime = await received(desk, 2);
  await signInAs("manager");
  await page.goto("/");
  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Overdue" }).click();
  await expect(page.getByRole("link", { name: late })).toBeVisible(); // the whole table is there
  const numbers = await page.getByRole("rowheader").allInnerTexts();
  const at = (number: string) => numbers.findIndex((text) => text.includes(number));
  expect(at(later)).toBeGreaterThanOrEqual(0);
  expect(at(late)).toBeGreaterThan(at(later));
  expect(at(inTime)).toBe(-1);
  await expect(page.getByRole("row", { name: new RegExp(late) })).toContainText(/Overdue by \d+ days/);
  await expectAccessible(page);

  await page.getByRole("link", { name: "overdue", exact: true }).click();
  await expect(page).toHaveURL(/\/cases\?show=late$/);
  await page.goBack();
  await page.getByRole("link", { name: late }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${late}$`));
});

test("a board without late cases says so", async ({ browser }) => {
  const empty = await startDesk({ ACCESS_DESK_WORKER: "off" });
  try {
    const context = await browser.newContext({ baseURL: empty.origin });
    const [name = "", value = ""] = (await empty.cookieOf("manager")).split("=");
    await context.addCookies([{ name, value, url: empty.origin }]);
    const board = await context.newPage();
    await board.goto("/overdue");
    await expect(board.getByText("No case is overdue.")).toBeVisible();
    await expect(board.getByText("No case falls due within 7 days.")).toBeVisible();
    await expectAccessible(board);
    await context.close();
  } finally {
    await empty.stop();
  }
});

/** One's own due days in Outlook. */
import ICAL from "ical.js";
import { assignCase } from "~/services/cases/assign-case";
import { openedCase } from "../given/case-at";
import { expect, expectAccessible, test } from "./fixtures";

test("an officer makes an address, a calendar program reads it, and it can be stopped @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk);
  const officer = await signInAs("officer");
  await assignCase(desk.deps, { ...officer, caseNumber: number, to: officer.person.id });
  await page.goto("/cases?show=mine");
  await page.getByRole("link", { name: "See your due days in your own calendar" }).click();
  await expect(page.getByText("You have no calendar address yet.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Make my calendar address" }).click();
  const address = page.getByText(/\/calendar\/[\w-]{43}\.ics$/);
  await expect(address).toBeVisible();
  await expectAccessible(page);
  const first = (await address.textContent())!;
  const read = await fetch(first);
  expect(read.headers.get("content-type")).toContain("text/calendar");
  const text = await read.text();
  const said = new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents("vevent")
    .map((event) => String(event.getFirstPropertyValue("summary")));
  expect(said).toContain(`${number} is due`);
  expect(text).not.toMatch(/Achebe|Rosalind|9990000018|High Street/i);

  await page.goto("/calendar");
  await expect(page.getByText("It is not kept here and cannot be shown again")).toBeVisible();
  await expect(page.getByText(first)).toHaveCount(0);
  await page.getByRole("button", { name: "Make a new address" }).click();
  const second = (await address.textContent())!;
  expect((await fetch(first)).status).toBe(404);
  expect((await fetch(second)).status).toBe(200);

  await page.goto("/calendar");
  await page.getByRole("button", { name: "Stop my calendar" }).click();
  await expect(page.getByRole("alert")).toContainText("The calendar was stopped");
  expect((await fetch(second)).status).toBe(404);
  await expectAccessible(page);
});

test("a solicitor is not told of it, and a clinician has none", async ({ page, signInAs }) => {
  await signInAs("solicitor");
  expect((await page.goto("/calendar"))?.status()).toBe(404);
  await signInAs("clinician");
  expect((await page.goto("/calendar"))?.status()).toBe(403);
});

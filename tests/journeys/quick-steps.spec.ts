/** Steps that follow faster than they are answered: each is taken, or the officer is told which was not. */
import type { Page } from "@playwright/test";
import { recordsOf } from "#db/records/documents";
import type { Case } from "#db/schema";
import { openDocument, marksOf } from "~/services/records/opened-document";
import { givenCase } from "../given/cases";
import { givenPreparedRecords } from "../given/records";
import type { RunningDesk } from "../given/running-desk";
import { expect, expectAccessible, test } from "./fixtures";

let kase: Case;
let room: string;
test.beforeEach(async ({ desk, signInAs }) => {
  const officer = await signInAs("officer");
  kase = await givenCase(desk.deps.store);
  room = `/cases/${kase.number}/records/${await givenPreparedRecords(desk.deps, officer, kase.number)}`;
});

async function marksIn(desk: RunningDesk) {
  const [document] = await desk.deps.store.read(kase.trustId, (db) => recordsOf(db, kase.trustId, kase.id));
  const on = { trust: kase.trustId, caseNumber: kase.number, documentId: document!.id };
  return marksOf((await openDocument(desk.deps, on))!);
}

const answerMs = 700;

/** Every step is answered late, as over a slow line. */
const onASlowLine = (page: Page) =>
  page.route(`**${room}/**`, async (route) => {
    if (route.request().method() === "POST") await new Promise((resolve) => setTimeout(resolve, answerMs));
    await route.continue();
  });

const boxes = (count: number) => Array.from({ length: count }, (_, nth) => ({ x: 40, y: 40 + nth * 20 }));

/** Saves one box after the other from the form beside the page, `everyMs` apart, as clicks come. */
const mark = (page: Page, places: readonly { x: number; y: number }[], everyMs: number) =>
  page.evaluate(
    async ([at, pause]) => {
      for (const { x, y } of at) {
        // the one that stands there now: an answer draws it anew, and nobody can press the one before
        const form = document.querySelector<HTMLFormElement>("form:has([name=words])")!;
        const set = (name: string, value: string) =>
          (form.querySelector<HTMLInputElement>(`[name=${name}]:not([type=radio])`)!.value = value);
        form.querySelector<HTMLInputElement>("[name=what][value=box]")!.checked = true;
        set("x", String(x));
        set("y", String(y));
        set("width", "30");
        set("height", "10");
        form.requestSubmit();
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    [places, everyMs] as const,
  );

test("the second of two clicks within 150 ms is taken", async ({ page, desk }) => {
  await onASlowLine(page);
  await page.goto(`${room}/1`);
  await mark(page, boxes(2), 100);
  await expect(page.getByText("Marks on this page (2)")).toBeVisible();
  expect((await marksIn(desk)).marks).toHaveLength(2);
});

for (const everyMs of [0, 30])
  test(`ten steps ${everyMs} ms apart are all taken`, async ({ page, desk }) => {
    await page.goto(`${room}/1`);
    await mark(page, boxes(10), everyMs);
    await expect(page.getByText("Marks on this page (10)")).toBeVisible();
    expect((await marksIn(desk)).marks).toHaveLength(10);
  });

test("what is pressed before the scripts are there is taken, too", async ({ page, desk }) => {
  await page.route("**/assets/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto(`${room}/1`, { waitUntil: "domcontentloaded" });
  await mark(page, boxes(3), 30);
  await expect(page.getByText("Marks on this page (3)")).toBeVisible();
  expect((await marksIn(desk)).marks).toHaveLength(3);
});

test("and where they never come", async ({ page, desk }) => {
  test.slow();
  await page.route("**/assets/*.js", () => undefined); // asked for, and never answered
  await page.goto(`${room}/1`, { waitUntil: "commit" });
  await page.locator("form:has([name=words])").waitFor();
  await mark(page, boxes(2), 30);
  await expect(page.getByText("Marks on this page (2)")).toBeVisible();
  expect((await marksIn(desk)).marks).toHaveLength(2);
});

test("a step, and at once the next page: the step is taken first", async ({ page, desk }) => {
  await onASlowLine(page);
  await page.goto(`${room}/1`);
  await mark(page, boxes(2), 0);
  await page.getByRole("link", { name: "Next page, 2" }).click();
  await expect(page.getByRole("heading", { name: "Page 2 of 4" })).toBeVisible();
  expect((await marksIn(desk)).marks).toHaveLength(2);
});

test("a step, and at once back to the records: the step is taken first", async ({ page, desk }) => {
  await onASlowLine(page);
  await page.goto(`${room}/1`);
  await mark(page, boxes(3), 0);
  await page.getByRole("link", { name: "Back to the records" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Records" })).toBeVisible();
  expect((await marksIn(desk)).marks).toHaveLength(3);
});

test("whoever leaves while steps are on their way is asked first", async ({ page, desk }) => {
  await onASlowLine(page);
  await page.goto(`${room}/1`);
  await page.getByRole("heading", { level: 1 }).click(); // a browser asks only somebody who has touched the page
  await mark(page, boxes(2), 0);
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => setTimeout(() => location.assign("/cases")));
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(page.getByText("Marks on this page (2)")).toBeVisible();
  expect((await marksIn(desk)).marks).toHaveLength(2);
});

test("a step that is refused says how many of those behind it were not taken", async ({ page, desk }) => {
  await onASlowLine(page);
  await page.goto(`${room}/1`);
  await mark(page, [{ x: 9_000, y: 9_000 }, ...boxes(2)], 0);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The box lies outside the page");
  await expect(alert).toContainText("The 2 steps that you took after it were not taken");
  await expectAccessible(page);
  expect((await marksIn(desk)).marks).toHaveLength(0);

  await mark(page, boxes(1), 0);
  await expect(page.getByText("Marks on this page (1)")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

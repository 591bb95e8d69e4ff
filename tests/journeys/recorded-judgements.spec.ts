/**
 * What the law wants judged by a person, and kept: how other people's information was weighed, what the patient has
 * already seen, and whether a patient who has died wished no access to be given.
 */
import type { Page } from "@playwright/test";
import { redactedCase } from "../given/case-at";
import { givenCase } from "../given/cases";
import { expect, expectAccessible, longWork, test } from "./fixtures";

const looked = (page: Page, name: string) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });

test("other people’s information is weighed once for all marks of a reason @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  test.slow();
  const number = await redactedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/release`);
  await expect(page.getByRole("heading", { name: /Other people’s information not weighed/ })).toBeVisible(longWork);
  await looked(page, "release");
  await page.getByRole("button", { name: "Record the weighing" }).click();
  await page.getByRole("button", { name: "Record the weighing" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose the reason for which it is withheld");
  await expectAccessible(page);
  await looked(page, "weigh-refused");

  await page.getByLabel("Information about another person (TP-PERSON)").check();
  await page.getByLabel("Everybody for whom this reason is used").check();
  await page.getByLabel("Their name alone").check();
  await page.getByLabel("They expressly refused").check();
  await page.getByLabel("Yes: they told us in confidence, or would expect it to be kept").check();
  await page.getByRole("group", { name: "Can they give consent?" }).getByLabel("Yes", { exact: true }).check();
  await page.getByLabel("What was done to ask them, or why nothing was").fill("She was asked by telephone.");
  await page.getByLabel("Why", { exact: true }).fill("She fears her brother.");
  await page.getByRole("button", { name: "Record the weighing" }).click();
  await expect(page.getByRole("alert")).toContainText("Say whether it is reasonable to release it without their");
  await page.getByLabel("No: it is withheld").check();
  await page.getByRole("button", { name: "Record the weighing" }).dblclick();

  await expect(page.getByRole("alert")).toContainText("The weighing is recorded.");
  await page.goto(`/cases/${number}/weigh-third-parties`);
  await expect(page.getByText(/they expressly refused; .*It is not reasonable to release it/)).toHaveCount(1);
  await expectAccessible(page);
  await looked(page, "weigh");

  await signInAs("auditor");
  await page.goto(`/cases/${number}/history`);
  await expect(page.getByText(/What is said of other people was weighed\. .*they expressly refused/)).toBeVisible();
  await expectAccessible(page);
});

test("what the patient has already seen needs no opinion @both-widths", async ({ page, signInAs, desk }) => {
  test.slow();
  const number = await redactedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/opinion`);
  await page.getByRole("link", { name: "Record which pages" }).click();
  await expectAccessible(page);
  await page.getByLabel("Pages").fill("2-9");
  await page.getByLabel("The patient has seen them").check();
  await page.getByLabel("How that is known").fill("They are letters to her.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("The record has fewer pages");
  await looked(page, "judge-known");
  await page.getByLabel("Pages").fill("2-3");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Record the judgement" }).click();
  await expect(page.getByRole("alert")).toContainText("It is recorded what the patient has seen");
  await page.goto(`/cases/${number}/opinion`);
  await expect(page.getByText(/pages 2 and 3|pages 2-3|pages 2 to 3/).first()).toBeVisible();
  await expectAccessible(page);
  await looked(page, "opinion");
});

test("the note of a patient who has died is looked for @both-widths", async ({ page, signInAs, desk }) => {
  const { number } = await givenCase(desk.deps.store, {
    kind: "deceased-access",
    receivedOn: desk.deps.today(),
  });
  await signInAs("officer");
  await page.goto(`/cases/${number}/seek-patients-note`);
  await page.getByRole("button", { name: "Record what was found" }).click();
  await expect(page.getByRole("alert")).toContainText("Say whether there is such a note");
  await expectAccessible(page);
  await looked(page, "seek-patients-note");
  await page.getByLabel("Yes", { exact: true }).check();
  await page.getByLabel("Where you looked").fill("The front sheet of volume 2.");
  await page.getByRole("button", { name: "Record what was found" }).click();
  await expect(page.getByRole("alert")).toContainText("It is recorded what was found of the patient’s wish");
  await page.goto(`/cases/${number}/refuse`);
  await expectAccessible(page);
  await looked(page, "refuse");
});

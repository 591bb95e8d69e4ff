/** The patient's own details: asked once whether a number is theirs, and put right where they are wrong. */
import { openedCase } from "../given/case-at";
import { expect, expectAccessible, test } from "./fixtures";

test("an officer corrects the patient's details after a second look @both-widths", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Correct the patient’s details" }).click();
  await page.getByLabel("Given names").fill("Rosalind 😀");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("Our letters cannot print “😀”");
  await expect(page.getByRole("alert")).toContainText("Say how we know");
  await expectAccessible(page);

  await page.getByLabel("Given names").fill("Rosalind Mary");
  await page.getByLabel("Former family names (optional)").fill("Trent");
  await page.getByLabel("NHS number (optional)").fill("010150 0009");
  await page.getByLabel("How we know").fill("The passport says so.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("This is a Scottish CHI number");
  await page.getByLabel("NHS number (optional)").fill("999\u200B000\u200B0026");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Until now: 999 000 0018")).toBeVisible();
  await expect(page.getByText("Every page of the records is read again")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Change something" }).click();
  await expect(page.getByLabel("How we know")).toHaveValue("The passport says so.");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Correct the details" }).click();
  await expect(page.getByRole("alert")).toContainText("The patient’s details are corrected");
  await expect(page.getByRole("region", { name: "Patient" })).toContainText("999 000 0026");
  await expect(page.getByText("The patient’s details were corrected: name, former names, NHS number.")).toBeVisible();
  await expectAccessible(page);
});

test("another name and another birth date are a manager's to correct", async ({ page, signInAs, browserOf, desk }) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  const manager = await browserOf("manager");
  for (const each of [page, manager]) {
    await each.goto(`/cases/${number}/correct-patient`);
    await each.getByLabel("Family name", { exact: true }).fill("Pellow");
    await each.getByLabel("Given names").fill("Dorothy");
    await each.getByLabel("Year").fill("1950");
    await each.getByLabel("How we know").fill("The letter was about her mother.");
    await each.getByRole("button", { name: "Continue" }).click();
  }
  await expect(page.getByRole("alert")).toContainText("A manager must make this correction");
  await expect(manager.getByRole("heading", { name: /This makes another person of the patient/ })).toBeVisible();
  await expectAccessible(manager);
  await manager.getByRole("button", { name: "Correct the details" }).click();
  await expect(manager.getByRole("region", { name: "Patient" })).toContainText("PELLOW, Dorothy");
});

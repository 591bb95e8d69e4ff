/** Working a case: who has it, what was done, who looked, and what happens when two people are at it. */
import { openedCase } from "../given/case-at";
import { dayIn, expect, expectAccessible, test } from "./fixtures";

test("the case page says what next, and each task why it cannot start @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await expect(page.getByRole("region", { name: "Patient" })).toContainText("999 000 0018");
  await expect(page.getByText("Find the records and add them.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Add the records" })).toBeVisible();
  const sending = page.getByRole("listitem").filter({ hasText: "Send the records" });
  await expect(sending).toContainText("Cannot start yet");
  await expect(sending).toContainText("A second person must approve the release copy first");
  await expect(sending.getByRole("link")).toHaveCount(0);
  await expectAccessible(page);
});

test("two officers change one case at once: the second is told, and nothing is overwritten", async ({
  page,
  signInAs,
  browserOf,
  desk,
}) => {
  const number = await openedCase(desk, { identity: null });
  await signInAs("officer");
  const other = await browserOf("second-officer");
  await Promise.all([page.goto(`/cases/${number}/identity`), other.goto(`/cases/${number}/assign`)]);

  await page.getByLabel("A passport").check();
  await page.getByLabel("Name on the passport").fill("Rosalind Achebe-Trent");
  await dayIn(page.getByRole("group", { name: "Day the passport expires" }), "1 2 2031");
  await page.getByLabel("A copy").check();
  await page.getByLabel("Where you saw it").fill("At the desk of the records office.");
  await page.getByRole("button", { name: "Confirm who asks" }).click();
  await expect(page.getByRole("alert")).toContainText("Identity is confirmed");

  await other.getByLabel("Samir Holt (you)").check();
  await other.getByRole("button", { name: "Give it to them" }).click();
  await expect(other.getByRole("alert")).toContainText("Someone changed this case while you had it open");
  await expect(other.getByLabel("Samir Holt (you)")).toBeChecked();
  await expectAccessible(other);

  await other.getByRole("button", { name: "Give it to them" }).click();
  await expect(other.getByRole("alert")).toContainText("The case is yours");
  await expectAccessible(other);
});

test("a double click confirms identity once and shows no error", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk, { identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/identity`);
  await page.getByLabel("They are already known to the trust").check();
  await page.getByRole("button", { name: "Confirm who asks" }).dblclick();
  await expect(page.getByRole("alert")).toContainText(/Identity is confirmed. The case is due on/);
  await page.goto(`/cases/${number}/history`);
  await expect(page.getByText("Identity was confirmed: already known to the trust; no proof was needed.")).toHaveCount(
    1,
  );
  await expectAccessible(page);
});

test("a solicitor without the patient's authority: it is asked for, and accepted when it comes", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { requester: "solicitor", identity: null, authority: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("It waits for proof of authority");
  await page.getByRole("link", { name: "Confirm that they may ask" }).click();
  await expect(page.getByText("the firm's details")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Where you saw it").fill("In the post, and sent back.");
  await page.getByRole("button", { name: "Accept the proof" }).click();
  await expect(page.getByRole("alert")).toContainText(/Authority is confirmed. The case is due on/);
  await expectAccessible(page);
});

test("a note is kept with its author, and an empty one is not", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await page.getByText("Add a note").click();
  await page.getByRole("button", { name: "Add the note" }).click();
  await expect(page.getByRole("alert")).toContainText("Write the note");
  await page.getByLabel("Note", { exact: true }).fill("Rang the patient.\nShe wants paper too.");
  await page.getByRole("button", { name: "Add the note" }).dblclick();
  await expect(page.getByRole("alert")).toContainText("The note was added");
  await expect(page.getByText("She wants paper too.")).toHaveCount(1);
  await expect(page.getByText(/^Olive Marsh, /)).toBeVisible();
  await expectAccessible(page);
});

test("the history names who did what and who looked, in sentences @both-widths", async ({
  page,
  signInAs,
  browserOf,
  desk,
}) => {
  const number = await openedCase(desk);
  const auditor = await browserOf("auditor");
  await auditor.goto(`/cases/${number}`);
  await expect(auditor.getByRole("link", { name: "Add the records" })).toHaveCount(0);
  await expect(auditor.getByRole("button", { name: "Add the note" })).toHaveCount(0);

  await signInAs("officer");
  await page.goto(`/cases/${number}/history`);
  await expect(
    page.getByText("The request came by e-mail: a copy of the records of a living person, asked for by the patient."),
  ).toBeVisible();
  await expect(page.getByText(/entries are as they were recorded/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Anton Reyes/ })).toContainText("The case");
  await expectAccessible(page);
});

test("the worklist: lists with counts, soonest due first, and a case by its number @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk);
  const waiting = await openedCase(desk, { identity: null });
  await signInAs("officer");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Worklist");
  await expect(page.getByRole("row", { name: new RegExp(number) })).toContainText("ACHEBE-TRENT, Rosalind");
  await expectAccessible(page);

  await page
    .getByRole("navigation", { name: "Lists" })
    .getByRole("link", { name: /Waiting/ })
    .click();
  await expect(page.getByRole("row", { name: new RegExp(waiting) })).toContainText("Proof of identity");
  await expect(page.getByRole("row", { name: new RegExp(number) })).toHaveCount(0);
  await page.getByRole("navigation", { name: "Lists" }).getByRole("link", { name: /Late/ }).click();
  await expect(page.getByText("No case is late.")).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(/Find a case/).fill(number.toLowerCase());
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Case ${number}`);
});

test("a case that is not there is not found", async ({ page, signInAs }) => {
  await signInAs("officer");
  for (const path of ["", "/why", "/history", "/identity", "/authority", "/assign"]) {
    const answer = await page.goto(`/cases/AD-26-999999${path}`);
    expect(answer?.status(), path).toBe(404);
  }
});

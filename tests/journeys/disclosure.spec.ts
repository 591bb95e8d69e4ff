import { makeMove } from "~/services/moves/make-move";
import { reopenCase } from "~/services/moves/reopen-case";
import { caseReadyToDisclose, disclosedCase, openedCase } from "../given/case-at";
import { expect, expectAccessible, longWork, test } from "./fixtures";

test("an approved copy is sent, and its password is shown once and given by telephone", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await caseReadyToDisclose(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/disclosure`);
  await expect(page.getByText("This cannot be undone")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("button", { name: /^Send \d+ pages to Rosalind Achebe-Trent at applicants\.example$/ })
    .dblclick();
  await expect(page.getByRole("heading", { name: /^Disclosed on/ })).toBeVisible(longWork);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Show the password once" }).click();
  const password = await page.locator(".desk-password").innerText();
  expect(password.split("-").length).toBeGreaterThanOrEqual(6);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "The password is not shown" })).toBeVisible();
  await page.goto(`/cases/${number}/password`);
  expect(await page.content()).not.toContain(password);

  await page.goto(`/cases/${number}/disclosure`);
  await expect(page.getByText(/Shown on .* to Olive Marsh/)).toBeVisible();
  await page.getByRole("button", { name: "By telephone" }).click();
  await expect(page.getByRole("alert")).toContainText("It is recorded that the password was given");
  await expect(page.getByText(/^Given on .*: by telephone/)).toBeVisible();
  expect(await page.content()).not.toContain(password);
  expect(desk.output()).not.toContain(password);
  await expectAccessible(page);
});

test("what still blocks is said in words, each with where it is put right", async ({ page, desk, signInAs }) => {
  const number = await openedCase(desk, { identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/disclosure`);
  await expect(page.getByText("The requester's identity has not been confirmed")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask for the opinion" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Send/ })).toHaveCount(0);
  await expectAccessible(page);
});

test("a lost password leads on: the file is sealed again @both-widths", async ({ page, desk, signInAs }) => {
  const number = await disclosedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/disclosure`);
  await page.getByRole("button", { name: "Show the password once" }).click();
  await page.getByRole("button", { name: /go back and record/ }).click();
  await page.getByText("The password was lost, or never reached them").click();
  await page.getByRole("button", { name: "Seal it again and send it again" }).click();
  await expect(page.getByRole("button", { name: "Show the password once" })).toBeVisible(longWork);
  await expect(page.getByText(/^Sealed again with a new password, and sent once more on/)).toBeVisible(longWork);
  await expectAccessible(page);
  await page.goto(`/cases/${number}`);
  await expect(page.getByText(/Give the recipient the password another way/)).toBeVisible();
});

test("opened again, another release copy is made, and what left before is said @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await disclosedCase(desk, { request: { delivery: "e-mail" } });
  await makeMove(desk.deps, { ...(await desk.by("officer")), caseNumber: number }, reopenCase({ words: "A page." }));
  await signInAs("officer");
  await page.goto(`/cases/${number}/disclosure`);
  await expect(page.getByText(/^\d+ pages left before, on .*, by e-mail\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Seal it again and send it again" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`/cases/${number}/release`);
  await expect(page.getByText(/^\d+ pages left before, on .*, by e-mail\.$/)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "Make the release copy" })).toBeVisible();
});

test("the outbox shows what went, without the words of any letter", async ({ page, desk, signInAs }) => {
  const number = await disclosedCase(desk);
  await signInAs("officer");
  await page.goto("/outbox");
  await expect(page.getByRole("row", { name: new RegExp(`Disclosure.*${number}`) })).toContainText("Sent");
  await expectAccessible(page);
});

import { caseByNumber } from "#db/cases/cases";
import { documentById } from "#db/records/documents";
import { changeRelease, latestRelease } from "#db/release/releases";
import { workThrough } from "~/jobs/work-through";
import { givenRecords } from "../given/records";
import { caseAwaitingApproval, must, recordFile, redactedCase, weighed, withOpinion } from "../given/case-at";
import { opensEveryPage } from "../../scripts/samples/open-pages";
import { requestOpinion } from "~/services/opinion/request-opinion";
import { saysWhy } from "../given/says-why";
import { startDesk } from "../given/running-desk";
import { expect, expectAccessible, longWork, test } from "./fixtures";

test("a clinician is asked by name, gives the opinion, and the officer sees until when it holds", async ({
  page,
  desk,
  signInAs,
  browserOf,
}) => {
  const number = await redactedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/opinion`);
  await expect(page.getByText("None yet")).toBeVisible();
  await page.getByRole("button", { name: "Ask for the opinion" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose whom to ask");
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel("Whom to ask").selectOption({ label: "Dr Carys Penn, Consultant physician" });
  await page.getByRole("button", { name: "Ask for the opinion" }).click();
  await expect(page.getByRole("alert")).toContainText("The case stands on their list now");
  await expectAccessible(page);

  const clinician = await browserOf("clinician");
  await clinician.goto("/opinions");
  await expect(clinician.getByRole("row", { name: new RegExp(number) })).toContainText("You");
  await expectAccessible(clinician);
  await clinician.getByRole("link", { name: number }).click();
  await expect(clinician.getByText("Not opened by you yet: page 1, page 2, page 3")).toBeVisible();
  await expect(clinician.getByLabel("Pages you looked at")).toHaveValue("");
  await clinician.getByLabel("Pages you looked at").fill("1-3");
  await clinician.getByLabel("No: the serious-harm test is not met").check();
  await clinician.getByRole("button", { name: "Record my opinion" }).click();
  await expect(clinician.getByRole("alert")).toContainText("You have not opened pages 1-3");
  await expectAccessible(clinician);
  await opensEveryPage(desk.deps, { ...(await desk.by("clinician")), caseNumber: number });
  await clinician.goto(`/cases/${number}/opinion`);
  await expect(clinician.getByLabel("Pages you looked at")).toHaveValue("1-3");
  await clinician.getByLabel("Yes: the serious-harm test is met for some of it").check();
  await clinician.getByRole("button", { name: "Record my opinion" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Say which pages would cause serious harm");
  await expect(clinician.getByLabel("Yes: the serious-harm test is met for some of it")).toBeChecked();
  await clinician.getByLabel("No: the serious-harm test is not met").check();
  await clinician.getByRole("button", { name: "Record my opinion" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Your opinion is recorded");
  await expectAccessible(clinician);

  await page.goto(`/cases/${number}/opinion`);
  await expect(page.getByText("Given by")).toBeVisible();
  await expect(page.getByText("May be relied on until")).toBeVisible();
});

test("a clinician says that an opinion is not theirs to give, and the officer asks another @both-widths", async ({
  page,
  desk,
  signInAs,
  browserOf,
}) => {
  const number = await redactedCase(desk);
  const { id: of } = (await desk.by("clinician")).person;
  await must(requestOpinion(desk.deps, { ...(await desk.by("officer")), caseNumber: number, of, words: "" }));
  const clinician = await browserOf("clinician");
  await clinician.goto(`/cases/${number}/opinion`);
  await clinician.getByRole("link", { name: "It is not mine to give" }).click();
  await clinician.getByRole("button", { name: "It is not mine to give" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Say why, so that the officer knows whom to ask instead");
  await expectAccessible(clinician);
  await clinician.getByLabel("Why, and who could give it").fill("I never treated her. Dr Okoro did.");
  await clinician.getByRole("button", { name: "It is not mine to give" }).click();
  await expect(clinician.getByRole("alert")).toContainText("The officer is told, and asks somebody else");
  await expectAccessible(clinician);
  await clinician.goto(`/cases/${number}`);
  await expect(clinician.getByRole("heading", { name: "Why do you open this case?" })).toBeVisible();

  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await expect(page.getByText(/Not theirs to give, said whoever was asked/)).toBeVisible();
  await page.goto(`/cases/${number}/opinion`);
  await expect(page.getByText("I never treated her. Dr Okoro did.")).toBeVisible();
  await expectAccessible(page);
});

test("whoever waits for a release copy sees how many pages are done", async ({ browser }) => {
  const desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
  try {
    const number = await redactedCase(desk);
    const context = await browser.newContext({ baseURL: desk.origin });
    const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
    await context.addCookies([{ name, value, url: desk.origin, httpOnly: true, sameSite: "Lax" }]);
    const page = await context.newPage();
    await page.goto(`/cases/${number}/release`);
    await page.getByRole("button", { name: "Make the release copy" }).click();
    await expect(page.getByRole("progressbar", { name: "Working" })).toBeVisible();
    await desk.deps.store.write(1, async (db) =>
      changeRelease(db, 1, (await latestRelease(db, 1, (await caseByNumber(db, 1, number))!.id))!.id, {
        pagesBurnt: 2,
      }),
    );
    await expect(page.getByRole("progressbar", { name: "2 of 3 pages burnt in and searched" })).toBeVisible();
    await expectAccessible(page);
    await workThrough(desk.deps);
    await expect(page.getByText("none was found")).toBeVisible();
    await context.close();
  } finally {
    await desk.stop();
  }
});

test("the release copy is made, and somebody else than the redactor approves it", async ({
  page,
  desk,
  signInAs,
  browserOf,
}) => {
  const number = await redactedCase(desk);
  await withOpinion(desk, number);
  await weighed(desk, number);
  await signInAs("officer");
  await page.goto(`/cases/${number}/release`);
  await page.getByRole("button", { name: "Make the release copy" }).dblclick();
  await expect(
    page.getByText("We searched the finished file for every word under your marks: none was found."),
  ).toBeVisible(longWork);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Go to the second check" }).click();
  await expect(page.getByText("Someone else must check your work.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve disclosure" })).toHaveCount(0);
  await expectAccessible(page);

  const second = await browserOf("second-officer");
  await second.goto(`/cases/${number}/approval`);
  await expect(second.getByRole("region", { name: "Recipient" })).toContainText("r.achebe-trent@applicants.example");
  await expect(second.getByRole("row", { name: /TP-PERSON/ })).toContainText("3");
  await expectAccessible(second);
  const download = second.waitForEvent("download");
  await second.getByRole("link", { name: "Download the release copy" }).click();
  expect((await download).suggestedFilename()).toBe(`${number}-release-copy.pdf`);
  await second.getByRole("button", { name: "Approve disclosure" }).click();
  await expect(second.getByRole("alert")).toContainText("The disclosure is approved");
  await expectAccessible(second);
});

test("an officer cannot approve their own redactions, even by sending the form @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await caseAwaitingApproval(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/approval`);
  await page.getByRole("button", { name: "Return to the redactor" }).evaluate((button: HTMLButtonElement) => {
    button.value = "approve";
  });
  await page.getByRole("button", { name: "Return to the redactor" }).click();
  await expect(page.getByRole("alert")).toContainText("Someone else must check your work");
  await expectAccessible(page);
});

test("returned with words, the redactor reads them on the release copy's page", async ({
  page,
  desk,
  signInAs,
  browserOf,
}) => {
  const number = await caseAwaitingApproval(desk);
  await signInAs("second-officer");
  await page.goto(`/cases/${number}/approval`);
  await page.getByRole("button", { name: "Return to the redactor" }).click();
  await expect(page.getByRole("alert")).toContainText("Say what the redactor should look at again");
  await page.getByLabel("Words for the redactor, if you return it").fill("Page 2 names the neighbour’s son.");
  await page.getByRole("button", { name: "Return to the redactor" }).click();
  await page.waitForURL(`**/cases/${number}`);

  const officer = await browserOf("officer");
  await officer.goto(`/cases/${number}/release`);
  await expect(officer.getByText("Page 2 names the neighbour’s son.")).toBeVisible();
  await expectAccessible(officer);
});

test("a clinician reads the review copy, with the marks see-through @both-widths", async ({ page, desk, signInAs }) => {
  const number = await redactedCase(desk);
  await signInAs("clinician");
  await saysWhy(desk, number);
  await page.goto(`/cases/${number}/opinion`);
  await page.getByRole("link", { name: "See the review copy" }).click();
  await expect(page.getByText("never send or file it")).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the review copy" }).click();
  expect((await download).suggestedFilename()).toBe(`${number}-review-copy.pdf`);
  await page.goto(`/cases/${number}/review-copy?refused=records-not-ready`);
  await expect(page.getByRole("alert")).toContainText("Some records are still being prepared");

  const officer = await desk.by("officer");
  const documentId = await givenRecords(desk.deps, officer, number, Buffer.from(await recordFile()), "Ward notes.pdf");
  await expect
    .poll(
      async () =>
        (await desk.deps.store.read(officer.trust, (db) => documentById(db, officer.trust, documentId)))?.state,
      longWork,
    )
    .toBe("ready");
  await page.goto(`/cases/${number}/review-copy`);
  await expect(page.getByRole("heading", { name: "One record at a time" })).toBeVisible();
  await expectAccessible(page);
  const alone = page.waitForEvent("download");
  await page.getByRole("link", { name: "Part 2: Ward notes.pdf" }).click();
  expect((await alone).suggestedFilename()).toBe(`${number}-review-copy-part-2.pdf`);
});

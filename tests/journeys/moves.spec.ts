/**
 * The moves beside the road to disclosure: offered where the law allows them, shown once more before they are made,
 * refused in words.
 */
import type { Page } from "@playwright/test";
import { openedCase } from "../given/case-at";
import { givenCase } from "../given/cases";
import type { RunningDesk } from "../given/running-desk";
import { addDays, formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { CaseEventBody } from "~/domain/cases/case-events";
import { expect, expectAccessible, test } from "./fixtures";

const daysAgo = (desk: RunningDesk, days: number) => addDays(desk.deps.today(), -days);

async function fillDay(page: Page, legend: string | RegExp, day: CalendarDay) {
  const [year, month, date] = day.split("-");
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Day").fill(date!);
  await group.getByLabel("Month").fill(month!);
  await group.getByLabel("Year").fill(year!);
}

test("a question pauses the clock, and its answer runs it again @both-widths", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Ask what the requester means" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("Write the question as the letter should ask it");
  await page.getByLabel("Question").fill("Which of your stays in hospital do you mean?");
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check before you go on");
  await expect(page.getByRole("region", { name: "The letter" })).toContainText(
    "Which of your stays in hospital do you mean?",
  );
  await expect(page.getByText(/^From .* to no due day$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Change something" }).click();
  await expect(page.getByLabel("Question")).toHaveValue("Which of your stays in hospital do you mean?");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Send it and pause the clock" }).dblclick();

  await expect(page.getByRole("alert")).toContainText(
    "The question goes out now. The clock is paused until the answer comes",
  );
  await expect(page.getByRole("link", { name: "Ask what the requester means" })).toHaveCount(0);
  await page.getByText("What cannot be done now, and why").click();
  await expect(page.getByText("We have asked already and wait for the answer. Record it when it comes.")).toBeVisible();
  await page.getByRole("link", { name: "Record the answer to our question" }).click();
  await page.getByLabel("What they said").fill("Only last spring");
  await page.getByRole("button", { name: "Record the answer and run the clock" }).click();
  await expect(page.getByRole("alert")).toContainText(/The answer is recorded. The case is due on/);
  await expect(page.getByText("Answered: Only last spring")).toBeVisible();
  await expectAccessible(page);
});

test("more time: both due days and the limit for the notice are read before it is given @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/extend`);
  await expect(page.getByText("Last day for the notice")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose a reason: a notice without one moves nothing");
  await page.getByLabel("The request is complex").check();
  await page.getByLabel("The reasons, explained").fill("The records fill nine volumes.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("region", { name: "The letter" })).toContainText(
    "the request is complex. The records fill nine volumes.",
  );
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send the notice" }).click();
  await expect(page.getByRole("alert")).toContainText(/The notice is recorded. The case is due on/);
  await expect(page.getByText("By two months")).toBeVisible();

  await page.goto(`/cases/${number}/extend`);
  await expect(page.getByText("The period has been extended already, and can be extended only once.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(0);
  await expectAccessible(page);
});

test("whatever a button is not asked to do is looked at first, and no body of another kind is taken", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  const [day, month, year] = formatDay(desk.deps.today()).split(" ");
  const form = { "on-day": day!, "on-month": month!, "on-year": year!, words: "By telephone", act: "__proto__" };
  const headers = { Origin: desk.origin };
  const tried = await page.request.post(`/cases/${number}/withdraw`, { headers, form });
  expect(await tried.text()).toContain("By telephone");
  await page.goto(`/cases/${number}/history`);
  await expect(page.getByText("withdrew", { exact: false })).toHaveCount(0);

  const body = await page.request.post(`/cases/${number}/withdraw`, { headers, data: { words: "By telephone" } });
  expect(body.status()).toBe(400);
  await expectAccessible(page);
});

test("too late for a notice none is given; one that went on paper is recorded, and moves nothing", async ({
  page,
  signInAs,
  desk,
}) => {
  const { number } = await givenCase(desk.deps.store, { receivedOn: daysAgo(desk, 60) });
  await signInAs("officer");
  await page.goto(`/cases/${number}/extend`);
  await expect(page.getByText("The last day for the notice has gone")).toBeVisible();
  await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(0);
  await expectAccessible(page);

  await signInAs("manager");
  await page.goto(`/cases/${number}/extend`);
  await expect(page.getByText("Unchanged: today is too late for the notice")).toBeVisible();
  await page.getByLabel("The request is complex").check();
  await page.getByLabel("The reasons, explained").fill("Nine volumes.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("a letter of today would move nothing");
  await fillDay(page, "Day of the notice", daysAgo(desk, 10));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText(/The notice of extension of .* came after .*, so it moves nothing\./)).toBeVisible();
  await expect(page.getByRole("region", { name: "The letter" })).toHaveCount(0);
  await page.getByRole("button", { name: "Record the notice" }).click();
  await page.getByRole("link", { name: "Why this day?" }).click();
  await expect(page.getByText(/so it moves nothing\./)).toBeVisible();
  await expectAccessible(page);
});

test("a wrong date is corrected, and the history shows both", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/correct-date`);
  await page.getByLabel(/^The request came by e-mail/).check();
  await fillDay(page, "The right day", addDays(desk.deps.today(), 1));
  await page.getByLabel("How we know").fill("The postmark says so");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("The day cannot be after today");
  await expect(page.getByLabel("How we know")).toHaveValue("The postmark says so");

  await fillDay(page, "The right day", daysAgo(desk, 2));
  await page.getByRole("button", { name: "Continue" }).click();
  for (const [name, value] of [
    ["Entry", "The request came by e-mail"],
    ["The day it has", formatDay(desk.deps.today())],
    ["The right day", formatDay(daysAgo(desk, 2))],
    ["How we know", "The postmark says so"],
    ["In time or late", "Stays "],
  ] as const)
    await expect(page.locator("dl div").filter({ has: page.getByText(name, { exact: true }) })).toContainText(value);
  await page.getByRole("button", { name: "Correct the date" }).click();
  await expect(page.getByRole("alert")).toContainText("The date is corrected; the history shows both");
  await page.goto(`/cases/${number}/history`);
  await expect(
    page.getByText(
      `The date of entry 1 was corrected from ${formatDay(desk.deps.today())} to ${formatDay(daysAgo(desk, 2))}.`,
    ),
  ).toBeVisible();
  await expect(page.getByText(`${formatDay(desk.deps.today())} (corrected later)`)).toBeVisible();
  await expectAccessible(page);
});

test("a refusal names its reasons and the ways to complain; excess is a manager’s to call @both-widths", async ({
  page,
  browserOf,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/refuse`);
  await expectAccessible(page);
  for (const onlyAManagers of ["Manifestly excessive", "Manifestly unfounded"])
    await expect(page.getByLabel(onlyAManagers)).toHaveCount(0);
  await expect(page.getByText("Only a manager can refuse it as manifestly unfounded or excessive")).toBeVisible();
  const manager = await browserOf("manager");
  await manager.goto(`/cases/${number}/refuse`);
  for (const onlyAManagers of ["Manifestly excessive", "Manifestly unfounded"])
    await expect(manager.getByLabel(onlyAManagers)).toBeVisible();
  await page.getByLabel("Nothing held after a reasonable and proportionate search").check();
  await page.getByRole("button", { name: "Continue" }).click();
  const letter = page.getByRole("region", { name: "The letter" });
  await expect(letter).toContainText("We searched and do not hold this.");
  await expect(letter).toContainText("section 165");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Refuse, and send the letter" }).click();
  await expect(page.getByRole("alert")).toContainText("The request is refused, and the requester told why.");
  await expect(page.getByText(/Kept until it is reviewed on/)).toBeVisible();
  await expectAccessible(page);
});

test("a fee: notice first, then how it was settled", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/notify-fee`);
  await page.getByLabel("The request is manifestly excessive").check();
  await page.getByLabel("Fee in pounds").fill("twelve");
  await page.getByLabel("How it is worked out").fill("Paper and postage.");
  await page.getByLabel("Why we ask for it").fill("The third time this month.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the fee in pounds and pence, such as 12.50");
  await page.getByLabel("Fee in pounds").fill("12.50");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("Only a manager can do this. Give the case to a manager");
  await signInAs("manager");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("region", { name: "The letter" })).toContainText("We ask for a fee of £12.50");
  await page.getByRole("button", { name: "Send the notice" }).click();
  await expect(page.getByRole("alert")).toContainText("The clock has not started: it waits for the fee");
  await page.getByRole("link", { name: "Record that a fee was paid, waived or declined" }).click();
  await expect(page.getByText(/£12\.50 was asked for on/)).toBeVisible();
  await page.getByLabel("We waive it").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByRole("alert")).toContainText(/It is recorded how the fee was settled. The case is due on/);
  await expectAccessible(page);
});

test("a complaint is taken, acknowledged and answered by somebody who had no part in it", async ({
  page,
  signInAs,
  browserOf,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/refuse`);
  await page.getByLabel("Nothing held after a reasonable and proportionate search").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Refuse, and send the letter" }).click();
  await page.getByRole("link", { name: "Take a complaint" }).click();
  await page.getByLabel("What it is about").fill("Says that we did not look.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("region", { name: "The letter" })).toContainText(
    "Somebody who had no part in what you complain about",
  );
  await page.getByRole("button", { name: "Take the complaint" }).click();
  await expect(page.getByRole("alert")).toContainText("The complaint is taken.");

  await page.goto(`/cases/${number}/answer-complaint`);
  await expect(
    page.getByText("You had this case, or redacted, approved, sent or decided what the complaint is about.", {
      exact: false,
    }),
  ).toBeVisible();
  const manager = await browserOf("manager");
  await manager.goto(`/cases/${number}`);
  await manager.getByRole("link", { name: "Answer the complaint" }).first().click();
  await manager.getByLabel("It is upheld in part").check();
  await manager.getByLabel("What was looked into").fill("We searched again in both hospitals.");
  await manager.getByLabel("What was found, and what is done about it").fill("Two letters came to light.");
  await manager.getByRole("button", { name: "Continue" }).click();
  await expectAccessible(manager);
  await manager.getByRole("button", { name: "Send the answer" }).click();
  await expect(manager.getByRole("alert")).toContainText("The complaint is answered.");
  await expectAccessible(manager);
});

test("what never came closes a case, after a warning", async ({ page, signInAs, desk }) => {
  const asked: CaseEventBody[] = [{ type: "identity-requested", on: daysAgo(desk, 100) }];
  const { number } = await givenCase(desk.deps.store, { receivedOn: daysAgo(desk, 101), then: asked });
  await signInAs("officer");
  await page.goto(`/cases/${number}/close-incomplete`);
  await expect(page.getByText("Warn the requester first.")).toBeVisible();
  await page.goto(`/cases/${number}/warn-of-closing`);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("region", { name: "The letter" })).toContainText("still waiting for: proof of identity");
  await page.getByRole("button", { name: "Send the warning" }).click();
  await expect(page.getByRole("alert")).toContainText("The warning goes out now.");
  await page.getByText("What cannot be done now, and why").click();
  await expect(page.getByText("The requester has 14 days from the warning, and they are not over.")).toBeVisible();
  await expectAccessible(page);
});

test("the patient dies: nothing leaves, and a manager takes the application that goes on", async ({
  page,
  signInAs,
  browserOf,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/record-death`);
  await page.getByLabel("How we know").fill("The daughter rang.");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Record the death" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "Nothing leaves until somebody applies for the records of the dead.",
  );
  await page.goto(`/cases/${number}/apply-for-the-dead`);
  await expect(page.getByText("Only a manager can do this.", { exact: false })).toBeVisible();

  const manager = await browserOf("manager");
  await manager.goto(`/cases/${number}/apply-for-the-dead`);
  await manager.getByLabel("Personal representative", { exact: false }).first().check();
  await manager.getByLabel("Name of the applicant").fill("Hester Vance");
  await manager.getByLabel("E-mail address, if any").fill("not an address");
  await manager.getByRole("button", { name: "Continue" }).click();
  await expect(manager.getByRole("alert")).toContainText("Enter an e-mail address such as");
  await manager.getByLabel("E-mail address, if any").fill("hester.vance@applicants.example");
  await manager.getByRole("button", { name: "Continue" }).click();
  await expect(manager.getByRole("region", { name: "The letter" })).toContainText("Dear Hester Vance");
  await manager.getByRole("button", { name: "Take the application" }).click();
  await expect(manager.getByRole("alert")).toContainText(/The application is taken. The case is due on/);
  await manager.goto(`/cases/${number}/why`);
  await expect(manager.getByText("AHRA 1990 s.3(5)(b)").first()).toBeVisible();
  await expectAccessible(manager);
});

test("an authority that ends: the solicitor is told, and the case waits for a new one @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const { number } = await givenCase(desk.deps.store, {
    receivedOn: daysAgo(desk, 5),
    requester: "solicitor",
    then: [{ type: "authority-confirmed", on: daysAgo(desk, 5) }],
    request: { requesterName: "Orla Penhallow" },
  });
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Record that the authority has ended" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose what has ended");
  await page.getByLabel("Their consent was taken back").check();
  await page.getByLabel("Who told us, and how").fill("The client rang, and wrote the same day.");
  await page.getByRole("button", { name: "Continue" }).click();

  const letter = page.getByRole("region", { name: "The letter" });
  await expect(letter).toContainText("Dear Orla Penhallow");
  await expect(letter).toContainText("your client’s authority for you to ask has been taken back");
  await expect(letter).not.toContainText("The client rang");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record that the authority has ended" }).click();
  await expect(page.getByRole("alert")).toContainText(/Nothing leaves for them\.[^]*waits for proof of authority/);
  await expectAccessible(page);
  await page.goto(`/cases/${number}/authority`);
  await expect(page.getByText("What was shown before counts no more")).toBeVisible();
  await expect(page.getByRole("heading", { name: "A manager accepts the next authority" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Accept the proof" })).toHaveCount(0);
  await expectAccessible(page);
});

test("a manager alone chooses that nothing is said of a reason", async ({ page, signInAs, browserOf, desk }) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/stay-silent`);
  await expect(page.getByText("Only a manager can do this.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  const manager = await browserOf("manager");
  await manager.goto(`/cases/${number}/stay-silent`);
  await manager.getByLabel("Serious harm - patient").check();
  await manager.getByRole("button", { name: "Record the choice" }).click();
  await expect(manager.getByRole("alert")).toContainText("Say why even neutral words would do harm");
  await expect(manager.getByLabel("Serious harm - patient")).toBeChecked();
  await manager.getByLabel("Why").fill("Any hint would be understood.");
  await manager.getByRole("button", { name: "Record the choice" }).click();
  await expect(manager.getByRole("alert")).toContainText("The choice is recorded.");
  await manager.goto(`/cases/${number}/history`);
  await expect(
    manager.getByText("A manager chose that nothing is said of what is withheld as HARM-PATIENT."),
  ).toBeVisible();
  await expectAccessible(manager);
});

test("a correction is decided, with its letter", async ({ page, signInAs, desk }) => {
  const { number } = await givenCase(desk.deps.store, {
    kind: "rectification",
    receivedOn: daysAgo(desk, 5),
    then: [{ type: "identity-confirmed", on: daysAgo(desk, 5), evidence: ["passport"], seen: "copy" }],
  });
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Decide the request" }).first().click();
  await page.getByLabel("A note was added to the record").check();
  await page.getByLabel("What was done, and why").fill("The note says that the patient never smoked.");
  await page.getByLabel("Who has been told").fill("The general practice.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("region", { name: "The letter" })).toContainText(
    "The note says that the patient never smoked.",
  );
  await page.getByRole("button", { name: "Send the decision" }).click();
  await expect(page.getByRole("alert")).toContainText("The decision goes out now.");
  await expectAccessible(page);
});

test("two officers at one case: the second look is refused, and what was typed is kept", async ({
  page,
  signInAs,
  browserOf,
  desk,
}) => {
  const number = await openedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/withdraw`);
  await page.getByLabel("How they told us").fill("By telephone");
  await page.getByRole("button", { name: "Continue" }).click();
  const other = await browserOf("second-officer");
  await other.goto(`/cases/${number}/assign`);
  await other.getByLabel("Samir Holt (you)").check();
  await other.getByRole("button", { name: "Give it to them" }).click();

  await page.getByRole("button", { name: "Close it as withdrawn" }).click();
  await expect(page.getByRole("alert")).toContainText("Someone changed this case while you had it open");
  await expect(page.getByLabel("How they told us")).toHaveValue("By telephone");
  await expectAccessible(page);
});

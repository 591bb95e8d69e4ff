import { opensEveryPage } from "../../scripts/samples/open-pages";
import { Readable } from "node:stream";
import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { addDays } from "~/domain/calendar/calendar";
import { addRecords } from "~/services/records/add-records";
import { askConsultation } from "~/services/consultation/ask-consultation";
import { stopPreparing } from "~/services/records/stop-preparing";
import { must, redactedCase, thirdParty, until, withOpinion } from "../given/case-at";
import { fourPages, pdfOf } from "../given/records";
import type { RunningDesk } from "../given/running-desk";
import { dayIn, expect, expectAccessible, longWork, test } from "./fixtures";

const recordOf = async ({ deps }: RunningDesk, number: string) =>
  deps.store.read(1, async (db) => (await recordsOf(db, 1, (await caseByNumber(db, 1, number))!.id))[0]!.id);

test("a clinician of the desk is asked about two pages, sees only those, answers, and the officer reads it @both-widths", async ({
  page,
  desk,
  signInAs,
  browserOf,
}) => {
  const number = await redactedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/consultations/ask?document=${await recordOf(desk, number)}&page=2`);
  await expect(page.getByLabel("Which pages")).toHaveValue("2");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose whom to ask");
  await expect(page.getByRole("alert")).toContainText("Write your question");
  await expectAccessible(page);

  await page.getByLabel("Which pages").fill("2-3");
  await page.getByRole("radio", { name: "Clinician" }).check();
  await page.getByLabel("Which clinician").selectOption({ label: "Dr Carys Penn, Consultant physician" });
  await expect(page.getByLabel("Organisation")).toBeHidden();
  await page.getByLabel("Your question").fill("Did the neighbour speak to you in confidence?");
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByRole("alert")).toContainText("The question is asked");
  await expect(page.getByRole("row", { name: /Dr Carys Penn/ })).toContainText("Waiting");
  await expectAccessible(page);

  await page.goto(`/cases/${number}/release`);
  await expect(page.getByText("An answer about pages 2-3 is awaited")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make the release copy" })).toHaveCount(0);
  await expectAccessible(page);

  const clinician = await browserOf("clinician");
  await clinician.goto("/opinions");
  const line = clinician
    .getByRole("table", { name: /Questions to you/ })
    .getByRole("row", { name: new RegExp(number) });
  await expect(line).toContainText("2-3");
  await expectAccessible(clinician);
  await line.getByRole("link").click();
  await expect(clinician.getByText("Did the neighbour speak to you in confidence?")).toBeVisible();
  await expect(clinician.getByRole("img", { name: "Page 2 of the record" })).toHaveJSProperty("complete", true);
  await expect(clinician.getByText("Marks on page 2", { exact: true })).toBeVisible();
  await expect(clinician.getByRole("listitem").filter({ hasText: thirdParty })).toContainText(
    "TP-PERSON Information about another person",
  );
  await expect(clinician.locator("svg rect").first()).toBeVisible();
  await clinician.getByText("Page 3 (1 mark)", { exact: true }).click();
  await expect(clinician.getByRole("img")).toHaveCount(2);
  await expectAccessible(clinician);
  await clinician.getByLabel("Release in part").check();
  await clinician.getByRole("button", { name: "Send my answer" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Say why");
  await expect(clinician.getByLabel("Release in part")).toBeChecked();
  await clinician.getByLabel("Why, and what must be covered").fill("She did. Cover her words on page 2.");
  await clinician.getByLabel("Which pages").fill("2");
  await clinician.getByRole("button", { name: "Send my answer" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Your answer is recorded");
  await expectAccessible(clinician);

  await page.goto(`/cases/${number}`);
  await expect(page.getByRole("row", { name: /Dr Carys Penn/ })).toContainText("Release in part");
  await expectAccessible(page);
  await page
    .getByRole("row", { name: /Dr Carys Penn/ })
    .getByRole("link")
    .click();
  await expect(page.getByText("She did. Cover her words on page 2.")).toBeVisible();
  await expectAccessible(page);
});

test("a police contact gets sealed pages, the password is shown once, and the answer by telephone is recorded", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await redactedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/consultations/ask?document=${await recordOf(desk, number)}&page=3`);
  await page.getByRole("radio", { name: "Police contact" }).check();
  await page.getByLabel("Name").fill("Inspector Farah Lunt");
  await page.getByLabel("Organisation").fill("Northshire Police");
  await page.getByLabel("E-mail address").fill("f.lunt@police.example");
  await page.getByLabel("A sealed copy goes with the e-mail").check();
  await page.getByLabel("Your question").fill("Would naming the caller put anybody in danger?");
  await dayIn(page.getByRole("group", { name: "Answer wanted by" }), "1 12 2099");
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByRole("alert")).toContainText("after the request is due");
  await expectAccessible(page);
  await page.getByLabel("I know that the answer comes after the due day").check();
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByRole("alert")).toContainText("The question is asked");

  await page.getByRole("link", { name: "Inspector Farah Lunt" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("button", { name: "Show the password once" })).toBeVisible({ timeout: 500 });
  }).toPass(longWork);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Show the password once" }).click();
  await expect(page.getByRole("heading", { name: "The password, shown once" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the question" }).click();
  await expect(page.getByText("The password was shown on")).toBeVisible();

  await page.goto("/cases?show=all-open");
  await expect(page.getByRole("row", { name: new RegExp(number) })).toContainText("An answer since");
  await page.goto(`/cases/${number}/consultations`);
  await page.getByRole("link", { name: "Inspector Farah Lunt" }).click();
  await page.getByLabel("Withhold").check();
  await page.getByLabel("What they said").fill("The caller is a witness.");
  await page.getByRole("button", { name: "Record the answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose how the answer came");
  await page.getByLabel("By telephone").check();
  await page.getByRole("button", { name: "Record the answer" }).click();
  await expect(page.getByRole("alert")).toContainText("The answer is recorded");
  await expect(page.getByText("by telephone on")).toBeVisible();
  await expectAccessible(page);
});

test("a question is withdrawn only with a reason, and the pages can then be finished @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await redactedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/consultations/ask?document=${await recordOf(desk, number)}&page=1`);
  await page.getByRole("radio", { name: "Legal adviser" }).check();
  await page.getByLabel("Name").fill("Ada Thornwick");
  await page.getByLabel("Organisation").fill("Trust solicitors");
  await page.getByLabel("E-mail address").fill("a.thornwick@law.example");
  await page.getByLabel("You show them another way").check();
  await page.getByLabel("Your question").fill("Is this letter legal advice?");
  await page.getByRole("button", { name: "Ask" }).click();
  await page.getByRole("link", { name: "Ada Thornwick" }).click();
  await page.getByRole("button", { name: "Withdraw the question" }).click();
  await page.getByRole("button", { name: "Withdraw the question" }).click();
  await expect(page.getByRole("alert")).toContainText("Say why the answer is no longer waited for");
  await expectAccessible(page);
  await page.getByLabel("Why you decide without the answer").fill("The page is a duplicate.");
  await page.getByRole("button", { name: "Withdraw the question" }).click();
  await expect(page.getByRole("alert")).toContainText("The question is withdrawn");
  await page.goto(`/cases/${number}/release`);
  await expect(page.getByRole("button", { name: "Make the release copy" })).toBeVisible();
});

test("an opinion that covers half of a record says so, and nothing is approved on it @both-widths", async ({
  page,
  desk,
  signInAs,
  browserOf,
}) => {
  const number = await redactedCase(desk);
  const clinician = await browserOf("clinician");
  await clinician.goto(`/cases/${number}/opinion`);
  await expect(clinician.getByRole("heading", { name: "Why do you open this case?" })).toBeVisible();
  await clinician.getByRole("button", { name: "Open the case" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Say why you open this case");
  await expectAccessible(clinician);
  await clinician.getByLabel("Your reason").fill("I stand in for a colleague.");
  await clinician.getByRole("button", { name: "Open the case" }).click();
  await opensEveryPage(desk.deps, { ...(await desk.by("clinician")), caseNumber: number });
  await expectAccessible(clinician);
  await clinician.getByLabel("No: the serious-harm test is not met").check();
  await clinician.getByLabel("Pages you looked at").fill("1-7");
  await clinician.getByRole("button", { name: "Record my opinion" }).click();
  await expect(clinician.getByRole("alert")).toContainText("The record has fewer pages than that");
  await clinician.getByLabel("Pages you looked at").fill("1-2");
  await clinician.getByRole("button", { name: "Record my opinion" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Your opinion is recorded");
  await expect(clinician.getByText("only pages 1-2")).toBeVisible();
  await expect(clinician.getByText("Nothing is approved before an opinion covers this too.")).toBeVisible();
  await expectAccessible(clinician);

  await signInAs("officer");
  await page.goto(`/cases/${number}/release`);
  await expect(page.getByText("No opinion covers all of the records")).toBeVisible();
  await withOpinion(desk, number);
  await page.goto(`/cases/${number}/release`);
  await expect(page.getByText("No opinion covers all of the records")).toHaveCount(0);
});

test("an opinion is asked about some pages; the clinician begins with them, and the case says where it covers less @both-widths", async ({
  page,
  desk,
  signInAs,
  browserOf,
}) => {
  const number = await redactedCase(desk);
  await signInAs("officer");
  await page.goto(`/cases/${number}/opinion`);
  await expect(page.getByLabel("The whole record")).toBeChecked();
  await expect(page.getByLabel("Pages of Records.pdf")).toBeHidden();
  await page.getByLabel("Whom to ask").selectOption({ label: "Dr Carys Penn, Consultant physician" });
  await page.getByLabel("Only some pages").check();
  await page.getByRole("button", { name: "Ask for the opinion" }).click();
  await expect(page.getByRole("alert")).toContainText("Say which pages they should look at");
  await expect(page.getByLabel("Only some pages")).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel("Pages of Records.pdf").fill("2-9");
  await page.getByRole("button", { name: "Ask for the opinion" }).click();
  await expect(page.getByRole("alert")).toContainText("The record has fewer pages than that");
  await page.getByLabel("Pages of Records.pdf").fill("2-3");
  await page.getByRole("button", { name: "Ask for the opinion" }).click();
  await expect(page.getByRole("alert")).toContainText("The case stands on their list now");
  await expect(page.getByText(/: Records.pdf: pages 2-3/)).toBeVisible();
  await expectAccessible(page);

  const clinician = await browserOf("clinician");
  await clinician.goto("/opinions");
  await expect(clinician.getByRole("row", { name: new RegExp(number) })).toContainText("some pages");
  await opensEveryPage(desk.deps, { ...(await desk.by("clinician")), caseNumber: number });
  await clinician.goto(`/cases/${number}/opinion`);
  await expect(clinician.getByLabel("Pages you looked at")).toHaveValue("2-3");
  await expectAccessible(clinician);
  await clinician.getByLabel("No: the serious-harm test is not met").check();
  await clinician.getByLabel("Pages you looked at").fill("2");
  await clinician.getByRole("button", { name: "Record my opinion" }).click();
  await expect(clinician.getByRole("alert")).toContainText("Your opinion is recorded");
  await expect(clinician.getByText("Records.pdf: page 3", { exact: true })).toBeVisible();
  await expectAccessible(clinician);

  await page.goto(`/cases/${number}`);
  await expect(page.getByText("It covers less than was asked for: 1 page was not looked at")).toBeVisible();
  await expectAccessible(page);
});

test("a case says what it waits for, and the office's list of questions leads to the one that is overdue @both-widths", async ({
  page,
  desk,
  signInAs,
}) => {
  const today = desk.deps.today();
  const then = { ...desk, deps: { ...desk.deps, today: () => addDays(today, -12) } };
  const number = await redactedCase(then);
  const officer = { ...(await desk.by("officer")), caseNumber: number };
  await must(
    askConsultation(then.deps, {
      ...officer,
      documentId: await recordOf(desk, number),
      pages: "2-3",
      of: "social-worker",
      question: "Does the child know?",
      answerBy: addDays(today, -2),
      evenIfLate: false,
      who: {
        name: "Morwenna Tully",
        organisation: "Northshire Council",
        email: "m.tully@council.example",
        goes: "another-way",
      },
    }),
  );
  const bring = (name: string, body: Buffer) =>
    addRecords(desk.deps, { ...officer, name, mediaType: "application/pdf", body: Readable.from([body]) });
  const long = await bring(
    "Ward notes.pdf",
    await pdfOf(Array.from({ length: 80 }, (_, index) => [`Page ${index + 1}`])),
  );
  if (long.ok) await must(stopPreparing(desk.deps, { ...officer, documentId: long.documentId }));
  const misfiled = await bring("Letters.pdf", await fourPages());
  await until(
    desk,
    async () =>
      misfiled.ok &&
      (await desk.deps.store.read(1, async (db) => recordsOf(db, 1, (await caseByNumber(db, 1, number))!.id))).some(
        ({ id, state }) => id === misfiled.documentId && state === "ready",
      ),
  );

  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  const waits = page
    .getByRole("list")
    .filter({ has: page.getByRole("link", { name: "An answer of a social worker about pages 2-3" }) });
  await expect(waits.getByRole("listitem").first()).toContainText("Overdue");
  await expectAccessible(page);
  await waits.getByRole("link", { name: "A decision on 1 page that may be somebody else’s" }).click();
  await expect(page).toHaveURL(/\/pages\?show=flagged$/);
  await expect(page.getByRole("link", { name: "Choose all 1 shown" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/cases/${number}`);
  await page.getByRole("button", { name: "Go on with preparing it" }).click();
  await expect(page.getByRole("alert")).toContainText("The document is being prepared again");

  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Questions" }).click();
  await expect(page.getByRole("heading", { name: "Questions about pages" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Morwenna Tully/ })).toContainText("Overdue by 2 days");
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Mine/ }).click();
  await page
    .getByRole("row", { name: /Morwenna Tully/ })
    .getByRole("link", { name: "Morwenna Tully" })
    .click();
  await expect(page.getByText("Does the child know?")).toBeVisible();
});

/** Who asks and may they: proof that comes later, what it says, and children. */
import type { Locator, Page } from "@playwright/test";
import { addMonths, type CalendarDay } from "~/domain/calendar/calendar";
import { receiveRequest, type NewRequest } from "~/services/intake/receive-request";
import { openedCase } from "../given/case-at";
import type { RunningDesk } from "../given/running-desk";
import { dayIn, expect, expectAccessible, test } from "./fixtures";

const passport = {
  name: "passport.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\nnobody's passport"),
};
const looked = (page: Page, name: string): Locator => page.getByRole("group", { name });

test("a passport that came later is added, opened, compared and confirmed in a few fields @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/identity`);
  await expect(page.getByText("We asked Rosalind Achebe-Trent for proof of identity")).toBeVisible();
  await page.getByText("Add what came").click();
  await expectAccessible(page);
  await page.getByLabel("Files").setInputFiles(passport);
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("alert")).toContainText("1 file was added");
  await expect(page.getByText(/Proof of identity, .*, to be destroyed on/)).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "passport.pdf" }).first().click();
  expect((await saving).suggestedFilename()).toBe("passport.pdf");
  await expectAccessible(page);

  await expect(page.getByLabel("Name on the passport")).toBeHidden();
  await page.getByLabel("A passport").check();
  await expect(page.getByLabel("Name on the driving licence")).toBeHidden();
  await page.getByLabel("Name on the passport").fill("Rosalind Achebe-Trent");
  await dayIn(looked(page, "Day the passport expires"), "1 2 2031");
  await page.getByLabel("A copy").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Confirm who asks" }).click();
  await expect(page.getByRole("alert")).toContainText(/Identity is confirmed. The case is due on/);

  await page.goto(`/cases/${number}/identity`);
  await expect(page.getByText("Rosalind Achebe-Trent was identified on")).toBeVisible();
  await expect(page.getByRole("button", { name: "Confirm who asks" })).toHaveCount(0);
  await expectAccessible(page);
});

test("files that are no proof are refused in a sentence, and the others stay @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/identity`);
  await page.getByText("Add what came").click();
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose one or more files to add");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add proof of identity");
  await expectAccessible(page);

  await page
    .getByLabel("Files")
    .setInputFiles([passport, { name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html>") }]);
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("alert")).toContainText("“photo.jpg” is neither a PDF nor a picture");
  await expect(page.getByText("1 other file was added and need not be sent again.")).toBeVisible();
  await expect(page.getByRole("link", { name: "passport.pdf" })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Files").setInputFiles({ ...passport, name: "again.pdf" });
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("alert")).toContainText("“again.pdf” is already in this case");
  await page.getByLabel("Files").setInputFiles({
    name: "scan.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.alloc(20 * 1024 * 1024 + 1, "%PDF-"),
  });
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("alert")).toContainText("“scan.pdf” is larger than 20 MB");
});

test("where a name differs the officer goes back and keeps what was typed, or says why they are satisfied @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/identity`);
  await page.getByLabel("A driving licence").check();
  await page.getByRole("button", { name: "Confirm who asks" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the name on the driving licence");
  await expect(page.getByLabel("A driving licence")).toBeChecked();
  await page.getByLabel("Name on the driving licence").fill("Rosalind Marlowe");
  await dayIn(looked(page, "Day the driving licence expires"), "1 2 2020");
  await page.getByLabel("The original").check();
  await page.getByRole("button", { name: "Confirm who asks" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing is on file. Say where you saw it");
  await page.getByLabel("Where you saw it").fill("At the desk of the records office.");
  await page.getByRole("button", { name: "Confirm who asks" }).click();

  await expect(
    page.getByText(
      "The driving licence is in the name of Rosalind Marlowe, the request in that of Rosalind Achebe-Trent.",
    ),
  ).toBeVisible();
  await expect(page.getByText("The driving licence expired on 1 February 2020.")).toBeVisible();
  expect(page.url()).not.toContain("Marlowe");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go back and change what I entered" }).click();
  await expect(page.getByLabel("Name on the driving licence")).toHaveValue("Rosalind Marlowe");
  await dayIn(looked(page, "Day the driving licence expires"), "1 2 2031");
  await page.getByRole("button", { name: "Confirm who asks" }).click();

  await expect(page.getByText("The driving licence expired")).toHaveCount(0);
  await page.getByRole("button", { name: "Confirm nevertheless" }).click();
  await expect(page.getByRole("alert")).toContainText("Say in words why you are satisfied, or go back");
  await expectAccessible(page);
  await page.getByLabel("Why you are satisfied that it is them").fill("She sent her marriage certificate too.");
  await page.getByRole("button", { name: "Confirm nevertheless" }).dblclick();
  await expect(page.getByRole("alert")).toContainText("Identity is confirmed");
  await expect(page.getByText("Because: She sent her marriage certificate too.")).toHaveCount(1);
  await expectAccessible(page);
});

test("two utility bills are two documents, and two of one company are a doubt", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk, { identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/identity`);
  await page.getByLabel("Two different utility bills").check();
  for (const bill of ["first", "second"]) {
    await page.getByLabel(`Name on the ${bill} bill`).fill("R Achebe-Trent");
    await page.getByLabel(`Company that sent the ${bill} bill`).fill("Northern Water");
    await dayIn(looked(page, `Day the ${bill} bill was sent`), "1 1 2020");
    await page.getByLabel(`Address on the ${bill} bill`).fill("1 High Street");
  }
  await page.getByLabel("A copy").check();
  await page.getByLabel("Where you saw it").fill("By post, and sent back.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Confirm who asks" }).click();
  await expect(page.getByText("Two of the utility bills come from one company.")).toBeVisible();
  await expectAccessible(page);
});

test("proof is asked for on a ground of doubt, which the letter and the history name @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { requester: "solicitor", identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/identity`);
  await page.getByText("Confirm it, or ask for proof, because you doubt it").click();
  await expect(page.getByText("The law lets us ask for proof only where there are reasonable doubts")).toBeVisible();
  await page.getByRole("button", { name: "Send the letter that asks for it" }).click();
  await expect(page.getByRole("alert")).toContainText("Without a doubt, proof may not be asked for");
  await expectAccessible(page);

  await page.getByLabel("It is not signed, or not as they sign").check();
  await page.getByRole("button", { name: "Send the letter that asks for it" }).click();
  await expect(page.getByRole("alert")).toContainText("A letter that asks for proof of identity goes out now");
  await page.goto(`/cases/${number}/history`);
  await expect(page.getByText("show who they are: it is not signed, or not as they sign.")).toBeVisible();
});

test("a solicitor of the dead: first for whom they act, then that person's authority @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { requester: "solicitor-deceased", kind: "deceased-access", identity: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await page.getByRole("link", { name: "Say for whom they act" }).click();
  await expect(page.getByRole("button", { name: "Accept the proof" })).toBeHidden();
  await page.getByRole("button", { name: "Record for whom they act" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the name of the person for whom they act");
  await expectAccessible(page);

  await page.getByLabel("Name of the person for whom they act").fill("Hester Vance");
  await page.getByLabel("The personal representative of the patient").check();
  await page.getByLabel("A statement of the claim, with proof that they depended on the patient").check();
  await page.getByRole("button", { name: "Record for whom they act" }).click();
  await expect(page.getByRole("alert")).toContainText("That does not show this right");
  await page.getByLabel("The grant of probate").check();
  await page.getByRole("button", { name: "Record for whom they act" }).click();
  await expect(page.getByRole("alert")).toContainText("It is recorded for whom they act");
  await expectAccessible(page);

  await page.getByLabel("Where").first().fill("The original, on paper.");
  await page.getByRole("button", { name: "Accept the proof" }).click();
  await expect(page.getByRole("alert")).toContainText("Authority is confirmed");
  await expect(page.getByText("Hester Vance").first()).toBeVisible();
  await expect(page.getByText("Shown by the grant of probate")).toBeVisible();
});

test("nothing is asked of a solicitor, and proof of authority that came later is added @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { requester: "solicitor", identity: null, authority: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/identity`);
  await expect(page.getByText("need not show who they are")).toBeVisible();
  await expect(page.getByRole("button", { name: "Confirm who asks" })).toBeHidden();
  await expectAccessible(page);

  await page.goto(`/cases/${number}/authority`);
  await expect(page.getByText(/Still owed, asked for on/).first()).toBeVisible();
  await page.getByText("Add what came").click();
  await page.getByLabel("Files").setInputFiles({ ...passport, name: "authority.pdf" });
  await page.getByRole("button", { name: "Add to the case" }).click();
  await expect(page.getByRole("alert")).toContainText("1 file was added");
  await expect(page.getByText(/Proof of authority, .*, kept as long as the case/)).toBeVisible();
  await page.getByRole("button", { name: "Accept the proof" }).click();
  await expect(page.getByRole("alert")).toContainText("You have not opened every file that came as proof");
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("listitem").getByRole("link", { name: "authority.pdf" }).last().click();
  await saving;
  await page.getByRole("button", { name: "Accept the proof" }).click();
  await expect(page.getByRole("alert")).toContainText("Authority is confirmed");
});

/** A request about a child of that age today. */
async function caseAboutChild(
  { deps, by }: RunningDesk,
  {
    age,
    requester = "parent-young",
    receivedOn = deps.today(),
  }: { age: number; requester?: NewRequest["requester"]; receivedOn?: CalendarDay },
) {
  const received = await receiveRequest(deps, {
    ...(await by("officer")),
    intakeId: null,
    receivedOn,
    channel: "e-mail",
    kind: "access",
    requester,
    authority: null,
    identity: { evidence: [{ kind: "passport", attachment: null }], seen: "copy" },
    patient: {
      familyName: "Fennimore",
      givenNames: "Tilly",
      bornOn: addMonths(deps.today(), -12 * age),
      diedOn: null,
      nhsNumber: null,
      hospitalNumber: null,
      address: "1 High Street",
    },
    request: {
      requesterName: "Marion Fennimore",
      organisation: "",
      email: "m.fennimore@applicants.example",
      address: "",
      theirReference: "",
      sites: "[]",
      recordKinds: "[]",
      recordsFrom: null,
      recordsTo: null,
      details: "",
      delivery: "e-mail",
    },
  });
  if (!received.ok) throw new Error(received.because);
  return received.caseNumber;
}

test("a parent asks for a child who turns out to understand: the child's consent is needed @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await caseAboutChild(desk, { age: 13 });
  await signInAs("officer");
  await page.goto(`/cases/${number}`);
  await expect(page.getByRole("listitem").filter({ hasText: "Confirm that they may ask" })).toContainText(
    "The child has still to be assessed",
  );
  await page.getByRole("link", { name: "Confirm that they may ask" }).click();
  await expect(page.getByRole("button", { name: "Accept the proof" })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Record the assessment" }).click();
  for (const sentence of [
    "Say whether the child understands",
    "Say whether parental responsibility was shown",
    "Say who assessed the child",
  ])
    await expect(page.getByRole("alert")).toContainText(sentence);
  await looked(page, "Does the child understand").getByLabel("Yes").check();
  await page.getByLabel("A health professional who knows the child").check();
  await looked(page, "Was parental responsibility shown?").getByLabel("Yes").check();
  await looked(page, "Does a court order").getByLabel("No").check();
  await looked(page, "Has the child consented").getByLabel("No").check();
  await page.getByLabel("Who assessed the child, and what they found").fill("Dr Alder spoke with Tilly alone.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record the assessment" }).click();

  await expect(page.getByRole("alert")).toContainText("The assessment was recorded");
  await expect(page.getByText("The child understands and has not consented.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /for a child who understands/ })).toBeVisible();
  await expect(page.getByText("the child's written consent")).toBeVisible();
  await expectAccessible(page);

  await page.getByText("Assess again", { exact: true }).click();
  await expect(looked(page, "Was parental responsibility shown?").getByLabel("Yes")).toBeChecked();
  await looked(page, "Has the child consented").getByLabel("Yes").check();
  await page.getByLabel("Who assessed the child, and what they found").fill("Her consent came by post.");
  await page.getByRole("button", { name: "Record the assessment" }).click();
  await expect(
    page.getByText("They may ask as: a person with parental responsibility for a child who understands"),
  ).toBeVisible();
  await page.getByLabel("Where you saw it").fill("At the desk, with the child.");
  await page.getByRole("button", { name: "Accept the proof" }).click();
  await expect(page.getByRole("alert")).toContainText("Authority is confirmed");
  await page.goto(`/cases/${number}/history`);
  await expect(page.getByText(/It was assessed who may ask for the child/)).toHaveCount(2);
  await expect(page.getByText("Dr Alder")).toHaveCount(0);
});

test("a parent applied and the child has turned 18 meanwhile: the page says what goes on", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await caseAboutChild(desk, {
    age: 18,
    requester: "parent-competent",
    receivedOn: addMonths(desk.deps.today(), -1),
  });
  await signInAs("officer");
  await page.goto(`/cases/${number}/authority`);
  await expect(
    page.getByText(/The patient turned 18 on .*, after the request came. Parental responsibility ended on that day/),
  ).toBeVisible();
  await looked(page, "Has the patient consented").getByLabel("Yes").check();
  await page.getByRole("button", { name: "Record the assessment" }).click();
  await expect(page.getByText("They may ask as: a relative or friend with the patient's consent.")).toBeVisible();
  await expectAccessible(page);
});

test("a court's order is no request for access, and the page leads on", async ({ page, signInAs, desk }) => {
  const number = await openedCase(desk, { requester: "court", identity: null, authority: null });
  await signInAs("officer");
  await page.goto(`/cases/${number}/authority`);
  await expect(page.getByText("Take it to the legal team today.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Pass the request on" })).toHaveAttribute(
    "href",
    `/cases/${number}/redirect`,
  );
  await expectAccessible(page);
});

/** From the letter on the mat to a case with its day. */
import { londonDay } from "~/domain/calendar/calendar";
import { receiveMail } from "~/services/intake/receive-mail";
import type { Page } from "@playwright/test";
import { sampleApplicationEmail } from "../../scripts/samples/application-email";
import { openedCase } from "../given/case-at";
import { dayIn, expect, expectAccessible, longWork, test } from "./fixtures";

let minute = 0;
/** A letter like no other in this run; the patient is always the same. */
const letter = () => sampleApplicationEmail({ sentAt: new Date(Date.UTC(2026, 10, 2, 8, (minute += 1))) });

async function dropIn(page: Page, file: { name: string; buffer: Buffer }) {
  await page.goto("/intake");
  await page.getByLabel("E-mail saved as a file (.eml)").setInputFiles({ ...file, mimeType: "message/rfc822" });
  await page.getByRole("button", { name: "Add to intake" }).click();
}

const openAttachment = (page: Page, name: string) =>
  Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: `Open ${name}` }).click()]);

/** Fills in what no form says. The patient may have a case from another test. */
async function proveAndMake(page: Page) {
  await openAttachment(page, "IMG_2041.jpg");
  await page.getByLabel("What does IMG_2041.jpg show?").selectOption("Passport");
  await page.getByLabel("Yes, by a copy").check();
  const another = page.getByLabel("This is another request: make a second case");
  if (await another.isVisible()) await another.check();
  await page.getByRole("button", { name: "Make the case" }).click();
}

test("an e-mail is read, made into a case, acknowledged and due @both-widths", async ({ page, signInAs }) => {
  await signInAs("officer");
  await dropIn(page, { name: "application.eml", buffer: await letter() });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Request for my health records");
  await expect(page.getByText("Read from the application form")).toBeVisible();
  await expect(page.getByText("a photograph of my passport")).toBeVisible();
  await expect(page.getByRole("link", { name: "IMG_2041.jpg" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Make a case of it" }).click();
  await expect(page.getByLabel("Family name")).toHaveValue("Achebe-Trent");
  await expect(page.getByLabel("NHS number, if known")).toHaveValue("999 000 0018");
  await expect(page.getByRole("group", { name: "Date of birth" }).getByLabel("Year")).toHaveValue("1961");
  await expect(page.getByLabel("Who asks for the records")).toHaveValue("patient");
  await expectAccessible(page);

  await proveAndMake(page);
  await expect(page.getByRole("alert")).toContainText(
    /Case AD-\d\d-\d{6} was made. The case is due on 2 December 2026/,
  );
  await expect(page.getByRole("region", { name: "Patient" })).toContainText("ACHEBE-TRENT, Rosalind");
  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("2 December 2026");
  await expect(page.getByRole("row", { name: /Acknowledgement/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Why this day?" }).click();
  await expect(page.getByRole("list", { name: "How the day is worked out" })).toContainText(
    "days 1 to 30 of the 30 that make one month",
  );
  await expect(page.getByText("Regulation 1182/71 art. 3(2)-(3)")).toBeVisible();
  await expectAccessible(page);
});

test("proof that nobody opened makes no case, and what was typed stays @both-widths", async ({ page, signInAs }) => {
  await signInAs("officer");
  await dropIn(page, { name: "application.eml", buffer: await letter() });
  await page.getByRole("button", { name: "Make a case of it" }).click();
  await page.getByLabel("Their reference, if they gave one").fill("FAM/2041");
  await page.getByLabel("What does IMG_2041.jpg show?").selectOption("Passport");
  await page.getByLabel("Yes, by a copy").check();
  await page.getByRole("button", { name: "Make the case" }).click();

  const refused = page.getByRole("alert").getByRole("link", { name: /You have not opened IMG_2041.jpg/ });
  await expect(refused).toBeVisible();
  await expectAccessible(page);
  await refused.click();
  await expect(page.getByLabel("What does IMG_2041.jpg show?")).toBeFocused();
  await expect(page.getByLabel("What does IMG_2041.jpg show?")).toHaveValue("passport");
  await expect(page.getByLabel("Yes, by a copy")).toBeChecked();
  await expect(page.getByLabel("Their reference, if they gave one")).toHaveValue("FAM/2041");

  await proveAndMake(page);
  await expect(page.getByRole("alert")).toContainText(/Case AD-\d\d-\d{6} was made/);
});

test("proof that is not attached: the case keeps where it was seen", async ({ page, signInAs }) => {
  await signInAs("officer");
  await dropIn(page, { name: "application.eml", buffer: await letter() });
  await page.getByRole("button", { name: "Make a case of it" }).click();
  await page.getByLabel("Shown in another way").selectOption("Passport");
  await page.getByLabel("Yes, I have seen the original").check();
  await page.getByRole("button", { name: "Make the case" }).click();
  await page.getByRole("link", { name: /Say where you saw the proof that is not attached/ }).click();
  await expect(page.getByLabel("Where you saw proof that is not attached")).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.type("At the desk, on the day of the visit");
  const another = page.getByLabel("This is another request: make a second case");
  if (await another.isVisible()) await another.check();
  await page.getByRole("button", { name: "Make the case" }).click();
  await expect(page.getByRole("alert")).toContainText(/Case AD-\d\d-\d{6} was made/);
  await expect(page.getByText("Where it was seen: At the desk, on the day of the visit")).toBeVisible();
});

test("the file that came in can be downloaded, and never opens in our pages", async ({ page, signInAs }) => {
  await signInAs("officer");
  await dropIn(page, { name: "application.eml", buffer: await letter() });
  const link = page.getByRole("link", { name: "IMG_2041.jpg" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("IMG_2041.jpg");
  const answer = await page.request.get((await link.getAttribute("href"))!);
  expect(answer.headers()).toMatchObject({
    "x-content-type-options": "nosniff",
    "content-disposition": expect.stringContaining("attachment"),
    "content-security-policy": expect.stringContaining("sandbox"),
  });
});

test("the same e-mail twice is one entry, and says so", async ({ page, signInAs }) => {
  await signInAs("officer");
  const buffer = await letter();
  await dropIn(page, { name: "application.eml", buffer });
  await expect(page.getByText("Read from the application form")).toBeVisible();
  const first = new URL(page.url()).pathname;

  await dropIn(page, { name: "the same again.eml", buffer });
  await expect(page.getByText("This e-mail is already here")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(first);
  await expectAccessible(page);
});

test("what is no e-mail is kept, marked so, and can be made into a case by hand", async ({ page, signInAs }) => {
  await signInAs("officer");
  await dropIn(page, { name: "scan.eml", buffer: Buffer.from("\x89PNG\r\n\x1a\n not a message at all", "latin1") });
  await expect(page.getByText("This file could not be read as an e-mail.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Download the letter as it came" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a case of it" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Back to Intake" }).click();
  await expect(page.getByRole("row", { name: /Could not be read/ })).toBeVisible();
  await expectAccessible(page);
});

test("without a file the page says what to do", async ({ page, signInAs }) => {
  await signInAs("officer");
  await page.goto("/intake");
  await page.getByRole("button", { name: "Add to intake" }).click();
  await expect(page).toHaveTitle("Error: Intake – Access Desk");
  await page.getByRole("link", { name: "Choose a file with an e-mail in it" }).click();
  await expect(page.getByLabel("E-mail saved as a file (.eml)")).toBeFocused();
  await expectAccessible(page);
});

test("a letter that is no request is set aside with its reason, and kept", async ({ page, signInAs }) => {
  await signInAs("officer");
  await dropIn(page, {
    name: "thanks.eml",
    buffer: Buffer.from(
      "From: Tom Byrne <tom@thanks.example>\r\nSubject: Thank you\r\nMessage-ID: <1@thanks.example>\r\n\r\nThank you for your help.\r\n",
    ),
  });
  await page.getByText("It makes no case").click();
  await page.getByRole("button", { name: "Set it aside" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose why the letter makes no case");
  await expectAccessible(page);

  await page.getByLabel("It asks for nothing that this department answers").check();
  await page.getByRole("button", { name: "Set it aside" }).click();
  await expect(page.getByRole("alert")).toContainText("The letter was set aside");
  await page.getByText("Letters set aside").click();
  await page.getByRole("link", { name: "Thank you" }).click();
  await expect(page.getByText(/Set aside by Olive Marsh on .*: It asks for nothing/)).toBeVisible();
  await expectAccessible(page);
});

const forwarded = (subject: string) =>
  Buffer.from(
    [
      "From: Ward Clerk <wendy.clerk@demonstration.example>",
      `Subject: FW: ${subject}`,
      "Date: Mon, 2 Nov 2026 10:00:00 +0000",
      "Content-Type: multipart/mixed; boundary=OUT",
      "",
      "--OUT",
      "Content-Type: text/plain",
      "",
      "One for you? Wendy",
      "--OUT",
      "Content-Type: message/rfc822",
      "",
      "From: Qaisar Dhillon <qd77@home.example>",
      "To: ward",
      "Date: Mon, 5 Oct 2026 08:00:00 +0000",
      `Subject: ${subject}`,
      "Content-Type: multipart/alternative; boundary=IN",
      "",
      "--IN",
      "Content-Type: text/plain",
      "",
      " ",
      "--IN",
      "Content-Type: text/html",
      "",
      "<table><tr><td>Please send</td><td>my knee x-rays</td></tr></table>",
      "--IN--",
      "--OUT--",
      "",
    ].join("\r\n"),
  );

test("a request that a colleague forwarded is read, and fills the form with who asks @both-widths", async ({
  page,
  signInAs,
}) => {
  await signInAs("officer");
  await dropIn(page, { name: "forwarded.eml", buffer: forwarded(`knee pictures ${(minute += 1)}`) });
  const letter = page.getByRole("region", { name: "The letter", exact: true });
  await expect(letter).toContainText("my knee x-rays");
  await expect(letter).toContainText("Qaisar Dhillon, qd77@home.example");
  await expect(letter).toContainText("5 October 2026");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Make a case of it" }).click();
  await expect(page.getByText("are from the forwarded message")).toBeVisible();
  await expect(page.getByLabel("Their name")).toHaveValue("Qaisar Dhillon");
  await expect(page.getByLabel("E-mail address")).toHaveValue("qd77@home.example");
  const received = page.getByRole("group", { name: "Day it reached the trust" });
  await expect(received.getByLabel("Day")).toHaveValue("5");
  await expect(received.getByLabel("Month")).toHaveValue("10");
  await expect(received).toContainText("Mon, 5 Oct 2026 08:00:00 +0000");
  await expect(received).toContainText("2 November 2026");
  await expectAccessible(page);

  await page.getByRole("link", { name: /Fill it in from the letter of Ward Clerk/ }).click();
  await expect(page.getByText("This letter passes on a message.")).toBeVisible();
  await expect(page.getByLabel("Their name")).toHaveValue("Ward Clerk");
  await expect(received.getByLabel("Month")).toHaveValue("11");
});

test("a reply that quotes a case is put to that case, which says that it came @both-widths", async ({
  page,
  signInAs,
  desk,
}) => {
  const number = await openedCase(desk, { request: { requesterName: "Piotr Lecki" } });
  await signInAs("officer");
  const reply = `From: Piotr Lecki <p@home.example>\r\nSubject: Re: reference ${number}\r\nX: ${(minute += 1)}\r\n\r\nI come on Friday.\r\n`;
  await dropIn(page, { name: "reply.eml", buffer: Buffer.from(reply) });
  await expect(page.getByText(`This letter quotes case ${number}, in which Piotr Lecki asks.`)).toBeVisible();
  await expectAccessible(page);

  const which = page.getByLabel("Number of the case, if it belongs to one");
  await expect(which).toHaveValue(number);
  await expect(page.getByLabel("It belongs to a case that is open already")).toBeChecked();
  await which.fill("AD-26-999999");
  await page.getByRole("button", { name: "Set it aside" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /There is no case of this number/ })
    .click();
  await expect(which).toBeFocused();
  await expect(which).toHaveValue("AD-26-999999");
  await expectAccessible(page);

  await which.fill(number);
  await page.getByRole("button", { name: "Set it aside" }).click();
  await expect(page.getByRole("alert")).toContainText("The letter is put to this case");
  await expect(page.getByText(/A letter came on .* from Piotr Lecki/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: `Re: reference ${number}` }).click();
  await expect(page.getByText(/Set aside by Olive Marsh on .*: It belongs to a case/)).toContainText(number);
  await expectAccessible(page);
});

test("identity that has to be asked for: the clock waits and says for what @both-widths", async ({
  page,
  signInAs,
}) => {
  await signInAs("officer");
  await dropIn(page, { name: "application.eml", buffer: await letter() });
  await page.getByRole("button", { name: "Make a case of it" }).click();
  await page.getByLabel("Not yet").first().check();
  await page.getByRole("button", { name: "Make the case" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose what makes you doubt who they are");
  await page.getByLabel("If it was not shown: what makes you doubt who they are?").selectOption("address-differs");
  const another = page.getByLabel("This is another request: make a second case");
  if (await another.isVisible()) await another.check();
  await page.getByRole("button", { name: "Make the case" }).click();

  await expect(page.getByRole("alert")).toContainText("The clock has not started: it waits for proof of identity");
  await expect(page.getByRole("region", { name: "Answer due" })).toContainText("The clock has not started");
  await expect(page.getByRole("row", { name: /Request for proof of identity/ })).toBeVisible();

  await page.getByRole("link", { name: "Confirm who asks" }).click();
  await expect(page.getByText(/We asked .* and wait for it. The clock has not started/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Two different utility bills").check();
  await page.getByRole("button", { name: "Confirm who asks" }).click();
  await expect(page.getByRole("alert")).toContainText("Say whether you saw the original or a copy");
  await expect(page.getByLabel("Two different utility bills")).toBeChecked();

  for (const [bill, company] of [
    ["first", "Northern Water"],
    ["second", "Fell Power"],
  ] as const) {
    await page.getByLabel(`Name on the ${bill} bill`).fill("Rosalind Achebe-Trent");
    await page.getByLabel(`Company that sent the ${bill} bill`).fill(company);
    await dayIn(
      page.getByRole("group", { name: `Day the ${bill} bill was sent` }),
      londonDay(new Date()).split("-").reverse().join(" "),
    );
    await page.getByLabel(`Address on the ${bill} bill`).fill("27 Larkspur Close");
  }
  await page.getByLabel("A copy").check();
  await page.getByLabel("Where you saw it").fill("At the desk of the records office.");
  await page.getByRole("button", { name: "Confirm who asks" }).click();
  await expect(page.getByRole("alert")).toContainText(/Identity is confirmed. The case is due on/);
  await expectAccessible(page);
});

test("a form with gaps comes back with everything typed, and makes no case", async ({ page, signInAs }) => {
  await signInAs("officer");
  await page.goto("/cases/new");
  await expectAccessible(page);
  await page.getByLabel("Family name").fill("Fairlamb");
  await page.getByLabel("NHS number, if known").fill("999 030 1809");
  await page.getByLabel("Maternity records").check();
  await page.getByRole("button", { name: "Make the case" }).click();

  await expect(page).toHaveTitle("Error: Enter a request by hand – Access Desk");
  await expect(page.getByRole("alert")).toContainText("Enter an NHS number of 10 digits");
  await expect(page.getByLabel("Family name")).toHaveValue("Fairlamb");
  await expect(page.getByLabel("NHS number, if known")).toHaveValue("999 030 1809");
  await expect(page.getByLabel("Maternity records")).toBeChecked();
  await page.getByRole("link", { name: "Choose who asks" }).click();
  await expect(page.getByLabel("Who asks for the records")).toBeFocused();
  await expectAccessible(page);
});

test("a double click on a request entered by hand makes one case", async ({ page, signInAs, desk }) => {
  await signInAs("officer");
  await page.goto("/cases/new");
  await page.getByLabel("Family name").fill("Garside");
  await page.getByLabel("Given names").fill("Edith");
  await page.getByLabel("Who asks for the records").selectOption("The patient");
  await page.getByLabel("Their name").fill("Edith Garside");
  await page.getByLabel("Postal address", { exact: true }).fill("4 Mill Lane\nNorthfield");
  await page.getByLabel("They are already known to the trust").check();
  await page.getByLabel("How it came").selectOption("By telephone");
  await page.getByLabel("By recorded post, on paper or on a disc").check();
  await page.getByRole("button", { name: "Make the case" }).dblclick();
  await expect(page.getByRole("alert")).toContainText(/Case AD-\d\d-\d{6} was made/);
  await expectAccessible(page);

  await page.goto("/cases");
  await page.getByLabel(/Find a case/).fill("garside edith");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "1 case found" })).toBeVisible();
  expect(page.url()).not.toMatch(/garside/i);
  expect(desk.output()).not.toMatch(/garside/i);
});

test("without scripts the letter is still read, by checking again", async ({ browser, desk }) => {
  const { intakeId } = await receiveMail(desk.deps, { trust: 1, body: await letter(), channel: "e-mail" });
  const context = await browser.newContext({ baseURL: desk.origin, javaScriptEnabled: false });
  const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
  await context.addCookies([{ name, value, url: desk.origin }]);
  const page = await context.newPage();
  await expect(async () => {
    await page.goto(`/intake/${intakeId}`);
    await expect(page.getByText("Read from the application form")).toBeVisible({ timeout: 500 });
  }).toPass(longWork);
  await context.close();
});

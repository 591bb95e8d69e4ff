/** One request on real files, from the e-mail to the sealed disclosure in the recipient's mailbox. */
import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Locator, Page } from "@playwright/test";
import { sampleApplicationEmail } from "../../scripts/samples/application-email";
import { planOfRecord, sampleRecord } from "../../scripts/samples/record";
import { everyByteOf } from "../given/every-byte";
import { patience } from "../given/patience";
import { startDesk, type RunningDesk, type Who } from "../given/running-desk";
import { mailServer, type MailServer } from "../given/smtp";
import { expect, expectAccessible, longWork, test as base } from "./fixtures";
import { removeFolder } from "../given/remove-folder";

const pages = 60;
const { foreign } = planOfRecord(pages);

/** A desk whose mail goes through a real server. */
const test = base.extend<object, { post: MailServer; desk: RunningDesk }>({
  post: [
    async ({}, use) => {
      const server = await mailServer();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  desk: [
    async ({ post }, use) => {
      const desk = await startDesk({
        ACCESS_DESK_SMTP_HOST: "127.0.0.1",
        ACCESS_DESK_SMTP_PORT: String(post.port),
        ACCESS_DESK_SMTP_ENCRYPTION: "off",
      });
      await use(desk);
      await desk.stop();
    },
    { scope: "worker", timeout: patience },
  ],
});

test("from the e-mail to the sealed disclosure", async ({ page, desk, post, signInAs }) => {
  await signInAs("officer");

  const number = await test.step("1-3 the letter becomes a case whose clock runs from receipt", () => makeCase(page));
  await test.step("nothing leaves before it is redacted and approved", async () => {
    await page.goto(`/cases/${number}/disclosure`);
    await expect(page.getByText("Not yet: nothing can leave")).toBeVisible();
  });
  await test.step("4 the record is read in the background, and the misfiled page flagged", () =>
    addRecord(page, number));
  await test.step("5 third parties are marked in three ways, and the foreign page withheld", () => redact(page));
  await test.step("6 a clinician gives the opinion", () => giveOpinion(page, number, signInAs));
  await test.step("7 a second officer approves, the redactor cannot", () => approve(page, number, signInAs));
  const password = await test.step("8 the copy is sealed and mailed, and its password shown once", () =>
    disclose(page, number, signInAs));
  await test.step("9 the case reads disclosed, with its history", () => readHistory(page, number));
  await test.step("the recipient can open it, and finds no word that was removed", () =>
    openAsRecipient(desk, post, number, password));
});

async function makeCase(page: Page): Promise<string> {
  await page.goto("/intake");
  await page.getByLabel("E-mail saved as a file (.eml)").setInputFiles({
    name: "application.eml",
    mimeType: "message/rfc822",
    buffer: await sampleApplicationEmail({ sentAt: new Date() }),
  });
  await page.getByRole("button", { name: "Add to intake" }).click();
  await page.getByRole("button", { name: "Make a case of it" }).click(longWork);
  await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Open IMG_2041.jpg" }).click()]);
  await page.getByLabel("What does IMG_2041.jpg show?").selectOption("Passport");
  await page.getByLabel("Yes, by a copy").check();
  await page.getByRole("button", { name: "Make the case" }).click();
  await expect(page.getByRole("alert")).toContainText(/Case AD-\d\d-\d{6} was made. The case is due on/);
  return /AD-\d\d-\d{6}/.exec(page.url())![0];
}

async function addRecord(page: Page, number: string) {
  await page.goto(`/cases/${number}/records`);
  await page.getByLabel("Files").setInputFiles({
    name: "volume 1.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(await sampleRecord({ pages })),
  });
  await page.getByRole("button", { name: "Add records" }).click();
  await expect(page.getByRole("progressbar", { name: /^Page \d+ of 60 is ready/ })).toBeVisible(longWork);
  await expect(page.getByText("60 pages to decide")).toBeVisible(longWork);
  await page.getByRole("link", { name: new RegExp(`^Page ${foreign} \\(NHS number ending 0026`) }).click();
}

async function redact(page: Page) {
  await page.getByRole("button", { name: "Withhold: not this patient’s" }).click();
  await expect(page.getByText(`Page ${foreign} is decided`)).toBeVisible();

  await page.getByLabel("Go to page").fill("1");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await page.getByLabel("Draw a box").check();
  await drag(page, word(page, "Dorothy"), word(page, "Pellow"));
  await page.getByLabel("Reason").selectOption("TP-PERSON");
  await page.getByRole("button", { name: "Save mark" }).click();
  await expect(page.getByText("Marks on this page (1)")).toBeVisible();
  await page.getByLabel("Select words").check();
  await drag(page, word(page, "01632"), word(page, "960417"));
  await page.getByRole("button", { name: "Save mark" }).click();
  await expect(page.getByText("Marks on this page (2)")).toBeVisible();
  for (const words of ["Pellow", "Dorothy", "Graham Tolliver"]) await markEverywhere(page, words);

  await page.getByRole("link", { name: /^Release all \d+ undecided pages/ }).click();
  await page.getByLabel(/^Why may the .* leave all the same/).fill("Nobody else can be known by what is left.");
  await page.getByRole("button", { name: "Release these pages" }).click();
  await page.getByRole("link", { name: "Back to the records" }).click();
  await expect(page.getByText("All pages decided")).toBeVisible();
}

async function markEverywhere(page: Page, words: string) {
  await page.goto(new URL(page.url()).pathname); // what was said of the words before stands in the address
  await page.getByLabel("Words", { exact: true }).fill(words);
  await page.getByLabel("Every page", { exact: false }).first().check();
  await page.getByRole("button", { name: "Save mark" }).click();
  await expect(page.getByText(/^\d+ places? on \d+ pages? marked/)).toBeVisible();
}

async function drag(page: Page, from: Locator, to: Locator) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(start.x + 1, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width - 1, end.y + end.height - 1, { steps: 6 });
  await page.mouse.up();
}

const word = (page: Page, text: string) => page.locator(".sheet-words text").filter({ hasText: text }).first();

type SignIn = (who: Who) => Promise<unknown>;

async function giveOpinion(page: Page, number: string, signInAs: SignIn) {
  await signInAs("clinician");
  await page.goto("/opinions");
  await page.getByRole("link", { name: number }).click();
  await page.getByLabel("Your reason").fill("I stand in for whoever would be asked.");
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.getByRole("link", { name: "See the review copy" }).click();
  const download = page.waitForEvent("download", longWork);
  await page.getByRole("button", { name: "Download the review copy" }).click();
  await download;
  await page.goto(`/cases/${number}/opinion`);
  await expect(page.getByText("You have opened every page")).toBeVisible();
  // what was only in a copy is named by whoever read it
  const looked = page.getByLabel("Pages you looked at");
  await expect(looked).toHaveValue("");
  await looked.fill("all");
  await page.getByLabel("No: the serious-harm test is not met").check();
  await page.getByRole("button", { name: "Record my opinion" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
}

async function approve(page: Page, number: string, signInAs: SignIn) {
  await signInAs("officer");
  await page.goto(`/cases/${number}/release`);
  await weigh(page);
  await page.goto(`/cases/${number}/release`);
  await page.getByRole("button", { name: "Make the release copy" }).click();
  await page.getByRole("button", { name: "Go to the second check" }).click(longWork);
  await expect(page.getByText("Someone else must check your work.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve disclosure" })).toHaveCount(0);

  await signInAs("second-officer");
  await page.goto(`/cases/${number}/approval`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Approve disclosure" }).click();
  await expect(page.getByRole("alert")).toContainText("You have not opened this release copy");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the release copy" }).click();
  await download;
  await page.goto(`/cases/${number}/approval`);
  await page.getByRole("button", { name: "Approve disclosure" }).click();
  await expect(page.getByRole("alert")).toContainText("The disclosure is approved");
}

/** What is withheld of other people, once for all marks with the same reason. */
async function weigh(page: Page) {
  await page.getByRole("button", { name: "Record the weighing" }).click();
  await page.getByLabel("Information about another person (TP-PERSON)").check();
  await page.getByLabel("Everybody for whom this reason is used").check();
  await page.getByLabel("How to reach them, or where they live").check();
  await page.getByLabel("Yes: they told us in confidence, or would expect it to be kept").check();
  await page.getByLabel("They were not asked").check();
  await page.getByLabel("It cannot be said, or they cannot be found").check();
  await page.getByLabel("What was done to ask them, or why nothing was").fill("We know of no way to reach them.");
  await page.getByRole("button", { name: "Record the weighing" }).click();
  await expect(page.getByRole("alert")).toContainText("Say whether it is reasonable to release it");
  await page.getByLabel("No: it is withheld").check();
  await page.getByLabel("Why", { exact: true }).fill("The record is understood without them.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record the weighing" }).click();
  await expect(page.getByText("The weighing is recorded.")).toBeVisible();
}

async function disclose(page: Page, number: string, signInAs: SignIn): Promise<string> {
  await signInAs("officer");
  await page.goto(`/cases/${number}/disclosure`);
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Send \d+ pages to .* at / }).dblclick();
  await expect(page.getByRole("heading", { name: "The password" })).toBeVisible(longWork);
  // the page follows the sealing and the sending by itself
  await expect(page.getByText(/^Disclosed on/)).toBeVisible(longWork);
  await page.getByRole("button", { name: "Show the password once" }).click();
  const password = await page.locator(".desk-password").innerText();
  await expectAccessible(page);

  await page.goto(`/cases/${number}/disclosure`);
  await expect(page.getByText("It is not kept, and cannot be shown again.")).toBeVisible();
  return password;
}

async function readHistory(page: Page, number: string) {
  await page.goto(`/cases/${number}`);
  await expect(page.getByText(/in time/i).first()).toBeVisible();
  await page.goto(`/cases/${number}/history`);
  await expect(page.getByText("Olive Marsh").first()).toBeVisible();
  await expect(page.getByText("Samir Holt").first()).toBeVisible();
  await expect(page.getByText("Dr Carys Penn").first()).toBeVisible();
  await expectAccessible(page);
}

/** Poppler and qpdf read what came by mail, as a stranger would. */
async function openAsRecipient(desk: RunningDesk, post: MailServer, number: string, password: string) {
  const letter = post.received.find(({ mail }) => mail.attachments.length > 0)!;
  const sealed = letter.mail.attachments[0]!;
  expect(sealed.filename).toBe(`${number}.pdf`);
  expect(letter.mail.subject).not.toMatch(/Achebe|Trent|Rosalind/);
  const folder = await mkdtemp(join(tmpdir(), "access-desk-recipient-"));
  try {
    const [file, open] = [join(folder, "sealed.pdf"), join(folder, "open.pdf")];
    await writeFile(file, sealed.content);
    await expect(run("pdftotext", ["-upw", "a-wrong-password", file, "-"])).rejects.toThrow();
    await run("qpdf", [`--password=${password}`, "--decrypt", file, open]);
    const { stdout } = await run("pdftotext", [open, "-"]);
    expect(stdout).toContain("Achebe-Trent");
    expect(stdout).not.toMatch(/Pellow|Dorothy|Tolliver|Ashdown|999 000 0026/i);
  } finally {
    await removeFolder(folder);
  }
  const mails = post.received.map(({ raw }) => raw.toString("latin1")).join("\n");
  expect(mails + desk.output() + (await everyByteOf(desk.dataDir))).not.toContain(password);
}

const run = (program: string, words: string[]) => promisify(execFile)(program, words, { maxBuffer: 64 * 2 ** 20 });

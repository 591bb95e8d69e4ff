/** An officer adds records to a case and decides every page of them. */
import { saysWhy } from "../given/says-why";
import { readFile, writeFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { recordsOf } from "#db/records/documents";
import type { Case } from "#db/schema";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { openDocument, marksOf } from "~/services/records/opened-document";
import { samplePatient } from "../../scripts/samples/people";
import { planOfRecord, sampleRecord } from "../../scripts/samples/record";
import { givenCase } from "../given/cases";
import { fourPages, givenPreparedRecords, pdfOf } from "../given/records";
import { startDesk, type RunningDesk } from "../given/running-desk";
import { expect, expectAccessible, longWork, test } from "./fixtures";

const pages = 60;
const { foreign } = planOfRecord(pages);

const caseOfSamplePatient = (desk: RunningDesk) =>
  givenCase(desk.deps.store, {
    patient: {
      familyName: samplePatient.familyName,
      givenNames: samplePatient.givenNames,
      nhsNumber: samplePatient.nhsNumber,
      hospitalNumber: samplePatient.hospitalNumber,
      bornOn: samplePatient.bornOn,
    },
  });

async function marksIn(desk: RunningDesk, kase: Case) {
  const [document] = await desk.deps.store.read(kase.trustId, (db) => recordsOf(db, kase.trustId, kase.id));
  return marksOf(
    (await openDocument(desk.deps, { trust: kase.trustId, caseNumber: kase.number, documentId: document!.id }))!,
  );
}

/** `down` is how far down each word the pointer is, from 0 to 1. */
async function drag(page: Page, from: Locator, to: Locator, down: { start: number; end: number }) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(start.x + 2, start.y + start.height * down.start);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width - 2, end.y + end.height * down.end, { steps: 6 });
  await page.mouse.up();
}

const drawAround = (page: Page, from: Locator, to: Locator) => drag(page, from, to, { start: 0, end: 1 });
const selectFromTo = (page: Page, from: Locator, to: Locator) => drag(page, from, to, { start: 0.5, end: 0.5 });

const word = (page: Page, text: string) => page.locator(".sheet-words text").filter({ hasText: text }).first();

async function tabTo(page: Page, field: Locator) {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press("Tab");
    if (await field.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("the field cannot be reached with the keyboard");
}

test("an officer adds a record and decides every page of it", async ({ page, desk, signInAs }) => {
  await signInAs("officer");
  const kase = await caseOfSamplePatient(desk);

  await page.goto(`/cases/${kase.number}/records`);
  await expect(page.getByText("e-mails (.eml, Outlook’s .msg) or ZIP, up to 2 GB each.")).toBeVisible();
  await page.getByLabel("Files").setInputFiles({
    name: "volume 1.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(await sampleRecord({ pages })),
  });
  await page.getByRole("button", { name: "Add records" }).click();
  await expect(page.getByRole("alert")).toContainText("1 file was added");
  await expect(page.getByRole("progressbar", { name: /^Page \d+ of 60 is ready/ })).toBeVisible(longWork);
  await expectAccessible(page);
  await expect(page.getByText("60 pages to decide")).toBeVisible(longWork);
  await expect(page.getByText("1 page may be about another patient.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: new RegExp(`^Page ${foreign} \\(NHS number ending 0026`) }).click();
  await expect(page.getByText("This page carries NHS number ending 0026, not this patient’s.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Withhold: not this patient’s" }).click();
  await expect(page.getByText(`Page ${foreign} is decided`)).toBeVisible();

  await page.getByLabel("Go to page").fill("1");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Page 1 of 60" })).toBeVisible();
  await page.getByLabel("Draw a box").check();
  await drawAround(page, word(page, "Dorothy"), word(page, "Pellow"));
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByLabel("A box on the page")).toBeChecked();
  await page.getByLabel("Reason").selectOption("TP-PERSON");
  await page.getByRole("button", { name: "Save mark" }).click();
  await expect(page.getByText("Marks on this page (1)")).toBeVisible();
  await expect(page.getByText(/^Saved \d+:\d\d[ap]m by you/)).toBeVisible();

  await page.getByLabel("Select words").check();
  await selectFromTo(page, word(page, "01632"), word(page, "960417"));
  await expect(page.getByText(/“01632 960417/)).toBeVisible();
  await page.getByRole("button", { name: "Save mark" }).click();
  await expect(page.getByText("Marks on this page (2)")).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await tabTo(page, page.getByLabel("Words", { exact: true }));
  await page.keyboard.type("pellow");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^\d+ places on \d+ pages marked/)).toBeVisible();

  await page.getByRole("link", { name: "Release all 59 undecided pages" }).click();
  await expectAccessible(page);
  await expect(page.getByText("Suggestions that nobody has decided")).toBeVisible();
  await page.getByLabel(/^Why may the .* leave all the same/).fill("Only her mother is spoken of, and she agrees.");
  await page.getByRole("button", { name: "Release these pages" }).click();
  await page.getByRole("link", { name: "Back to the records" }).click();
  await expect(page.getByText("All pages decided")).toBeVisible();

  const { marks, decisions } = await marksIn(desk, kase);
  expect(new Set(marks.map(({ how }) => how))).toEqual(new Set(["box", "selection", "words", "withhold"]));
  expect(Object.keys(decisions)).toHaveLength(pages);
  expect(decisions[foreign]).toBe("withhold");
});

test("each file that cannot be used says why, and what to do", async ({ page, desk, signInAs }) => {
  await signInAs("officer");
  const kase = await caseOfSamplePatient(desk);
  const good = await pdfOf([
    ["A letter about the patient, of no great length, but with enough words on it to be read as a page of text."],
  ]);
  const add = async (...files: [name: string, bytes: Buffer][]) => {
    await page.goto(`/cases/${kase.number}/records`);
    await page
      .getByLabel("Files")
      .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })));
    await page.getByRole("button", { name: "Add records" }).click();
  };

  await page.goto(`/cases/${kase.number}/records`);
  await page.getByRole("button", { name: "Add records" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose one or more files to add");
  await expect(page).toHaveTitle(/^Error: Records/);
  await expectAccessible(page);

  await add(["empty.pdf", Buffer.alloc(0)]);
  await expect(page.getByRole("alert")).toContainText(
    "“empty.pdf” is empty. Look at it where it came from, then add it again",
  );
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Records/);

  await add(["letter.pdf", good]);
  await expect(page.getByRole("alert")).toContainText("1 file was added");
  await add(["other.txt", Buffer.from("a note of the visit")], ["the same letter.pdf", good]);
  await expect(page.getByRole("alert")).toContainText(
    "“the same letter.pdf” is already in this case, so it was not added a second time",
  );
  await expect(page.getByText("1 other file was added and need not be sent again.")).toBeVisible();

  await add(
    ["cut.pdf", Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")],
    ["locked.pdf", await lockedPdf(desk)],
    ["scan.pdf", Buffer.from("words that call themselves a scan")],
    ["programme.exe", Buffer.from("MZ\u0000\u0001\u0002")],
  );
  const sentences = [
    ["cut.pdf", "This file is damaged and cannot be opened. Scan or export it again"],
    ["locked.pdf", "This file opens only with a password. Ask whoever sent it for a copy without a password."],
    ["scan.pdf", "This file is not what its name says."],
    ["programme.exe", "Files of this kind cannot be turned into pages."],
  ] as const;
  for (const [name, sentence] of sentences) {
    await expect(
      page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) }),
    ).toContainText(sentence, longWork);
  }
  await expectAccessible(page);

  await page.getByRole("link", { name: "Remove of cut.pdf" }).click();
  await expectAccessible(page);
  await page.getByLabel("Why it is taken out").fill("It was added twice.");
  await page.getByRole("button", { name: "Remove the document" }).dblclick();
  await expect(page.getByRole("alert")).toContainText("The document was removed from the case");
  await expect(page.getByRole("heading", { name: "cut.pdf" })).toHaveCount(0);
});

test("a connection that breaks off is said, and nothing is in the case", async ({ browser, desk }) => {
  const kase = await caseOfSamplePatient(desk);
  // a browser of its own, because a broken connection is rightly complained of in its console
  const context = await browser.newContext({ baseURL: desk.origin });
  const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
  await context.addCookies([{ name, value, url: desk.origin }]);
  const page = await context.newPage();
  await page.route("**/records/upload*", (route) => route.abort("connectionreset"));
  await page.goto(`/cases/${kase.number}/records`, { waitUntil: "networkidle" });
  await page
    .getByLabel("Files")
    .setInputFiles({ name: "cut off.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(200_000, 1) });
  await page.getByRole("button", { name: "Add records" }).click();
  await expect(page.getByRole("alert")).toContainText("The connection broke off, so not everything arrived.");
  await page.reload();
  await expect(page.getByText("No records have been added yet.")).toBeVisible();
  await context.close();
});

async function lockedPdf(desk: RunningDesk): Promise<Buffer> {
  return desk.deps.inWorkFolder(async ({ path }) => {
    const [source, out] = [`${path}/open.pdf`, `${path}/locked.pdf`];
    await writeFile(source, await fourPages());
    await sandboxedDocumentTools().seal({ source, password: "correct horse battery", out });
    return readFile(out);
  });
}

test("a file larger than the desk takes is refused before it is sent", async ({ page }) => {
  const desk = await startDesk({ ACCESS_DESK_MAX_UPLOAD_MB: "10" });
  try {
    const kase = await caseOfSamplePatient(desk);
    const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
    await page.context().addCookies([{ name, value, url: desk.origin }]);
    await page.goto(`${desk.origin}/cases/${kase.number}/records`);
    await expect(page.getByText("up to 10 MB each")).toBeVisible();
    await page
      .getByLabel("Files")
      .setInputFiles({ name: "volumes.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(11 * 1024 * 1024) });
    await page.getByRole("button", { name: "Add records" }).click();
    await expect(page.getByRole("alert")).toContainText("“volumes.pdf” is larger than 10 MB. Split it");
  } finally {
    await desk.stop();
  }
});

test.describe("with four pages ready", () => {
  let kase: Case;
  let room: string;
  test.beforeEach(async ({ desk, signInAs }) => {
    const officer = await signInAs("officer");
    kase = await caseOfSamplePatient(desk);
    room = `/cases/${kase.number}/records/${await givenPreparedRecords(desk.deps, officer, kase.number)}`;
  });

  test("a page is redacted on a phone @both-widths", async ({ page, desk }) => {
    await page.goto(room);
    await expect(page.getByRole("heading", { name: "Page 1 of 4" })).toBeVisible();
    await page.getByLabel("Words", { exact: true }).fill("Zebedee");
    await page.getByRole("button", { name: "Save mark" }).click();
    await expect(page.getByRole("alert")).toContainText("“Zebedee” was not found");
    await expect(page.getByLabel("Words", { exact: true })).toHaveValue("Zebedee");
    await expect(page).toHaveTitle(/^Error: Page 1/);
    await expectAccessible(page);

    await page.getByLabel("Words", { exact: true }).fill("Dorothy Pellow");
    await page.getByRole("button", { name: "Save mark" }).dblclick();
    await expect(page.getByText("Marks on this page (1)")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Release with 1 mark and go on" }).click();
    await expect(page.getByRole("heading", { name: "Page 2 of 4" })).toBeVisible();
    expect(await marksIn(desk, kase)).toMatchObject({
      marks: [{ page: 1, how: "words" }],
      decisions: { 1: "release" },
    });
  });

  test("a page with another patient's number is released only with a reason in words", async ({ page, desk }) => {
    await page.goto(`${room}/3`);
    await page.getByText("Release it all the same").click();
    await page.getByRole("button", { name: "Release and go on" }).click();
    await expect(page.getByRole("alert")).toContainText(
      "Say why this page may leave although it may be about another patient",
    );
    await expectAccessible(page);
    await page.getByLabel("Why may this page leave?").fill("A clinic list; the number is covered");
    await page.getByRole("button", { name: "Release and go on" }).click();
    await expect(page.getByText("Page 3 is decided")).toBeVisible();
    expect((await marksIn(desk, kase)).notes?.[3]?.words).toBe("A clinic list; the number is covered");
  });

  test("two officers on one page: the second is told, and what they typed is kept", async ({ page, browserOf }) => {
    const other = await browserOf("second-officer");
    await page.goto(`${room}/1`);
    await other.goto(`${room}/1`);
    await page.getByLabel("Words", { exact: true }).fill("mother");
    await page.getByRole("button", { name: "Save mark" }).click();
    await expect(page.getByText("Marks on this page (1)")).toBeVisible();

    await other.getByLabel("Words", { exact: true }).fill("Monday");
    await other.getByRole("button", { name: "Save mark" }).click();
    await expect(other.getByRole("alert")).toContainText("Someone changed this page while you had it open");
    await expect(other.getByText("Marks on this page (1)")).toBeVisible();
    await expect(other.getByText(/Olive Marsh, /)).toBeVisible();
    await expect(other.getByLabel("Words", { exact: true })).toHaveValue("Monday");
    await expectAccessible(other);
    await other.getByRole("button", { name: "Save mark" }).click();
    await expect(other.getByText("Marks on this page (2)")).toBeVisible();
  });

  test("with the keys alone: words are chosen, marked, undone and done again, and the page is released", async ({
    page,
    desk,
  }) => {
    await page.goto(`${room}/1`);
    await tabTo(page, page.getByRole("region", { name: "Picture of page 1" }));
    for (const key of [
      "ArrowRight",
      "ArrowDown",
      "ArrowDown",
      "ArrowRight",
      "ArrowRight",
      "ArrowRight",
      "ArrowRight",
      "ArrowRight",
      "Shift+ArrowRight",
    ])
      await page.keyboard.press(key);
    await expect(page.getByText("“Dorothy Pellow,”")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Marks on this page (1)")).toBeVisible();
    await page.keyboard.press("z");
    await expect(page.getByText("Your last step is undone on this page.")).toBeVisible();
    await expect(page.getByText("Marks on this page (0)")).toBeVisible();
    await page.keyboard.press("y");
    await expect(page.getByText("Marks on this page (1)")).toBeVisible();
    await expectAccessible(page);

    await page.keyboard.press("r");
    await expect(page.getByRole("heading", { name: "Page 2 of 4" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Picture of page 2" })).toBeFocused();
    await page.keyboard.press("n");
    await expect(page.getByRole("heading", { name: "Page 3 of 4" })).toBeVisible();
    await page.keyboard.press("p");
    await expect(page.getByRole("heading", { name: "Page 2 of 4" })).toBeVisible();
    await page.keyboard.press("t");
    await expect(page.getByLabel("Words", { exact: true })).toBeFocused();
    await page.keyboard.type("trzn");
    await expect(page.getByLabel("Words", { exact: true })).toHaveValue("trzn");
    await tabTo(page, page.getByRole("region", { name: "Picture of page 2" }));
    await page.keyboard.press("w");
    await expect(page.getByLabel("The whole page: withhold it")).toBeChecked();
    await expect(page.getByLabel("Reason")).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Page 3 of 4" })).toBeVisible();
    expect(await marksIn(desk, kase)).toMatchObject({
      marks: [
        { page: 1, how: "selection" },
        { page: 2, how: "withhold" },
      ],
      decisions: { 1: "release", 2: "withhold" },
    });
  });

  test("what is drawn is marked at once where the officer wants it so, and a mark is given another reason", async ({
    page,
    desk,
  }) => {
    await page.goto(`${room}/1`);
    await page.getByLabel("Mark at once").check();
    await expect(page.getByText(/^, as .*\(TP-PERSON\)/)).toBeVisible();
    await selectFromTo(page, word(page, "Dorothy"), word(page, "Pellow"));
    await expect(page.getByText("Marks on this page (1)")).toBeVisible();
    await page.getByText("Change", { exact: false }).filter({ hasText: "the reason or note" }).click();
    const mark = page.getByRole("listitem").filter({ hasText: "Dorothy Pellow" });
    await mark.getByLabel("Reason").selectOption("TP-SOURCE");
    await mark.getByLabel("Note (optional)").fill("her mother");
    await mark.getByRole("button", { name: "Save the change" }).click();
    await expect(mark.getByText("“her mother”")).toBeVisible();
    await expectAccessible(page);
    expect((await marksIn(desk, kase)).marks).toMatchObject([
      { reason: "TP-SOURCE", note: "her mother", how: "selection" },
    ]);
  });

  test("two pages are read together: suggestions decided, both released, and one opened to be settled by itself @both-widths", async ({
    page,
    desk,
  }) => {
    await page.goto(`${room}/1`);
    await page.getByRole("link", { name: "Two pages at once" }).click();
    await expect(page.getByRole("heading", { name: "Pages 1 and 2 of 4" })).toBeVisible();
    const suggestions = page.getByRole("region", { name: /^Suggestions/ });
    await expect(suggestions.getByText("page 2").first()).toBeVisible();
    await expectAccessible(page);
    const before = await suggestions.getByRole("listitem").count();
    await page.getByRole("region", { name: "Pictures of pages 1 and 2" }).focus();
    await page.keyboard.press("Shift+A");
    await expect(page.getByText("Page 2 has 1 suggestion to decide first")).toBeVisible();
    await page.keyboard.press("a");
    await expect(page.getByRole("button", { name: /^Release both with \d mark/ })).toBeVisible();
    expect(await suggestions.getByRole("listitem").count()).toBeLessThan(before);
    await page.keyboard.press("z");
    await expect(page.getByText("Your last step is undone on this page.")).toBeVisible();
    await page.keyboard.press("y");
    await expect(page.getByText("Your step is done again on this page.")).toBeVisible();
    await page.keyboard.press("r");
    await expect(page.getByRole("heading", { name: "Pages 3 and 4 of 4" })).toBeVisible();
    await expect(page.getByText("Pages 1 and 2 are decided.")).toBeVisible();
    await expect(page.getByRole("region", { name: "Pictures of pages 3 and 4" })).toBeFocused();
    await expect(page.getByText("Page 3 must be settled by itself")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("r");
    await expect(page.getByText("Page 4 is decided.")).toBeVisible();

    await page.getByRole("link", { name: "Open to mark page 3" }).click();
    await page.getByRole("button", { name: "Withhold: not this patient’s" }).click();
    await expect(page.getByRole("heading", { name: "Pages 3 and 4 of 4" })).toBeVisible();
    await expect(page.getByText("Every page of this document is decided.")).toBeVisible();
    await expect(page.getByText("Both pages are decided.")).toBeVisible();
    const { decisions, marks } = await marksIn(desk, kase);
    expect(decisions).toEqual({ 1: "release", 2: "release", 3: "withhold", 4: "release" });
    expect(marks.length).toBeGreaterThan(1);
  });

  test("a name is found in all its forms, and what is ticked is marked @both-widths", async ({ page, desk }) => {
    await page.goto(`${room}/1`);
    await page.getByLabel("Words", { exact: true }).fill("Dorothy Pellow");
    await page.getByRole("button", { name: /^Find a name in all its forms/ }).click();
    await expect(page.getByRole("heading", { name: "3 places on 2 pages" })).toBeVisible();
    await expect(page.getByRole("group", { name: /^Given name and surname/ }).getByRole("checkbox")).toHaveCount(2);
    await expectAccessible(page);
    await page
      .getByRole("group", { name: /^Title and surname/ })
      .getByRole("checkbox", { name: /Mrs Pellow/ })
      .uncheck();
    await page.getByLabel("Reason").selectOption("TP-PERSON");
    await page.getByRole("button", { name: "Mark the ticked places" }).click();
    await expect(page.getByRole("alert")).toContainText("2 places on 2 pages marked");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Back to the page" }).click();
    await expect(page.getByText("Marks on this page (1)")).toBeVisible();
    expect(page.url()).not.toContain("Pellow");
    expect((await marksIn(desk, kase)).marks).toMatchObject([
      { page: 1, text: "Dorothy Pellow," },
      { page: 2, text: "Dorothy Pellow" },
    ]);
  });

  test("what may be about other people is suggested, and decided with one key each @both-widths", async ({
    page,
    desk,
  }) => {
    await page.goto(`${room}/1`);
    const suggestions = page.getByRole("region", { name: /^Suggestions/ });
    await expect(suggestions).toContainText("Dorothy Pellow");
    const before = await suggestions.getByRole("listitem").count();
    await expectAccessible(page);
    await page.getByRole("region", { name: "Picture of page 1" }).focus();
    await page.keyboard.press("x");
    await expect(page.getByRole("heading", { name: `Suggestions (${before - 1})` })).toBeVisible();
    await expect(suggestions.getByText("Turned down on this page (1)")).toBeVisible();
    await page.keyboard.press("z");
    await expect(page.getByRole("heading", { name: `Suggestions (${before})` })).toBeVisible();

    await suggestions.getByRole("button", { name: /^Mark everywhere in this case: .*Dorothy Pellow/ }).click();
    await expect(page.getByText("2 places on 2 pages marked.")).toBeVisible();
    await expect(
      page.getByRole("listitem").filter({ hasText: "TP-PERSON" }).filter({ hasText: "Remove" }),
    ).toContainText("Dorothy Pellow");
    await expectAccessible(page);
    expect((await marksIn(desk, kase)).marks).toMatchObject([
      { page: 1, how: "words", reason: "TP-PERSON" },
      { page: 2, how: "words" },
    ]);

    await page.getByRole("button", { name: /^Release/ }).click();
    await expect(page.getByRole("heading", { name: "Page 2 of 4" })).toBeVisible();
    await page.getByRole("button", { name: /^Release/ }).click();
    await expect(page.getByRole("alert")).toContainText("Not every suggestion on this page is decided");
    await expectAccessible(page);

    await page.goto(`${room}/release-rest`);
    await expect(page.getByText("Suggestions that nobody has decided")).toBeVisible();
    await expectAccessible(page);
  });

  test("a clinician looks, once they said why, and cannot mark", async ({ page, desk, signInAs, request }) => {
    await signInAs("clinician");
    await page.goto(`${room}/1`);
    await expect(page.getByRole("heading", { name: "Why do you open this case?" })).toBeVisible();
    await saysWhy(desk, kase.number);
    await page.goto(`${room}/1`);
    await expect(page.getByRole("region", { name: "Picture of page 1" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Save mark" })).toHaveCount(0);
    await expectAccessible(page);
    const sent = await page.request.post(`${room}/1`, {
      form: { act: "release", seenVersion: "0" },
      headers: { Origin: new URL(page.url()).origin },
    });
    expect(sent.status()).toBe(403);
    expect((await request.get(`${room}/1/picture`)).url()).toContain("/sign-in");
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("everything can be done by forms", async ({ page, desk }) => {
      await page.goto(`${room}/1`);
      await page.getByLabel("A box on the page").check();
      for (const [side, points] of [
        ["From left", "60"],
        ["From top", "70"],
        ["Width", "120"],
        ["Height", "20"],
      ] as const)
        await page.getByLabel(side).fill(points);
      await page.getByRole("button", { name: "Save mark" }).click();
      await expect(page.getByText("Marks on this page (1)")).toBeVisible();
      await page.getByRole("button", { name: /^Remove/ }).click();
      await expect(page.getByText("Marks on this page (0)")).toBeVisible();
      await page.getByLabel("The whole page: withhold it").check();
      await page.getByLabel("Reason").selectOption("OUT-OF-SCOPE");
      await page.getByRole("button", { name: /^(Save mark|Withhold this page)$/ }).click();
      await expect(page.getByText("Page 1 is decided")).toBeVisible();
      expect((await marksIn(desk, kase)).decisions).toEqual({ 1: "withhold" });
      await page.getByRole("button", { name: /^Undo/ }).click();
      await expect(page.getByText("Your last step is undone on this page.")).toBeVisible();
      expect((await marksIn(desk, kase)).decisions).toEqual({});
      await page.getByLabel("Words", { exact: true }).fill("Pellow");
      await page.getByRole("button", { name: /^Find a name in all its forms/ }).click();
      await expect(page.getByRole("heading", { name: "3 places on 2 pages" })).toBeVisible();
      await page.getByLabel("Reason").selectOption("TP-PERSON");
      await page.getByRole("button", { name: "Mark the ticked places" }).click();
      await expect(page.getByRole("alert")).toContainText("3 places on 2 pages marked");

      await page.goto(`/cases/${kase.number}/records`);
      await page
        .getByLabel("Files")
        .setInputFiles({ name: "more.txt", mimeType: "text/plain", buffer: Buffer.from("a further note") });
      await page.getByRole("button", { name: "Add records" }).click();
      await expect(page.getByRole("alert")).toContainText("1 file was added");
      await expect(page.getByRole("link", { name: "Check again" })).toBeVisible();
    });
  });
});

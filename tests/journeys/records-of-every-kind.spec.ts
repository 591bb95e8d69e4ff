/** An officer drops an e-mail and a ZIP on the records of a case, stops a long document, and starts it again. */
import { pdfOf } from "../given/records";
import { givenCase } from "../given/cases";
import { zipOf } from "../given/zip";
import { expect, expectAccessible, longWork, test } from "./fixtures";

const visits = (count: number) =>
  pdfOf(
    Array.from({ length: count }, (_, index) => [
      `Visit ${index + 1}: the patient was seen in clinic and is well, and will come again in six weeks for a further check.`,
    ]),
  );

const mail = (attachment: Buffer) =>
  Buffer.from(
    [
      "From: Ward Nine <ward9@mail.example>",
      "To: records@mail.example",
      "Subject: Notes",
      "Date: Wed, 03 Jun 2026 09:30:00 +0100",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "The notes are attached.",
      "--b",
      "Content-Type: application/pdf",
      'Content-Disposition: attachment; filename="discharge.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      attachment.toString("base64"),
      "--b--",
      "",
    ].join("\r\n"),
  );

test("what is inside an e-mail or a ZIP becomes documents, and what cannot be taken is said", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs("officer");
  const kase = await givenCase(desk.deps.store);
  await page.goto(`/cases/${kase.number}/records`);
  await page.getByLabel("Files").setInputFiles([
    {
      name: "from the ward.eml",
      mimeType: "message/rfc822",
      buffer: mail(await pdfOf([["Discharged home in good health."]])),
    },
    {
      name: "clinic letters.zip",
      mimeType: "application/zip",
      buffer: zipOf([
        { name: "letter of May.txt", bytes: "Dear Dr Okafor" },
        { name: "locked.pdf", bytes: "x", isEncrypted: true },
      ]),
    },
  ]);
  await page.getByRole("button", { name: "Add records" }).click();
  await expect(page.getByRole("alert")).toContainText("2 files were added");

  await expect(
    page.getByRole("listitem").filter({ hasText: "discharge.pdf" }).getByText("from “from the ward.eml”"),
  ).toBeVisible(longWork);
  const zip = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "clinic letters.zip" }) });
  await expect(zip).toContainText("1 file in it stands below as a document of its own", longWork);
  await expect(zip).toContainText("“locked.pdf” opens only with a password.");
  await expect(page.getByRole("link", { name: "Decide pages of letter of May.txt" })).toBeVisible(longWork);
  await expect(page.getByText("3 documents, 3 pages, 3 pages still to decide")).toBeVisible(longWork);
  await expectAccessible(page);
});

test("a document is stopped without scripts, and started again", async ({
  browser,
  desk,
  signInAs,
  context,
  page: withScripts,
}) => {
  await signInAs("officer");
  const kase = await givenCase(desk.deps.store);
  const plain = await browser.newContext({
    baseURL: desk.origin,
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto(`/cases/${kase.number}/records`);
  await page
    .getByLabel("Files")
    .setInputFiles({ name: "volume 1.pdf", mimeType: "application/pdf", buffer: await visits(400) });
  await page.getByRole("button", { name: "Add records" }).click();

  await page.getByRole("button", { name: "Stop preparing of volume 1.pdf" }).click();
  await expect(page.getByRole("alert")).toContainText("Preparing was stopped. Pages that are ready can be used");
  await expect(page.getByText("Somebody stopped this.")).toBeVisible();
  await withScripts.goto(`/cases/${kase.number}/records`);
  await expectAccessible(withScripts);
  await page.getByRole("button", { name: "Start again of volume 1.pdf" }).click();
  await expect(page.getByRole("alert")).toContainText("The document is being prepared again");
  await expect(page.getByRole("button", { name: "Stop preparing of volume 1.pdf" })).toBeVisible();
  await plain.close();
});

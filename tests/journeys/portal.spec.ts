import { forms } from "../access/expected-answers";
import { disclosedCase, firmsApplication, fromFirm, openedCase, recordFile } from "../given/case-at";
import type { RunningDesk, Who } from "../given/running-desk";
import { expect, expectAccessible, test } from "./fixtures";

const firmsCase = async (desk: RunningDesk) => openedCase(desk, fromFirm(await firmsApplication(desk)));

test("a solicitor applies with a signed authority and sees that it was received @both-widths", async ({
  page,
  signInAs,
}, { project }) => {
  const reference = `GF/${project.name}`;
  await signInAs("solicitor");
  await page.goto("/");
  await page.getByRole("button", { name: "Apply for records" }).click();
  await page.getByLabel("Family name").fill("Achebe-Trent");
  await page.getByLabel("NHS number (optional)").fill("123 456 7890");
  await page.getByRole("button", { name: "Send the application" }).click();
  const problems = page.getByRole("alert");
  await expect(problems).toContainText("Enter your client’s date of birth");
  await expect(problems).toContainText("Enter a real NHS number of 10 digits, or leave it empty");
  await expect(problems).toContainText("Choose the signed authority");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Family name")).toHaveValue("Achebe-Trent");
  await expectAccessible(page);

  await page.getByLabel("Given names").fill("Rosalind");
  const born = page.getByRole("group", { name: "Date of birth" });
  await born.getByLabel("Day").fill("14");
  await born.getByLabel("Month").fill("3");
  await born.getByLabel("Year").fill("1961");
  await page.getByLabel("NHS number (optional)").fill("999 000 0018");
  await page.getByLabel("Address and postcode", { exact: true }).fill("1 High Street, Northfield");
  await page.getByLabel("Your reference").fill(reference);
  await page.getByLabel("E-mail address for letters about this application").fill("post@firm.example");
  await page.getByLabel("Your firm’s address and postcode").fill("2 Market Place, Northfield");
  await page.getByLabel("Northfield General Hospital").check();
  await page.getByLabel("Health records").check();
  await page
    .getByLabel("Your client’s signed and dated authority")
    .setInputFiles({ name: "authority.pdf", mimeType: "application/pdf", buffer: Buffer.from(await recordFile()) });
  await page.getByLabel(/^My client signed this authority/).check();
  await page.getByRole("button", { name: "Send the application" }).dblclick();
  await expect(page.getByRole("heading", { name: "Application received" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Go to your cases" }).click();
  await expect(page.getByText(reference)).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: reference })).toContainText("being looked at");
  await expectAccessible(page);
});

test("a firm follows its case and collects the sealed file", async ({ page, desk, signInAs }) => {
  const number = await disclosedCase(desk, fromFirm(await firmsApplication(desk, "solicitor", "GF/collect")));
  await signInAs("solicitor");
  await page.goto("/portal");
  await page.getByRole("link", { name: number }).click();
  await expect(page.getByText("We will give you the password by telephone.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the sealed file" }).click();
  expect((await download).suggestedFilename()).toBe(`${number}.pdf`);
  await page.reload();
  await expect(page.getByText(/First downloaded by your firm on/)).toBeVisible();
  expect(await page.content()).not.toMatch(
    /Olive Marsh|Samir Holt|Carys Penn|TP-PERSON|redact|packageHash|unresolved/i,
  );
});

test("a case under way shows its steps and what we need, and no word of how it is worked", async ({
  page,
  desk,
  signInAs,
}) => {
  const number = await firmsCase(desk);
  await signInAs("solicitor");
  await page.goto(`/portal/cases/${number}`);
  await expect(page.getByRole("listitem").filter({ hasText: "Records collected" })).toContainText("Under way");
  await expect(page.getByText("We answer by")).toBeVisible();
  expect(await page.content()).not.toMatch(/Olive Marsh|assignee|gathering/i);
  await expectAccessible(page);
});

test("another firm's case is not there, in any way of writing its address", async ({ desk }) => {
  const number = await disclosedCase(desk, fromFirm(await firmsApplication(desk, "solicitor", "GF/other")));
  const ask = async (who: Who, path: string) =>
    fetch(desk.origin + path, { headers: { Cookie: await desk.cookieOf(who) }, redirect: "manual" });
  const routes = {
    [`/portal/cases/${number}`]: "routes/portal/cases.$number._index",
    [`/portal/cases/${number}/file`]: "routes/portal/cases.$number.file",
  };
  for (const [path, route] of Object.entries(routes)) {
    expect((await ask("solicitor", path)).status, path).toBe(200);
    for (const [form, address] of Object.entries(forms)) {
      const answer = await ask("other-solicitor", address(path, route));
      expect(answer.status, `${form} of ${path}`).toBe(form === "old fetch" ? 400 : 404);
      expect(await answer.text()).not.toMatch(/Achebe|GF\/other|%PDF/);
    }
    const encoded = path.replace(number, [...number].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(""));
    expect((await ask("other-solicitor", encoded)).status, encoded).toBe(404);
    // as one that was never there
    expect((await ask("other-solicitor", path.replace(number, "AD-26-999999"))).status).toBe(404);
  }
});

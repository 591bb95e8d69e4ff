import { demonstrationPassword } from "~/settings/demonstration.server";
import { expect, expectAccessible, test } from "./fixtures";

const officer = "officer@demonstration.example";

test("an officer signs in, and signs out @both-widths", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Sign in – Access Desk");
  await expectAccessible(page);

  await page.getByLabel("E-mail address").fill(officer);
  await page.getByLabel("Password").fill(demonstrationPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Olive Marsh (Officer)")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(page).toHaveTitle("Sign in – Access Desk");
});

test("a wrong password says so, without saying which was wrong @both-widths", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("nobody@demonstration.example");
  await page.getByLabel("Password").fill("not this one");
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page).toHaveTitle("Error: Sign in – Access Desk");
  await expect(page.getByRole("alert")).toContainText("E-mail address or password is not correct");
  await expect(page.getByLabel("E-mail address")).toHaveValue("nobody@demonstration.example");
  await expect(page.getByLabel("Password")).toHaveValue("");
  await expectAccessible(page);

  await page.getByRole("link", { name: "E-mail address or password is not correct" }).click();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
});

test("a form sent empty names every field that is missing", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter your e-mail address");
  await expect(page.getByRole("alert")).toContainText("Enter your password");
});

test("signing in leads to the page that was asked for, and nowhere else", async ({ page, desk }) => {
  await page.goto("/demonstration/mail");
  await page.getByLabel("E-mail address").fill(officer);
  await page.getByLabel("Password").fill(demonstrationPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(`${desk.origin}/demonstration/mail`);

  for (const elsewhere of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    await page.goto(`/sign-in?then=${encodeURIComponent(elsewhere)}`);
    expect(new URL(page.url()).origin).toBe(desk.origin);
  }
});

test("eleven attempts in five minutes are too many, for that account alone", async ({ page, desk }) => {
  const attempt = (email: string, password: string) =>
    page.request.post("/sign-in", { form: { email, password }, headers: { Origin: desk.origin }, maxRedirects: 0 });
  const statuses: number[] = [];
  for (let count = 1; count <= 11; count += 1)
    statuses.push((await attempt("auditor@demonstration.example", "guess")).status());
  expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
  expect((await attempt("auditor@demonstration.example", demonstrationPassword)).status()).toBe(429);
  expect((await attempt("administrator@demonstration.example", demonstrationPassword)).status()).toBe(303);
});

test("nobody's page says where the help is @both-widths", async ({ page }) => {
  await page.goto("/nowhere/at/all");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expectAccessible(page);
  for (const name of ["Help and contact", "Accessibility statement", "Cookies"]) {
    await page.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expectAccessible(page);
  }
});

test("the pages work with scripts switched off, and ship none", async ({ browser, desk }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: desk.origin });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("manager@demonstration.example");
  await page.getByLabel("Password").fill(demonstrationPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Maud Ellery (Manager)")).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
  expect(scripts).toEqual([]);
  await context.close();
});

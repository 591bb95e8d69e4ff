/**
 * A journey reads as the story of one person at one browser. Each worker has a server of its own; people are signed in
 * by a session row, and a message in the browser's console fails the test.
 */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type BrowserContext, type Locator, type Page } from "@playwright/test";
import type { By } from "~/services/signed-in";
import { patience } from "../given/patience";
import { startDesk, type RunningDesk, type Who } from "../given/running-desk";

type Fixtures = {
  /** Signs somebody in, in the test's own browser; whoever was signed in before is signed out there. */
  signInAs(who: Who): Promise<By>;
  /** A second browser with somebody else signed in. */
  browserOf(who: Who): Promise<Page>;
};

export const test = base.extend<Fixtures, { desk: RunningDesk }>({
  desk: [
    async ({}, use) => {
      const desk = await startDesk();
      await use(desk);
      await desk.stop();
    },
    { scope: "worker", timeout: patience },
  ],
  baseURL: ({ desk }, use) => use(desk.origin),
  page: async ({ page }, use) => {
    const complaints = complaintsOf(page);
    await use(page);
    expect(complaints, "the browser complained").toEqual([]);
  },
  signInAs: ({ context, desk }, use) => use((who) => signIn(context, desk, who)),
  browserOf: async ({ browser, desk, viewport }, use) => {
    const opened: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ baseURL: desk.origin, viewport });
      opened.push(context);
      await signIn(context, desk, who);
      const page = await context.newPage();
      complaintsOf(page, complaints);
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
    expect(complaints, "the other browser complained").toEqual([]);
  },
});

async function signIn(context: BrowserContext, desk: RunningDesk, who: Who): Promise<By> {
  const [name = "", value = ""] = (await desk.cookieOf(who)).split("=");
  await context.addCookies([{ name, value, url: desk.origin, httpOnly: true, sameSite: "Lax" }]);
  return desk.by(who);
}

/** Chromium reports every answer of 400 and above as an error; a refused form is meant to be one. */
const isRefusedPage = (text: string) =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);

function complaintsOf(page: Page, complaints: string[] = []): string[] {
  page.on("console", (message) => {
    if (message.type() === "error" && !isRefusedPage(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

type Violation = { id: string; nodes: { html: string }[] };
const inWords = ({ id, nodes }: Violation) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`;

/** For what follows once records are prepared, burnt in or sealed by the real tools. */
export const longWork = { timeout: patience };

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * No axe rule is broken, none is switched off, and nothing must be scrolled to from side to side; in the dark, words
 * stand out too.
 */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(violations.map(inWords)).toEqual([]);
  await expectLegibleInTheDark(page);
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(wide, "the page is wider than the window").toBeLessThanOrEqual(shown);
}

/**
 * The scheme changes colours alone, so that of all rules only the one about contrast is asked again, of the axe that
 * the check before this one has left in the page: an eighth of that check's time.
 */
async function expectLegibleInTheDark(page: Page) {
  await page.emulateMedia({ colorScheme: "dark" });
  const violations = await page.evaluate(contrastViolations);
  await page.emulateMedia({ colorScheme: "light" });
  expect(violations.map(inWords), "in the dark").toEqual([]);
}

/** Runs in the page. */
async function contrastViolations(): Promise<Violation[]> {
  type Axe = { run(within: Document, options: object): Promise<{ violations: Violation[] }> };
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, { runOnly: ["color-contrast"], resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
}

/** Fills the three boxes of a date: `dayIn(page.getByRole("group", { name: "Date of birth" }), "14 3 1961")`. */
export async function dayIn(group: Locator, words: string) {
  const [day = "", month = "", year = ""] = words.split(" ");
  await group.getByLabel("Day", { exact: true }).fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
}

export { expect };

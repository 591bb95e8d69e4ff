/**
 * How many actions (keys, clicks, drags) an officer needs for a record of 300 pages, two pages at once, counted while a
 * browser really takes them. Beside it, by rule, what a desktop PDF editor needs for the same places: one page or two
 * at a time, each place with its own reason or one reason for all.
 */
import { chromium, type Locator, type Page } from "@playwright/test";
import { recordsOf } from "#db/records/documents";
import { findInRecords } from "~/services/records/find-in-records";
import { samplePatient } from "../../scripts/samples/people";
import { sampleRecord } from "../../scripts/samples/record";
import { givenCase } from "../given/cases";
import { givenPreparedRecords } from "../given/records";
import { startDesk } from "../given/running-desk";

const pages = Number(process.env["BENCH_PAGES"] ?? 300);
let withheldPage: number | undefined;
const others = /Pellow|Tolliver|01632/;
const sought = ["Dorothy Pellow", "Graham Tolliver", "Mrs Pellow"];

const desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const by = await desk.by("officer");
  const { familyName, givenNames, nhsNumber, hospitalNumber, bornOn } = samplePatient;
  const kase = await givenCase(desk.deps.store, {
    patient: { familyName, givenNames, nhsNumber, hospitalNumber, bornOn },
  });
  const documentId = await givenPreparedRecords(desk.deps, by, kase.number, Buffer.from(await sampleRecord({ pages })));
  const context = await browser.newContext({ baseURL: desk.origin, viewport: { width: 1920, height: 950 } });
  const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
  await context.addCookies([{ name, value, url: desk.origin }]);
  const page = await context.newPage();
  await page.goto(`/cases/${kase.number}/records/${documentId}/1/with-next`);
  const ours = await work(page);

  const found = [];
  for (const text of sought)
    found.push(...(await findInRecords(desk.deps, { ...by, caseNumber: kase.number }, { text, as: "name" }))!.places);
  const places = new Map(found.map((place) => [`${place.document.id} ${place.page} ${place.boxes.join()}`, place]));
  const open = [...places.values()].filter(({ isMarked, page: on }) => !isMarked && on !== withheldPage);
  const [document] = await desk.deps.store.read(by.trust, (db) => recordsOf(db, by.trust, kase.id));
  const count = document!.markCount;
  // a key turns the page; each place is dragged over; its reason is set with three clicks, or once for all of them
  const editor = (turns: number, isCareful: boolean) => turns + count + (isCareful ? count * 3 : 3);
  const lines = [
    { who: "Access Desk, counted", actions: ours },
    { who: "PDF editor, page by page, a reason for each place", actions: editor(pages, true) },
    { who: "PDF editor, two pages at once, a reason for each place", actions: editor(Math.ceil(pages / 2), true) },
    { who: "PDF editor, page by page, one reason for all", actions: editor(pages, false) },
    { who: "PDF editor, two pages at once, one reason for all", actions: editor(Math.ceil(pages / 2), false) },
  ];
  console.log(`${pages} pages, ${count} places covered, ${open.length} of the names sought not covered`);
  console.table(lines.map((line) => ({ ...line, ratio: round(ours / line.actions) })));
} finally {
  await browser.close();
  await desk.stop();
}

function round(value: number) {
  return Math.round(value * 100) / 100;
}

/** Works the record from the first page to the last, and answers how many actions it took. */
async function work(page: Page): Promise<number> {
  let actions = 0;
  const press = async (key: string) => {
    actions += 1;
    await page.keyboard.press(key);
  };
  const click = async (button: Locator) => {
    actions += 1;
    await button.click();
  };
  await page.getByRole("button", { name: /^Release / }).waitFor();
  await click(page.getByRole("heading", { name: "Page 1", exact: true }));
  for (;;) {
    for (let at = await nextWanted(page); at >= 0; at = await nextWanted(page)) {
      const before = await page.locator(".room-suggestions > li").count();
      const current = await page
        .locator(".room-suggestions > li")
        .evaluateAll((lines) => lines.findIndex((line) => line.getAttribute("aria-current") === "true"));
      for (let steps = current; steps < at; steps += 1) await press("j");
      for (let steps = current; steps > at; steps -= 1) await press("k");
      await press("Shift+A");
      await page.waitForFunction((was) => document.querySelectorAll(".room-suggestions > li").length < was, before);
    }
    const title = await page.locator(".pair h1").innerText();
    const alone = page.getByRole("link", { name: /^open page \d+$/ });
    if (await page.getByRole("button", { name: /^Release / }).isVisible()) await press("r");
    else {
      withheldPage = Number((await alone.innerText()).match(/\d+/)![0]);
      await press(
        (await page
          .getByRole("region", { name: /^Pictures of/ })
          .getByRole("heading")
          .first()
          .innerText()) === `Page ${withheldPage}`
          ? "1"
          : "2",
      );
      await click(page.getByRole("button", { name: "Withhold: not this patient’s" }));
    }
    await page
      .locator(".pair h1")
      .filter({ hasNotText: title })
      .or(page.getByText("Every page of this document is decided."))
      .first()
      .waitFor();
    if (await page.getByText("Every page of this document is decided.").isVisible()) return actions;
  }
}

async function nextWanted(page: Page): Promise<number> {
  const texts = await page.locator(".room-suggestions > li .room-suggestions__what strong").allInnerTexts();
  return texts.findIndex((text) => others.test(text));
}

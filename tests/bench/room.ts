/**
 * The redaction room on a bundle of 1,000 pages: the first page on the screen, turning the page, and a search; each
 * beside poppler on the same file.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { chromium, expect } from "@playwright/test";
import { findInRecords } from "~/services/records/find-in-records";
import { sampleLetter } from "../../scripts/samples/letter-wording";
import { givenCase } from "../given/cases";
import { givenPreparedRecords, pdfOf } from "../given/records";
import { startDesk } from "../given/running-desk";
import { costOf, median } from "./measured";

const pages = Number(process.env["BENCH_PAGES"] ?? 1_000);
const turns = 20;

const desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const by = await desk.by("officer");
  const kase = await givenCase(desk.deps.store);
  const bundle = await pdfOf(Array.from({ length: pages }, (_, index) => linesOf(index + 1)));
  const file = join(desk.dataDir, "bundle.pdf");
  writeFileSync(file, bundle);
  const { ms: preparing, value: documentId } = await timed(() =>
    givenPreparedRecords(desk.deps, by, kase.number, bundle),
  );
  const context = await browser.newContext({ baseURL: desk.origin, viewport: { width: 1920, height: 950 } });
  const [name = "", value = ""] = (await desk.cookieOf("officer")).split("=");
  await context.addCookies([{ name, value, url: desk.origin }]);
  const page = await context.newPage();
  const shows = (number: number) =>
    page.waitForFunction(
      (wanted) =>
        performance.getEntriesByType("resource").some(({ name: url }) => url.endsWith(`/${wanted}/picture`)) &&
        document.querySelector("h1")?.textContent?.startsWith(`Page ${wanted} `),
      number,
    );

  const { ms: first } = await timed(async () => {
    await page.goto(`/cases/${kase.number}/records/${documentId}/1`);
    await shows(1);
  });
  await expect(page.getByLabel("Mark at once")).toBeEnabled(); // its script has come: from here on keys act
  await page.getByRole("region", { name: "Picture of page 1", exact: true }).focus();
  const turning: number[] = [];
  for (let number = 2; number <= turns + 1; number += 1) {
    turning.push(
      (
        await timed(async () => {
          await page.keyboard.press("n");
          await shows(number);
        })
      ).ms,
    );
  }
  const { ms: searching, value: found } = await timed(() =>
    findInRecords(desk.deps, { ...by, caseNumber: kase.number }, { text: "Dorothy Pellow", as: "name" }),
  );
  const drawing = await costOf("pdftoppm", [
    "-r",
    "150",
    "-gray",
    "-png",
    "-f",
    "1",
    "-l",
    "1",
    file,
    join(desk.dataDir, "peer"),
  ]);
  const reading = await costOf("pdftotext", [file, join(desk.dataDir, "peer.txt")]);
  console.log(
    `${pages} pages, ${(bundle.length / 1e6).toFixed(1)} MB; prepared at ${Math.round((pages / preparing) * 1_000)} pages a second; ${found!.places.length} places found`,
  );
  console.table([
    {
      what: "first page on the screen",
      ms: Math.round(first),
      peer: "pdftoppm, one page",
      "peer ms": Math.round(drawing.seconds * 1_000),
      ratio: ratio(first, drawing.seconds),
    },
    {
      what: "turning the page",
      ms: Math.round(median(turning)),
      peer: "pdftoppm, one page",
      "peer ms": Math.round(drawing.seconds * 1_000),
      ratio: ratio(median(turning), drawing.seconds),
    },
    {
      what: "search through all pages",
      ms: Math.round(searching),
      peer: "pdftotext, whole file",
      "peer ms": Math.round(reading.seconds * 1_000),
      ratio: ratio(searching, reading.seconds),
    },
  ]);
} finally {
  await browser.close();
  await desk.stop();
}

function ratio(ms: number, seconds: number) {
  return Math.round((ms / seconds / 1_000) * 100) / 100;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

function linesOf(page: number): string[] {
  const { heading, about, paragraphs, signedBy } = sampleLetter(page);
  return [
    heading,
    ...about,
    ...paragraphs.flatMap((paragraph) => paragraph.match(/.{1,80}(\s|$)/g) ?? []),
    signedBy,
  ].slice(0, 32);
}

/**
 * A long record from upload to the release copy: how soon its first page is there, how fast the rest follows, how long
 * marking, burning in and binding take, and the most memory that the web server, the worker and the child that opens
 * the file ever held. `BENCH_BUNDLES=1000,5000:500` are the usual sizes: pages, and megabytes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { documentById } from "#db/records/documents";
import { releaseRest } from "~/services/redaction/decide-page";
import { openDocument, marksOf } from "~/services/records/opened-document";
import { finishRedaction } from "~/services/release/finish-redaction";
import { markWords } from "~/services/redaction/mark-words";
import { releaseProgress } from "~/services/release/release-progress";
import { openedCase } from "../given/case-at";
import { startDesk, type RunningDesk } from "../given/running-desk";
import { singleFont } from "~/adapters/documents/assemble/typeface";
import { evenRandom } from "../../scripts/samples/even-random";
import { addLetterPage } from "../../scripts/samples/letter-page";
import { sampleLetter } from "../../scripts/samples/letter-wording";
import { mother, samplePatient } from "../../scripts/samples/people";
import { opened, scanOf } from "../../scripts/samples/scan";
import { givenRecords } from "../given/records";
import { randomBytes } from "node:crypto";
import { residentMb } from "./measured";

const sizes = (process.env.BENCH_BUNDLES ?? "1000,5000:500").split(",").map((size) => size.split(":").map(Number));
const everyScan = 50;

/**
 * Letters, every fiftieth a scan; filled up with attachments, as exports of record systems are, until it is as large as
 * wanted.
 */
async function bundle(pages: number, atLeastMb: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  const fonts = {
    plain: singleFont(await document.embedFont(StandardFonts.Helvetica)),
    bold: singleFont(await document.embedFont(StandardFonts.HelveticaBold)),
  };
  const random = evenRandom(7);
  const letters = await PDFDocument.create();
  const ofLetters = {
    plain: singleFont(await letters.embedFont(StandardFonts.TimesRoman)),
    bold: singleFont(await letters.embedFont(StandardFonts.TimesRomanBold)),
  };
  for (let page = 1; page <= 10; page += 1) addLetterPage(letters, ofLetters, sampleLetter(page, samplePatient));
  const toScan = await opened(await letters.save());
  for (let page = 1; page <= pages; page += 1) {
    if (page % everyScan !== 0) addLetterPage(document, fonts, sampleLetter(page, samplePatient));
    else
      document
        .addPage([595, 842])
        .drawImage(await document.embedJpg(await scanOf(toScan, 1 + ((page / everyScan) % 10), random)), {
          x: 0,
          y: 0,
          width: 595,
          height: 842,
        });
  }
  for (let filled = 0; filled < atLeastMb - pages / 100; filled += 10)
    await document.attach(randomBytes(10 * 1024 * 1024), `export-${filled}.bin`);
  return Buffer.from(await document.save());
}

type Peaks = { web: number; worker: number; child: number };

function watch(desk: RunningDesk, peaks: Peaks) {
  return setInterval(() => {
    peaks.web = Math.max(peaks.web, residentMb(desk.pid));
    for (const worker of childrenOf(desk.pid)) {
      peaks.worker = Math.max(peaks.worker, residentMb(worker));
      for (const child of childrenOf(worker)) peaks.child = Math.max(peaks.child, residentMb(child));
    }
  }, 100);
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return []; // it has ended
  }
}

async function turnsOf(desk: RunningDesk, address: string, cookie: string, pages: number): Promise<string> {
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const began = performance.now();
    await (
      await fetch(`${desk.origin}${address}/${1 + Math.floor((turn * pages) / 20)}`, { headers: { cookie } })
    ).text();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[10]!.toFixed(0);
}

type Work = { desk: RunningDesk; caseNumber: string; documentId: string };

/** Marks one person's name wherever it stands, releases the rest, and waits for the release copy. */
async function redact({ desk, caseNumber, documentId }: Work): Promise<string> {
  const { deps } = desk;
  const by = await desk.by("officer");
  const on = async () => ({
    ...by,
    caseNumber,
    documentId,
    seenVersion: (await marksOf((await openDocument(deps, { trust: by.trust, caseNumber, documentId }))!)).version,
  });
  const times: string[] = [];
  const timed = async <Done extends { ok: boolean }>(what: string, work: () => Promise<Done>) => {
    const began = performance.now();
    const done = await work();
    if (!done.ok) throw new Error(`${what}: ${JSON.stringify(done)}`);
    times.push(`${what} ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  };
  await timed(`marking ${mother.name} everywhere`, async () =>
    markWords(deps, { ...(await on()), words: mother.name, page: "every", reason: "TP-PERSON" }),
  );
  await timed("releasing the rest", async () => releaseRest(deps, { ...(await on()), note: "For the bench." }));
  await timed("release copy", async () => {
    const asked = await finishRedaction(deps, { ...by, caseNumber });
    if (!asked.ok) return asked;
    for (let state = "building"; ; await sleep(500)) {
      state = (await releaseProgress(deps, { trust: by.trust, caseNumber }))!.release!;
      if (state !== "building") return { ok: state === "built", state };
    }
  });
  return times.join(", ");
}

const most = ({ web, worker, child }: Peaks) =>
  `web ${web.toFixed(0)} MB, worker ${worker.toFixed(0)} MB, child ${child.toFixed(0)} MB`;

for (const [pages = 1_000, megabytes = 0] of sizes) {
  const desk = await startDesk();
  const peaks: Peaks = { web: 0, worker: 0, child: 0 };
  try {
    const bytes = await bundle(pages, megabytes);
    const caseNumber = await openedCase(desk);
    const by = await desk.by("officer");
    const cookie = await desk.cookieOf("officer");
    await sleep(3_000);
    const idleWeb = residentMb(desk.pid);
    const watching = watch(desk, peaks);
    const began = performance.now();
    const documentId = await givenRecords(desk.deps, by, caseNumber, bytes, "bundle.pdf");
    const seconds = () => (performance.now() - began) / 1_000;
    let first = 0;
    for (let done = false; !done; await sleep(200)) {
      const row = (await desk.deps.store.read(by.trust, (db) => documentById(db, by.trust, documentId)))!;
      if (row.pagesDone > 0 && first === 0) first = seconds();
      if (row.state === "refused") throw new Error(`refused: ${row.refusal}`);
      done = row.state === "ready";
      await (await fetch(`${desk.origin}/cases/${caseNumber}/records`, { headers: { cookie } })).text();
    }
    const all = seconds();
    const turn = await turnsOf(desk, `/cases/${caseNumber}/records/${documentId}`, cookie, pages);
    const whilePreparing = { ...peaks };
    Object.assign(peaks, { web: 0, worker: 0, child: 0 });
    const redacted = await redact({ desk, caseNumber, documentId });
    clearInterval(watching);
    console.log(
      `${pages} pages, ${(bytes.length / 2 ** 20).toFixed(0)} MB, ${Math.floor(pages / everyScan)} of them scans: first page after ${first.toFixed(1)} s, all after ${all.toFixed(0)} s (${(pages / all).toFixed(1)} pages/s), a page turn ${turn} ms`,
    );
    console.log(`  most memory: ${most(whilePreparing)} (web ${idleWeb.toFixed(0)} at rest)`);
    console.log(`  then ${redacted}; most memory: ${most(peaks)}`);
  } finally {
    await desk.stop();
  }
}

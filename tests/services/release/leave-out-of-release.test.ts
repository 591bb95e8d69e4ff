/** The release copy holds the pages that stay, in their order and turn, and nothing of those left out. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { workThrough } from "~/jobs/work-through";
import { move, turn } from "~/services/redaction/arrange-pages";
import { acceptOpenPoints } from "~/services/release/accept-open-points";
import { digestOf, openPointsOf } from "~/services/release/open-points";
import { finishRedaction } from "~/services/release/finish-redaction";
import { leaveOut } from "~/services/redaction/leave-out";
import { releaseFacts } from "~/services/release/release-facts";
import { viewRelease } from "~/services/release/view-release";
import { viewReviewCopy } from "~/services/redaction/view-review-copy";
import { redactedCase, releaseOf } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const run = promisify(execFile);

describeOnBothStores("pages left out of the release copy", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  async function documentOf(caseNumber: string) {
    const { trust } = await desk.by("officer");
    const [document] = await desk.deps.store.read(trust, async (db) =>
      recordsOf(db, trust, (await caseByNumber(db, trust, caseNumber))!.id),
    );
    return document!.id;
  }
  const make = async (caseNumber: string) => {
    expect(await finishRedaction(desk.deps, { ...(await desk.by("officer")), caseNumber })).toMatchObject({ ok: true });
    await workThrough(desk.deps);
    return releaseOf(desk, caseNumber);
  };

  test("they are not in the file, the rest leaves moved and turned, and only what may be told is told", async () => {
    const caseNumber = await redactedCase(desk);
    const on = { ...(await desk.by("officer")), caseNumber, documentId: await documentOf(caseNumber), seenVersion: 99 };
    expect(await leaveOut(desk.deps, { ...on, pages: [1], because: "not-this-patients" })).toMatchObject({ ok: true });
    expect(await move(desk.deps, { ...on, pages: [3], before: 1 })).toMatchObject({ ok: true });
    expect(await turn(desk.deps, { ...on, pages: [2], by: 90 })).toMatchObject({ ok: true });
    const release = await make(caseNumber);
    expect(release).toMatchObject({ state: "built", marks: 2, withheldPages: 0 });

    const file = join(desk.dataDir, "left-out.pdf");
    await writeFile(
      file,
      await buffer((await viewRelease(desk.deps, { ...(await desk.by("second-officer")), caseNumber }))!.body),
    );
    const { stdout: text } = await run("pdftotext", [file, "-"]);
    expect(text).not.toContain("Clinic letter 1.");
    expect(text.indexOf("Clinic letter 3.")).toBeGreaterThan(0);
    expect(text.indexOf("Clinic letter 3.")).toBeLessThan(text.indexOf("Clinic letter 2."));
    const { stdout: sizes } = await run("pdfinfo", ["-f", "1", "-l", "99", file]);
    expect([...sizes.matchAll(/rot:\s+(\d+)/g)].map(([, angle]) => angle).slice(-2)).toEqual(["0", "90"]);

    const facts = await releaseFacts(desk.deps, release);
    expect(facts).toMatchObject({ leftOut: { duplicate: 0, "outside-request": 0, "not-this-patients": 1 } });
    expect(facts!.told.map(({ code, pages }) => [code, pages])).toEqual([["TP-PERSON", 2]]);
  });

  test("the review copy shows the pages as they will leave, and those left out in their places, saying so", async () => {
    const caseNumber = await redactedCase(desk);
    const on = { ...(await desk.by("officer")), caseNumber, documentId: await documentOf(caseNumber), seenVersion: 99 };
    expect(await leaveOut(desk.deps, { ...on, pages: [1], because: "not-this-patients" })).toMatchObject({ ok: true });
    expect(await move(desk.deps, { ...on, pages: [3], before: 1 })).toMatchObject({ ok: true });
    expect(await turn(desk.deps, { ...on, pages: [2], by: 90 })).toMatchObject({ ok: true });
    const made = await viewReviewCopy(desk.deps, { ...(await desk.by("second-officer")), caseNumber });
    if (!made.ok) throw new Error(made.because);

    const file = join(desk.dataDir, "review.pdf");
    await writeFile(file, await buffer(made.file.body));
    const { stdout: text } = await run("pdftotext", [file, "-"]);
    const pages = text.split("\f").slice(1, 4);
    expect(pages.map((page) => /Clinic letter \d/.exec(page)?.[0])).toEqual([
      "Clinic letter 3",
      "Clinic letter 1",
      "Clinic letter 2",
    ]);
    expect(pages.map((page) => page.includes("Left out: not this patient's"))).toEqual([false, true, false]);
    const { stdout: sizes } = await run("pdfinfo", ["-f", "2", "-l", "4", file]);
    expect([...sizes.matchAll(/rot:\s+(\d+)/g)].map(([, angle]) => angle)).toEqual(["0", "0", "90"]);
  });

  test("a copy of a page that is left out itself stops the release copy, and the page is named", async () => {
    const caseNumber = await redactedCase(desk);
    const documentId = await documentOf(caseNumber);
    const on = { ...(await desk.by("officer")), caseNumber, documentId, seenVersion: 99 };
    expect(
      await leaveOut(desk.deps, { ...on, pages: [2], because: "duplicate", keptAs: { document: documentId, page: 1 } }),
    ).toMatchObject({ ok: true });
    expect(await leaveOut(desk.deps, { ...on, pages: [1], because: "outside-request" })).toMatchObject({ ok: true });
    const asCopy = { ...(await desk.by("officer")), caseNumber };
    expect(await finishRedaction(desk.deps, asCopy)).toEqual({ ok: false, because: "reasons-contradicted" });
    const points = await openPointsOf(desk.deps, { trust: asCopy.trust, caseNumber });
    const words = "The same letter, printed twice on another day.";
    expect(await acceptOpenPoints(desk.deps, { ...asCopy, seen: digestOf(points), words })).toMatchObject({ ok: true });
    const refused = await make(caseNumber);
    expect(refused).toMatchObject({ state: "refused" });
    expect(refused.doubts).toContain("page 2 is left out as a duplicate");
  });
});

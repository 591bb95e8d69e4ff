import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { recordsOf } from "#db/records/documents";
import { requests } from "#db/schema";
import { workThrough } from "~/jobs/work-through";
import { buildRelease } from "~/services/release/build-release";
import { decideAgain, release } from "~/services/redaction/decide-page";
import { finishRedaction } from "~/services/release/finish-redaction";
import { makeMove } from "~/services/moves/make-move";
import { releaseProgress } from "~/services/release/release-progress";
import { releaseFacts, stillFoundIn } from "~/services/release/release-facts";
import { releaseReadiness } from "~/services/release/release-readiness";
import { staySilent } from "~/services/moves/stay-silent";
import { recordDeath } from "~/services/moves/record-death";
import { switchToDeceased } from "~/services/moves/switch-to-deceased";
import { viewRelease } from "~/services/release/view-release";
import { viewReviewCopy } from "~/services/redaction/view-review-copy";
import {
  caseAwaitingApproval,
  historyOfCase,
  openedCase,
  redactedCase,
  releaseOf,
  stateOfCase,
  thirdParty,
  must,
} from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const run = promisify(execFile);

describeOnBothStores("the release copy", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const finish = async (caseNumber: string) =>
    finishRedaction(desk.deps, { ...(await desk.by("officer")), caseNumber });

  test("holds what was released and not what was marked; its report and its reasons are kept beside it", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    const release = await releaseOf(desk, caseNumber);
    expect(release).toMatchObject({ state: "built", marks: 3, withheldPages: 0 });

    const copy = await viewRelease(desk.deps, { ...(await desk.by("second-officer")), caseNumber });
    const file = join(desk.dataDir, "copy.pdf");
    await writeFile(file, await buffer(copy!.body));
    const { stdout } = await run("pdftotext", [file, "-"]);
    expect(stdout).toContain("came to clinic");
    for (const word of thirdParty.split(" ")) expect(stdout).not.toContain(word);

    const facts = await releaseFacts(desk.deps, release);
    expect(facts?.reasons).toEqual([{ code: "TP-PERSON", marks: 3, pages: 3 }]);
    expect(facts?.told).toHaveLength(1);
    expect(facts!.readers.length).toBeGreaterThan(0);
    expect(facts!.readers.every(({ verdict }) => verdict === "clean")).toBe(true);
    expect(facts!.removed.characters).toBeGreaterThan(0);
    const officer = await desk.by("officer");
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({
      type: "redaction-finished",
      packageHash: release.packageHash,
      redactors: [officer.person.id],
    });
  });

  test("is not made with a reason that can no longer apply", async () => {
    const caseNumber = await redactedCase(desk);
    const which = { ...(await desk.by("manager")), caseNumber };
    const on = desk.deps.today();
    await must(makeMove(desk.deps, which, recordDeath({ on, diedOn: null, words: "" })));
    const applicant = {
      requester: "pr" as const,
      name: "Ada Trent",
      organisation: "",
      email: "",
      address: "2 High St",
    };
    await must(makeMove(desk.deps, which, switchToDeceased({ on, role: "manager", applicant })));
    expect(await finish(caseNumber)).toEqual({ ok: false, because: "reasons-cannot-apply" });
    expect((await releaseReadiness(desk.deps, which)).map(({ wrongReasons }) => wrongReasons)).toEqual([[1, 2, 3]]);
  });

  test("the review copy shows what is marked, names no patient, and looking is written down", async () => {
    const caseNumber = await redactedCase(desk);
    const clinician = await desk.by("clinician");
    const made = await viewReviewCopy(desk.deps, { ...clinician, caseNumber });
    if (!made.ok) throw new Error(made.because);
    expect(made.file.name).toBe(`${caseNumber}-review-copy.pdf`);
    const file = join(desk.dataDir, "review.pdf");
    await writeFile(file, await buffer(made.file.body));
    const { stdout } = await run("pdftotext", [file, "-"]);
    for (const words of [...thirdParty.split(" "), "NOT FOR RELEASE", "TP-PERSON"]) expect(stdout).toContain(words);
    const kase = await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber));
    expect(await desk.deps.store.read(1, (db) => accessTo(db, 1, kase!.id))).toContainEqual(
      expect.objectContaining({ what: "review", personId: clinician.person.id }),
    );
    expect(await viewReviewCopy(desk.deps, { ...clinician, caseNumber: await openedCase(desk) })).toEqual({
      ok: false,
      because: "no-records",
    });

    const [record] = await desk.deps.store.read(1, (db) => recordsOf(db, 1, kase!.id));
    const alone = await viewReviewCopy(desk.deps, { ...clinician, caseNumber, documentId: record!.id });
    expect(alone).toMatchObject({ ok: true, file: { name: `${caseNumber}-review-copy-part-1.pdf` } });
    expect(await desk.deps.store.read(1, (db) => accessTo(db, 1, kase!.id))).toContainEqual(
      expect.objectContaining({ what: "review", subject: record!.id }),
    );
    expect(await viewReviewCopy(desk.deps, { ...clinician, caseNumber, documentId: "0".repeat(32) })).toEqual({
      ok: false,
      because: "no-such-record",
    });
  });

  test("says nothing of a reason that a manager chose to leave unsaid, and the second person still sees it", async () => {
    const caseNumber = await redactedCase(desk, { reason: "CRIME" });
    await makeMove(
      desk.deps,
      { ...(await desk.by("manager")), caseNumber },
      staySilent({ codes: ["CRIME"], words: "They would learn that they are looked at.", role: "manager" }),
    );
    await finish(caseNumber);
    await workThrough(desk.deps);
    const facts = await releaseFacts(desk.deps, await releaseOf(desk, caseNumber));
    expect(facts).toMatchObject({ reasons: [{ code: "CRIME", marks: 3 }], told: [] });
  });

  test("counts whoever decided a page among the redactors, though they marked nothing", async () => {
    const caseNumber = await redactedCase(desk);
    const second = await desk.by("second-officer");
    const kase = await desk.deps.store.read(1, (db) => caseByNumber(db, 1, caseNumber));
    const [document] = await desk.deps.store.read(1, (db) => recordsOf(db, 1, kase!.id));
    const on = { ...second, caseNumber, documentId: document!.id, page: 1 };
    expect(await decideAgain(desk.deps, { ...on, seenVersion: document!.marksVersion })).toMatchObject({ ok: true });
    expect(await release(desk.deps, { ...on, seenVersion: document!.marksVersion + 1 })).toMatchObject({ ok: true });
    expect(await finish(caseNumber)).toMatchObject({ ok: true });
    await workThrough(desk.deps);
    const { person: first } = await desk.by("officer");
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({
      type: "redaction-finished",
      redactors: [first.id, second.person.id].sort(),
    });
  });

  test("is refused while there are no records, and while it is being made already", async () => {
    expect(await finish(await openedCase(desk))).toEqual({ ok: false, because: "no-records" });
    const caseNumber = await redactedCase(desk);
    expect((await releaseReadiness(desk.deps, { trust: 1, caseNumber })).map(({ undecided }) => undecided)).toEqual([
      [],
    ]);
    expect(await finish(caseNumber)).toMatchObject({ ok: true });
    expect(await finish(caseNumber)).toEqual({ ok: false, because: "already-being-made" });
  });

  test("says how many pages are burnt in while it is being made, and nothing of it afterwards", async () => {
    const caseNumber = await redactedCase(desk);
    await finish(caseNumber);
    const progress = () => releaseProgress(desk.deps, { trust: 1, caseNumber });
    const told: unknown[] = [(await progress())?.pages];
    const { documents } = desk.deps;
    const watched: typeof documents = {
      ...documents,
      async burnIn(call) {
        await call.onPages!(2);
        told.push((await progress())?.pages);
        return documents.burnIn(call);
      },
      async bundle(call) {
        told.push((await progress())?.pages);
        return documents.bundle(call);
      },
    };
    await buildRelease(
      { ...desk.deps, documents: watched },
      { trust: 1, releaseId: (await releaseOf(desk, caseNumber)).id },
    );
    expect(told).toEqual([
      { burnt: 0, all: 3 },
      { burnt: 2, all: 3 },
      { burnt: 3, all: 3 },
    ]);
    expect(await progress()).toEqual({ release: "built", letter: null, pages: null, failing: null });
  });

  test("something changed while it was being made: no file, and a sentence", async () => {
    const caseNumber = await redactedCase(desk);
    await finish(caseNumber);
    await desk.deps.store.write(1, async (db) =>
      db
        .update(requests)
        .set({ email: "changed@applicants.example" })
        .where(eq(requests.caseId, (await caseByNumber(db, 1, caseNumber))!.id)),
    );
    await buildRelease(desk.deps, { trust: 1, releaseId: (await releaseOf(desk, caseNumber)).id });
    const release = await releaseOf(desk, caseNumber);
    expect(release).toMatchObject({ state: "refused", folderId: null });
    expect(JSON.parse(release.doubts)).toEqual([expect.stringContaining("Make it again")]);
    expect(await stateOfCase(desk, caseNumber)).toBe("redaction");
  });

  test("a doubt of the verifying readers refuses the copy and names document and page", async () => {
    const caseNumber = await redactedCase(desk);
    await finish(caseNumber);
    const doubting = {
      ...desk.deps.documents,
      burnIn: async (call: Parameters<typeof desk.deps.documents.burnIn>[0]) => ({
        ...(await desk.deps.documents.burnIn(call)),
        verified: false,
        doubts: ["Letters may remain under a mark on page 2."],
        stillFound: [{ page: 2, word: "Wilhelmina" }],
      }),
    };
    await buildRelease(
      { ...desk.deps, documents: doubting },
      { trust: 1, releaseId: (await releaseOf(desk, caseNumber)).id },
    );
    const release = await releaseOf(desk, caseNumber);
    expect(release).toMatchObject({ state: "refused", packageHash: null });
    expect(JSON.parse(release.doubts)).toEqual(["Document 1: Letters may remain under a mark on page 2."]);
    expect(JSON.stringify(release)).not.toContain("Wilhelmina");
    expect(await stillFoundIn(desk.deps, release)).toEqual([{ document: 1, page: 2, word: "Wilhelmina" }]);
    expect(await releaseFacts(desk.deps, release)).toBeUndefined();
    expect(await viewRelease(desk.deps, { ...(await desk.by("second-officer")), caseNumber })).toBeUndefined();
    expect(await stateOfCase(desk, caseNumber)).toBe("redaction");
    expect(await finish(caseNumber)).toMatchObject({ ok: true });
  });
});

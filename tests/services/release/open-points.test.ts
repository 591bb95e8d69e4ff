import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requests } from "#db/schema";
import { eq } from "drizzle-orm";
import { caseByNumber } from "#db/cases/cases";
import { documentById } from "#db/records/documents";
import { acceptSuggestion, offerSuggestionAgain, rejectSuggestion } from "~/services/redaction/decide-suggestion";
import { decideAgain, release, releaseEach, releaseRest } from "~/services/redaction/decide-page";
import { suggestionsThroughout } from "~/services/redaction/suggestions-on";
import { marksOf, openDocument } from "~/services/records/opened-document";
import { addRecords } from "~/services/records/add-records";
import { viewCase } from "~/services/cases/view-case";
import { acceptOpenPoints } from "~/services/release/accept-open-points";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import { disclose } from "~/services/release/disclose";
import { finishRedaction } from "~/services/release/finish-redaction";
import { viewApproval } from "~/services/release/view-approval";
import { viewDisclosure } from "~/services/release/view-disclosure";
import { viewOpenPoints } from "~/services/release/view-open-points";
import { historyOfCase, must, openedCase, releaseOf, stateOfCase, until, withOpinion } from "../../given/case-at";
import { opensReleaseCopy } from "../../../scripts/samples/open-pages";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { pdfOf } from "../../given/records";
import { describeOnBothStores } from "../../given/stores";

const pages = [
  ["Clinic letter of 4 March 2024.", "Her neighbour, Kofi Boateng, rang on 07700 900123."],
  ["Clinic letter of 2 May 2009.", "The knee is recovering well after the operation."],
  ["Clinic letter of 9 April 2024.", "The knee is recovering well after the operation."],
];

describeOnBothStores("what nobody has decided", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  /** Asked for from 2020 on: the second page is perhaps outside the request. */
  async function given() {
    const { deps } = desk;
    const caseNumber = await openedCase(desk, { request: { recordsFrom: "2020-01-01", recordsTo: "2026-01-01" } });
    const officer = await desk.by("officer");
    const added = await addRecords(deps, {
      ...officer,
      caseNumber,
      name: "Records.pdf",
      mediaType: "application/pdf",
      body: Readable.from([await pdfOf(pages)]),
    });
    if (!added.ok) throw new Error(added.because);
    const { documentId } = added;
    await until(
      desk,
      async () =>
        (await deps.store.read(officer.trust, (db) => documentById(db, officer.trust, documentId)))?.state === "ready",
    );
    const opened = async () => (await openDocument(deps, { trust: officer.trust, caseNumber, documentId }))!;
    const on = async () => ({
      ...officer,
      caseNumber,
      documentId,
      seenVersion: (await marksOf(await opened())).version,
    });
    const suggestions = await suggestionsThroughout(deps, await opened());
    const open = async () => viewOpenPoints(deps, (await viewCase(deps, { ...officer, caseNumber }))!);
    const turnDownAll = async () => {
      for (const { page, id } of suggestions)
        await must(rejectSuggestion(deps, { ...(await on()), page, suggestion: id, reach: "here" }));
    };
    return { deps, caseNumber, documentId, officer, opened, on, suggestions, open, turnDownAll };
  }

  test("a page is released once its suggestions are decided, or in words", async () => {
    const { deps, on, suggestions, opened } = await given();
    expect(suggestions.map(({ text }) => text)).toEqual(expect.arrayContaining(["Kofi Boateng", "07700 900123"]));
    expect(await release(deps, { ...(await on()), page: 1 })).toEqual({ ok: false, because: "suggestions-open" });
    expect(await release(deps, { ...(await on()), page: 1, note: "  " })).toMatchObject({ ok: false });
    expect(await releaseEach(deps, { ...(await on()), pages: [1, 3] })).toMatchObject({ because: "suggestions-open" });
    expect((await marksOf(await opened())).decisions).toEqual({});

    await must(release(deps, { ...(await on()), page: 1, note: "She gave us his number." }));
    const { notes } = await marksOf(await opened());
    expect(notes?.[1]).toMatchObject({
      words: "She gave us his number.",
      accepts: expect.arrayContaining(suggestions.map(({ id }) => id)),
    });

    await must(decideAgain(deps, { ...(await on()), page: 1 }));
    for (const { page, id } of suggestions)
      await must(acceptSuggestion(deps, { ...(await on()), page, suggestion: id, reach: "here" }));
    expect(await release(deps, { ...(await on()), page: 1 })).toMatchObject({ ok: true });
  });

  test("a page perhaps outside the request is left out, or released in words", async () => {
    const { deps, on } = await given();
    expect(await release(deps, { ...(await on()), page: 2 })).toEqual({ ok: false, because: "perhaps-outside" });
    expect(await release(deps, { ...(await on()), page: 2, note: "Asked for by telephone." })).toMatchObject({
      ok: true,
    });
    expect(await release(deps, { ...(await on()), page: 3 })).toMatchObject({ ok: true });
  });

  test("the rest is released without those on which something is open, or in words with them", async () => {
    const { deps, on, opened, open, officer, caseNumber } = await given();
    await must(releaseRest(deps, await on()));
    expect((await marksOf(await opened())).decisions).toEqual({ 3: "release" });
    expect(await releaseRest(deps, await on())).toEqual({ ok: false, because: "points-open" });
    await must(releaseRest(deps, { ...(await on()), note: "Everything was asked for." }));
    expect((await marksOf(await opened())).decisions).toEqual({ 1: "release", 2: "release", 3: "release" });
    expect(await open()).toMatchObject({ suggestions: 0, outsidePages: 0 });
    expect((await open()).accepted.map(({ where, words }) => [where?.page, words])).toEqual([
      [1, "Everything was asked for."],
      [2, "Everything was asked for."],
    ]);
    expect(await finishRedaction(deps, { ...officer, caseNumber })).toMatchObject({ ok: true });
  });

  test("offered again after its page was released, it stands in the way of the copy, until somebody says why", async () => {
    const { deps, on, suggestions, open, officer, caseNumber, turnDownAll, documentId } = await given();
    await turnDownAll();
    await must(releaseRest(deps, { ...(await on()), note: "Asked for by telephone." }));
    expect(await open()).toMatchObject({ suggestions: 0, outsidePages: 0 });

    const phone = suggestions.find(({ text }) => text === "07700 900123")!;
    await must(offerSuggestionAgain(deps, { ...(await on()), page: phone.page, suggestion: phone.id }));
    expect(await finishRedaction(deps, { ...officer, caseNumber })).toEqual({
      ok: false,
      because: "suggestions-undecided",
    });
    const left = await open();
    expect(left).toMatchObject({
      suggestions: 1,
      outsidePages: 0,
      records: [{ id: documentId, pages: [{ page: 1, suggestions: ["telephone"], outside: [] }] }],
    });
    const accepting = { ...officer, caseNumber, words: "His number is in the telephone book." };
    expect(await acceptOpenPoints(deps, { ...accepting, seen: "another list" })).toMatchObject({
      because: "points-changed",
    });
    await must(acceptOpenPoints(deps, { ...accepting, seen: left.digest }));
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({
      type: "open-points-accepted",
      accepted: [{ documentId, points: [phone.id] }],
      actor: officer.person.id,
    });
    expect((await open()).accepted.at(-1)).toMatchObject({
      where: null,
      words: "His number is in the telephone book.",
      by: "Olive Marsh",
    });
    expect(await finishRedaction(deps, { ...officer, caseNumber })).toMatchObject({ ok: true });
  });

  test("approving and disclosing look again: what came up since is open", async () => {
    const { deps, on, caseNumber, officer, turnDownAll, open } = await given();
    await turnDownAll();
    await must(releaseRest(deps, { ...(await on()), note: "Asked for by telephone." }));
    await withOpinion(desk, caseNumber);
    await must(finishRedaction(deps, { ...officer, caseNumber }));
    await until(desk, async () => (await stateOfCase(desk, caseNumber)) === "approval");
    const askedUntil = (day: "2026-01-01" | "2024-03-30") =>
      deps.store.write(1, async (db) => {
        const kase = await caseByNumber(db, 1, caseNumber);
        await db.update(requests).set({ recordsTo: day }).where(eq(requests.caseId, kase!.id));
      });

    await askedUntil("2024-03-30"); // so that the third page is after what was asked for
    const second = { ...(await desk.by("second-officer")), caseNumber };
    const { packageHash } = await releaseOf(desk, caseNumber);
    await opensReleaseCopy(deps, second);
    const approving = { ...second, packageHash: packageHash! };
    expect(await approveDisclosure(deps, approving)).toMatchObject({ because: "outside-pages-undecided" });
    expect((await viewApproval(deps, second))!.open).toMatchObject({ outsidePages: 1, suggestions: 0 });

    await askedUntil("2026-01-01");
    await must(approveDisclosure(deps, approving));
    await askedUntil("2024-03-30");
    expect((await viewDisclosure(deps, second))!.blocks).toEqual(["outside-pages-undecided"]);
    expect(await disclose(deps, second)).toEqual({ ok: false, because: "outside-pages-undecided" });

    await must(
      acceptOpenPoints(deps, { ...second, words: "Of the same stay in hospital.", seen: (await open()).digest }),
    );
    // whoever let it go judged as a redactor does: the approval has ended, and somebody else checks the copy
    expect((await viewDisclosure(deps, second))!.blocks).toEqual(["not-approved"]);
    expect(await disclose(deps, second)).toMatchObject({ ok: false });
  });
});

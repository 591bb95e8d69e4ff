/** Asking about pages, from the question to the answer: what leaves, what is kept, and what it holds up. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { accessTo } from "#db/people/access-log";
import { caseByNumber } from "#db/cases/cases";
import { answersAwaited, consultationsOf, questionsTo } from "#db/consultation/consultations";
import { recordsOf } from "#db/records/documents";
import { folderKey } from "#db/records/folders";
import { mailOf } from "#db/letters/outbox";
import { answerConsultation } from "~/services/consultation/answer-consultation";
import { askConsultation, type AskedConsultation } from "~/services/consultation/ask-consultation";
import { turn } from "~/services/redaction/arrange-pages";
import { consultedPages } from "~/services/consultation/consulted-pages";
import { withhold } from "~/services/redaction/decide-page";
import { finishRedaction } from "~/services/release/finish-redaction";
import { markBoxes } from "~/services/redaction/mark-boxes";
import { releaseReadiness } from "~/services/release/release-readiness";
import { remindConsultation } from "~/services/consultation/remind-consultation";
import { removeRecords } from "~/services/records/remove-records";
import { resendMail } from "~/services/letters/resend-mail";
import { restoreRecords } from "~/services/records/restore-records";
import { sendConsultation } from "~/services/consultation/send-consultation";
import { showConsultationPassword } from "~/services/consultation/show-consultation-password";
import { consultationsOn, consultedPicture, viewConsultation } from "~/services/consultation/view-consultations";
import { withdrawConsultation } from "~/services/consultation/withdraw-consultation";
import { qpdf } from "~/adapters/seal/qpdf";
import { addDays, type CalendarDay } from "~/domain/calendar/calendar";
import { historyOfCase, must, redactedCase, thirdParty } from "../../given/case-at";
import { everyByteOf } from "../../given/every-byte";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { preparingOnce } from "../../given/records";
import { describeOnBothStores } from "../../given/stores";

const question = "Would page 2 put Zebediah Quill at risk?";
const outsider = {
  name: "Inspector Farah Lunt",
  organisation: "Northshire Police",
  email: "f.lunt@police.example",
  goes: "another-way",
} as const;
const bySealedCopy = { who: { ...outsider, goes: "sealed-copy" } } as const;

describeOnBothStores("asking about pages", (openFreshStore) => {
  let desk: FreshDesk;
  let number: string;
  let documentId: string;
  let caseId: string;
  let today: CalendarDay;

  let quick: Pick<FreshDesk, "deps" | "by">;

  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
    quick = { by: desk.by, deps: { ...desk.deps, ...preparingOnce(desk.deps) } };
    today = desk.deps.today();
  });
  afterAll(() => desk.close());
  beforeEach(() => onCase(quick));

  /** With `desk`, the pages have real pictures. */
  async function onCase(of: typeof quick) {
    number = await redactedCase(of);
    caseId = (await desk.deps.store.read(1, (db) => caseByNumber(db, 1, number)))!.id;
    documentId = (await desk.deps.store.read(1, (db) => recordsOf(db, 1, caseId)))[0]!.id;
  }

  const officer = async () => ({ ...(await desk.by("officer")), caseNumber: number });
  const ask = async (more: Partial<AskedConsultation> = {}) =>
    askConsultation(desk.deps, {
      ...(await officer()),
      documentId,
      pages: "2-3",
      of: "police",
      who: outsider,
      question,
      answerBy: addDays(today, 7),
      evenIfLate: false,
      ...more,
    });
  const rows = () => desk.deps.store.read(1, (db) => consultationsOf(db, 1, caseId));
  const mails = async () =>
    (await desk.deps.store.read(1, (db) => mailOf(db, 1, caseId))).filter(({ letter }) =>
      letter.startsWith("consultation"),
    );
  const asked = async (more: Partial<AskedConsultation> = {}) => {
    await must(ask(more));
    return (await rows()).at(-1)!;
  };
  const types = async () =>
    (await historyOfCase(desk, number)).map(({ type }) => type).filter((type) => type.startsWith("consultation"));

  test("pages go as a sealed file of those pages alone; no word of the question or the patient stands in a message", async () => {
    await onCase(desk);
    await must(turn(desk.deps, { ...(await officer()), documentId, seenVersion: 99, pages: [3], by: 90 }));
    const row = await asked(bySealedCopy);
    await sendConsultation(desk.deps, { trust: 1, consultationId: row.id });
    await sendConsultation(desk.deps, { trust: 1, consultationId: row.id });
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      letter: "consultation",
      toAddress: "f.lunt@police.example",
      attachmentName: `${number}-pages.pdf`,
    });
    expect(`${mail!.subject}\n${mail!.body}`).not.toMatch(/Quill|Achebe|9990000018|999 000 0018/);
    expect(mail!.body).toContain("2 pages");

    const shown = await showConsultationPassword(desk.deps, { ...(await officer()), id: row.id });
    expect(await showConsultationPassword(desk.deps, { ...(await officer()), id: row.id })).toEqual({
      ok: false,
      because: "already-shown",
    });
    expect(mail!.body).not.toContain((shown as { password: string }).password);

    const [sealed, clear] = [join(desk.dataDir, `${row.id}.pdf`), join(desk.dataDir, `${row.id}-clear.pdf`)];
    const folder = await folderOf((await rows())[0]!.folderId!);
    await writeFile(sealed, await folder.read("copy.pdf"));
    expect((await qpdf(["--show-npages", sealed])).code).not.toBe(0);
    await qpdf([`--password=${(shown as { password: string }).password}`, "--decrypt", sealed, clear]);
    const sizes = (await PDFDocument.load(await readFile(clear)))
      .getPages()
      .map((page) => [page.getWidth(), page.getHeight()]);
    expect(sizes.slice(1)).toEqual([
      [595, 842 + 20],
      [842, 595 + 20],
    ]); // behind the question, two pages on a strip; the second was turned
    expect((await desk.deps.store.read(1, (db) => accessTo(db, 1, caseId))).map(({ what }) => what)).toContain(
      "password",
    );
  });

  const folderOf = async (id: string) =>
    desk.deps.files.folder(1, await desk.deps.store.read(1, (db) => folderKey(db, 1, id)));

  test("nothing personal stands in the history", async () => {
    const row = await asked();
    await must(
      answerConsultation(desk.deps, {
        ...(await officer()),
        id: row.id,
        view: "withhold",
        pages: "",
        words: "Zebediah Quill lives there",
        channel: "telephone",
        on: today,
      }),
    );
    expect(JSON.stringify(await historyOfCase(desk, number))).not.toMatch(/Quill|Lunt|Northshire|police\.example/);
    expect((await rows())[0]).toMatchObject({ state: "answered", answer: "Zebediah Quill lives there", question });
    expect(await everyByteOf(join(desk.dataDir, "files"))).not.toContain("Quill");
  });

  test("a clinician of the desk sees the pages asked about, no others, and answers on the screen", async () => {
    const clinician = { ...(await desk.by("clinician")), caseNumber: number };
    const row = await asked({ of: "clinician", who: { personId: clinician.person.id } });
    expect((await mails())[0]).toMatchObject({
      attachmentFile: null,
      body: expect.stringContaining(`/cases/${number}/consultations/${row.id}`),
    });
    expect(
      (await desk.deps.store.read(1, (db) => questionsTo(db, 1, clinician.person.id))).map(({ id }) => id),
    ).toEqual([row.id]);
    expect(await consultedPicture(desk.deps, { ...clinician, id: row.id, page: 2 })).toBeDefined();
    expect(await consultedPicture(desk.deps, { ...clinician, id: row.id, page: 1 })).toBeUndefined();
    const looks = await desk.deps.store.read(1, (db) => accessTo(db, 1, caseId));
    expect(looks.filter(({ personId }) => personId === clinician.person.id).map(({ subject }) => subject)).toEqual([
      `${documentId}/2`,
    ]);

    expect(
      await answerConsultation(desk.deps, {
        ...clinician,
        id: row.id,
        view: "part",
        pages: "",
        words: "Cover the address",
        channel: "telephone",
        on: today,
      }),
    ).toEqual({ ok: false, because: "pages-not-opened" }); // page 3 was asked about too
    expect(
      await answerConsultation(desk.deps, {
        ...clinician,
        id: row.id,
        view: "part",
        pages: "2",
        words: "Cover the address",
        channel: "telephone",
        on: today,
      }),
    ).toMatchObject({ ok: true });
    expect((await historyOfCase(desk, number)).at(-1)).toMatchObject({
      type: "consultation-answered",
      view: "part",
      pages: [[2, 2]],
      channel: "on-screen",
      on: today,
    });
    expect(await desk.deps.store.read(1, (db) => questionsTo(db, 1, clinician.person.id))).toEqual([]);
  });

  test("whoever is asked sees the marks of those pages, each with its reason and the words beneath, and no officer's note", async () => {
    const on = async () => ({
      ...(await officer()),
      documentId,
      seenVersion: (await desk.deps.store.read(1, (db) => recordsOf(db, 1, caseId)))[0]!.marksVersion,
    });
    await must(
      markBoxes(desk.deps, {
        ...(await on()),
        page: 2,
        boxes: [[55, 70, 60, 30]],
        reason: "TP-SOURCE",
        note: "The brother must not know",
        how: "box",
      }),
    );
    await must(withhold(desk.deps, { ...(await on()), page: 3, reason: "HARM-OTHER", note: "Ask Dr Penn" }));
    const pages = await consultedPages(desk.deps, {
      trust: 1,
      caseNumber: number,
      asked: { documentId, pages: [[2, 3]] },
    });
    expect(
      pages.map((page) => ({
        ...page,
        marks: page.marks.map(({ reason, covers, boxes }) => [reason, covers, boxes === null ? "whole page" : "boxes"]),
      })),
    ).toEqual([
      {
        number: 2,
        width: 595,
        height: 842,
        turned: 0,
        leftOut: null,
        marks: [
          ["TP-PERSON", thirdParty, "boxes"],
          ["TP-SOURCE", "Clinic letter", "boxes"],
        ],
      },
      {
        number: 3,
        width: 595,
        height: 842,
        turned: 0,
        leftOut: null,
        marks: [
          ["TP-PERSON", thirdParty, "boxes"],
          ["HARM-OTHER", "", "whole page"],
        ],
      },
    ]);
    expect(JSON.stringify(pages)).not.toMatch(/brother|Dr Penn/);

    await must(turn(desk.deps, { ...(await on()), pages: [2], by: 90 }));
    const [turned] = await consultedPages(desk.deps, {
      trust: 1,
      caseNumber: number,
      asked: { documentId, pages: [[2, 2]] },
    });
    expect(turned).toMatchObject({ width: 842, height: 595, turned: 90 });
    expect(turned!.marks.map(({ reason, covers, boxes }) => [reason, covers, boxes?.[0]])).toEqual([
      ["TP-PERSON", thirdParty, expect.anything()],
      ["TP-SOURCE", "Clinic letter", [842 - 70 - 30, 55, 30, 60]],
    ]);
  });

  test("a clinician who was not asked finds nothing there", async () => {
    const row = await asked();
    const clinician = { ...(await desk.by("clinician")), caseNumber: number };
    expect(await viewConsultation(desk.deps, { ...clinician, id: row.id })).toBeUndefined();
    expect(await consultedPicture(desk.deps, { ...clinician, id: row.id, page: 2 })).toBeUndefined();
    expect(
      await answerConsultation(desk.deps, {
        ...clinician,
        id: row.id,
        view: "release",
        pages: "",
        words: "",
        channel: "telephone",
        on: today,
      }),
    ).toEqual({ ok: false, because: "asked-of-somebody-else" });
    const other = { ...(await officer()), caseNumber: await redactedCase(quick) };
    expect(await viewConsultation(desk.deps, { ...other, id: row.id })).toBeUndefined();
  });

  test("redaction is not finished while an answer is awaited; it is once it came, or once the question is withdrawn with a reason", async () => {
    const first = await asked();
    const second = await asked({ pages: "3" });
    expect(await finishRedaction(desk.deps, await officer())).toEqual({ ok: false, because: "consultation-open" });
    expect(
      (await releaseReadiness(desk.deps, { trust: 1, caseNumber: number }))[0]!.consulted.map(({ id }) => id),
    ).toEqual([first.id, second.id]);
    expect(await desk.deps.store.read(1, (db) => answersAwaited(db, 1, [caseId]))).toEqual(
      new Map([[caseId, { since: today, by: addDays(today, 7) }]]),
    );

    await must(
      answerConsultation(desk.deps, {
        ...(await officer()),
        id: first.id,
        view: "release",
        pages: "",
        words: "",
        channel: "letter",
        on: today,
      }),
    );
    expect(await finishRedaction(desk.deps, await officer())).toEqual({ ok: false, because: "consultation-open" });
    await must(
      withdrawConsultation(desk.deps, { ...(await officer()), id: second.id, words: "The page is a duplicate." }),
    );
    expect((await rows())[1]).toMatchObject({ state: "withdrawn", withdrawnBecause: "The page is a duplicate." });
    expect((await mails()).map(({ letter }) => letter)).toContain("consultation-withdrawn");
    expect(await finishRedaction(desk.deps, await officer())).toMatchObject({ ok: true });
  });

  test("beside a page stands what was asked about it and what they said", async () => {
    const row = await asked();
    await must(
      answerConsultation(desk.deps, {
        ...(await officer()),
        id: row.id,
        view: "withhold",
        pages: "2",
        words: "Not that one",
        channel: "in-person",
        on: today,
      }),
    );
    const on = (page: number) => consultationsOn(desk.deps, { trust: 1, caseNumber: number, documentId, page });
    expect(await on(2)).toMatchObject([
      { name: outsider.name, state: "answered", words: "Not that one", answer: { view: "withhold" }, isLate: false },
    ]);
    expect(await on(1)).toEqual([]);
  });

  test("whoever was asked is reminded once before the day and once after it, and never after the answer", async () => {
    const row = await asked();
    const remind = (days: number, because: "before-the-day" | "day-passed") =>
      remindConsultation(
        { ...desk.deps, today: () => addDays(today, days) },
        { trust: 1, consultationId: row.id, because },
      );
    await remind(4, "before-the-day");
    expect(await types()).toEqual(["consultation-asked"]);
    await remind(5, "before-the-day");
    await remind(5, "before-the-day");
    await remind(8, "day-passed");
    expect(await types()).toEqual(["consultation-asked", "consultation-reminded", "consultation-reminded"]);
    expect((await mails()).map(({ letter }) => letter).sort()).toEqual([
      "consultation",
      "consultation-reminder",
      "consultation-reminder",
    ]);

    await must(
      answerConsultation(
        { ...desk.deps, today: () => addDays(today, 9) },
        {
          ...(await officer()),
          id: row.id,
          view: "no-view",
          pages: "",
          words: "Ask somebody else",
          channel: "e-mail",
          on: addDays(today, 9),
        },
      ),
    );
    await remind(20, "day-passed");
    expect(await types()).toHaveLength(4);
    expect(
      await consultationsOn(
        { store: desk.deps.store, today: () => addDays(today, 9) },
        { trust: 1, caseNumber: number, documentId, page: 2 },
      ),
    ).toMatchObject([{ isLate: true }]);
  });

  test("pages that wait in the outbox do not leave once the question is withdrawn", async () => {
    await onCase(desk);
    const row = await asked(bySealedCopy);
    await sendConsultation(desk.deps, { trust: 1, consultationId: row.id });
    const mail = (await mails())[0]!;
    await must(withdrawConsultation(desk.deps, { ...(await officer()), id: row.id, words: "Asked the wrong force." }));
    expect(await resendMail(desk.deps, { ...(await desk.by("officer")), mailId: mail.id })).toEqual({
      ok: false,
      because: "question-withdrawn",
    });
    expect(await showConsultationPassword(desk.deps, { ...(await officer()), id: row.id })).toEqual({
      ok: false,
      because: "no-password",
    });
  });

  test("withdrawn before it was sealed, nothing is sealed", async () => {
    const row = await asked(bySealedCopy);
    await must(withdrawConsultation(desk.deps, { ...(await officer()), id: row.id, words: "Not needed." }));
    await sendConsultation(desk.deps, { trust: 1, consultationId: row.id });
    expect((await rows())[0]).toMatchObject({ folderId: null, password: null });
    expect((await mails()).map(({ letter }) => letter)).toEqual(["consultation-withdrawn"]);
  });

  test("a question about a file that is taken out waits for nobody", async () => {
    const row = await asked(bySealedCopy);
    await must(removeRecords(desk.deps, { ...(await officer()), documentId }));
    expect(await desk.deps.store.read(1, (db) => answersAwaited(db, 1, [caseId]))).toEqual(new Map());
    expect(await withdrawConsultation(desk.deps, { ...(await officer()), id: row.id, words: "x" })).toEqual({
      ok: false,
      because: "not-open",
    });
    await sendConsultation(desk.deps, { trust: 1, consultationId: row.id });
    expect(await mails()).toEqual([]);

    await must(restoreRecords(desk.deps, { ...(await officer()), documentId }));
    expect(await desk.deps.store.read(1, (db) => answersAwaited(db, 1, [caseId]))).toEqual(new Map());
  });

  test.each<[string, Partial<AskedConsultation>, string]>([
    ["about no page", { pages: "" }, "no-pages"],
    ["about a page beyond the last", { pages: "2-9" }, "beyond-the-last-page"],
    [
      "of somebody who is no clinician",
      { who: { personId: "00000000-0000-7000-8000-000000000000" } },
      "not-a-clinician",
    ],
    ["about another case's record", { documentId: "00000000-0000-7000-8000-000000000000" }, "no-such-document"],
    ["for an answer after the due day", { answerBy: "2099-01-01" }, "answer-after-due-day"],
    ["for an answer that is too late already", { answerBy: "2020-01-01" }, "answer-day-gone"],
  ])("nobody is asked %s", async (_, more, because) => {
    expect(await ask(more)).toEqual({ ok: false, because });
    expect(await rows()).toEqual([]);
  });

  test("a double click asks once", async () => {
    const sent = {
      ...(await officer()),
      documentId,
      pages: "2",
      of: "police" as const,
      who: outsider,
      question,
      answerBy: addDays(today, 7),
      evenIfLate: false,
      submission: "form-1",
    };
    expect(
      (await Promise.all([askConsultation(desk.deps, sent), askConsultation(desk.deps, sent)])).map(({ ok }) => ok),
    ).toEqual([true, true]);
    expect(await rows()).toHaveLength(1);
  });
});

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { jobs, outbox } from "#db/schema";
import { kinds } from "~/jobs/kinds";
import { startWorker } from "~/jobs/worker";
import { mailProblem } from "~/components/letters/mail-wording";
import { confirmMailArrived } from "~/services/letters/confirm-mail-arrived";
import { disclose } from "~/services/release/disclose";
import { resendMail } from "~/services/letters/resend-mail";
import { MailMustWait, sendQueuedMail } from "~/services/letters/send-mail";
import { sealRelease } from "~/services/release/seal-release";
import { viewOutbox } from "~/services/letters/view-outbox";
import { caseReadyToDisclose, historyOfCase, releaseOf, stateOfCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { deadPort, dyingMailServer, mailServer, refusing } from "../../given/smtp";
import { describeOnBothStores } from "../../given/stores";
import { askFeeFor, waiveFeeFor } from "../../given/fee-asked";
import { withdrawFor } from "../../given/withdrawn";

describeOnBothStores("sending a disclosure", (openFreshStore) => {
  let desk: FreshDesk;
  let caseNumber: string;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    caseNumber = await caseReadyToDisclose(desk);
    await disclose(desk.deps, { ...(await desk.by("officer")), caseNumber });
    await sealRelease(desk.deps, { trust: 1, releaseId: (await releaseOf(desk, caseNumber)).id });
  });

  const letter = async () => {
    const rows = await desk.deps.store.read(1, async (db) =>
      db
        .select()
        .from(outbox)
        .where(eq(outbox.caseId, (await caseByNumber(db, 1, caseNumber))!.id)),
    );
    return rows.find((row) => row.letter === "disclosure")!;
  };
  const send = async (port: number) =>
    sendQueuedMail(desk.sendingThrough(port).deps, { trust: 1, mailId: (await letter()).id });

  test("goes to exactly the approved address, with the sealed file and no name in the subject; then the clock stops", async () => {
    const smtp = await mailServer();
    await send(smtp.port);
    await smtp.close();
    expect(smtp.received).toHaveLength(1);
    const [{ to, mail }] = smtp.received as [(typeof smtp.received)[number]];
    expect(to).toEqual(["r.achebe-trent@applicants.example"]);
    expect(mail.subject).not.toMatch(/Achebe|Rosalind|999/);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([`${caseNumber}.pdf`]);
    expect(mail.attachments[0]!.content.subarray(0, 8).toString()).toBe("%PDF-2.0");
    expect(await stateOfCase(desk, caseNumber)).toBe("disclosed");
  });

  test("the mail server is down, then up: the letter waits, nothing is disclosed meanwhile, and it goes by itself", async () => {
    await expect(send(await deadPort())).rejects.toThrow(MailMustWait);
    expect(await letter()).toMatchObject({ state: "queued", lastProblem: "unreachable", attempts: 1 });
    expect(await stateOfCase(desk, caseNumber)).toBe("ready-to-disclose");

    const smtp = await mailServer();
    const worker = startWorker(desk.sendingThrough(smtp.port).deps, { kinds, pollMs: 20 });
    while ((await letter()).state !== "sent") await new Promise((resolve) => setTimeout(resolve, 20));
    await worker.stop();
    await smtp.close();
    expect(
      smtp.received
        .filter(({ to }) => to[0] === "r.achebe-trent@applicants.example")
        .filter(({ mail }) => mail.attachments.length > 0),
    ).toHaveLength(1);
    expect(await stateOfCase(desk, caseNumber)).toBe("disclosed");
  });

  test("a refused address waits for a person, who can send it again", async () => {
    const strict = await mailServer({ onRcptTo: (_address, _session, done) => done(refusing(550, "no such user")) });
    await send(strict.port);
    await strict.close();
    expect(await letter()).toMatchObject({ state: "refused", lastProblem: "address-refused" });
    const officer = await desk.by("officer");
    expect((await viewOutbox(desk.deps, officer)).needAPerson.map(({ caseNumber: number }) => number)).toContain(
      caseNumber,
    );

    expect(await resendMail(desk.deps, { ...officer, mailId: (await letter()).id })).toEqual({ ok: true });
    const smtp = await mailServer();
    await send(smtp.port);
    await smtp.close();
    expect(await letter()).toMatchObject({ state: "sent" });
  });

  test("cut off after the last byte, it is uncertain and never goes again by itself", async () => {
    const dying = await dyingMailServer("before-answering");
    await send(dying.port);
    dying.close();
    expect(await letter()).toMatchObject({ state: "uncertain", lastProblem: "may-have-been-sent" });
    const smtp = await mailServer();
    await send(smtp.port);
    await smtp.close();
    expect(smtp.received).toEqual([]);
    expect(await stateOfCase(desk, caseNumber)).toBe("ready-to-disclose");
  });

  test("a worker killed while sending leaves a letter with records uncertain", async () => {
    const { id } = await letter();
    await desk.deps.store.write(1, async (db) => db.update(outbox).set({ state: "sending" }).where(eq(outbox.id, id)));
    const smtp = await mailServer();
    await send(smtp.port);
    await smtp.close();
    expect(smtp.received).toEqual([]);
    expect(await letter()).toMatchObject({ state: "uncertain" });
  });

  test("the recipient says that an uncertain letter arrived: it counts as disclosed and is not sent again", async () => {
    const dying = await dyingMailServer("before-answering");
    await send(dying.port);
    dying.close();
    const which = { ...(await desk.by("officer")), mailId: (await letter()).id };
    expect(await confirmMailArrived(desk.deps, which)).toEqual({ ok: true });
    expect(await confirmMailArrived(desk.deps, which)).toEqual({ ok: false, because: "not-uncertain" });
    expect((await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "disclosed")).toHaveLength(1);
  });

  test("records never follow a request that was withdrawn while they waited", async () => {
    await withdrawFor(desk, caseNumber);
    const smtp = await mailServer();
    await send(smtp.port);
    await smtp.close();
    expect(smtp.received).toEqual([]);
    expect(await letter()).toMatchObject({ state: "refused", lastProblem: "case-ended-first" });
    expect(await resendMail(desk.deps, { ...(await desk.by("officer")), mailId: (await letter()).id })).toEqual({
      ok: false,
      because: "case-ended-first",
    });
  });

  test("a fee asked for while the letter waited holds it back, and says so; once waived, it goes", async () => {
    await expect(send(await deadPort())).rejects.toThrow(MailMustWait);
    await askFeeFor(desk, caseNumber);
    const smtp = await mailServer();
    await send(smtp.port);
    expect(smtp.received).toEqual([]);
    expect(await letter()).toMatchObject({ state: "refused", lastProblem: "fee-outstanding" });
    expect(mailProblem("fee-outstanding")?.what).toContain("A fee was asked for");
    const again = { ...(await desk.by("officer")), mailId: (await letter()).id };
    expect(await resendMail(desk.deps, again)).toEqual({ ok: false, because: "fee-outstanding" });

    await waiveFeeFor(desk, caseNumber);
    expect(await resendMail(desk.deps, again)).toEqual({ ok: true });
    await send(smtp.port);
    await smtp.close();
    expect(smtp.received).toHaveLength(1);
    expect(await stateOfCase(desk, caseNumber)).toBe("disclosed");
  });

  test("asked to try now, the next try is now", async () => {
    await expect(send(await deadPort())).rejects.toThrow(MailMustWait);
    const later = new Date(Date.now() + 3_600_000);
    const { id } = await letter();
    await desk.deps.store.write(0, async (db) =>
      db
        .update(jobs)
        .set({ runAt: later })
        .where(eq(jobs.dedupe, `1:send-mail:${id}`)),
    );
    expect(await resendMail(desk.deps, { ...(await desk.by("officer")), mailId: id })).toEqual({ ok: true });
    const { recent } = await viewOutbox(desk.deps, await desk.by("officer"));
    expect(recent.find(({ mail }) => mail.id === id)!.nextTryAt!.getTime()).toBeLessThan(later.getTime());
  });
});

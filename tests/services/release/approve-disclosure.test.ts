import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { requests } from "#db/schema";
import { eq } from "drizzle-orm";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import { returnForRedaction } from "~/services/release/return-for-redaction";
import {
  caseAwaitingApproval,
  historyOfCase,
  redactedCase,
  releaseOf,
  stateOfCase,
  until,
  weighed,
  withOpinion,
} from "../../given/case-at";
import { finishRedaction } from "~/services/release/finish-redaction";
import { viewApproval } from "~/services/release/view-approval";
import { weighingsShown } from "~/services/release/weighings-shown";
import { opensReleaseCopy } from "../../../scripts/samples/open-pages";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("the second check", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const approve = async (caseNumber: string, who: Parameters<FreshDesk["by"]>[0], packageHash?: string) => {
    await opensReleaseCopy(desk.deps, { ...(await desk.by(who)), caseNumber });
    return approveUnseen(caseNumber, who, packageHash);
  };
  const approveUnseen = async (caseNumber: string, who: Parameters<FreshDesk["by"]>[0], packageHash?: string) =>
    approveDisclosure(desk.deps, {
      ...(await desk.by(who)),
      caseNumber,
      packageHash: packageHash ?? (await releaseOf(desk, caseNumber)).packageHash!,
    });

  test("what is withheld of other people is weighed before, in the copy as it was made", async () => {
    const caseNumber = await redactedCase(desk);
    await withOpinion(desk, caseNumber);
    await finishRedaction(desk.deps, { ...(await desk.by("officer")), caseNumber });
    await until(desk, async () => (await stateOfCase(desk, caseNumber)) === "approval");
    const view = async () => viewApproval(desk.deps, { ...(await desk.by("second-officer")), caseNumber });
    expect((await view())!.checks.reasons).toBe("third-parties-not-weighed");
    expect(await approve(caseNumber, "second-officer")).toEqual({ ok: false, because: "third-parties-not-weighed" });

    await weighed(desk, caseNumber);
    const { file, checks } = (await view())!;
    expect(checks.reasons).toBeNull();
    expect(weighingsShown(file)).toMatchObject([
      {
        weighing: { reason: "TP-PERSON", consent: "not-sought", confidence: "owed", isReasonableWithout: false },
        by: "Olive Marsh",
        words: expect.stringContaining("would tell her that the patient asked.\nNothing of her is needed"),
      },
    ]);
    expect(await approve(caseNumber, "second-officer")).toMatchObject({ ok: true });
  });

  test("the officer who redacted cannot approve; another can", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    expect(await approve(caseNumber, "officer")).toMatchObject({ ok: false, because: "approver-made-the-redactions" });
    expect(await approve(caseNumber, "clinician")).toMatchObject({ ok: false, because: "may-not-approve" });
    expect(await stateOfCase(desk, caseNumber)).toBe("approval");

    expect(await approve(caseNumber, "second-officer")).toMatchObject({ ok: true });
    expect(await stateOfCase(desk, caseNumber)).toBe("ready-to-disclose");
    const { packageHash, state } = await releaseOf(desk, caseNumber);
    expect(state).toBe("approved");
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({ type: "disclosure-approved", packageHash });
  });

  test("nobody approves a copy that they have not opened, nor one that was made again since", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    await opensReleaseCopy(desk.deps, { ...(await desk.by("manager")), caseNumber });
    expect(await approveUnseen(caseNumber, "second-officer")).toEqual({ ok: false, because: "copy-not-opened" });
    await opensReleaseCopy(desk.deps, { ...(await desk.by("second-officer")), caseNumber });

    await returnForRedaction(desk.deps, { ...(await desk.by("manager")), caseNumber, words: "Once more." });
    await finishRedaction(desk.deps, { ...(await desk.by("officer")), caseNumber });
    await until(desk, async () => (await stateOfCase(desk, caseNumber)) === "approval");
    expect(await approveUnseen(caseNumber, "second-officer")).toEqual({ ok: false, because: "copy-not-opened" });
    expect(await approve(caseNumber, "second-officer")).toMatchObject({ ok: true });
  });

  test("an approval of another file than the one there now is refused", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    expect(await approve(caseNumber, "second-officer", "0".repeat(64))).toMatchObject({
      ok: false,
      because: "package-changed",
    });
  });

  test("a recipient changed after the copy was made is refused", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    await desk.deps.store.write(1, async (db) => {
      const kase = await caseByNumber(db, 1, caseNumber);
      await db.update(requests).set({ email: "somebody.else@applicants.example" }).where(eq(requests.caseId, kase!.id));
    });
    expect(await approve(caseNumber, "second-officer")).toMatchObject({ ok: false, because: "recipient-changed" });
  });

  test("without a clinician's opinion nothing is approved", async () => {
    const caseNumber = await redactedCase(desk);
    await finishRedaction(desk.deps, { ...(await desk.by("officer")), caseNumber });
    await until(desk, async () => (await stateOfCase(desk, caseNumber)) === "approval");
    expect(await approve(caseNumber, "second-officer")).toMatchObject({ ok: false, because: "opinion-missing" });
  });

  test("what is withheld for harm needs an opinion that says so", async () => {
    const caseNumber = await caseAwaitingApproval(desk, { reason: "HARM-PATIENT" });
    expect(await approve(caseNumber, "second-officer")).toMatchObject({
      ok: false,
      because: "withheld-for-harm-without-opinion",
    });
  });

  test("returned, the copy is void, the words are a note and the pages can be marked again", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    const second = await desk.by("second-officer");
    expect(
      await returnForRedaction(desk.deps, { ...second, caseNumber, words: "Look at page 2 again." }),
    ).toMatchObject({ ok: true });
    expect(await stateOfCase(desk, caseNumber)).toBe("redaction");
    expect((await releaseOf(desk, caseNumber)).state).toBe("void");
    expect(await approve(caseNumber, "second-officer")).toMatchObject({ ok: false, because: "not-awaiting-approval" });
  });

  test("two approvals at once are one", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    const outcomes = await Promise.all([approve(caseNumber, "second-officer"), approve(caseNumber, "manager")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await historyOfCase(desk, caseNumber)).filter(({ type }) => type === "disclosure-approved")).toHaveLength(
      1,
    );
  });
});

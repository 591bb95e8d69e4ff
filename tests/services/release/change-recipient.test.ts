import { afterAll, beforeAll, expect, test } from "vitest";
import { requestOf } from "#db/cases/requests";
import { caseByNumber } from "#db/cases/cases";
import { findCases } from "#db/cases/search";
import { approveDisclosure } from "~/services/release/approve-disclosure";
import type { Recipient } from "~/domain/release/change-recipient";
import { changeRecipient } from "~/services/release/change-recipient";
import {
  caseAwaitingApproval,
  caseReadyToDisclose,
  disclosedCase,
  openedCase,
  releaseOf,
  stateOfCase,
} from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const other: Recipient = {
  requesterName: "Hester Vance",
  organisation: "",
  email: "hester.vance@applicants.example",
  address: "2 Mill Lane",
  delivery: "e-mail",
};

describeOnBothStores("changing the recipient", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const change = async (caseNumber: string) =>
    changeRecipient(desk.deps, { ...(await desk.by("officer")), caseNumber, recipient: other });

  test("before a copy is made it is written down, and the case is found by the new name", async () => {
    const caseNumber = await openedCase(desk);
    expect(await change(caseNumber)).toMatchObject({ ok: true, events: [] });
    const request = await desk.deps.store.read(1, async (db) =>
      requestOf(db, 1, (await caseByNumber(db, 1, caseNumber))!.id),
    );
    expect(request).toMatchObject(other);
    const found = await desk.deps.store.read(1, (db) => findCases(db, 1, "hester vance"));
    expect(found.map(({ number }) => number)).toContain(caseNumber);
  });

  test("a copy that waits for approval is void, and cannot be approved any more", async () => {
    const caseNumber = await caseAwaitingApproval(desk);
    const { packageHash } = await releaseOf(desk, caseNumber);
    expect(await change(caseNumber)).toMatchObject({
      ok: true,
      events: [{ type: "approval-voided", because: "recipient-changed" }],
    });
    expect(await stateOfCase(desk, caseNumber)).toBe("redaction");
    expect(await releaseOf(desk, caseNumber)).toMatchObject({ state: "void" });
    expect(
      await approveDisclosure(desk.deps, {
        ...(await desk.by("second-officer")),
        caseNumber,
        packageHash: packageHash!,
      }),
    ).toEqual({ ok: false, because: "not-awaiting-approval" });
  });

  test("saved with nothing changed, the approval stands", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    const before = await desk.deps.store.read(1, async (db) =>
      requestOf(db, 1, (await caseByNumber(db, 1, caseNumber))!.id),
    );
    const { requesterName, organisation, email, address, delivery } = before;
    const recipient = { requesterName, organisation, email, address, delivery };
    const saved = await changeRecipient(desk.deps, { ...(await desk.by("officer")), caseNumber, recipient });
    expect(saved).toMatchObject({ ok: true, events: [] });
    expect(await stateOfCase(desk, caseNumber)).toBe("ready-to-disclose");
    expect(await releaseOf(desk, caseNumber)).toMatchObject({ state: "approved" });
  });

  test("once the answer has left it is refused", async () => {
    const caseNumber = await disclosedCase(desk);
    expect(await change(caseNumber)).toEqual({ ok: false, because: "answer-has-left" });
  });
});

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { intake } from "#db/schema";
import { applyAsFirm, keepAuthority } from "~/services/portal/apply-as-firm";
import { firmsCase } from "~/services/portal/firms-case";
import { firmsCases } from "~/services/portal/firms-cases";
import { intakeFile, viewIntake } from "~/services/intake/view-intake";
import { fromFirm, openedCase } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import type { Who } from "../../given/running-desk";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("a firm's application", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const apply = async (who: Who, reference: string, bytes: Uint8Array = Buffer.from("%PDF-1.7 signed")) => {
    const by = await desk.by(who);
    const authority = await keepAuthority(desk.deps, by.trust, {
      name: "Signed.pdf",
      mediaType: "application/pdf",
      body: bytes,
    });
    return applyAsFirm(desk.deps, {
      ...by,
      form: {
        form: "records",
        patientFamilyName: "Achebe-Trent",
        applicantEmail: "post@firm.example",
        applicantReference: reference,
      },
      authority,
    });
  };
  const filesKept = async () =>
    (await readdir(join(desk.dataDir, "files"), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length;
  const mustApply = async (who: Who, reference: string) => {
    const applied = await apply(who, reference);
    if (!applied.ok) throw new Error(applied.because);
    return applied.intakeId;
  };

  test("waits in intake with the firm's name, its answers and the authority that came with it", async () => {
    const intakeId = await mustApply("solicitor", "GF/1");
    const officer = await desk.by("officer");
    const letter = await viewIntake(desk.deps, { ...officer, intakeId });
    expect(letter?.entry).toMatchObject({
      channel: "portal",
      state: "open",
      firmId: (await desk.by("solicitor")).person.firmId,
    });
    expect(letter?.form).toMatchObject({
      applicantOrganisation: "Grange and Fell LLP",
      applicantName: "Silas Grange",
      patientFamilyName: "Achebe-Trent",
    });
    const file = await intakeFile(desk.deps, { ...officer, intakeId, position: 1 });
    expect((await buffer(file!.body)).toString()).toBe("%PDF-1.7 signed");
  });

  test("sent twice it is one entry, and the second copy of the file is not kept", async () => {
    const first = await mustApply("solicitor", "GF/2");
    const kept = await filesKept();
    expect(await apply("solicitor", "GF/2")).toEqual({ ok: true, intakeId: first, already: true });
    expect(await filesKept()).toBe(kept);
  });

  test("the same words from two firms are two entries", async () => {
    expect(await mustApply("other-solicitor", "GF/2")).not.toBe(await mustApply("solicitor", "GF/2"));
  });

  test("an empty authority and somebody of no firm are refused, and leave nothing", async () => {
    const kept = await filesKept();
    expect(await apply("solicitor", "GF/3", Buffer.alloc(0))).toEqual({ ok: false, because: "authority-empty" });
    expect(await apply("officer", "GF/3")).toEqual({ ok: false, because: "not-a-firm" });
    expect(await filesKept()).toBe(kept);
    const entries = await desk.deps.store.read(1, async (db) => db.select().from(intake).where(eq(intake.trustId, 1)));
    expect(entries.some(({ applicationForm }) => applicationForm?.includes("GF/3"))).toBe(false);
  });

  test("the firm sees it as received, then as a case; another firm sees neither", async () => {
    const intakeId = await mustApply("solicitor", "GF/4");
    const references = async (who: Who) =>
      (await firmsCases(desk.deps, await desk.by(who)))!.applications.map(({ theirReference }) => theirReference);
    expect(await references("solicitor")).toContain("GF/4");
    expect(await references("other-solicitor")).not.toContain("GF/4");

    const number = await openedCase(desk, fromFirm(intakeId));
    expect(await references("solicitor")).not.toContain("GF/4");
    const numbers = async (who: Who) =>
      (await firmsCases(desk.deps, await desk.by(who)))!.cases.map((line) => line.number);
    expect(await numbers("solicitor")).toContain(number);
    expect(await numbers("other-solicitor")).not.toContain(number);
    expect(await firmsCase(desk.deps, { ...(await desk.by("solicitor")), caseNumber: number })).toMatchObject({
      number,
      status: { now: "collected", needed: [] },
    });
    expect(await firmsCase(desk.deps, { ...(await desk.by("other-solicitor")), caseNumber: number })).toBeUndefined();
    expect(await firmsCase(desk.deps, { ...(await desk.by("officer")), caseNumber: number })).toBeUndefined();
  });
});

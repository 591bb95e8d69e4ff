import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { caseByNumber } from "#db/cases/cases";
import { folderKey } from "#db/records/folders";
import { outbox, requests } from "#db/schema";
import { disclose } from "~/services/release/disclose";
import { sealRelease } from "~/services/release/seal-release";
import { showPassword } from "~/services/release/show-password";
import { viewDisclosure } from "~/services/release/view-disclosure";
import { askFeeFor, waiveFeeFor } from "../../given/fee-asked";
import { withdrawFor } from "../../given/withdrawn";
import { caseReadyToDisclose, historyOfCase, releaseOf, stateOfCase, thirdParty, until } from "../../given/case-at";
import { freshDesk, type FreshDesk } from "../../given/fresh-desk";
import { describeOnBothStores } from "../../given/stores";

const run = promisify(execFile);

describeOnBothStores("sealing", (openFreshStore) => {
  let desk: FreshDesk;
  beforeAll(async () => {
    desk = await freshDesk(await openFreshStore());
  });
  afterAll(() => desk.close());

  const begin = async (caseNumber: string) => disclose(desk.deps, { ...(await desk.by("officer")), caseNumber });
  const folderOf = async (caseNumber: string) => {
    const release = await releaseOf(desk, caseNumber);
    return desk.deps.files.folder(1, await desk.deps.store.read(1, (db) => folderKey(db, 1, release.folderId!)));
  };
  const lettersOf = (caseNumber: string) =>
    desk.deps.store.read(1, async (db) =>
      db
        .select()
        .from(outbox)
        .where(eq(outbox.caseId, (await caseByNumber(db, 1, caseNumber))!.id)),
    );
  const sealing = async (caseNumber: string) => {
    await sealRelease(desk.deps, { trust: 1, releaseId: (await releaseOf(desk, caseNumber)).id });
    return releaseOf(desk, caseNumber);
  };

  test("the sealed file opens with the password that was shown, and with no other; what was marked is not in it", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    expect(await begin(caseNumber)).toMatchObject({ ok: true });
    await until(desk, async () => (await releaseOf(desk, caseNumber)).state === "sealed");
    const shown = await showPassword(desk.deps, { ...(await desk.by("officer")), caseNumber });
    if (!shown.ok) throw new Error(shown.because);

    const file = join(desk.dataDir, "sealed.pdf");
    await writeFile(file, await (await folderOf(caseNumber)).read("sealed.pdf"));
    const { stdout } = await run("qpdf", [`--password=${shown.password}`, "--show-encryption", file]);
    expect(stdout).toMatch(/R = 6/);
    expect(stdout).toMatch(/AESv3/);
    await expect(run("pdftotext", ["-upw", `x${shown.password}`, file, "-"])).rejects.toThrow(/password/i);
    const words = (await run("pdftotext", ["-upw", shown.password, file, "-"])).stdout;
    expect(words).toContain("came to clinic");
    expect(words).not.toContain(thirdParty.split(" ")[1]);
  });

  test.each([
    [
      "another file under the same name",
      async (caseNumber: string) =>
        void (await (await folderOf(caseNumber)).put("bundle.pdf", Buffer.from("%PDF-1.7 another"))),
    ],
    [
      "one byte more",
      async (caseNumber: string) => {
        const folder = await folderOf(caseNumber);
        await folder.put("bundle.pdf", Buffer.concat([await folder.read("bundle.pdf"), Buffer.from("\n")]));
      },
    ],
  ])("a changed copy voids the approval: %s", async (_, change) => {
    const caseNumber = await caseReadyToDisclose(desk);
    await change(caseNumber);
    expect(await begin(caseNumber)).toMatchObject({ ok: true });
    const release = await sealing(caseNumber);
    expect(release).toMatchObject({ state: "void", password: null, sealedSha256: null });
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({
      type: "approval-voided",
      because: "package-changed",
    });
    expect(await stateOfCase(desk, caseNumber)).toBe("redaction");
    expect((await lettersOf(caseNumber)).map(({ letter }) => letter)).not.toContain("disclosure");
  });

  test("a recipient changed between the button and the sealing voids the approval", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    await begin(caseNumber);
    await desk.deps.store.write(1, async (db) => {
      const kase = await caseByNumber(db, 1, caseNumber);
      await db.update(requests).set({ email: "wrong@applicants.example" }).where(eq(requests.caseId, kase!.id));
    });
    expect(await sealing(caseNumber)).toMatchObject({ state: "void" });
    expect((await historyOfCase(desk, caseNumber)).at(-1)).toMatchObject({
      type: "approval-voided",
      because: "recipient-changed",
    });
    expect((await lettersOf(caseNumber)).map(({ letter }) => letter)).not.toContain("disclosure");
  });

  test("a request withdrawn between the button and the sealing sends nothing", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    await begin(caseNumber);
    await withdrawFor(desk, caseNumber);
    expect(await sealing(caseNumber)).toMatchObject({ state: "void", password: null });
    expect(await stateOfCase(desk, caseNumber)).toBe("withdrawn");
    expect((await lettersOf(caseNumber)).map(({ letter }) => letter)).not.toContain("disclosure");
  });

  test("a fee asked for between the button and the sealing holds it back, approved; once waived, it goes", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    await begin(caseNumber);
    await askFeeFor(desk, caseNumber);
    expect(await sealing(caseNumber)).toMatchObject({ state: "approved", password: null });
    expect((await lettersOf(caseNumber)).map(({ letter }) => letter)).not.toContain("disclosure");
    expect(await viewDisclosure(desk.deps, { ...(await desk.by("officer")), caseNumber })).toMatchObject({
      blocks: ["fee-outstanding"],
    });

    await waiveFeeFor(desk, caseNumber);
    expect(await begin(caseNumber)).toMatchObject({ ok: true });
    expect(await sealing(caseNumber)).toMatchObject({ state: "sealed" });
    expect((await lettersOf(caseNumber)).map(({ letter }) => letter)).toContain("disclosure");
  });

  test("run twice, it sends one letter", async () => {
    const caseNumber = await caseReadyToDisclose(desk);
    await begin(caseNumber);
    const { id: releaseId } = await releaseOf(desk, caseNumber);
    await sealRelease(desk.deps, { trust: 1, releaseId });
    await sealRelease(desk.deps, { trust: 1, releaseId });
    expect((await lettersOf(caseNumber)).filter(({ letter }) => letter === "disclosure")).toHaveLength(1);
  });
});

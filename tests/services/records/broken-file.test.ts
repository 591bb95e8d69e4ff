/** One byte of one stored file changed: its document says so, and the others are seen as before. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { historyOf } from "#db/cases/case-history";
import { viewPagesStanding } from "~/services/release/view-pages-standing";
import { viewRecords } from "~/services/records/view-records";
import type { By } from "~/services/signed-in";
import { givenCase } from "../../given/cases";
import {
  documentRow,
  givenOfficer,
  givenPreparedRecords,
  pdfOf,
  preparingOnce,
  recordsDeps,
  trust,
} from "../../given/records";
import { describeOnBothStores } from "../../given/stores";

describeOnBothStores("a stored file that was changed", (openFreshStore) => {
  let given: ReturnType<typeof recordsDeps>;
  let officer: By;
  let number: string;
  let caseId: string;
  let ids: string[];
  let filesOfFirst: string[];

  beforeAll(async () => {
    const store = await openFreshStore();
    given = recordsDeps(store);
    officer = await givenOfficer(store, "Olive Marsh");
    ({ number, id: caseId } = await givenCase(store));
    const deps = preparingOnce(given.deps);
    ids = [];
    for (const words of ["first", "second"])
      ids.push(await givenPreparedRecords(deps, officer, number, await pdfOf([[words]])));
    const { folderId } = await documentRow(store, ids[0]!);
    filesOfFirst = readdirSync(given.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath.includes(folderId))
      .map((entry) => join(entry.parentPath, entry.name));
  });
  afterAll(() => given.remove());

  const list = async () =>
    (await viewRecords(given.deps, { trust, person: officer.person, caseNumber: number }))!.lines.map(
      ({ document, isBroken, undecided }) => [document.id, isBroken, undecided],
    );

  const standing = async () => {
    const on = { trust, person: officer.person, caseNumber: number };
    return viewPagesStanding(given.deps, on, await given.deps.store.read(trust, (db) => historyOf(db, trust, caseId)));
  };

  test("and the other document is seen", async () => {
    expect(await list()).toEqual([
      [ids[0], false, 1],
      [ids[1], false, 1],
    ]);
    expect(await standing()).toMatchObject({ undecided: 2 });
    expect(filesOfFirst.length).toBeGreaterThan(0);
    for (const file of filesOfFirst) {
      const bytes = readFileSync(file);
      bytes[bytes.length - 1]! ^= 1;
      writeFileSync(file, bytes);
    }
    const broken = [
      [ids[0], true, 0],
      [ids[1], false, 1],
    ];
    expect(await list()).toEqual(broken);
    expect(await standing()).toBeNull();
    for (const file of filesOfFirst) rmSync(file);
    expect(await list()).toEqual(broken);
    expect(await standing()).toBeNull();
  });
});

/** A large file of records whose sender goes away half-way, against the running server. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordsOf } from "#db/records/documents";
import { caseByNumber } from "#db/cases/cases";
import { openedCase } from "../given/case-at";
import { startDesk, type RunningDesk } from "../given/running-desk";

const megabyte = 2 ** 20;
const announced = 600 * megabyte;
const sent = 300;

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
});
afterAll(() => desk.stop());

test("600 MB cut off half-way: nothing is kept, nothing is lost, and the desk goes on", async () => {
  const caseNumber = await openedCase(desk);
  const cookie = await desk.cookieOf("officer");
  const filesBefore = await filesIn(desk);

  const sending = request(`${desk.origin}/cases/${caseNumber}/records`, {
    method: "POST",
    headers: {
      cookie,
      origin: desk.origin,
      "content-type": "multipart/form-data; boundary=b",
      "content-length": announced,
    },
  });
  sending.on("error", () => undefined); // the connection is broken on purpose
  sending.write(
    '--b\r\nContent-Disposition: form-data; name="records"; filename="volumes.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n',
  );
  const chunk = randomBytes(megabyte);
  for (let part = 0; part < sent; part += 1) if (!sending.write(chunk)) await once(sending, "drain");
  sending.destroy();

  await expect.poll(() => filesIn(desk)).toEqual(filesBefore);
  const records = await desk.deps.store.read(1, async (db) =>
    recordsOf(db, 1, (await caseByNumber(db, 1, caseNumber))!.id),
  );
  expect(records).toEqual([]);
  await sleep(100);
  const page = await fetch(`${desk.origin}/cases/${caseNumber}/records`, { headers: { cookie } });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Add records");
});

const filesIn = async ({ dataDir }: RunningDesk) =>
  (await readdir(join(dataDir, "files"), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

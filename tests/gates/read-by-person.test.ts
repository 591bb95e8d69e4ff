/** That somebody opened a page lets them give an opinion on it, or approve it: only what was really shown counts. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openedCase } from "../given/case-at";
import { givenPreparedRecords } from "../given/records";
import { startDesk, type RunningDesk } from "../given/running-desk";
import { saysWhy } from "../given/says-why";

let desk: RunningDesk;
let opinion: string;
let page: string;
let cookie: string;
beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
  const number = await openedCase(desk);
  const documentId = await givenPreparedRecords(desk.deps, await desk.by("officer"), number);
  await saysWhy(desk, number);
  opinion = `${desk.origin}/cases/${number}/opinion`;
  page = `${desk.origin}/cases/${number}/records/${documentId}/1`;
  cookie = await desk.cookieOf("clinician");
});
afterAll(() => desk.stop());

const isOpened = async () =>
  !(await (await fetch(opinion, { headers: { cookie } })).text()).includes(`href="${new URL(page).pathname}"`);

test.each<[string, RequestInit]>([
  ["the heading alone", { method: "HEAD" }],
  ["before anybody follows the link", { headers: { "Sec-Purpose": "prefetch" } }],
  ["to show it in the background", { headers: { "Sec-Purpose": "prefetch;prerender" } }],
  ["as older browsers say it", { headers: { Purpose: "prefetch" } }],
])("asked for %s, a page was not opened", async (_, { headers, ...how }) => {
  const { status } = await fetch(page, { ...how, headers: { cookie, ...headers } });
  expect(status).toBe(405);
  expect(await isOpened()).toBe(false);
});

test("shown, it was", async () => {
  expect((await fetch(page, { headers: { cookie } })).status).toBe(200);
  expect(await isOpened()).toBe(true);
});

test("whoever is not signed in may ask for a heading: a monitor, a calendar", async () =>
  expect((await fetch(`${desk.origin}/health`, { method: "HEAD" })).status).toBe(200));

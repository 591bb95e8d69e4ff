/** Files and acts have no page of their own: a refusal has the one that every refusal has, and a reload leads back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openedCase } from "../given/case-at";
import { startDesk, type RunningDesk } from "../given/running-desk";

let desk: RunningDesk;
let number: string;
let headers: Record<string, string>;
const nobodys = "00000000-0000-7000-8000-000000000000";
beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
  number = await openedCase(desk);
  headers = { cookie: await desk.cookieOf("officer"), origin: desk.origin };
});
afterAll(() => desk.stop());

const at = (path: string) => `${desk.origin}${path.replace("CASE", `/cases/${number}`)}`;
const send = (path: string, init: RequestInit = {}) => fetch(at(path), { redirect: "manual", headers, ...init });

test.each([
  ["CASE/release-copy", 404],
  ["CASE/sealed-file", 404],
  [`CASE/evidence/${nobodys}`, 404],
  [`/intake/${nobodys}/file/1`, 404],
  [`CASE/records/${nobodys}/original`, 404],
  [`CASE/records/${nobodys}/1/picture`, 404],
  ["/calendar/x", 404],
  ["/portal/cases/AD-26-000001/file", 403],
])("%s says in a page that there is nothing", async (path, status) => {
  const answer = await send(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(await answer.text()).toMatch(/<h1[^>]*>(Page not found|You cannot open this page)<[^]*reference number/);
});

test.each([
  ["CASE/password-given", "CASE/disclosure"],
  ["CASE/handed-over", "CASE/disclosure"],
  ["CASE/reseal", "CASE/disclosure"],
  ["CASE/records/upload", "CASE/records"],
  [`/outbox/${nobodys}/resend`, "/outbox"],
  [`/outbox/${nobodys}/arrived`, "/outbox"],
])("%s, reloaded or typed, leads to %s", async (path, to) => {
  const answer = await send(path);
  expect([answer.status, answer.headers.get("location")]).toEqual([302, to.replace("CASE", `/cases/${number}`)]);
});

test.each([
  ["CASE/password-given", "how the password was given"],
  ["CASE/handed-over", "paper or a disc"],
])("%s without its choice says what is missing", async (path, said) => {
  const answer = await send(path, { method: "POST", body: new URLSearchParams() });
  expect(answer.status).toBe(303);
  const page = await fetch(`${desk.origin}${answer.headers.get("location")}`, { headers });
  expect(await page.text()).toContain(said);
});

test.each(["CASE/password-given", "CASE/handed-over", `/outbox/${nobodys}/resend`, "/try-again"])(
  "%s refuses what is no form in a page",
  async (path) => {
    const answer = await send(path, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: "{}",
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).toMatch(/<h1/);
  },
);

test("what is sent to an address that only gives is refused in a page", async () => {
  const answer = await send("CASE/release-copy", { method: "POST", body: new URLSearchParams() });
  expect(answer.status).toBe(405);
  expect(await answer.text()).toContain("That cannot be done here");
});

/** Addresses and bodies that no page of ours sends are refused as what they are; none of them is our mistake. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDesk, type RunningDesk } from "../given/running-desk";

let desk: RunningDesk;
let cookie: string;
beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
  cookie = await desk.cookieOf("manager");
});
afterAll(() => desk.stop());

const oddIds = [
  "%00",
  "a%00b",
  "%0A",
  "%E0%A4%A",
  "0",
  "-1",
  "1e9",
  "NaN",
  "null",
  "..%2f..%2fetc",
  "%F0%9F%98%80",
  "'%20or%201=1",
  "9".repeat(400),
];
const addresses = [
  (id: string) => `/cases/${id}`,
  (id: string) => `/cases/${id}/records/${id}/${id}`,
  (id: string) => `/cases/${id}/records/${id}/${id}/picture`,
  (id: string) => `/cases/${id}/evidence/${id}`,
  (id: string) => `/cases/${id}/consultations/${id}`,
  (id: string) => `/intake/${id}`,
  (id: string) => `/intake/${id}/file/${id}`,
  (id: string) => `/outbox/${id}/resend`,
  (id: string) => `/bank-holidays/${id}/withdraw`,
  (id: string) => `/cases?q=${id}`,
  (id: string) => `/cases?page=${id}`,
  (id: string) => `/overdue?page=${id}`,
];

describe("an odd address", () => {
  test.each(addresses.map((address) => [address("…"), address] as const))("%s", async (_, address) => {
    for (const id of oddIds) {
      const { status } = await fetch(`${desk.origin}${address(id)}`, {
        headers: { Cookie: cookie },
        redirect: "manual",
      });
      expect([id, status < 500]).toEqual([id, true]);
    }
  });
});

const bodies: readonly [type: string, body: string][] = [
  ["text/plain", "act=make&seenVersion=1"],
  ["application/json", '{"act":"make"}'],
  ["application/xml", "<act/>"],
  ["multipart/form-data", "no boundary"],
  ["multipart/form-data; boundary=x", "--x\r\nnot a part"],
  ["application/x-www-form-urlencoded", "%E0%A4%A=%&&&==&act=make%00&seenVersion=NaN&words=%00%00"],
  ["application/x-www-form-urlencoded", ""],
];

describe("an odd body", () => {
  test.each([
    "/cases/AD-26-000001/acknowledge",
    "/cases/new",
    "/sign-in",
    "/try-again",
    "/intake",
    "/cases/AD-26-000001",
  ])("sent to %s", async (address) => {
    for (const [type, body] of bodies) {
      const { status } = await fetch(`${desk.origin}${address}`, {
        method: "POST",
        headers: { Cookie: cookie, Origin: desk.origin, "Content-Type": type },
        body,
        redirect: "manual",
      });
      expect([type, body, status < 500]).toEqual([type, body, true]);
    }
  });
});

/** An address or a form that names a page, a place or a button that is none, against the running server. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openedCase } from "../given/case-at";
import { givenPreparedRecords } from "../given/records";
import { startDesk, type RunningDesk } from "../given/running-desk";

let desk: RunningDesk;
let number: string;
let documentId: string;
let headers: Record<string, string>;
beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off" });
  number = await openedCase(desk);
  documentId = await givenPreparedRecords(desk.deps, await desk.by("officer"), number);
  headers = { cookie: await desk.cookieOf("officer"), origin: desk.origin };
});
afterAll(() => desk.stop());

const at = (path: string) =>
  `${desk.origin}${path.replace("CASE", `/cases/${number}`).replace("DOC", `/cases/${number}/records/${documentId}`)}`;

describe("a page that no document has", () => {
  const none = ["0", "5", "999", "99999", "100000", "abc", "-1", "1.5", "1e1", "٣", "%00"];
  const whole = none.filter((page) => page !== "%00");
  test.each([
    ...none.map((page) => `DOC/${page}`),
    ...none.map((page) => `DOC/${page}/with-next`),
    ...none.map((page) => `DOC/${page}/leave-out`),
    ...none.map((page) => `DOC/${page}/compare`),
    ...whole.map((page) => `DOC?page=${page}`),
    ...["0", "abc", "x.1", ""].map((page) => `DOC/1/compare?with=${page}`),
    ...["-1", "abc", "1.5", "9999", "100000"].map((from) => `DOC/pages?from=${from}`),
    ...["on=abc&after=x", "on=2026-06-01", "after=x", "on=2026-06-01&after=x"].flatMap((place) =>
      ["/cases", "/questions"].map((list) => `${list}?${place}`),
    ),
  ])("%s is answered in a sentence, and with no other page", async (path) => {
    const answer = await fetch(at(path), { headers, redirect: "manual" });
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).toMatch(/Page not found|There is no page|That address cannot be opened/);
  });

  test.each(["picture", "small"].flatMap((what) => whole.map((page) => `DOC/${page}/${what}`)))(
    "%s has no picture",
    async (path) => {
      const answer = await fetch(at(path), { headers, redirect: "manual" });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    },
  );

  test("a page that is there is opened, and so is a document without a number", async () => {
    for (const path of ["DOC/4", "DOC/4/with-next", "DOC/pages?from=0", "/cases"])
      expect((await fetch(at(path), { headers })).status, path).toBe(200);
    for (const path of ["DOC", "DOC?page=", "DOC?page=2"])
      expect((await fetch(at(path), { headers, redirect: "manual" })).status, path).toBe(303);
  });
});

describe("a button that the page does not have", () => {
  const key = { seenVersion: "0", submission: "a-key" };
  test.each<[string, Record<string, string>]>([
    ["DOC/1", { act: "shred" }],
    ["DOC/1", { act: "" }],
    ["DOC/1", { act: "mark", what: "everything" }],
    ["DOC/9", { act: "decide-again" }],
    ["DOC/pages", { act: "shred", page: "1" }],
    ["DOC/pages", { act: "decide-again", page: "9" }],
    ["DOC/1/with-next", { act: "shred", page: "1" }],
    ["CASE/records/find", { act: "shred", words: "mother" }],
    ["CASE/extend", { act: "shred" }],
    ["CASE/withdraw", { act: "shred", words: "They rang" }],
    ["CASE/correct-patient", { act: "shred" }],
    ["CASE/identity", { act: "shred" }],
    ["CASE/authority", { act: "shred" }],
    ["CASE/opinion", { of: "x", scope: "some" }],
    ["/calendar", { do: "shred" }],
    ["/try-again", { work: "shred", id: "x" }],
  ])("%s answers %j in a sentence, and does nothing", async (path, sent) => {
    const answer = await fetch(at(path), {
      method: "POST",
      headers,
      body: new URLSearchParams({ ...key, ...sent }),
      redirect: "manual",
    });
    expect([400, 404, 409]).toContain(answer.status);
    expect(await answer.text()).toMatch(
      /There is a problem|Page not found|That address cannot|cannot be opened|Use the buttons/,
    );
  });

  test("an unknown decision of the second check approves nothing", async () => {
    const answer = await fetch(at("CASE/approval"), {
      method: "POST",
      headers: { ...headers, cookie: await desk.cookieOf("second-officer") },
      body: new URLSearchParams({ ...key, decision: "shred" }),
      redirect: "manual",
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Use the buttons on the page");
  });
});

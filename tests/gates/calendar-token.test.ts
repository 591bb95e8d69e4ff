/**
 * Whoever holds a calendar's address may read it, so the address must stand in no log: against the running server at
 * its most talkative.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDesk, type RunningDesk } from "../given/running-desk";
import { makeCalendarAddress } from "~/services/worklist/calendar-feed";

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk({ ACCESS_DESK_WORKER: "off", LOG_LEVEL: "trace" });
});
afterAll(() => desk.stop());

test("an address is answered, in every way of writing it, and its token is never logged", async () => {
  const address = await makeCalendarAddress(desk.deps, await desk.by("officer"));
  const token = /calendar\/([\w-]+)\.ics$/.exec(address)![1]!;
  const answer = await fetch(address);
  expect({
    status: answer.status,
    type: answer.headers.get("content-type"),
    cached: answer.headers.get("cache-control"),
  }).toEqual({ status: 200, type: "text/calendar; charset=utf-8", cached: "no-store" });
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);

  expect((await fetch(address, { method: "HEAD" })).status).toBe(200);
  for (const other of [
    `${address}.data`,
    address.replace(".ics", ""),
    address.replace(".ics", ".ics/more"),
    address.replace("/calendar/", "/Calendar/%E0%A4%A/"),
    `${address}?x=${token}`,
    `${address}?_data=${token}`,
  ])
    await fetch(other);
  await fetch(address, { method: "POST", headers: { origin: desk.origin, "content-type": "text/plain" }, body: token });

  await expect.poll(() => desk.output()).toContain('"routes/calendar.$file"');
  expect(desk.output()).not.toContain(token);
});

test("an address that nobody was given is not there", async () => {
  for (const file of [`${"x".repeat(43)}.ics`, "short.ics", "..%2f..%2fetc", "x"])
    expect((await fetch(`${desk.origin}/calendar/${file}`)).status, file).toBe(404);
});

test("a flood of guesses is turned away", async () => {
  const guesses = await Promise.all(
    Array.from({ length: 330 }, () =>
      fetch(`${desk.origin}/Calendar/${"y".repeat(43)}.ics`).then(({ status }) => status),
    ),
  );
  expect(new Set(guesses)).toEqual(new Set([404, 429]));
});

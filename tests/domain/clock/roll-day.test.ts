/** A question asked when the last day has moved to a working day: it pauses nothing, unless a trust reads it so. */
import { describe, expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { effectiveHistory, type EffectiveHistory } from "~/domain/cases/effective-history";
import { clockOf } from "~/domain/clock/clock";
import { decideRequestClarification } from "~/domain/moves/clarification";
import { recommendedPolicy } from "~/domain/terms/policy";
import { clarificationReceived, clarificationRequested, extended, received } from "../histories";

// a month from 4 June 2026 ends on Saturday 4 July, and so on Monday 6 July
const receipt = (pauseOnRollDay: boolean) =>
  received("2026-06-04", "access", "patient", { policy: { ...recommendedPolicy, pauseOnRollDay } });
const look = (history: EffectiveHistory, today: CalendarDay = "2026-07-20") => clockOf(history, { today });

describe("as it is recommended", () => {
  test.each<CalendarDay>(["2026-07-05", "2026-07-06"])("a question of %s pauses nothing", (on) => {
    expect(look([receipt(false), clarificationRequested(on)])).toMatchObject({ state: "running", dueOn: "2026-07-06" });
    expect(look([receipt(false), clarificationRequested(on), clarificationReceived("2026-07-10")])).toMatchObject({
      state: "running",
      dueOn: "2026-07-06",
      daysOverdue: 14,
    });
    expect(look([receipt(false), clarificationRequested(on)]).notes.join()).toContain("pauses nothing");
    expect(decideRequestClarification([receipt(false)], { on, today: on })).toMatchObject({
      because: "period-has-ended",
    });
  });

  test("a case received before there was a choice is read so", () => {
    const { pauseOnRollDay: _, ...before } = recommendedPolicy;
    const old = received("2026-06-04", "access", "patient", { policy: before as typeof recommendedPolicy });
    expect(look([old, clarificationRequested("2026-07-06")])).toMatchObject({ dueOn: "2026-07-06" });
  });
});

describe("as a trust may read it", () => {
  test.each<[string, CalendarDay, CalendarDay, CalendarDay, number]>([
    ["Sunday to Wednesday: two days were left, Thursday and Friday", "2026-07-05", "2026-07-08", "2026-07-10", 2],
    ["Monday to Wednesday: one was left", "2026-07-06", "2026-07-08", "2026-07-09", 1],
    ["Monday to Thursday of the next week", "2026-07-06", "2026-07-16", "2026-07-17", 1],
    ["the day that is left is no working day", "2026-07-06", "2026-07-10", "2026-07-13", 1],
  ])("%s", (_, askedOn, cameOn, dueOn, remainingDays) => {
    const asked = [receipt(true), clarificationRequested(askedOn)];
    expect(look(asked)).toMatchObject({ state: "paused", pausedSince: askedOn, dueOn: null, remainingDays, notes: [] });
    const clock = look([...asked, clarificationReceived(cameOn)], cameOn);
    expect(clock).toMatchObject({ state: "running", dueOn, rawEnd: "2026-07-04", notes: [] });
    expect(clock.ledger.at(-1)).toMatchObject({ what: "excluded", from: "2026-07-07", to: dueOn });
    expect(decideRequestClarification([receipt(true)], { on: askedOn, today: askedOn }).ok).toBe(true);
  });

  test.each<["inclusive" | "half_open", CalendarDay, number]>([
    ["inclusive", "2026-10-21", 16],
    ["half_open", "2026-10-20", 15],
  ])("the days left out are told as such: %s", (pauseCount, dueOn, pausedDays) => {
    // a month from 3 September 2026 ends on Saturday 3 October, and so on Monday 5 October
    const policy = { ...recommendedPolicy, pauseOnRollDay: true, pauseCount };
    const history = [
      received("2026-09-03", "access", "patient", { policy }),
      clarificationRequested("2026-10-05"),
      clarificationReceived("2026-10-20"),
    ];
    expect(look(history, "2026-10-20")).toMatchObject({ dueOn, pausedDays });
  });

  test("on the day after it is too late in either reading", () => {
    const late = clarificationRequested("2026-07-07");
    expect(look([receipt(true), late])).toMatchObject({ state: "running", dueOn: "2026-07-06" });
    expect(decideRequestClarification([receipt(true)], { on: "2026-07-07", today: "2026-07-07" })).toMatchObject({
      because: "period-has-ended",
    });
  });

  test("the limit for a notice of more time moves with it", () => {
    const paused = [receipt(true), clarificationRequested("2026-07-06"), clarificationReceived("2026-07-08")];
    expect(look(paused)).toMatchObject({ extensionNoticeBy: "2026-07-09" });
    expect(look([...paused, extended("2026-07-09")])).toMatchObject({ extended: true });
    expect(look([receipt(false), ...paused.slice(1), extended("2026-07-09")])).toMatchObject({
      extended: false,
      extensionInvalid: "late",
    });
  });

  test("where the last day counted is a working day nothing differs", () => {
    const policy = { ...recommendedPolicy, pauseOnRollDay: true };
    const history = effectiveHistory([
      received("2026-06-03", "access", "patient", { policy }),
      clarificationRequested("2026-06-10"),
      clarificationReceived("2026-06-12"),
    ]);
    expect(look(history)).toMatchObject({ dueOn: "2026-07-06", rawEnd: "2026-07-06", pausedDays: 3 });
  });
});

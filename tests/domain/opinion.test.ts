import { expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar";
import { earliestValidOpinion, harmProblem, opinionProblem, opinionValidOn } from "~/domain/opinion";
import { opinion, received } from "./histories";

test.each<[string, CalendarDay, CalendarDay, boolean]>([
  ["the same day", "2026-11-22", "2026-11-22", true],
  ["the first of six months", "2026-05-23", "2026-11-22", true],
  ["a day older", "2026-05-22", "2026-11-22", false],
  ["six months ending on 31 August begin on 1 March", "2026-03-01", "2026-08-31", true],
  ["a day older", "2026-02-28", "2026-08-31", false],
  ["a day after reliance", "2026-11-23", "2026-11-22", false],
])("%s", (_, given, reliedOn, valid) => expect(opinionValidOn(given, reliedOn)).toBe(valid));

test("the earliest day", () => expect(earliestValidOpinion("2026-11-22")).toBe("2026-05-23"));

test("only access needs one, and the newest counts", () => {
  const access = [received("2026-01-05")];
  expect(opinionProblem(access, "2026-11-02")).toBe("opinion-missing");
  expect(opinionProblem([...access, opinion("2026-01-06")], "2026-11-02")).toBe("opinion-stale");
  expect(opinionProblem([...access, opinion("2026-01-06"), opinion("2026-10-06")], "2026-11-02")).toBeNull();
  expect(opinionProblem([received("2026-01-05", "rectification")], "2026-11-02")).toBeNull();
  expect(opinionProblem([received("2026-01-05", "deceased-access")], "2026-11-02")).toBe("opinion-missing");
  expect(opinionProblem([received("2026-01-05", "deceased-access"), opinion("2026-01-06")], "2026-11-02")).toBeNull();
});

test("what is withheld for harm must be what the opinion says", () => {
  const seen = [received("2026-01-05"), opinion("2026-01-06", "serious-harm")];
  const notSeen = [...seen, opinion("2026-01-08")];
  expect(harmProblem(seen, { withheldForHarm: true })).toBeNull();
  expect(harmProblem(seen, { withheldForHarm: false })).toBe("opinion-says-serious-harm-but-nothing-withheld");
  expect(harmProblem(notSeen, { withheldForHarm: true })).toBe("withheld-for-harm-without-opinion");
  expect(harmProblem(notSeen, { withheldForHarm: false })).toBeNull();
  expect(harmProblem([received("2026-01-05")], { withheldForHarm: true })).toBe("withheld-for-harm-without-opinion");
});

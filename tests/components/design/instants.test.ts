import { expect, test } from "vitest";
import { formatInstant } from "~/components/design/instants";

test.each([
  ["2026-11-27T12:03:00Z", "27 November 2026 at 12:03pm"],
  ["2026-11-27T00:03:00Z", "27 November 2026 at 12:03am"],
  ["2026-06-27T19:01:00Z", "27 June 2026 at 8:01pm"],
])("%s is %s in London", (at, words) => expect(formatInstant(new Date(at))).toBe(words));

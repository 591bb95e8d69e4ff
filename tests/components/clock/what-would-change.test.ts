import { expect, test } from "vitest";
import { whatWouldChange } from "~/components/clock/what-would-change";
import { clockOf } from "~/domain/clock/clock";
import type { RequestKind } from "~/domain/terms/vocabulary";
import { received } from "../../domain/histories";

const today = "2026-06-10";

test.each<[RequestKind, boolean, boolean]>([
  ["access", true, true],
  ["rectification", false, true],
  ["erasure", false, true],
  ["objection", false, true],
  ["complaint", false, false],
  ["deceased-access", false, false],
])("%s: a question would pause it: %s; two months more may be taken: %s", (kind, mayPause, mayExtend) => {
  const sentences = whatWouldChange(clockOf([received("2026-06-01", kind)], { today }), kind, today).join(" ");
  expect(sentences.includes("A question to the requester")).toBe(mayPause);
  expect(sentences.includes("Two further months may be taken")).toBe(mayExtend);
});

import { expect, test } from "vitest";
import type { CaseEvent, CaseEventBody } from "~/domain/cases/case-events";
import { effectiveHistory, type EffectiveHistory } from "~/domain/cases/effective-history";
import { decideGivePassword } from "~/domain/release/password-given";

const at = (hour: number) => new Date(Date.UTC(2026, 5, 20, hour));
const history = (...events: (CaseEventBody & { hour: number })[]): EffectiveHistory<CaseEvent> => {
  const received: CaseEventBody & { hour: number } = {
    type: "request-received",
    on: "2026-06-03",
    kind: "access",
    regime: "uk-gdpr-12A",
    requester: "patient",
    channel: "e-mail",
    hour: 1,
  };
  const recorded = [received, ...events].map(({ hour, ...event }, index) => ({
    ...event,
    seq: index + 1,
    recordedAt: at(hour),
    actor: "somebody",
  }));
  return effectiveHistory(recorded);
};
const records = { type: "records-added", on: "2026-06-04", documentId: "d", hour: 2 } as const;
const finished = {
  type: "redaction-finished",
  on: "2026-06-10",
  releaseId: "r",
  packageHash: "h",
  pages: 2,
  withheldPages: 0,
  marks: 1,
  redactors: ["somebody"],
  hour: 3,
} satisfies CaseEventBody & { hour: number };
const approved = {
  type: "disclosure-approved",
  on: "2026-06-11",
  releaseId: "r",
  packageHash: "h",
  recipientHash: "x",
  hour: 4,
} as const;
const disclosed = {
  type: "disclosed",
  on: "2026-06-12",
  releaseId: "r",
  delivery: "e-mail",
  pages: 2,
  hour: 5,
} as const;
const given = { type: "password-given", on: "2026-06-12", by: "telephone", hour: 8 } as const;

test.each([
  ["before the file has left", history(records, finished, approved), at(6), "not-sent-yet"],
  ["before it was shown to anybody", history(records, finished, approved, disclosed), null, "password-not-shown"],
  ["a second time", history(records, finished, approved, disclosed, given), at(6), "already-given"],
] as const)("not recorded %s", (_, events, shownAt, because) => {
  expect(decideGivePassword(events, { by: "letter", shownAt, today: "2026-06-20" })).toEqual({ ok: false, because });
});

test("shown before the file left, and given after it", () => {
  expect(
    decideGivePassword(history(records, finished, approved, disclosed), {
      by: "letter",
      shownAt: at(4),
      today: "2026-06-20",
    }),
  ).toMatchObject({ ok: true });
  expect(
    decideGivePassword(history(records, finished, approved, disclosed, given), {
      by: "letter",
      shownAt: at(8),
      today: "2026-06-20",
    }),
  ).toEqual({ ok: false, because: "already-given" });
});

test("recorded once it was shown and the file has left; again after the file was sealed anew", () => {
  const first = decideGivePassword(history(records, finished, approved, disclosed), {
    by: "telephone",
    shownAt: at(6),
    today: "2026-06-20",
  });
  expect(first).toEqual({ ok: true, events: [{ type: "password-given", on: "2026-06-20", by: "telephone" }] });
  const second = decideGivePassword(history(records, finished, approved, disclosed, given), {
    by: "in-person",
    shownAt: at(9),
    today: "2026-06-20",
  });
  expect(second).toMatchObject({ ok: true });
});

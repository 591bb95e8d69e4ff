import { describe, expect, test } from "vitest";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import {
  decideAddRecords,
  decideRemoveRecords,
  decideRestoreRecords,
  decideTakeEnclosed,
} from "~/domain/records/records-of-case";
import { decideRegroupRecords } from "~/domain/redaction/regroup-records";
import {
  awaitingApproval,
  consultationAsked,
  received,
  recordsAdded,
  recordsRemoved,
  recordsUnpacked,
  withdrawn,
} from "../histories";

const today: CalendarDay = "2026-06-10";
const asked = [received("2026-06-01")];
const atWork = [...asked, recordsAdded("2026-06-03")];
const past: [string, EffectiveHistory][] = [
  ["the second check", awaitingApproval()],
  ["the end", [...atWork, withdrawn("2026-06-05")]],
];
const documentIds = ["document-2", "document-3"];

describe("records come in while the case is at work", () => {
  test("each is an entry of its own", () =>
    expect(decideAddRecords(asked, { documentIds, today })).toEqual({
      ok: true,
      events: [recordsAdded(today, "document-2"), recordsAdded(today, "document-3")],
    }));

  test("what only wrapped others is none any more", () => {
    const enclosed = { around: "document-1", documentIds, today };
    const added = documentIds.map((id) => recordsAdded(today, id));
    expect(decideTakeEnclosed(atWork, { ...enclosed, isOnlyWrapping: false })).toEqual({ ok: true, events: added });
    expect(decideTakeEnclosed(atWork, { ...enclosed, isOnlyWrapping: true })).toEqual({
      ok: true,
      events: [...added, recordsUnpacked(today, "document-1")],
    });
  });

  test.each(past)("not past %s", (_, history) => {
    const because = "case-takes-no-more-records";
    expect(decideAddRecords(history, { documentIds, today })).toEqual({ ok: false, because });
    expect(decideTakeEnclosed(history, { around: "document-1", documentIds, isOnlyWrapping: true, today })).toEqual({
      ok: false,
      because,
    });
  });
});

describe("records leave and come back", () => {
  test("removed, and restored as what they were", () => {
    expect(decideRemoveRecords(atWork, { documentIds: ["document-1"], today })).toEqual({
      ok: true,
      events: [recordsRemoved(today)],
    });
    const without = [...atWork, recordsRemoved("2026-06-04")];
    const restored = { type: "records-restored", on: today, documentId: "document-1" };
    const back = { documentId: "document-1", today };
    expect(decideRestoreRecords(without, { ...back, isUnpacked: false })).toEqual({ ok: true, events: [restored] });
    expect(decideRestoreRecords(without, { ...back, isUnpacked: true })).toEqual({
      ok: true,
      events: [restored, recordsUnpacked(today, "document-1")],
    });
  });

  test("what is there is not restored", () =>
    expect(decideRestoreRecords(atWork, { documentId: "document-1", isUnpacked: false, today })).toEqual({
      ok: false,
      because: "no-such-document",
    }));

  test.each(past)("not past %s", (_, history) => {
    const because = "case-is-past-redaction";
    expect(decideRemoveRecords(history, { documentIds, today })).toEqual({ ok: false, because });
    expect(decideRestoreRecords(history, { documentId: "document-9", isUnpacked: false, today })).toEqual({
      ok: false,
      because,
    });
    expect(decideRegroupRecords(history, { from: ["document-1"], into: documentIds, today })).toEqual({
      ok: false,
      because,
    });
  });
});

describe("a document is split", () => {
  test("its parts come in at once, and it stays until they have their pages", () =>
    expect(decideRegroupRecords(atWork, { from: ["document-1"], into: documentIds, today })).toEqual({
      ok: true,
      events: documentIds.map((id) => recordsAdded(today, id)),
    }));

  test("not while somebody is asked about its pages", () => {
    const history = [...atWork, consultationAsked("2026-06-04")];
    expect(decideRegroupRecords(history, { from: ["document-1"], into: documentIds, today })).toEqual({
      ok: false,
      because: "being-consulted",
    });
    expect(decideRegroupRecords(history, { from: ["document-9"], into: documentIds, today })).toMatchObject({
      ok: true,
    });
  });
});

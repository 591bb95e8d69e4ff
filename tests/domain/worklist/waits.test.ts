/** What the work waits for, and when it no longer does. */
import { expect, test } from "vitest";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { RecordFile } from "~/domain/worklist/standing-of-case";
import { waitsOf, type Wait } from "~/domain/worklist/waits";
import {
  awaitingApproval,
  complaintReceived,
  consultationAnswered,
  consultationAsked,
  consultationWithdrawn,
  disclosed,
  readyToDisclose,
  recordsRemoved,
  withdrawn,
} from "../histories";
import { ready, standing, work } from "./standing";

const asked = consultationAsked("2026-06-04", { of: "clinician" }); // about pages 3-5, by 11 June
const answer: Wait = {
  for: "answer",
  consultationId: "consultation-1",
  of: "clinician",
  pages: [[3, 5]],
  by: "2026-06-11",
  isLate: true,
};
const stopped: RecordFile = { ...ready, id: "document-2", name: "Second.pdf", state: "stopped", pagesDone: 4 };
const flagged: RecordFile = { ...ready, unresolved: 2 };
const restOfFile: Wait = {
  for: "stopped-file",
  documentId: "document-2",
  name: "Second.pdf",
  pagesDone: 4,
  pageCount: 9,
};
const decision: Wait = { for: "decision-on-pages", documentId: "document-1", name: "Records.pdf", pages: 2 };

test.each<[string, EffectiveHistory, RecordFile[], Wait[]]>([
  ["nothing", work, [ready], []],
  ["an answer, since yesterday late", [...work, asked], [ready], [answer]],
  [
    "an answer that has time",
    [...work, consultationAsked("2026-06-10", { of: "police", answerBy: "2026-06-12" })],
    [ready],
    [{ ...answer, of: "police", by: "2026-06-12", isLate: false }],
  ],
  ["no more, once it came", [...work, asked, consultationAnswered("2026-06-09")], [ready], []],
  ["no more, once the question was withdrawn", [...work, asked, consultationWithdrawn("2026-06-09")], [ready], []],
  ["no more, once the file was taken out", [...work, asked, recordsRemoved("2026-06-09")], [], []],
  ["a file that was stopped", work, [ready, stopped], [restOfFile]],
  ["pages that may be somebody else’s", work, [flagged], [decision]],
  ["all of them, as they are best seen to", [...work, asked], [flagged, stopped], [answer, restOfFile, decision]],
  [
    "an answer, though a release copy is with the second person",
    awaitingApproval([asked]),
    [flagged, stopped],
    [answer],
  ],
  ["nothing, once the case has ended", [...work, asked, withdrawn("2026-06-08")], [flagged, stopped], []],
  [
    "nothing, once the records have left, though somebody complains",
    [...readyToDisclose([asked]), disclosed("2026-06-16"), complaintReceived("2026-06-20")],
    [flagged, stopped],
    [],
  ],
])("waited for: %s", (_, history, records, waits) => expect(waitsOf(standing(history, records))).toEqual(waits));

import { expect, test } from "vitest";
import { stageOf } from "~/domain/worklist/stage";

type Standing = Parameters<typeof stageOf>[0];
const base: Standing = { state: "waiting", kind: "access", dueOn: null, today: "2026-07-10" };

test.each<[string, Partial<Standing>, ReturnType<typeof stageOf>]>([
  ["proof is awaited and the clock has not started", {}, "waiting"],
  ["proof is awaited, and the day is still to come", { dueOn: "2026-07-11" }, "waiting"],
  ["proof is awaited on the last day", { dueOn: "2026-07-10" }, "waiting"],
  ["proof is awaited, and the day has gone", { dueOn: "2026-07-09" }, "overdue"],
  ["an erasure whose proof is awaited, and the day has gone", { kind: "erasure", dueOn: "2026-07-09" }, "overdue"],
  ["records are late: the day beside it says so", { state: "redaction", dueOn: "2026-07-09" }, "redaction"],
  ["it has ended after its day", { state: "disclosed", dueOn: "2026-07-09" }, "disclosed"],
  ["records are to be found", { state: "gathering" }, "gathering"],
  ["an erasure is to be decided", { state: "gathering", kind: "erasure" }, "to-decide"],
  ["a correction, with records beside it", { state: "redaction", kind: "rectification" }, "to-decide"],
  ["an objection", { state: "gathering", kind: "objection" }, "to-decide"],
  ["the records of somebody who has died", { state: "gathering", kind: "deceased-access" }, "gathering"],
  ["an erasure that was decided", { state: "decided", kind: "erasure" }, "decided"],
  ["an erasure that was withdrawn", { state: "withdrawn", kind: "erasure" }, "withdrawn"],
])("%s", (_, change, stage) => expect(stageOf({ ...base, ...change })).toBe(stage));

/** Saying nothing of what is withheld: who may choose it, of which reasons, and what the recipient then reads. */
import { describe, expect, test } from "vitest";
import type { Effective, EffectiveHistory } from "~/domain/cases/effective-history";
import { withheldSchedule } from "~/domain/release/release-copy";
import { askedUnder } from "~/domain/exemptions/asked-under";
import { decideSilence, reasonsForSilence, reasonsUnsaid } from "~/domain/exemptions/silence";
import type { ExemptionCode, Role } from "~/domain/terms/vocabulary";
import { fact, awaitingApproval, disclosed, readyToDisclose, received, recordsAdded } from "../histories";

const today = "2026-06-10";
const inRedaction = [received("2026-06-01"), recordsAdded("2026-06-03")];

describe("choosing it", () => {
  test.each<[string, EffectiveHistory, ExemptionCode[], Role, string]>([
    ["a manager, of serious harm", inRedaction, ["HARM-PATIENT", "HARM-OTHER"], "manager", "chosen"],
    ["a manager takes it back", inRedaction, [], "manager", "chosen"],
    ["an officer", inRedaction, ["HARM-PATIENT"], "officer", "needs-a-manager"],
    ["of a reason that is told plainly", inRedaction, ["HARM-PATIENT", "TP-PERSON"], "manager", "reason-must-be-named"],
    [
      "while a copy waits for approval",
      awaitingApproval(),
      ["HARM-PATIENT"],
      "manager",
      "return-it-to-redaction-first",
    ],
    ["after it has left", [...readyToDisclose(), disclosed("2026-06-16")], ["HARM-PATIENT"], "manager", "case-closed"],
    [
      "of a correction",
      [received("2026-06-01", "rectification")],
      ["HARM-PATIENT"],
      "manager",
      "nothing-is-disclosed-here",
    ],
  ])("%s", (_, history, codes, role, expected) => {
    const decision = decideSilence(history, { codes, role, today });
    expect(decision.ok ? "chosen" : decision.because).toBe(expected);
    if (decision.ok) expect(decision.events).toEqual([{ type: "silence-chosen", on: today, codes }]);
  });

  test.each([
    ["told plainly, it must be named", "plainly", { ok: false, because: "reason-must-be-named" }],
    ["told neutrally, a manager may say nothing", "neutrally", { ok: true }],
  ] as const)("of harm to social work or education: %s", (_, otherHarmTold, expected) => {
    const codes: ExemptionCode[] = ["SOCIAL-HARM", "EDU-HARM"];
    expect(decideSilence(inRedaction, { codes, role: "manager", otherHarmTold, today })).toMatchObject(expected);
    const asked = askedUnder([received("2026-06-01")]);
    const offered = reasonsForSilence(asked, otherHarmTold).filter(({ code }) => codes.includes(code));
    expect(offered).toHaveLength(expected.ok ? 2 : 0);
  });

  test("the last choice stands", () => {
    const chosen = (codes: ExemptionCode[]): Effective => fact({ type: "silence-chosen", on: today, codes });
    expect(reasonsUnsaid(inRedaction)).toEqual([]);
    expect(reasonsUnsaid([...inRedaction, chosen(["HARM-PATIENT"]), chosen(["CRIME"])])).toEqual(["CRIME"]);
    expect(reasonsUnsaid([...inRedaction, chosen(["HARM-PATIENT"]), chosen([])])).toEqual([]);
  });

  test("only reasons whose naming would do harm are offered, each regime its own", () => {
    const living = reasonsForSilence(askedUnder([received("2026-06-01", "access", "deputy")])).map(({ code }) => code);
    expect(living).toEqual(expect.arrayContaining(["HARM-PATIENT", "HARM-OTHER", "CRIME", "CHILD-ABUSE"]));
    expect(living).not.toContain("TP-PERSON");
    expect(living).not.toContain("D-HARM");
    expect(
      reasonsForSilence(askedUnder([received("2026-06-01", "deceased-access")])).map(({ code }) => code),
    ).toContain("D-HARM");
  });
});

describe("what the recipient reads", () => {
  const mark = (reason: ExemptionCode, page: number) => ({
    id: `${reason}-${page}`,
    page,
    reason,
    boxes: [],
    how: "box" as const,
    by: "officer-1",
    at: "2026-06-05T09:00:00Z",
    document: "document-1",
  });
  const marks = [mark("HARM-PATIENT", 1), mark("CRIME", 2), mark("TP-PERSON", 3)];
  const told = (unsaid: ExemptionCode[]) =>
    withheldSchedule(marks as never, unsaid).map(({ code, pages }) => [code, pages]);

  test.each<[string, ExemptionCode[], unknown]>([
    [
      "neutral words for both, without a choice",
      [],
      [
        ["HARM-PATIENT", 2],
        ["TP-PERSON", 1],
      ],
    ],
    [
      "nothing of the one that was chosen",
      ["HARM-PATIENT"],
      [
        ["CRIME", 1],
        ["TP-PERSON", 1],
      ],
    ],
    ["nothing of either", ["HARM-PATIENT", "CRIME"], [["TP-PERSON", 1]]],
  ])("%s", (_, unsaid, expected) => expect(told(unsaid)).toEqual(expected));
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenRequestIn } from "~/forms/written-request.server";

type Typed = { fields: Record<string, string>; recordKinds: readonly string[] };

function readWrittenRequest({ fields, recordKinds }: Typed, setting: Parameters<typeof writtenRequestIn>[1]) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const kind of recordKinds) form.append("recordKinds", kind);
  const read = writtenRequestIn(form, setting);
  return read.ok ? read : { ok: false as const, wrong: read.errors };
}

const complete: Record<string, string> = {
  familyName: "Achebe-Trent",
  givenNames: "Rosalind",
  "bornOn-day": "14",
  "bornOn-month": "3",
  "bornOn-year": "1961",
  nhsNumber: "999 000 0018",
  hospitalNumber: "",
  patientAddress: "",
  copyOrChange: "copy",
  requester: "patient",
  requesterName: "Rosalind Achebe-Trent",
  organisation: "",
  email: "r@applicants.example",
  requesterAddress: "",
  theirReference: "",
  sites: "Northfield General Hospital\n\n Riverside Clinic ",
  details: "",
  channel: "e-mail",
  delivery: "e-mail",
  seen: "copy",
  shownWithoutFile: "passport",
  authority: "",
  "receivedOn-day": "3",
  "receivedOn-month": "June",
  "receivedOn-year": "2026",
};
const read = (change: Record<string, string> = {}, attachments: number[] = []) =>
  readWrittenRequest(
    { fields: { ...complete, ...change }, recordKinds: ["health-records"] },
    { today: "2026-06-10", attachments },
  );
const day = (field: string, [date, month, year]: readonly string[]) => ({
  [`${field}-day`]: date!,
  [`${field}-month`]: month!,
  [`${field}-year`]: year!,
});

const notShown = { seen: "not-shown", shownWithoutFile: "" };

describe("a request as an officer writes it down", () => {
  test.each<[string, Record<string, string>, string | null]>([
    ["the ground of doubt", { ...notShown, identityDoubt: "came-through-another" }, "came-through-another"],
    ["that nobody doubts it: nothing is asked", { ...notShown, identityDoubt: "none" }, null],
    ["nothing of a doubt about somebody who showed who they are", { identityDoubt: "name-differs" }, null],
  ])("is read with %s", (_, change, identityDoubt) =>
    expect(read(change)).toMatchObject({ ok: true, request: { identityDoubt } }),
  );

  test.each([
    ["whether there is a doubt is not said", { ...notShown }],
    ["of an executor too", { ...notShown, requester: "pr", authority: "came", ...day("diedOn", ["1", "5", "2026"]) }],
    ["a doubt that is not offered", { ...notShown, identityDoubt: "foreign-name" }],
  ])("identity that was not shown is asked for on a ground of doubt: %s", (_, change) => {
    const answer = read(change);
    expect(answer.ok || answer.wrong).toEqual([
      { field: "identityDoubt", message: "Choose what makes you doubt who they are, or that nobody doubts it" },
    ]);
  });
  test.each<[string, Record<string, string>, string, RegExp]>([
    ["a Scottish number", { nhsNumber: "010150 0009" }, "nhsNumber", /Scottish CHI number/],
    ["a number of Northern Ireland", { nhsNumber: "320 000 0007" }, "nhsNumber", /Health and Care number/],
    ["a name with a face", { familyName: "Trent 😀" }, "familyName", /cannot print “😀”/],
    ["a given name in a font of its own", { givenNames: "\uE001" }, "givenNames", /cannot print one of the signs/],
    ["an address with a picture", { patientAddress: "1 Rose Lane\n🏠" }, "patientAddress", /cannot print “🏠”/],
    ["a firm with a hieroglyph", { organisation: "𓀀 LLP" }, "organisation", /cannot print/],
    ["a reference with a tick", { theirReference: "✅ 1" }, "theirReference", /cannot print/],
    ["a hospital number with a heart", { hospitalNumber: "♥12345" }, "hospitalNumber", /cannot print/],
    ["a proof that is not offered", { "attachment-1": "library-card" }, "attachment-1", /Choose what/],
    ["a name that nobody sees", { familyName: "\u200B\u202E\0" }, "familyName", /Enter the patient/],
  ])("%s is refused", (_, change, field, message) => {
    const answer = read(change, [1]);
    expect(answer.ok || answer.wrong).toContainEqual({ field, message: expect.stringMatching(message) as string });
  });

  test("a kind of record that is not offered is refused, not passed over", () => {
    const answer = readWrittenRequest(
      { fields: complete, recordKinds: ["health-records", "made-up"] },
      { today: "2026-06-10", attachments: [] },
    );
    expect(answer.ok || answer.wrong).toEqual([
      { field: "recordKinds", message: "Choose only from what is offered here" },
    ]);
  });

  test("a name is kept as it reads", () => {
    const answer = read({
      familyName: "Tre\u200Bnt\r\n(formerly\u00A0Bell)\u202E",
      nhsNumber: "999\u200B000\u200B0018",
    });
    expect(answer.ok && answer.request.patient).toMatchObject({
      familyName: "Trent (formerly Bell)",
      nhsNumber: "9990000018",
    });
  });

  test("is read into what a case needs", () => {
    expect(read()).toEqual({
      ok: true,
      request: {
        receivedOn: "2026-06-03",
        letterDated: null,
        kind: "access",
        requester: "patient",
        channel: "e-mail",
        patient: {
          familyName: "Achebe-Trent",
          givenNames: "Rosalind",
          bornOn: "1961-03-14",
          diedOn: null,
          nhsNumber: "9990000018",
          hospitalNumber: null,
          address: "",
        },
        request: {
          requesterName: "Rosalind Achebe-Trent",
          organisation: "",
          email: "r@applicants.example",
          address: "",
          theirReference: "",
          recordsFrom: null,
          recordsTo: null,
          details: "",
          delivery: "e-mail",
          sites: '["Northfield General Hospital","Riverside Clinic"]',
          recordKinds: '["health-records"]',
        },
        identity: { seen: "copy", evidence: [{ kind: "passport", attachment: null }] },
        identityDoubt: null,
        authority: null,
        shownWhere: "",
      },
    });
  });

  test("keeps everything that was written, without the spaces around it", () => {
    const written = {
      familyName: " Achebe-Trent ",
      nhsNumber: "",
      hospitalNumber: " N123 ",
      patientAddress: "1 High Street",
      organisation: "Testerson LLP",
      requesterAddress: "2 Low Street",
      theirReference: "RT/1",
      details: "the fall of 2019",
      channel: "post",
      delivery: "post",
      ...day("recordsFrom", ["1", "1", "2019"]),
      ...day("recordsTo", ["31", "12", "2019"]),
    };
    expect(read(written)).toMatchObject({
      request: {
        channel: "post",
        patient: { familyName: "Achebe-Trent", nhsNumber: null, hospitalNumber: "N123", address: "1 High Street" },
        request: {
          organisation: "Testerson LLP",
          address: "2 Low Street",
          theirReference: "RT/1",
          details: "the fall of 2019",
          delivery: "post",
          recordsFrom: "2019-01-01",
          recordsTo: "2019-12-31",
        },
      },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ["no family name", { familyName: "  " }, "familyName"],
    ["an NHS number with a wrong digit", { nhsNumber: "999 000 0019" }, "nhsNumber"],
    ["a birthday that is no day", day("bornOn", ["31", "2", "1961"]), "bornOn"],
    ["a birth still to come", day("bornOn", ["11", "6", "2026"]), "bornOn"],
    ["a death before the birth", day("diedOn", ["1", "1", "1950"]), "diedOn"],
    ["no day of receipt", day("receivedOn", ["", "", ""]), "receivedOn"],
    ["receipt tomorrow", day("receivedOn", ["11", "6", "2026"]), "receivedOn"],
    ["a letter dated after it came", day("letterDated", ["4", "6", "2026"]), "letterDated"],
    [
      "a period that ends before it begins",
      { ...day("recordsFrom", ["1", "1", "2020"]), ...day("recordsTo", ["1", "1", "2019"]) },
      "recordsTo",
    ],
    ["nobody who asks", { requester: "" }, "requester"],
    ["two e-mail addresses", { email: "a@x.example, b@x.example" }, "email"],
    ["an address with a line break", { email: "a@x.example\r\nBcc: b@x.example" }, "email"],
    ["by e-mail without an address", { email: "", requesterAddress: "1 High Street" }, "email"],
    ["no address at all, though it is collected", { email: "", delivery: "collection" }, "requesterAddress"],
    ["by post without an address", { delivery: "post" }, "requesterAddress"],
    ["nothing said of identity", { seen: "" }, "seen"],
    ["seen, but nothing shown", { shownWithoutFile: "" }, "seen"],
    ["one original bill", { seen: "original", shownWithoutFile: "" }, "seen"],
    ["shown, but not seen", { seen: "not-shown" }, "seen"],
    ["a solicitor, and nothing said of authority", { requester: "solicitor" }, "authority"],
  ])("%s: the sentence stands at the field", (_, change, field) => {
    const outcome = read(change);
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.wrong.map((wrong) => wrong.field)).toEqual([field]);
    expect(outcome.wrong[0]!.message).toMatch(/^[A-Z\d].* .*[a-z\d]$/);
  });

  test.each<[string, Record<string, string>]>([
    ["died on the day of birth", day("diedOn", ["14", "3", "1961"])],
    ["one day of records", { ...day("recordsFrom", ["1", "1", "2020"]), ...day("recordsTo", ["1", "1", "2020"]) }],
    ["records up to a day still to come", day("recordsTo", ["1", "1", "2027"])],
    ["records from a day on", day("recordsFrom", ["1", "1", "2020"])],
    ["received today", day("receivedOn", ["10", "6", "2026"])],
    ["no birthday, only the death", { ...day("bornOn", ["", "", ""]), ...day("diedOn", ["1", "1", "1950"]) }],
    ["by post, with no e-mail address", { delivery: "post", email: "", requesterAddress: "1 High Street" }],
    ["to be collected, told by e-mail", { delivery: "collection" }],
    ["identity not shown, and doubted", { ...notShown, identityDoubt: "name-differs" }],
    ["identity not shown, and not doubted", { ...notShown, identityDoubt: "none" }],
    ["a solicitor, whose documents say who asks", { ...notShown, requester: "solicitor", authority: "ask" }],
    ["somebody we know, without a document", { seen: "already-known", shownWithoutFile: "" }],
    ["two bills seen at the desk", { seen: "original", shownWithoutFile: "two-utility-bills" }],
    ["a solicitor whose authority is asked for", { requester: "solicitor", authority: "ask" }],
    ["a patient of whom no authority is asked", { authority: "ask", "attachment-1": "authority" }],
  ])("nothing is wrong with: %s", (_, change) => expect(read(change, [1])).toMatchObject({ ok: true }));

  test.each<[string, number]>([
    ["familyName", 200],
    ["givenNames", 200],
    ["hospitalNumber", 40],
    ["patientAddress", 500],
    ["requesterName", 200],
    ["organisation", 200],
    ["requesterAddress", 500],
    ["theirReference", 100],
    ["sites", 1_000],
    ["details", 5_000],
  ])("%s has room for %i characters", (field, longest) => {
    expect(read({ [field]: "x".repeat(longest) })).toMatchObject({ ok: true });
    expect(read({ [field]: "x".repeat(longest + 1) })).toEqual({
      ok: false,
      wrong: [{ field, message: `Use ${longest} characters or fewer` }],
    });
  });

  test.each<[string, readonly string[]]>([
    ["copyOrChange", ["copy", "rectification", "erasure", "objection"]],
    ["channel", ["e-mail", "post", "form", "portal", "telephone", "in-person"]],
    ["delivery", ["e-mail", "portal", "post", "collection"]],
    ["seen", ["original", "copy", "already-known"]],
    ["shownWithoutFile", ["passport", "driving-licence", "two-utility-bills"]],
  ])("%s is one of the choices on the page", (field, choices) => {
    for (const choice of choices)
      expect(read({ [field]: choice, requesterAddress: "1 High Street" }), choice).toMatchObject({ ok: true });
    expect(read({ [field]: "another" })).toMatchObject({ ok: false, wrong: [{ field }] });
  });

  test("a page that did not ask about documents or authority sends neither", () => {
    const { shownWithoutFile: _shown, authority: _authority, ...fields } = complete;
    const outcome = readWrittenRequest(
      { fields: { ...fields, seen: "not-shown", identityDoubt: "none" }, recordKinds: [] },
      { today: "2026-06-10", attachments: [] },
    );
    expect(outcome).toMatchObject({ ok: true, request: { identity: null, authority: null } });
  });

  test("what was left empty, and what was never sent, are told alike", () => {
    const empty = readWrittenRequest({ fields: {}, recordKinds: [] }, { today: "2026-06-10", attachments: [] });
    expect(empty).toMatchObject({ ok: false });
    if (empty.ok) return;
    expect(empty.wrong.map(({ field }) => field)).toEqual([
      "familyName",
      "requester",
      "requesterName",
      "copyOrChange",
      "seen",
      "receivedOn",
      "channel",
      "delivery",
    ]);
  });

  test("every wrong date is told at its own question", () => {
    const wrong = (field: string, parts: readonly string[]) => {
      const outcome = read(day(field, parts));
      return outcome.ok ? [] : outcome.wrong;
    };
    expect(wrong("bornOn", ["31", "2", "1961"])).toEqual([
      { field: "bornOn", message: "31 February 1961 does not exist: check the date of birth" },
    ]);
    expect(wrong("bornOn", ["", "2", "1961"])).toHaveLength(1);
    expect(wrong("bornOn", ["31", "", ""])).toHaveLength(1);
    expect(wrong("bornOn", ["", "", "1961"])).toHaveLength(1);
    expect(wrong("bornOn", [" ", " ", " "])).toEqual([]);
    expect(wrong("diedOn", ["11", "6", "2026"])).toEqual([
      { field: "diedOn", message: "The day of death cannot be after today" },
    ]);
    expect(wrong("recordsFrom", ["11", "6", "2026"])).toEqual([
      { field: "recordsFrom", message: "The first day asked for cannot be after today" },
    ]);
    expect(wrong("recordsTo", ["32", "6", "2026"])).toEqual([
      { field: "recordsTo", message: "The last day asked for: the day must be a number from 1 to 31" },
    ]);
    expect(wrong("receivedOn", ["32", "6", "2026"])).toEqual([
      { field: "receivedOn", message: "The day it reached the trust: the day must be a number from 1 to 31" },
    ]);
  });

  test("a day that cannot be is told, each at its own question, and so is what two days make impossible", () => {
    const wrong = (...days: [string, string[]][]) => {
      const outcome = read(
        Object.assign({}, ...days.map(([field, parts]) => day(field, parts))) as Record<string, string>,
      );
      return outcome.ok ? [] : outcome.wrong.map(({ message }) => message);
    };
    expect(wrong(["bornOn", ["1", "1", "1700"]])).toEqual(["The date of birth cannot be before 1850: check the year"]);
    expect(wrong(["receivedOn", ["4", "7", "1948"]])).toEqual([
      "The day it reached the trust cannot be before 5 July 1948, when the NHS began: check the year",
    ]);
    expect(wrong(["receivedOn", ["11", "6", "2026"]])).toEqual(["The day it reached the trust cannot be after today"]);
    // the letter's day is wrong as well: what the other two say is told at once
    expect(
      wrong(["bornOn", ["1", "1", "1961"]], ["diedOn", ["1", "1", "1950"]], ["letterDated", ["1", "13", "26"]]),
    ).toEqual([
      "The day of death cannot be before the date of birth",
      "The day the letter bears: the month must be a number from 1 to 12, or its name, and the year must be four figures, such as 1961",
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "the patient has died",
      { requester: "pr", authority: "came", ...day("diedOn", ["2", "1", "2026"]) },
      "deceased-access",
    ],
    ["a personal representative asks", { requester: "pr", authority: "came" }, "deceased-access"],
    ["the patient has died, whoever asks", { ...day("diedOn", ["2", "1", "2026"]) }, "deceased-access"],
    ["a correction", { copyOrChange: "rectification" }, "rectification"],
    [
      "an erasure, also of one who has died",
      { copyOrChange: "erasure", ...day("diedOn", ["2", "1", "2026"]) },
      "erasure",
    ],
    ["an objection to sharing", { copyOrChange: "objection" }, "objection"],
  ])("%s: the kind of request follows", (_, change, kind) =>
    expect(read(change)).toMatchObject({ ok: true, request: { kind } }),
  );

  test("the day that the letter bears is kept, and may be left out", () => {
    expect(read(day("letterDated", ["30", "May", "2026"]))).toMatchObject({
      ok: true,
      request: { letterDated: "2026-05-30" },
    });
    expect(read()).toMatchObject({ ok: true, request: { letterDated: null } });
  });

  test("two bills, each an attachment, show identity; one does not", () => {
    const bill = { shownWithoutFile: "", "attachment-1": "utility-bill" };
    expect(read(bill, [1, 2]).ok).toBe(false);
    expect(read({ ...bill, "attachment-2": "utility-bill" }, [1, 2])).toMatchObject({
      ok: true,
      request: { identity: { evidence: [{ attachment: 1 }, { attachment: 2 }] } },
    });
  });

  test("proof of authority that came is kept with its attachments", () => {
    expect(
      read(
        {
          requester: "solicitor",
          seen: "not-shown",
          shownWithoutFile: "",
          authority: "came",
          "attachment-1": "authority",
        },
        [1],
      ),
    ).toMatchObject({ ok: true, request: { identity: null, authority: { attachments: [1] } } });
    expect(read({ requester: "solicitor", authority: "ask", "attachment-1": "authority" }, [1])).toMatchObject({
      ok: false,
      wrong: [{ field: "authority" }],
    });
  });

  test("what was shown is kept as it was shown", () => {
    const evidence = (change: Record<string, string>, attachments: number[] = []) => {
      const outcome = read(change, attachments);
      return outcome.ok ? outcome.request.identity : outcome.wrong;
    };
    expect(evidence({ seen: "original", shownWithoutFile: "two-utility-bills" })).toEqual({
      seen: "original",
      evidence: [
        { kind: "utility-bill", attachment: null },
        { kind: "utility-bill", attachment: null },
      ],
    });
    expect(evidence({ "attachment-1": "utility-bill", "attachment-2": "authority" }, [1, 2])).toEqual({
      seen: "copy",
      evidence: [
        { kind: "utility-bill", attachment: 1 },
        { kind: "passport", attachment: null },
      ],
    });
    expect(evidence({ shownWithoutFile: "", "attachment-1": "driving-licence" }, [1])).toEqual({
      seen: "copy",
      evidence: [{ kind: "driving-licence", attachment: 1 }],
    });
    expect(evidence({ seen: "already-known", "attachment-1": "passport" }, [1])).toEqual({
      seen: "already-known",
      evidence: [{ kind: "already-known", attachment: null }],
    });
    expect(evidence({ ...notShown, identityDoubt: "none" })).toBeNull();
    expect(evidence({ shownWithoutFile: "", "attachment-1": "utility-bill" }, [1])).toEqual([
      {
        field: "seen",
        message:
          "Not enough to show identity yet: still needed is a second, different utility bill, or a passport or driving licence",
      },
    ]);
  });

  test("proof of authority from somebody already known, or from one who needs none", () => {
    expect(
      read(
        {
          requester: "solicitor",
          seen: "already-known",
          shownWithoutFile: "",
          authority: "came",
          "attachment-2": "authority",
        },
        [1, 2],
      ),
    ).toMatchObject({ request: { authority: { attachments: [2] } } });
    expect(read({ authority: "came", "attachment-2": "authority" }, [1, 2])).toMatchObject({
      request: { authority: null },
    });
    expect(read({ requester: "solicitor", authority: "ask" }, [1])).toMatchObject({ request: { authority: null } });
  });

  test("an attachment that the letter does not have shows nothing", () => {
    expect(read({ shownWithoutFile: "", "attachment-7": "passport" }, [1]).ok).toBe(false);
  });

  test("whatever is typed is answered, and a message always names a field", () => {
    const anything: fc.Arbitrary<Typed> = fc.record({
      fields: fc.dictionary(fc.constantFrom(...Object.keys(complete)), fc.string()),
      recordKinds: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(anything, (typed) => {
        const outcome = readWrittenRequest(
          { fields: { ...complete, ...typed.fields }, recordKinds: typed.recordKinds },
          { today: "2026-06-10", attachments: [1] },
        );
        return outcome.ok || outcome.wrong.every(({ field, message }) => field !== "" && message !== "");
      }),
    );
  });
});

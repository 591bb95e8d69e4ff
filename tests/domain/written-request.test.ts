import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWrittenRequest, type Typed } from "~/domain/written-request";

const complete: Record<string, string> = {
  familyName: "Achebe-Trent", givenNames: "Rosalind", "bornOn-day": "14", "bornOn-month": "3", "bornOn-year": "1961", nhsNumber: "999 000 0018", hospitalNumber: "", patientAddress: "",
  copyOrChange: "copy", requester: "patient", requesterName: "Rosalind Achebe-Trent", organisation: "", email: "r@applicants.example", requesterAddress: "", theirReference: "",
  sites: "Northfield General Hospital\n\n Riverside Clinic ", details: "", channel: "e-mail", delivery: "e-mail", seen: "copy", shownWithoutFile: "passport", authority: "",
  "receivedOn-day": "3", "receivedOn-month": "June", "receivedOn-year": "2026",
};
const read = (change: Record<string, string> = {}, attachments: number[] = []) =>
  readWrittenRequest({ fields: { ...complete, ...change }, recordKinds: ["health-records", "made-up"] }, { today: "2026-06-10", attachments });
const day = (field: string, [date, month, year]: readonly string[]) => ({ [`${field}-day`]: date!, [`${field}-month`]: month!, [`${field}-year`]: year! });

describe("a request as an officer writes it down", () => {
  test("is read into what a case needs", () => {
    const outcome = read();
    expect(outcome).toMatchObject({ ok: true, request: { kind: "access", receivedOn: "2026-06-03", patient: { nhsNumber: "9990000018", bornOn: "1961-03-14", diedOn: null, hospitalNumber: null }, authority: null } });
    if (!outcome.ok) return;
    expect(JSON.parse(outcome.request.request.sites)).toEqual(["Northfield General Hospital", "Riverside Clinic"]);
    expect(JSON.parse(outcome.request.request.recordKinds)).toEqual(["health-records"]);
    expect(outcome.request.identity).toEqual({ seen: "copy", evidence: [{ kind: "passport", attachment: null }] });
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
    ["a period that ends before it begins", { ...day("recordsFrom", ["1", "1", "2020"]), ...day("recordsTo", ["1", "1", "2019"]) }, "recordsTo"],
    ["nobody who asks", { requester: "" }, "requester"],
    ["two e-mail addresses", { email: "a@x.example, b@x.example" }, "email"],
    ["an address with a line break", { email: "a@x.example\r\nBcc: b@x.example" }, "email"],
    ["by e-mail without an address", { email: "" }, "email"],
    ["by post without an address", { delivery: "post" }, "requesterAddress"],
    ["nothing said of identity", { seen: "" }, "seen"],
    ["seen, but nothing shown", { shownWithoutFile: "" }, "seen"],
    ["shown, but not seen", { seen: "not-shown" }, "seen"],
    ["a solicitor, and nothing said of authority", { requester: "solicitor" }, "authority"],
  ])("%s: the sentence stands at the field", (_, change, field) => {
    const outcome = read(change);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.wrong.map((wrong) => wrong.field)).toContain(field);
  });

  test.each<[string, Record<string, string>, string]>([
    ["the patient has died", { requester: "pr", authority: "came", ...day("diedOn", ["2", "1", "2026"]) }, "deceased-access"],
    ["a personal representative asks", { requester: "pr", authority: "came" }, "deceased-access"],
    ["a correction", { copyOrChange: "rectification" }, "rectification"],
  ])("%s: the kind of request follows", (_, change, kind) => expect(read(change)).toMatchObject({ ok: true, request: { kind } }));

  test("the day that the letter bears is kept, and may be left out", () => {
    expect(read(day("letterDated", ["30", "May", "2026"]))).toMatchObject({ ok: true, request: { letterDated: "2026-05-30" } });
    expect(read()).toMatchObject({ ok: true, request: { letterDated: null } });
  });

  test("two bills, each an attachment, show identity; one does not", () => {
    const bill = { shownWithoutFile: "", "attachment-1": "utility-bill" };
    expect(read(bill, [1, 2]).ok).toBe(false);
    expect(read({ ...bill, "attachment-2": "utility-bill" }, [1, 2])).toMatchObject({ ok: true, request: { identity: { evidence: [{ attachment: 1 }, { attachment: 2 }] } } });
  });

  test("proof of authority that came is kept with its attachments", () => {
    expect(read({ requester: "solicitor", seen: "not-shown", shownWithoutFile: "", authority: "came", "attachment-1": "authority" }, [1])).toMatchObject({ ok: true, request: { identity: null, authority: { attachments: [1] } } });
    expect(read({ requester: "solicitor", authority: "ask", "attachment-1": "authority" }, [1]).ok).toBe(false);
  });

  test("an attachment that the letter does not have shows nothing", () => {
    expect(read({ shownWithoutFile: "", "attachment-7": "passport" }, [1]).ok).toBe(false);
  });

  test("whatever is typed is answered, and a message always names a field", () => {
    const anything: fc.Arbitrary<Typed> = fc.record({ fields: fc.dictionary(fc.constantFrom(...Object.keys(complete)), fc.string()), recordKinds: fc.array(fc.string()) });
    fc.assert(fc.property(anything, (typed) => {
      const outcome = readWrittenRequest({ fields: { ...complete, ...typed.fields }, recordKinds: typed.recordKinds }, { today: "2026-06-10", attachments: [1] });
      return outcome.ok || outcome.wrong.every(({ field, message }) => field !== "" && message !== "");
    }));
  });
});

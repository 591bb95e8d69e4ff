import { expect, test } from "vitest";
import { readApplication } from "~/forms/portal-application.server";

const choices = { sites: ["Northfield General Hospital"], recordKinds: ["health-records", "x-rays"] };
const whole: Record<string, string> = {
  patientFamilyName: "Achebe-Trent",
  patientGivenNames: "Rosalind",
  "patientBornOn-day": "14",
  "patientBornOn-month": "3",
  "patientBornOn-year": "1961",
  patientAddress: "1 Rose Lane\nLeeds",
  applicantReference: "GF/1",
  applicantEmail: "post@firm.example",
  applicantAddress: "2 High Street",
  sites: "Northfield General Hospital",
  recordKinds: "x-rays",
  confirmed: "yes",
};

function read(change: Record<string, string | readonly string[]> = {}) {
  const fields = new FormData();
  for (const [name, value] of Object.entries({ ...whole, ...change }))
    for (const each of typeof value === "string" ? [value] : value) fields.append(name, each);
  const answer = readApplication(
    { ok: true, fields, files: [{ name: "authority.pdf" }], hasMore: false },
    { today: "2026-06-10", choices },
  );
  return answer.ok ? answer.form : answer.answer.data.errors.filter(({ field }) => field !== "authority");
}

test("an application is read into the fields of the trust's form", () => {
  expect(read()).toMatchObject({
    patientFamilyName: "Achebe-Trent",
    sites: '["Northfield General Hospital"]',
    recordKinds: '["x-rays"]',
  });
});

test.each<[string, Record<string, string | readonly string[]>, string, RegExp]>([
  ["a site that is not offered", { sites: ["Northfield General Hospital", "Elsewhere"] }, "sites", /only from what/],
  ["only such a site", { sites: "Elsewhere" }, "sites", /only from what/],
  ["a kind that is not offered", { recordKinds: ["x-rays", "diaries"] }, "recordKinds", /only from what/],
  ["no site", { sites: [] }, "sites", /where your client was treated/],
  ["a name with a face", { patientGivenNames: "Ros 😀" }, "patientGivenNames", /cannot print “😀”/],
  ["a name that nobody sees", { patientFamilyName: "\u202E\0\u200B" }, "patientFamilyName", /Enter your client/],
  ["a reference in a font of its own", { applicantReference: "\uE000" }, "applicantReference", /cannot print/],
  ["an address with a picture", { applicantAddress: "🏢" }, "applicantAddress", /cannot print/],
  ["a Scottish number", { nhsNumber: "0101500009" }, "nhsNumber", /Scottish CHI/],
])("%s is refused", (_, change, field, message) =>
  expect(read(change)).toEqual([{ field, message: expect.stringMatching(message) as string }]),
);

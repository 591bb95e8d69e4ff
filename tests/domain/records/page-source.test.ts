import { describe, expect, test } from "vitest";
import { pageSource, type PageKind, type PageSource } from "~/domain/records/page-source";

test.each<[string, string[], PageKind | null]>([
  [
    "a clinic letter",
    [
      "Northfield General Hospital",
      "Date of clinic: 1 May 2024",
      "Dear Dr Okafor",
      "Diagnosis: asthma",
      "Yours sincerely",
    ],
    "letter",
  ],
  ["a discharge summary", ["Discharge Summary", "Consultant: Dr Lin", "Medication: none"], "letter"],
  ["nursing notes", ["Nursing notes", "08:15 Slept well, observations stable"], "nursing-notes"],
  [
    "a laboratory result",
    ["Department of Haematology", "Specimen type: blood", "Haemoglobin 128 g/L", "Reference range 115-165"],
    "lab-result",
  ],
  [
    "an imaging report",
    [
      "Department of Radiology",
      "X-ray report",
      "Clinical history: fall",
      "Findings: no fracture seen",
      "Reported by Dr Lin",
    ],
    "imaging-report",
  ],
  [
    "a solicitor’s letter",
    ["Grange and Fell LLP", "Our ref: GF/1", "Dear Sirs", "We act for our client", "Yours faithfully"],
    "correspondence",
  ],
  ["a letter that only mentions blood", ["Dear Dr Okafor", "Her haemoglobin was normal.", "Yours sincerely"], "letter"],
  ["a line from a form", ["Tick one box"], null],
  ["nothing", [], null],
])("%s", (_, lines, kind) => expect(pageSource(lines).kind).toBe(kind));

describe("department, site and area", () => {
  test.each<[string, string[], Partial<PageSource>]>([
    [
      "a letterhead",
      ["Riverside Clinic", "Department of Respiratory Medicine"],
      { sites: ["Riverside Clinic"], department: "Department of Respiratory Medicine" },
    ],
    [
      "two sites",
      ["Northfield General Hospital", "St Brannock’s Hospital"],
      { sites: ["Northfield General Hospital", "St Brannock’s Hospital"] },
    ],
    ["maternity", ["Antenatal clinic", "Community midwife"], { areas: ["maternity"] }],
    ["the emergency department", ["Emergency Department", "Triage 14:20"], { areas: ["emergency-department"] }],
    ["therapy", ["Physiotherapy Department"], { areas: ["therapy"], department: "Physiotherapy Department" }],
    [
      "a site named far down is not where the page is from",
      [...Array.from({ length: 20 }, () => "words"), "Elsewhere Hospital"],
      { sites: [], department: null },
    ],
  ])("%s", (_, lines, expected) => expect(pageSource(lines)).toMatchObject(expected));
});

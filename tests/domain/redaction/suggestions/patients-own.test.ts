/**
 * What is the patient's own telephone, e-mail address or former home is nobody else's. The patient is Mrs Margaret
 * Pellow, NHS number 999 000 0018.
 */
import { expect, test } from "vitest";
import type { Word } from "~/domain/records/pages";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { peopleIn, suggestOn } from "~/domain/redaction/suggestions/suggest";

const patient: KnownPatient = {
  familyName: "Pellow",
  givenNames: "Margaret",
  bornOn: "1948-03-12",
  nhsNumber: "9990000018",
  hospitalNumber: "NB204871",
  address: "21 Rose Lane\nNorthfield\nNB3 4QT",
  email: "",
  otherAddresses: ["5 Mill Lane, Hexham NE46 1AA"],
};

const words = (...lines: string[]): Word[] =>
  lines.flatMap((line, row) => {
    let x = 40;
    return line.split(" ").map((text) => {
      const box = [x, 60 + row * 18, text.length * 6, 12] as const;
      x += text.length * 6 + 4;
      return { text, box };
    });
  });

/** What is suggested, page by page, other than names. */
function found(...pages: string[][]): string[][] {
  const readings = pages.map((lines, index) => readPage(index + 1, words(...lines), patient));
  return readings.map((reading) =>
    suggestOn(reading, peopleIn(readings), "uk-gdpr-12A")
      .filter(({ kind }) => kind !== "name" && kind !== "relationship")
      .map(({ text }) => text),
  );
}

test.each<[string, string[]]>([
  ["after their label", ["Patient tel: 07700 900123"]],
  ["after another label of theirs", ["Patient's mobile number: 07700 900123"]],
  [
    "in the block with their name",
    ["Mrs Margaret Pellow DOB 12/03/1948", "21 Rose Lane, Northfield NB3 4QT", "Tel: 07700 900123"],
  ],
  [
    "in the block with their NHS number",
    ["NHS number: 999 000 0018 Hospital no: NB204871", "Home tel: 01632 960123 Mobile: 07700 900123"],
  ],
  ["an e-mail address in the block", ["PELLOW, Margaret", "Tel 07700 900123 E-mail: m.pellow@home.example"]],
  [
    "an address in the block that the case does not know",
    ["Re: Margaret Pellow, DOB 12/03/1948, 8 Church Street, Bolton BL4 7TT"],
  ],
  ["their former address, after its label", ["Patient's previous address: 8 Church Street, Bolton BL4 7TT"]],
  ["an address that the case knows from before", ["She has moved from 5 Mill Lane, Hexham NE46 1AA in March."]],
])("the patient's own is not suggested: %s", (_, lines) => expect(found(lines)).toEqual([[]]));

test.each<[string, string[], string[]]>([
  [
    "next of kin below the patient",
    ["Margaret Pellow DOB 12/03/1948", "Next of kin: Dorothy Marsh", "Tel: 07700 900123"],
    ["07700 900123"],
  ],
  [
    "a contact whose name was not read",
    ["Margaret Pellow DOB 12/03/1948", "Emergency contact", "Tel: 07700 900123"],
    ["07700 900123"],
  ],
  ["the daughter's number beside the patient's name", ["Margaret Pellow (daughter 07700 900123)"], ["07700 900123"]],
  ["a number in a sentence about the patient", ["Margaret Pellow asked us to ring 07700 900123."], ["07700 900123"]],
  ["somebody else's name between", ["Margaret Pellow", "Janet Holt", "Tel: 07700 900123"], ["07700 900123"]],
  [
    "the house of a contact",
    ["Margaret Pellow", "Contact address: 8 Church Street, Bolton BL4 7TT"],
    ["8 Church Street, Bolton BL4 7TT"],
  ],
  [
    "a neighbour whose house number is the end of the patient's",
    ["The man of 1 Rose Lane, Northfield NB3 4QT saw it."],
    ["1 Rose Lane, Northfield NB3 4QT"],
  ],
  ["another person's page", ["Kenneth Ashdown", "Tel: 07700 900123"], ["07700 900123"]],
])("another's is: %s", (_, lines, expected) => expect(found(lines)).toEqual([expected]));

const header = ["Margaret Pellow DOB 12/03/1948", "Tel: 07700 900123"];
test.each<[string, string[][], string[][]]>([
  ["theirs on most pages: nowhere", [header, header, ["Rang 07700 900123, no reply."]], [[], [], []]],
  [
    "theirs on one page of two: on both",
    [header, ["Rang 07700 900123, no reply."]],
    [["07700 900123"], ["07700 900123"]],
  ],
  [
    "given as the daughter's on one page: on all",
    [header, header, ["Her daughter Janet Holt, 07700 900123, rang."]],
    [["07700 900123"], ["07700 900123"], ["07700 900123"]],
  ],
])("a number that is %s", (_, pages, expected) => expect(found(...pages)).toEqual(expected));

test("an officer reads that it is only not known to be the patient's", () => {
  const reading = readPage(1, words("Rang 07700 900123, no reply."), patient);
  expect(suggestOn(reading, peopleIn([reading]), "uk-gdpr-12A")).toEqual([
    expect.objectContaining({ why: "A telephone number that is not known to be the patient’s, nor an organisation’s" }),
  ]);
});

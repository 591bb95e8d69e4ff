import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay } from "~/domain/calendar/calendar";
import { daysIn, ownDays } from "~/domain/records/page-days";

describe("days as people write them", () => {
  test.each([
    ["14/03/2024", "2024-03-14"],
    ["4.3.24", "2024-03-04"],
    ["04-03-1987", "1987-03-04"],
    ["7/6/61", "1961-06-07"],
    ["2024-03-14", "2024-03-14"],
    ["14 March 2024", "2024-03-14"],
    ["Thursday 14th March 2024", "2024-03-14"],
    ["1st Sept 2019", "2019-09-01"],
    ["14-Mar-24", "2024-03-14"],
    ["March 14th, 2024", "2024-03-14"],
  ])("%s", (written, day) => expect(daysIn(`Seen ${written} at noon`).map((each) => each.day)).toEqual([day]));

  test.each([
    "31/02/2024",
    "14/13/2024",
    "12345/03/2024",
    "0121 496 0000",
    "120/80",
    "999 000 0018",
    "1.2.3",
    "Ward 4/5",
  ])("%s is no day", (text) => expect(daysIn(text)).toEqual([]));

  test("any day, however written, is read back as that day", () => {
    const months = [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ];
    const day = fc
      .date({ min: new Date("1940-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split("-") as [string, string, string];
        for (const written of [
          iso,
          `${date}/${month}/${year}`,
          `${Number(date)} ${months[Number(month) - 1]} ${year}`,
          `${Number(date)}.${Number(month)}.${year.slice(2)}`,
        ]) {
          expect(daysIn(written).map((each) => each.day)).toEqual([calendarDay(iso)]);
        }
      }),
    );
  });
});

describe("which of them are the page’s own", () => {
  test.each<[string, string[], [string, string][]]>([
    ["the day of a letter", ["Date: 14 March 2024", "Dear Dr Okafor"], [["2024-03-14", "letter"]]],
    [
      "a day that stands alone at the head",
      ["Northfield General Hospital", "14 March 2024"],
      [["2024-03-14", "letter"]],
    ],
    [
      "when it was typed and when the clinic was",
      ["Date of clinic: 01/02/2024", "Date typed: 05/02/2024"],
      [
        ["2024-02-01", "event"],
        ["2024-02-05", "letter"],
      ],
    ],
    [
      "entries of a running record, by their beginning",
      ["03/05/2023 08:15 Slept well", "04/05/2023 20:30 Settled night"],
      [
        ["2023-05-03", "entry"],
        ["2023-05-04", "entry"],
      ],
    ],
    ["a specimen", ["Specimen collected 12/11/2022"], [["2022-11-12", "event"]]],
    [
      "an admission and a discharge",
      ["Admitted on 2 May 2021", "Discharged: 9 May 2021"],
      [
        ["2021-05-02", "event"],
        ["2021-05-09", "event"],
      ],
    ],
    ["not a day of birth", ["DOB: 14/03/1961", "Date of birth 14/03/1961", "born on 14 March 1961"], []],
    ["not a day of printing", ["Printed 05/06/2026 14:02"], []],
    [
      "not a day to come",
      ["Next appointment 12/12/2026", "For review on 3 March 2027", "Follow-up due 04/04/2027"],
      [],
    ],
    ["not a day that is spoken of", ["She fell on 3 May 2019 and again in June"], []],
    ["not when a letter of somebody else was received", ["Thank you for your referral received 3 May 2019"], []],
  ])("%s", (_, lines, expected) => expect(ownDays(lines).map(({ day, what }) => [day, what])).toEqual(expected));
});

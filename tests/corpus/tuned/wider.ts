/**
 * More of the half that the rules were tuned on: addresses, days and numbers in the many forms in which clerks write
 * them, and pages full of numbers that are nobody's.
 */
import {
  inWords,
  insuranceNumber,
  landline,
  mobile,
  monthNames,
  nhsNumber,
  postcode,
  slashed,
  someDay,
  spaced,
  tell,
  vehicleMark,
  wrapped,
  type Chance,
  type Day,
  type Sheet,
} from "../kit";
import { blocks, family, given, houses, moreStreets, moreTowns } from "./names";
import type { Setting } from "./records";

const named = (c: Chance) => tell("name", `${c.pick(given)} ${c.pick(family)}`);
const counties = ["Lancs", "West Yorkshire", "Greater Manchester", "Northumberland", "Wilts"];

const house = (c: Chance) =>
  c.pick([
    `${1 + c.below(250)}`,
    `${1 + c.below(99)}${c.pick(["a", "B", "c"])}`,
    `Flat ${1 + c.below(30)}, ${1 + c.below(90)}`,
    `${1 + c.below(40)}-${42 + c.below(9)}`,
    `Flat ${c.pick(["A", "B"])}, ${1 + c.below(90)}`,
    `Flat ${1 + c.below(12)}, ${c.pick(blocks)}, ${1 + c.below(80)}`,
    `Top Floor Flat, ${1 + c.below(60)}`,
    `${1 + c.below(3)}/${1 + c.below(2)}, ${10 + c.below(80)}`,
    `Apt ${1 + c.below(40)}, ${1 + c.below(70)}`,
    `${c.pick(houses)}, ${1 + c.below(20)}`,
  ]);
const coded = (c: Chance) =>
  c.pick([postcode, postcode, (d: Chance) => postcode(d).replace(" ", ""), (d: Chance) => postcode(d).toLowerCase()])(
    c,
  );
const place = (c: Chance) =>
  c.pick([
    `${house(c)} ${c.pick(moreStreets)}, ${c.pick(moreTowns)} ${coded(c)}`,
    `${house(c)} ${c.pick(moreStreets)}, ${c.pick(moreTowns)}, ${c.pick(counties)}, ${postcode(c)}`,
    `${house(c)} ${c.pick(moreStreets)}, ${c.pick(moreTowns)}`,
    `${house(c)} ${c.pick(moreStreets)} ${c.pick(moreTowns)} ${coded(c)}`,
    `${c.pick(houses)}, ${c.pick(moreStreets.slice(0, 5))}, ${c.pick(moreTowns)}, ${postcode(c)}`,
    `${c.pick(houses)}, ${c.pick(moreTowns)}, ${postcode(c)}`,
    `${house(c)}, ${c.pick(moreStreets)}, ${c.pick(moreTowns)}, ${postcode(c)}`,
  ]);
const home = (c: Chance) => tell("address", place(c));

const endings = ["th", "st", "nd", "rd"];
const ordinal = (day: number) => `${day}${(day >= 11 && day <= 13 ? undefined : endings[day % 10]) ?? "th"}`;
const shortMonth = (month: number) => monthNames[month - 1]!.slice(0, 3);
const written = (c: Chance, day: Day) =>
  c.pick([
    slashed(day),
    slashed(day, "."),
    slashed(day, "-"),
    slashed(day, " "),
    inWords(day),
    `${ordinal(day.day)} ${monthNames[day.month - 1]} ${day.year}`,
    `${day.day} ${shortMonth(day.month)} ${day.year}`,
    `${day.day}-${shortMonth(day.month)}-${day.year}`,
    `${monthNames[day.month - 1]} ${day.day}, ${day.year}`,
    `${day.day}/${day.month}/${String(day.year).slice(2)}`,
    `${day.day}.${day.month}.${String(day.year).slice(2)}`,
    `${day.day}-${shortMonth(day.month).toUpperCase()}-${String(day.year).slice(2)}`,
  ]);
const birth = (c: Chance, from = 1930, to = 2020) => tell("date-of-birth", written(c, someDay(c, from, to)));
const birthLabel = (c: Chance) =>
  c.pick(["DOB", "D.O.B.", "dob:", "DoB", "Date of Birth:", "date of birth", "born", "(DOB)", "d.o.b", "Born:"]);

const call = (c: Chance) => {
  const number = c.pick([mobile, landline])(c);
  return tell(
    "telephone",
    c.pick([
      number,
      number.replaceAll(" ", ""),
      number.replace(/^(\d+) /, "($1) "),
      number.replaceAll(" ", "-"),
      number.replace(/^0/, "+44 (0)"),
      number.replace(/^0/, "+44 "),
      number.replace(/(\d{3})$/, " $1"),
    ]),
  );
};
const mail = (c: Chance) =>
  tell(
    "email",
    `${c.pick(given).toLowerCase()}${c.pick([".", "_", "-", ""])}${c
      .pick(family)
      .toLowerCase()
      .replace(
        /[^a-z]/g,
        "",
      )}${c.pick(["", "1", "65", "2l"])}@${c.pick(["mail.example", "home.example", "post.co.example", "my-mail.example"])}`,
  );
const numbered = (c: Chance) => {
  const number = nhsNumber(c);
  return tell(
    "nhs-number",
    c.pick([number, spaced(number), spaced(number).replaceAll(" ", "-"), [...number].join(" ")]),
  );
};
const insured = (c: Chance) =>
  tell("national-insurance", c.pick([insuranceNumber(c), insuranceNumber(c).replaceAll(" ", "")]));
const kin = (c: Chance) =>
  c.pick(["mother", "father", "husband", "wife", "son", "daughter", "partner", "sister", "brother"]);

const demographics = ({ c, p }: Setting): Sheet => ({
  sort: "referral",
  lines: [
    "PATIENT DEMOGRAPHICS",
    `Name: ${p.given} ${p.family}   ${p.born}`,
    `NHS: ${spaced(p.nhs)}   Hosp no: ${p.hospital}`,
    "",
    "Next of kin",
    `Name: ${named(c)}   Relationship: ${kin(c)}`,
    `Address: ${home(c)}`,
    `${birthLabel(c)} ${birth(c)}   Tel: ${call(c)}`,
    `E-mail: ${mail(c)}`,
    "",
    "Second contact",
    `Name: ${named(c)}`,
    `Home: ${call(c)}   Mobile: ${call(c)}`,
    `Lives at ${home(c)}`,
    "",
    "Third contact",
    named(c),
    home(c),
    `${birthLabel(c)} ${birth(c)}`,
    `NI: ${insured(c)}   NHS No: ${numbered(c)}`,
  ],
});

const household = ({ c, p }: Setting): Sheet => ({
  sort: "table",
  lines: [
    `HOUSEHOLD OF ${p.given} ${p.family}`,
    "",
    `Person | Relationship | ${c.pick(["Date of birth", "DOB", "D.O.B.", "Born"])} | Home`,
    ...[0, 1, 2, 3].map(() => `${named(c)} | ${kin(c)} | ${birth(c)} | ${tell("telephone", landline(c))}`),
    "",
    "Name | DOB | NHS number | Mobile",
    ...[0, 1, 2].map(
      () =>
        `${named(c)} | ${tell("date-of-birth", slashed(someDay(c, 1940, 2015), c.pick(["/", ".", "-"])))} | ${tell("nhs-number", c.pick([spaced, (text: string) => text])(nhsNumber(c)))} | ${tell("telephone", mobile(c))}`,
    ),
  ],
});

const chronology = ({ c, p }: Setting): Sheet => ({
  sort: "social-work",
  lines: [
    `Chronology: ${p.given} ${p.family}, born ${p.bornWords}`,
    "",
    ...wrapped(
      `The family moved from ${home(c)} to ${home(c)} after the ${kin(c)}, ${named(c)}, ${birthLabel(c)} ${birth(c)}, lost work. ${named(c)} (${kin(c)}, born on ${birth(c)}) stayed at ${home(c)}.`,
    ),
    ...wrapped(
      `Contact with ${named(c)} on ${call(c)}, then by ${mail(c)}. The ${kin(c)} was born ${birth(c)} and has NHS number ${numbered(c)}. He drives ${tell("vehicle", vehicleMark(c))} and gave ${insured(c)} as his number.`,
    ),
    ...wrapped(
      `A letter was sent to ${named(c)}, ${home(c)} about the ${kin(c)} (date of birth ${birth(c)}), and a copy to ${home(c)}. Calls to ${call(c)} and ${call(c)} were not answered.`,
    ),
  ],
});

const wrote = ({ c, p }: Setting): Sheet => {
  const block = tell("address", `${house(c)} ${c.pick(moreStreets)},\u0001${c.pick(moreTowns)},\u0001${postcode(c)}`);
  return {
    sort: "letter",
    lines: [
      ...acrossLines(block),
      `Tel ${call(c)}`,
      mail(c),
      "",
      "To the Ward Manager",
      `About ${p.given} ${p.family}, ${p.born}`,
      "",
      ...wrapped(
        `I am her ${kin(c)}. Please write to me at the address above, or to my ${kin(c)} ${named(c)} of ${home(c)} who was born on ${birth(c)}. Our number is ${call(c)}.`,
      ),
      "",
      "Yours faithfully",
      named(c),
    ],
  };
};

/** A label whose text is broken over lines, each with its part of it. */
const acrossLines = (block: string) => {
  const [, kind = "", text = ""] = /^‹([a-z-]+):(.*)›$/s.exec(block) ?? [];
  return text.split("\u0001").reduce<{ at: number; lines: string[] }>(
    ({ at, lines }, line) => {
      const words = line.split(" ").map((word, index) => `‹${kind}+${at + index}:${word}›`);
      return { at: at + words.length, lines: [...lines, words.join(" ")] };
    },
    { at: 0, lines: [] },
  ).lines;
};

const laboratory = ({ c, p, staff }: Setting): Sheet => ({
  sort: "table",
  lines: [
    "PATHOLOGY REPORT   Northfield General Hospital, Elm Road, Northfield NB1 2AB",
    `${p.family.toUpperCase()} ${p.given}   ${p.born}   ${spaced(p.nhs)}   Lab no. ${c.digits(2)}B${c.digits(7)}`,
    `Requested by Dr ${staff()}   Collected ${slashed(someDay(c, 2018, 2025))} 09:${10 + c.below(49)}`,
    "",
    "Test | Result | Range | Date",
    ...["Sodium", "Potassium", "Urea", "Creatinine", "Albumin", "Alkaline phosphatase", "Haemoglobin", "Platelets"].map(
      (test) => `${test} | ${c.below(300)} | ${c.below(90)}-${100 + c.below(200)} | ${slashed(someDay(c, 2018, 2025))}`,
    ),
    "",
    ...wrapped(
      `Batch ${c.digits(8)} lot A${c.digits(5)}B. Blood film ${c.digits(3)} ${c.digits(3)}. Next appointment ${inWords(someDay(c, 2024, 2026))} at 10:15, Clinic 4. Telephone enquiries to the laboratory on 01632 960${c.digits(3)}, results line 0161 496 0${c.digits(3)}. Ref ${c.digits(4)}/${c.digits(2)}/${c.digits(4)}. Oramorph 10 mg / 5 ml, 2.5 ml as needed. CT 4D 1 scan, T12 and L4 5, EC1 stage, HbA1c 48. Reported ${slashed(someDay(c, 2018, 2025), ".")}.`,
    ),
  ],
});

/** Streets that are called after a school or a hospital, and the patient's own address among them. */
const visits = ({ c, p, staff }: Setting): Sheet => {
  const there = () =>
    tell(
      "address",
      `${1 + c.below(120)} ${c.pick(["School Lane", "College Road", "Hospital Street", "University Avenue", "Court Close", "Church Walk", "Station Approach", "Infirmary Square"])}, ${c.pick(moreTowns)}${c.pick([" ", ", "])}${postcode(c)}`,
    );
  return {
    sort: "nursing",
    lines: [
      `COMMUNITY VISITS   ${p.given} ${p.family}   ${p.address}`,
      "",
      ...wrapped(
        `Visited at ${p.address}; no answer. The ${kin(c)}, ${named(c)}, keeps a key at ${there()}. Left a card. Rang ${call(c)}, no reply.`,
      ),
      ...wrapped(
        `Found at the home of ${named(c)}, ${there()}. Born ${birth(c)} according to the ${kin(c)}, who lives c/o ${home(c)}. Will call on ${slashed(someDay(c, 2020, 2025))} at 14:30.`,
      ),
      `Community Nurse ${staff()}`,
      "",
      `Contact address: ${there()}`,
      `Date of birth of contact: ${birth(c)}`,
      `Previous address of contact: ${home(c)}`,
      `Telephone (evenings): ${call(c)}`,
    ],
  };
};

/** What the patient was registered with: their own telephones and the house they lived in before are nobody else's. */
const registration = ({ c, p }: Setting): Sheet => ({
  sort: "referral",
  lines: [
    "REGISTRATION",
    `Name: ${p.title} ${p.given} ${p.family}   DOB: ${p.born}`,
    `NHS number: ${spaced(p.nhs)}`,
    `Address: ${place(c)}`,
    `Home tel: ${landline(c)}   Mobile: ${mobile(c)}`,
    `E-mail: ${p.given.toLowerCase()}${c.digits(2)}@mail.example`,
    "",
    `Emergency contact: ${named(c)} (${kin(c)})`,
    `Tel: ${call(c)}   E-mail: ${mail(c)}`,
    `Address: ${home(c)}`,
    "",
    `Patient's telephone: ${mobile(c)}`,
    `Patient's previous address: ${place(c)}`,
  ],
});

/** One number after another, as an office notes them. */
const identifiers = ({ c, p }: Setting): Sheet => {
  const mark = () => tell("vehicle", c.pick([vehicleMark, (d: Chance) => vehicleMark(d).replace(" ", "")])(c));
  return {
    sort: "social-work",
    lines: [
      `IDENTIFIERS NOTED   ${p.given} ${p.family}`,
      "",
      ...[0, 1, 2].map(() => `NI No: ${insured(c)}   E-mail: ${mail(c)}   Car: ${mark()}`),
      `National Insurance number: ${insured(c)}`,
      `Nat. Ins. ${insured(c)}`,
      ...wrapped(
        `Benefits are paid under ${insured(c)} to the ${kin(c)}, whose car is ${mark()} and who writes from ${mail(c)}; the ${kin(c)} has ${insured(c)} and can be reached at ${mail(c)} or ${mail(c)}.`,
      ),
      ...wrapped(
        `The van ${mark()} was moved for the ${mark()} of the ${kin(c)} (NINO ${insured(c)}; ${mail(c)}). Payment of 12.50 on ${slashed(someDay(c, 2020, 2025))}, room MA${c.digits(2)}, form HC2, T4 and L5 seen, ward B12, U+E 08 and AP 12 VIEW taken, dose BD 20 MG, lot AY${c.digits(2)}.`,
      ),
    ],
  };
};

export const widerSheets = [demographics, household, chronology, wrote, laboratory, visits, registration, identifiers];

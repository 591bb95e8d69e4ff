/**
 * What is suggested in a sentence of a record, and what never is. The patient is Mrs Margaret Anne Pellow (formerly
 * Marsh), born 12 March 1948.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Word } from "~/domain/records/pages";
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import { readPage } from "~/domain/redaction/suggestions/read-page";
import { peopleIn, suggestOn } from "~/domain/redaction/suggestions/suggest";
import { isForWholePages } from "~/domain/exemptions/reason-groups";
import { exemption, reasonsFor } from "~/domain/exemptions/exemptions";
import { regimes, type Regime } from "~/domain/terms/vocabulary";

const patient: KnownPatient = {
  familyName: "Pellow (formerly Marsh)",
  givenNames: "Margaret Anne",
  bornOn: "1948-03-12",
  nhsNumber: "9990000018",
  hospitalNumber: "NB204871",
  address: "14 Rose Lane\nNorthfield\nNB3 4QT",
  email: "m.pellow@home.example",
};

/** Lines of words as they stand on paper; columns of a table are parted by " | ". */
function words(...lines: string[]): Word[] {
  return lines.flatMap((line, row) =>
    line.split(" | ").flatMap((cell, column) => {
      let x = 40 + column * 160;
      return cell.split(" ").map((text) => {
        const box = [x, 60 + row * 18, text.length * 6, 12] as const;
        x += text.length * 6 + 4;
        return { text, box };
      });
    }),
  );
}

function suggestions(pages: readonly (readonly string[])[], regime: Regime = "uk-gdpr-12A") {
  const readings = pages.map((lines, index) => readPage(index + 1, words(...lines), patient));
  return readings.map((reading) => suggestOn(reading, peopleIn(readings), regime));
}
const on = (...lines: string[]) => suggestions([lines])[0]!;
const found = (...lines: string[]) => on(...lines).map(({ kind, text }) => `${kind}: ${text}`);

describe("names", () => {
  test.each<[string, string[]]>([
    ["She came with her mother, Dorothy Marsh, on Monday.", ["Dorothy Marsh"]],
    ["Her mother Janet Smith helps at home.", ["Janet Smith"]],
    ["Next of kin: Agnieszka Wrzosek", ["Agnieszka Wrzosek"]],
    ["Her daughter, Ekwutosi Zzyzx, rang.", ["Ekwutosi Zzyzx"]],
    ["Mohammed Iqbal (son) was present.", ["Mohammed Iqbal"]],
    ["I spoke to Mrs O'Brien-Smith today.", ["Mrs O'Brien-Smith"]],
    ["A letter came from McALLISTER, Duncan about the fence.", ["McALLISTER, Duncan"]],
    ["We met J. Holroyd at the door.", ["J. Holroyd"]],
    ["Her neighbour Kofi found her.", ["Kofi"]],
    ["A message was left by Xiao Chen yesterday.", ["Xiao Chen"]],
    ["She lives with Fatima Al-Masri and Tadeusz Nowak.", ["Fatima Al-Masri", "Tadeusz Nowak"]],
    ["her husband, Mr Pellow, is 82.", ["Mr Pellow"]],
    ["Her son James Pellow has the keys.", ["James Pellow"]],
    ["PC Hargreaves attended the address.", ["PC Hargreaves"]],
    ["Her sister, Dr Anita Rao, asked for a copy.", ["Dr Anita Rao"]],
  ])("%s", (line, names) =>
    expect(
      on(line)
        .filter(({ kind }) => kind === "name")
        .map(({ text }) => text),
    ).toEqual(names),
  );

  test.each<[string, string]>([
    ["a digit in it", "Her mother, Ja1net Wi1son, rang."],
    ["m read as rn", "A call from Jarnes Wilson was noted."],
    ["a space in it", "A call from Jan et Wilson was noted."],
    ["no space", "A call from JanetWilson was noted."],
    ["a capital I read as l", "A call from Wei lyer was noted."],
  ])("as a page reader may spell it: %s", (_, line) =>
    expect(on(line).filter(({ kind }) => kind === "name")).not.toEqual([]),
  );

  test("over the end of a line, with a box on each", () => {
    const [name] = on(
      "The appointment was rearranged at the request of her brother, Terence",
      "Holroyd, who works away.",
    );
    expect(name).toMatchObject({ text: "Terence Holroyd", boxes: [expect.anything(), expect.anything()] });
  });

  test.each([
    "Mrs Margaret Pellow was seen.",
    "PELLOW, Margaret Anne",
    "Margaret was well.",
    "M Pellow",
    "Mrs Pellow is better.",
    "Mrs Margaret Marsh, as she then was.",
    "Seen by Dr A Sharma.",
    "Sister Bagshaw gave the injection.",
    "Helen Tregear, Consultant Neurologist",
    "cc Mr G Prosser FRCS",
    "Reviewed by Samina Qureshi",
    "S/N Joy Mensah RN",
    "Physiotherapist: Tom Brennan",
    "She has Parkinson's disease and Crohn's colitis.",
    "Bevan Ward, Florence Nightingale Wing",
    "St Mary's Hospital",
    "Left Total Hip Replacement",
    "Atrial Fibrillation and Deep Vein Thrombosis",
    "DISCHARGE SUMMARY",
    "On Monday in March",
    "Apixaban and Ramipril were continued in Leeds.",
    "It was sent to the Ward Manager.",
  ])("nobody is suggested in: %s", (line) => expect(on(line).filter(({ kind }) => kind === "name")).toEqual([]));

  test("who is shown to be treating on one page is not suggested on another", () => {
    const pages = suggestions([
      ["Yours sincerely", "Piotr Mazur", "Specialist Nurse"],
      ["Piotr Mazur rang the ward, and so did Janet Mazur."],
    ]);
    expect(pages[1]!.map(({ text }) => text)).toEqual(["Janet Mazur"]);
  });

  test("a name by itself is suggested where it stands in full elsewhere", () => {
    expect(
      suggestions([["Her neighbour, Kofi Zzyzx, helps."], ["Zzyzx keeps the keys."]])[1]!.map(({ text, why }) => [
        text,
        why,
      ]),
    ).toEqual([["Zzyzx", "A name found elsewhere in the record"]]);
  });

  test("another title with the patient's family name is somebody else", () => {
    expect(
      suggestions([["Mrs Margaret Pellow was seen."], ["Mr Pellow was there, and Mrs Pellow said so."]])[1]!.map(
        ({ text }) => text,
      ),
    ).toEqual(["Mr Pellow"]);
  });

  test("a social worker may be named to the living, and is suggested for the dead: AHRA 1990 s.5(2) excepts health professionals only", () => {
    const line = ["Completed with Maureen Clegg, Social Worker."];
    expect(suggestions([line])[0]).toEqual([]);
    expect(suggestions([line], "ahra-1990")[0]).toEqual([
      expect.objectContaining({ text: "Maureen Clegg", reason: "D-THIRD-PARTY" }),
    ]);
  });

  test("staff who are no health professionals have a reason of their own", () => {
    expect(on("The medical secretary, Wendy Platt, posted it.")).toEqual([
      expect.objectContaining({ text: "Wendy Platt", reason: "TP-NONHEALTH-STAFF" }),
    ]);
  });
});

describe("numbers, addresses and contacts", () => {
  test.each<[string, string[]]>([
    ["NHS number 999 000 0026", ["nhs-number: 999 000 0026"]],
    ["NHS No. 999 OOO 0026", ["nhs-number: 999 OOO 0026"]],
    ["NHS number 999 000 0018", []],
    ["NHS number 999 000 0010", []], // ours, with a digit misread
    ["Hospital No: NB777123", ["hospital-number: NB777123"]],
    ["Hospital No: NB204871", []],
    ["a label with NB777123 was found", ["hospital-number: NB777123"]],
    ["born on 4th May 1971", ["date-of-birth: 4th May 1971"]],
    ["DOB: 04.05.71", ["date-of-birth: 04.05.71"]],
    ["D.O.B. 12/03/1948", []],
    ["reviewed on 04/05/2021", []],
    ["NI number AB 12 34 56 C", ["national-insurance: AB 12 34 56 C"]],
    ["a blue car, AB12 CDE, outside", ["vehicle: AB12 CDE"]],
    ["car registration A123 BCD", ["vehicle: A123 BCD"]],
    ["ward A123 BCD", []],
    ["staying at Flat 2, 27 Beech Avenue, Bolton BL4 7TT", ["address: Flat 2, 27 Beech Avenue, Bolton BL4 7TT"]],
    ["at Rose Cottage, Church Lane, Hexham NE46 1AA", ["address: Rose Cottage, Church Lane, Hexham NE46 1AA"]],
    ["14 Rose Lane, Northfield NB3 4QT", []],
    ["Northfield Hospital, Elm Road, Northfield NB1 2AB", []],
    ["somewhere near BL4 7TT", ["postcode: BL4 7TT"]],
    ["somewhere near BL4 7TT or BL4 OTT", ["postcode: BL4 7TT", "postcode: BL4 OTT"]],
    ["her mobile is 07700 900123", ["telephone: 07700 900123"]],
    ["her mobile is 077OO 9OO123", ["telephone: 077OO 9OO123"]],
    ["ring +44 7700 900123 after six", ["telephone: +44 7700 900123"]],
    ["Switchboard 01632 960001", []],
    ["Secretary: 01632 960001", []],
    ["write to janet.s@mail.example please", ["email: janet.s@mail.example"]],
    ["write to a.sharma@northfield.nhs.uk", []],
    ["write to m.pellow@home.example", []],
  ])("%s", (line, expected) => expect(found(line)).toEqual(expected));

  test.each<[string, string]>([
    ["a flat in a block", "Flat 6, Quay Point, 71 Station Road, Newton-le-Willows BL4 7TT"],
    ["a floor", "Top Floor Flat, 9 Rose Hill, Bolton"],
    ["a Scottish stair", "2/1, 51 Church Street, Stoke on Trent G42 8AB"],
    ["a house that has a name and no street", "The Old Vicarage, King's Lynn, NE4 4AL"],
    ["a house that has a name and a number", "Holly Bank Farm, 19, Moor Ln, Cardiff, DE23 9YN"],
    ["a street in one word", "70a Eastgate, Bolton"],
    ["a street that is called after a school", "12 School Lane, Hexham NE46 1AA"],
    ["short words for streets", "30 Lime Cl., Hexham"],
    ["a county", "4 Beech Gdns, Bolton, Lancs, BL4 7TT"],
    ["a postcode in small letters", "27 Beech Avenue, Bolton bl4 7tt"],
    ["a street of no known kind, up to a postcode", "8 Kings Drift, Swindon SN1 4AB"],
  ])("an address with %s", (_, written) =>
    expect(found(`who stays at ${written} now`)).toEqual([`address: ${written}`]),
  );

  test.each<[string, string, string]>([
    [
      "a full stop for a comma",
      "at 27 Beech Avenue. Bolton. BL4 7TT today",
      "address: 27 Beech Avenue. Bolton. BL4 7TT",
    ],
    ["a mark of exclamation for 1", "at 4! Church Street, Cardiff today", "address: 4! Church Street, Cardiff"],
    ["a small l for 1", "at l2 Church Street, Cardiff today", "address: l2 Church Street, Cardiff"],
    ["a digit read as a letter", "at Mill Lodge, Cardiff, WIT 1BZ today", "address: Mill Lodge, Cardiff, WIT 1BZ"],
    ["a digit doubled", "at 57 Rose Lane, Bolton, M14 O0QT today", "address: 57 Rose Lane, Bolton, M14 O0QT"],
    ["a comma in a birth date", "DOB 28,8.90", "date-of-birth: 28,8.90"],
    ["a label", "D0B: 28/08/1990", "date-of-birth: 28/08/1990"],
    ["half of a label", "ef birth 1/12/82", "date-of-birth: 1/12/82"],
    ["a colon in a birth date", "DOB 28:08/1990", "date-of-birth: 28:08/1990"],
    ["1 in a telephone number", "her mobile is O1!3 496 0230", "telephone: O1!3 496 0230"],
    ["the sign of an e-mail", "or bronwen.60\u00a2mail.example", "email: bronwen.60\u00a2mail.example"],
    ["1 in an e-mail", "or mihai_khan2]@mail.example", "email: mihai_khan2]@mail.example"],
    ["boxes of a form", "NHS number 99900 0002 6", "nhs-number: 99900 0002 6"],
    ["two words joined", "and gave AB 12 34 56 Cas his", "national-insurance: AB 12 34 56 C"],
    ["a semicolon", "NINO AB 12 34 56 Bi she said", "national-insurance: AB 12 34 56 B"],
    ["a nought read twice", "NI AB 12 O04 56 B", "national-insurance: AB 12 O04 56 B"],
    ["a fax's dashes", "born on 27-May~1986", "date-of-birth: 27-May~1986"],
    ["5 in a house's number", "at $9 Station Road, Bolton today", "address: $9 Station Road, Bolton"],
    ["a 4 lost", "ring +4 7700 900742 today", "telephone: +4 7700 900742"],
    ["a letter lost", "NI: AB 12 34 56 she said", "national-insurance: AB 12 34 56"],
    ["a digit in a vehicle's mark", "her car BD7! FHK", "vehicle: BD7! FHK"],
  ])("as a page reader misspells %s", (_, line, expected) => expect(found(line)).toContain(expected));

  test.each([
    "Lab no. 80B8510643",
    "Northfield Hospital, Elm Road, Northfield OLl6 5AB",
    "Hospital No: NB2O487l",
    "Hospital No: NB20O4871",
    "reviewed 04/1941 Requested by Dr Prosser",
    "size 4 Airway, Breathing normal",
    "born\nreviewed on 04/05/2021",
  ])("a page reader's slip makes no third party of: %s", (line) =>
    expect(found(...line.split("\n")).filter((each) => !each.startsWith("name"))).toEqual([]),
  );

  test("a name stands above an address, not in it", () => {
    expect(found("Contact", "Deepak Popescu", "Rose Cottage, Hexham, NE46 1AA")).toEqual([
      "name: Deepak Popescu",
      "address: Rose Cottage, Hexham, NE46 1AA",
    ]);
  });

  test.each<[string, string[], string[]]>([
    ["Date of birth of a contact", ["Date of birth of contact: 4 May 1971"], ["date-of-birth: 4 May 1971"]],
    [
      "a date over the end of a line",
      ["The brother was born on May", "4, 1971 in Leeds"],
      ["date-of-birth: May 4, 1971"],
    ],
    [
      "the end of a line of text is no heading",
      [
        "He was found at home by the nurse. Born",
        "04/05/1971 in Leeds. The next call is",
        "due after that, 18/10/2024",
      ],
      ["date-of-birth: 04/05/1971"],
    ],
    [
      "a telephone number right after a date",
      ["Priya Young 03 01 1987 020 7946 0734"],
      ["name: Priya Young", "date-of-birth: 03 01 1987", "telephone: 020 7946 0734"],
    ],
  ])("%s", (_, lines, expected) => expect(found(...lines)).toEqual(expected));

  test("a birth date in a column headed so", () => {
    expect(found("Person | Born", "first | 04/05/1971", "second | 12/03/1948")).toEqual(["date-of-birth: 04/05/1971"]);
  });

  test("an address over several lines is one", () => {
    expect(found("Her home is", "27 Beech Avenue,", "Bolton,", "BL4 7TT")).toEqual([
      "address: 27 Beech Avenue, Bolton, BL4 7TT",
    ]);
  });
});

describe("words that point to a reason", () => {
  test.each<[string, Regime, string[]]>([
    ["A safeguarding alert and child protection", "uk-gdpr-12A", ["safeguarding SOCIAL-HARM"]],
    ["A safeguarding alert was raised", "ahra-1990", ["safeguarding D-HARM"]],
    ["the police were called", "uk-gdpr-12A", ["police CRIME"]],
    ["she made a formal complaint", "uk-gdpr-12A", ["complaint OUT-OF-SCOPE"]],
    ["presenting complaint: cough", "uk-gdpr-12A", []],
    ["she complained of pain", "uk-gdpr-12A", []],
    ["legal advice was sought", "uk-gdpr-12A", ["legal-advice LPP"]],
    ["legal advice was sought", "ahra-1990", ["legal-advice D-LPP"]],
    ["her mother said that he drinks", "uk-gdpr-12A", ["relationship TP-PERSON"]],
    ["her mother is well", "uk-gdpr-12A", []],
  ])("%s (%s)", (line, regime, expected) =>
    expect(suggestions([[line]], regime)[0]!.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(expected),
  );
});

test("every reason that is suggested applies under the regime, and to a part of a page", () => {
  const everything = [
    "Her mother, Dorothy Holt, said that the police came; safeguarding, legal advice, a formal complaint.",
    "NHS number 999 000 0026, DOB 04/05/1971, NB777123, AB 12 34 56 C, AB12 CDE",
    "27 Beech Avenue, Bolton BL4 7TT or BL5 7TT, 07700 900123, janet.s@mail.example",
    "The receptionist, Wendy Platt",
  ];
  for (const regime of regimes) {
    const allowed = reasonsFor(regime).map(({ code }) => code);
    for (const { reason } of suggestions([everything], regime)[0]!) {
      expect(allowed).toContain(reason);
      expect(isForWholePages(exemption(reason))).toBe(false);
    }
  }
});

test("the same text has the same key, the same place the same id, and no two places share one", () => {
  const [first, second] = suggestions([
    ["Her mother, Dorothy Holt, rang.", "Dorothy Holt rang."],
    ["Dorothy Holt rang."],
  ]);
  expect(new Set([...first!, ...second!].map(({ key }) => key)).size).toBe(1);
  expect(new Set([...first!, ...second!].map(({ id }) => id)).size).toBe(3);
  expect(on("Her mother, Dorothy Holt, rang.")[0]!.id).toBe(first![0]!.id);
});

describe("how people are written down who are not in a list of names, or not with a capital letter", () => {
  const names = (...lines: string[]) =>
    on(...lines)
      .filter(({ kind }) => kind === "name")
      .map(({ text }) => text);

  test.each<[string, string[]]>([
    // relatives that sound like staff
    ["Thank you for coming with your sister Ewa today.", ["Ewa"]],
    ["Brought in by sister Amal Rahim-Stone at noon.", ["Amal Rahim-Stone"]],
    ["An aunt, Sister Mary Bernard, has written.", ["Sister Mary Bernard"]],
    // in small letters
    ["t/c to janet re discharge", ["janet"]],
    ["spoke to mrs holroyd this am", ["mrs holroyd"]],
    ["caller: derek holroyd, worried", ["derek holroyd"]],
    ["nok: agnieszka 07700 900123", ["agnieszka"]],
    ["wife hope exhausted, to ring tomorrow", ["hope"]],
    ["her cousin jozef horvath was there", ["jozef horvath"]],
    // called by something else
    ["Auntie Ngozi collected him from school.", ["Auntie Ngozi"]],
    ["Known to his friends as 'Gwil'.", ["Gwil"]],
    ["Lives next door to Little Mick.", ["Little Mick"]],
    ["Dad - Ron - is the carer.", ["Ron"]],
    ["A partner known only as Shaz.", ["Shaz"]],
    ["Fr. Kinnane will come on Sunday.", ["Fr. Kinnane"]],
    ["complaints by Mr & Mrs Akpan at night", ["Mr & Mrs Akpan"]],
    // several
    ["She has two boys, Alun and Rhys.", ["Alun", "Rhys"]],
    ["the twins Arthur & Ottilie came", ["Arthur", "Ottilie"]],
    // initials
    ["Her partner T. is in prison.", ["T."]],
    ["His partner is Darren Cope. D.C. squared up.", ["Darren Cope", "D.C."]],
    ["She married Trevor Quill, her neighbour. T. says little.", ["Trevor Quill", "T."]],
    // again, however it is written
    ["wife hope came. hope has her own worries", ["hope", "hope"]],
    ["The neighbour, Olga Frost, rang. Frost was angry.", ["Olga Frost", "Frost"]],
    // a relative with a name of the patient
    ["The son, Anne Pellow, has the keys.", ["Anne Pellow"]],
    ["Mrs Margaret Pellow came. Husband Mr Alan Pellow came. Mr Pellow is ill.", ["Mr Alan Pellow", "Mr Pellow"]],
    // on a list of patients
    ["B2 Hargreaves, T. 71 - CT today", ["Hargreaves, T."]],
    ["B3 O'Shea 44 - home", ["O'Shea"]],
  ])("%s", (line, expected) => expect(names(line)).toEqual(expected));

  test.each([
    "Mrs P settled by ten.",
    "Maggie was well.",
    "M. reports a better mood.",
    "nurses on - Orla, Jincy, Dolores",
    "CREW McAteer / Quigley",
    "Ward sister Ellen Reis was told.",
    "care coord Tamsin, OT Will",
    "checked w Lindsey, band 6",
    "Handover to Bukola.",
    "reg Chowdhury and SN Mensah",
    "He was seen in Bangor, and comes from Lublin.",
    "E.C.T. and a B.P. of 120",
    "Type II and 500 IU",
  ])("nobody is suggested in: %s", (line) => expect(names(line)).toEqual([]));

  test("who signs a letter of the hospital is on the staff, who signs one to it is not", () => {
    const body = [
      "Dear Doctor",
      "Thank you for seeing this lady, who is better.",
      "She walks.",
      "Yours sincerely",
      "J. R. Thwaite",
    ];
    expect(names("Winterburn Hospital", "Department of Medicine", ...body)).toEqual([]);
    expect(
      names(
        "12 March",
        "To the ward",
        ...body.slice(0, 3),
        "Thank you for my mother's care.",
        "Yours sincerely",
        "J. R. Thwaite",
      ),
    ).toEqual(["J. R. Thwaite"]);
  });

  test("whoever asks in the patient's stead is not suggested to themselves", () => {
    const asking = { ...patient, asks: "Mrs Susan Thirkettle" };
    const read = (line: string) => {
      const reading = readPage(1, words(line), asking);
      return suggestOn(reading, peopleIn([reading]), "ahra-1990").map(({ text }) => text);
    };
    expect(read("Her daughter, Mrs Susan Thirkettle, and her son, Martin Thirkettle, came.")).toEqual([
      "Martin Thirkettle",
    ]);
    expect(read("Mrs Thirkettle rang, and so did Mr Thirkettle.")).toEqual(["Mr Thirkettle"]);
  });
});

describe("numbers and places as other hands write them", () => {
  test.each<[string, string]>([
    ["Ring her on (01632) 960 417 after six", "telephone: (01632) 960 417"],
    ["her sister (07700 900412) rang", "telephone: 07700 900412"],
    ["her sister (mobile 07700 900412) rang", "telephone: 07700 900412"],
    ["his brother in Perth, +61 8 5550 1147", "telephone: +61 8 5550 1147"],
    ["mother in Spain, 0034 952 555 017", "telephone: 0034 952 555 017"],
    ["her new mobile is 07700-900-633", "telephone: 07700-900-633"],
    ["at work use 01904 960 462 ext. 31 and ask", "telephone: 01904 960 462 ext. 31"],
    ["a neighbour (Mrs Clay, Askerwell 3190) sits", "telephone: Askerwell 3190"],
    ["Wife: Joan Quill. Address: as patient Mobile: 07700 900456", "telephone: 07700 900456"],
    ["her brother Ken Holroyd b. 3.2.81 came", "date-of-birth: 3.2.81"],
    ["her nephew, Mark Bishop (17.8.84), and", "date-of-birth: 17.8.84"],
    ["wife Hoa Tran 12/3/61 - clear", "date-of-birth: 12/3/61"],
    ["her sister April (3.2.81) and", "date-of-birth: 3.2.81"],
    ["two boys, Duc 1988, and Minh", "date-of-birth: 1988"],
    ["neighbours at no. 11 complained", "address: no. 11"],
    ["or by post at PO Box 4410, Bristol BS99 7XX.", "address: PO Box 4410, Bristol BS99 7XX"],
    ["He lives at The Old Forge, Little Wenham and", "address: The Old Forge, Little Wenham"],
    ["the neighbour Alun Rees (Bryn Awel) is", "address: Bryn Awel"],
    ["brother, Berliner Str. 90, 45127 Essen", "address: Berliner Str. 90, 45127 Essen"],
    ["son at 12 rue de la Paix, 75002 Paris", "address: 12 rue de la Paix, 75002 Paris"],
    ["her son, House 44, Sector F-2, Mirpur", "address: House 44, Sector F-2, Mirpur"],
    ["sat outside 33 STRAND VIEW", "address: 33 STRAND VIEW"],
    ["left in a van REG ZZX 4419", "vehicle: ZZX 4419"],
    ["PNC 94/118802K, last known", "number: 94/118802K"],
  ])("%s", (line, expected) => expect(found(line)).toContain(expected));

  test.each([
    "71 CRP 14 Blood",
    "Clinic letter of 2 May 2009.",
    "The scan of 9 April 2024, and the one of June 2021.",
    "Seen 14 Aug 2019; again in August 2020.",
    "Dear Dr Brown",
    "7 December 1987 Dear Dr Brown",
    "no. 4 on the list",
    "Tablets 20 no. 2 daily",
  ])("no address in: %s", (line) => expect(found(line).filter((each) => each.startsWith("address"))).toEqual([]));
});

describe("words of distress, and what was told in confidence", () => {
  test.each<[string, Regime, string[]]>([
    ["She speaks of not wanting to live.", "uk-gdpr-12A", ["harm HARM-PATIENT"]],
    ["He took an overdose", "ahra-1990", ["harm D-HARM"]],
    ["he would be better off dead", "uk-gdpr-12A", ["harm HARM-PATIENT"]],
    ["The patient was not told.", "uk-gdpr-12A", ["confidence TP-SOURCE"]],
    ["she does not want him to know", "uk-gdpr-12A", ["confidence TP-SOURCE"]],
    ["said in confidence", "ahra-1990", ["confidence D-THIRD-PARTY"]],
    ["she wants to live at home", "uk-gdpr-12A", []],
    ["he was told the result", "uk-gdpr-12A", []],
  ])("%s (%s)", (line, regime, expected) =>
    expect(suggestions([[line]], regime)[0]!.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(expected),
  );
});

describe("what is never to be suggested again is exactly what stood there", () => {
  const keys = (...lines: string[]) => on(...lines).map(({ key }) => key);

  test.each<[string, string]>([
    ["I spoke to Mr Ashworth today.", "I spoke to Mrs Ashworth today."],
    ["I spoke to Mr Ashworth today.", "I spoke to Mr D Ashworth today."],
    ["I spoke to D. Ashworth today.", "I spoke to Derek Ashworth today."],
    ["I spoke to Derek Ashworth today.", "I spoke to Ashworth, Derek today."],
    ["Her mother, Ann Holt, rang.", "Her mother, Ann Hold, rang."],
    ["her mother said that he drinks", "his mother said that he drinks"],
  ])("%s says nothing of: %s", (one, other) => {
    expect(keys(one)).toHaveLength(1);
    expect(keys(other)).toHaveLength(1);
    expect(keys(one)).not.toEqual(keys(other));
  });

  test.each<[string, string]>([
    ["I spoke to Mr Ashworth today.", "I spoke to MR ASHWORTH today."],
    ["I spoke to Mr Ashworth today.", "I spoke to Mr. Ashworth today."],
    ["I spoke to Mrs O'Brien today.", "I spoke to Mrs O\u2019Brien today."],
    ["I spoke to Mr Ashworth today.", "It is Mr Ashworth's house."],
  ])("%s is the same as: %s", (one, other) => expect(keys(one)).toEqual(keys(other)));
});

describe("whatever stands on a page", () => {
  const sign = fc.constantFrom(
    ..."ABCab01lO'-.,:/ @#\u00e9|()".split(""),
    "Mr ",
    "Janet ",
    "NHS ",
    "DOB ",
    "Road ",
    "999 000 0026 ",
    "her mother ",
  );
  const lines = fc.array(
    fc
      .array(sign, { maxLength: 40 })
      .map((signs) => signs.join("").trim())
      .filter(Boolean),
    { maxLength: 12 },
  );

  test("it is read without an accident, and every suggestion has a place, a reason and a sentence", () => {
    fc.assert(
      fc.property(lines, (page) =>
        on(...page).every(({ boxes, why, key, text }) => boxes.length > 0 && why !== "" && key !== "" && text !== ""),
      ),
    );
  });

  test("the patient's own numbers are never suggested", () => {
    fc.assert(
      fc.property(lines, (page) =>
        on(...page, "NHS number 999 000 0018 Hospital No NB204871").every(
          ({ text }) => !text.includes("000 0018") && !text.includes("NB204871"),
        ),
      ),
    );
  });
});

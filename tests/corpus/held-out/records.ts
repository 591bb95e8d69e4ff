/**
 * The half of the corpus that only measures. Its names, templates and turns of phrase were written apart from the tuned
 * half; what is missed here is counted and never looked up to mend a rule.
 */
import {
  chanceFrom,
  inWords,
  insuranceNumber,
  isoDay,
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
  type Record_,
  type Sheet,
} from "../kit";
import { clinicians, known, localities, roads, unknown } from "./names";

type Who = { first: string; last: string; form: string; nhs: string; unit: string; dob: Day; home: string };
type Ward = { c: Chance; who: Who; doctor(): string };

/** A third of the names are in no list. */
const first = (c: Chance) => c.pick(c.next() < 0.67 ? known.given : unknown.given);
const last = (c: Chance) => c.pick(c.next() < 0.67 ? known.family : unknown.family);
const person = (c: Chance) => tell("name", `${first(c)} ${last(c)}`);
const byTitle = (c: Chance) =>
  tell(
    "name",
    `${c.pick(["Mr", "Mrs", "Miss", "Ms"])} ${c.pick([`${first(c)} ${last(c)}`, last(c), `${first(c)[0]!} ${last(c)}`])}`,
  );
const surnameFirst = (c: Chance) => tell("name", `${last(c).toUpperCase()}, ${first(c)}`);
const abode = (c: Chance) =>
  tell(
    "address",
    `${c.pick(["", "Flat 3, ", "Apartment 12, "])}${1 + c.below(150)}${c.pick(["", "", "a"])} ${c.pick(roads)}, ${c.pick(localities)}, ${postcode(c)}`,
  );
const birth = (c: Chance, from = 1935, to = 2018) => {
  const day = someDay(c, from, to);
  return tell(
    "date-of-birth",
    c.pick([
      slashed(day),
      slashed(day, "."),
      slashed(day, "-"),
      inWords(day),
      `${day.day} ${monthNames[day.month - 1]!.slice(0, 3)} ${day.year}`,
      `${slashed(day).slice(0, 6)}${String(day.year).slice(2)}`,
    ]),
  );
};
const phone = (c: Chance) =>
  tell(
    "telephone",
    c.pick([
      mobile(c),
      mobile(c).replaceAll(" ", ""),
      landline(c),
      `+44 7700 900${c.digits(3)}`,
      `(01632) 960${c.digits(3)}`,
    ]),
  );
const mail = (c: Chance) =>
  tell(
    "email",
    `${first(c)
      .toLowerCase()
      .replace(/[^a-z]/g, "")}${c.pick([".", "_", "-", ""])}${last(c)
      .toLowerCase()
      .replace(/[^a-z]/g, "")}@${c.pick(["post.example", "inbox.example.org", "mymail.example.com"])}`,
  );

const clinicLetter = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "letter",
  lines: [
    "Calderbrook University Hospitals NHS Foundation Trust",
    "Department of Rheumatology",
    "Infirmary Drive, Kettering NN16 8UZ",
    `Direct line ${landline(c)}`,
    "",
    `Clinic date: ${slashed(someDay(c, 2021, 2025))}`,
    "PRIVATE AND CONFIDENTIAL",
    `Dr ${doctor()}`,
    "The Health Centre",
    "22 High Street",
    "Kettering NN16 0AA",
    "",
    `Patient: ${who.form} ${who.first} ${who.last} (d.o.b. ${slashed(who.dob)})`,
    `NHS ${spaced(who.nhs)}`,
    "",
    ...wrapped(
      `Diagnoses: Seropositive Rheumatoid Arthritis; Osteoporosis; Raynaud's phenomenon. I reviewed ${who.form} ${who.last} in the combined clinic. ${c.pick(["She", "They"])} attended with ${c.pick(["a friend", "her cousin", "her niece", "her stepson"])}, ${person(c)}, who takes notes at appointments. Since we last met there has been a bereavement: ${byTitle(c)}, to whom she had been close for forty years, died of Bowel Cancer. ${c.pick(["Her granddaughter", "The eldest grandchild"])} ${tell("name", first(c))} has moved in for company.`,
    ),
    ...wrapped(
      `On examination there was synovitis of the wrists. I have increased Methotrexate to 20 mg weekly and arranged a Bone Density Scan. ${person(c)} rang my office on Thursday, unhappy that Adalimumab was stopped; I explained the reasons to ${tell("name", first(c))}. Please could the Practice Nurse check bloods monthly.`,
    ),
    "",
    "With best wishes",
    `Dictated by ${doctor()}`,
    "Specialty Doctor in Rheumatology",
  ],
});

const secondLetter = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "letter",
  lines: [
    "COMMUNITY MENTAL HEALTH TEAM",
    "Larkfield House, Priory Way, Truro TR1 3XX",
    "",
    inWords(someDay(c, 2019, 2025)),
    "",
    `Dear ${who.form} ${who.last}`,
    "",
    ...wrapped(
      `It was good to meet you last week together with ${person(c)} from the carers' group. We talked about your worries for ${tell("name", first(c))}, your grandson, and about the quarrel between you and ${byTitle(c)} over the boundary fence. You told me that ${person(c)} had lent you money and now calls most evenings. We agreed that Sertraline would continue and that ${doctor()}, occupational therapist, would visit.`,
    ),
    ...wrapped(
      `You asked whether ${c.pick(["your late husband", "your ex-partner", "your stepfather"])} ${person(c)} had ever been a patient here. I cannot answer this. In an emergency please ring the Crisis Line on 0161 496 0999.`,
    ),
    "",
    "Yours truly",
    doctor(),
    "Community Psychiatric Nurse",
    `Copy: ${surnameFirst(c)} (nearest relative), ${abode(c)}`,
  ],
});

const practicePrintout = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "gp-summary",
  lines: [
    "Patient Summary Printout",
    `${who.last}, ${who.first} (${who.form})`,
    `Born ${inWords(who.dob)}   NHS: ${who.nhs}`,
    who.home,
    "",
    "SIGNIFICANT PAST",
    "Cholecystectomy",
    "Migraine With Aura",
    "Depressive Episode",
    "",
    "CAREGIVERS AND RELATED PERSONS",
    `Main carer: ${person(c)} tel ${phone(c)}`,
    `Husband: ${person(c)}, d.o.b. ${birth(c)}`,
    "",
    "JOURNAL",
    ...wrapped(
      `03 Feb 2023 Surgery consultation, Dr ${doctor()}. Low mood since ${tell("name", first(c))} left for university. Contact slip scanned in error for another patient, NHS No. ${tell("nhs-number", spaced(nhsNumber(c)))}.`,
    ),
    ...wrapped(
      `19 Jun 2023 Third party encounter: ${person(c)} called the desk about a lost prescription, callback ${phone(c)}.`,
    ),
  ],
});

const shiftNotes = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "nursing",
  lines: [
    `Continuation sheet  Unit No ${who.unit}  ${who.last.toUpperCase()}`,
    "",
    "Early shift",
    ...wrapped(
      `Assisted with wash and breakfast. Mobilised to the Day Room with frame. Buzzer answered for ${byTitle(c)} opposite, who was upsetting this patient. Written by ${doctor()}, Healthcare Assistant.`,
    ),
    "Late shift",
    ...wrapped(
      `Visited by ${tell("name", first(c))} and ${person(c)}; they left a number, ${phone(c)}, and would like an update from the doctors. Visitor's blue Corsa, registration ${tell("vehicle", vehicleMark(c))}, blocked the ambulance bay. ${doctor()}, RGN`,
    ),
    "Night",
    ...wrapped(
      `Settled. Analgesia at 02:00 with good effect. Asked for ${tell("name", first(c))} several times. N/A ${doctor()}`,
    ),
  ],
});

const consultantRound = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "ward-round",
  lines: [
    `Cons WR  Prof ${doctor()}   ${slashed(someDay(c, 2018, 2025), ".")}`,
    `Present: ${doctor()} (SpR), ${doctor()} (F2), ${doctor()} (pharmacist)`,
    `${who.first} ${who.last} ${who.unit}`,
    "",
    ...wrapped(
      `77M. Day 5 community acquired pneumonia. Afebrile 48h, sats 95% RA. IV to PO Doxycycline. Collateral from ${c.pick(["nephew", "dtr", "neighbour", "sister-in-law"])} ${person(c)}: more muddled since Easter. Wants ${byTitle(c)} told of results, consent documented. EDD Tuesday. ${c.pick(["NOK", "LPA"])}: ${surnameFirst(c)} ${phone(c)}`,
    ),
  ],
});

const childrensTeam = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "social-work",
  lines: [
    "Core Assessment - Children and Families",
    `Adult: ${who.first} ${who.last}`,
    `Allocated worker: ${doctor()}, Senior Social Worker`,
    "",
    "Household",
    `1. ${person(c)} (partner) DOB ${birth(c, 1960, 2000)}`,
    `2. ${person(c)} (child) DOB ${birth(c, 2005, 2018)}`,
    `3. ${surnameFirst(c)} (paternal grandmother) DOB ${birth(c, 1935, 1960)}`,
    "",
    ...wrapped(
      `Concerns came to light when a teacher saw marks on ${tell("name", first(c))}. A ${c.pick([tell("safeguarding", "child protection"), tell("safeguarding", "strategy meeting")])} conference was held. ${byTitle(c)} was ${tell("police", "arrested")} at ${abode(c)} and has since been living with ${person(c)}. Benefits are paid to the partner under ${tell("national-insurance", insuranceNumber(c).replaceAll(" ", c.pick(["", " "])))}.`,
    ),
  ],
});

const goingHome = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "discharge",
  lines: [
    "Inpatient Discharge Notification",
    `Name ${who.first} ${who.last}`,
    `Date of birth ${slashed(who.dob)}`,
    `Unit number ${who.unit}`,
    `Discharging clinician ${doctor()} (Registrar)`,
    "",
    "Presenting complaint: Acute Confusional State",
    ...wrapped(
      `Course: Admitted from Sycamore Lodge Nursing Home following a fall. CT Head normal. Treated for Urinary Sepsis. Capacity assessment completed with ${person(c)}, advocate. Accommodation from Friday is with ${person(c)} at ${abode(c)} (keys with ${tell("name", first(c))}).`,
    ),
    ...wrapped(
      `Actions for GP: repeat U&E in one week; Vitamin D. A label of another patient, hospital number ${tell("hospital-number", `K${c.digits(6)}`)}, was found in these notes.`,
    ),
  ],
});

const mailThread = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "e-mail",
  lines: [
    `From: ${mail(c)}`,
    "Sent: 14 May 2024 09:12",
    "To: pals@calderbrook.nhs.uk",
    `Cc: ${mail(c)}`,
    "Subject: how my aunt was treated",
    "",
    "To whom it may concern,",
    "",
    ...wrapped(
      `My aunt ${who.first} ${who.last} was left on a trolley for nine hours. ${person(c)} and I sat with her. My brother ${tell("name", first(c))} has asked our ${tell("legal-advice", "solicitor")} what can be done. Please treat this as a ${tell("complaint", "formal complaint")} and answer to ${abode(c)}, or ring ${phone(c)} after six.`,
    ),
    "",
    "Regards,",
    person(c),
    "",
    "> On 13 May the ward wrote:",
    `> Kind regards, ${doctor()}, Ward Manager`,
  ],
});

const therapyReferral = ({ c, who, doctor }: Ward): Sheet => ({
  sort: "referral",
  lines: [
    "Request for Community Therapy",
    `Client name ${who.first} ${who.last}`,
    `Born ${slashed(who.dob, "-")}   NHS ${spaced(who.nhs)}`,
    `GP ${doctor()}`,
    `Key contact ${person(c)}`,
    "Relation to client sister",
    `Tel ${phone(c)}`,
    `E-mail ${mail(c)}`,
    `Lives at ${abode(c)}`,
    "",
    ...wrapped(
      `Please see for kitchen assessment. Key safe code is held by ${person(c)}. Access by car: ${tell("vehicle", vehicleMark(c).replace(" ", c.pick(["", " "])))} has a permit.`,
    ),
    `Referrer ${doctor()} Senior Physiotherapist`,
  ],
});

const contactGrid = ({ c, who }: Ward): Sheet => ({
  sort: "table",
  lines: [
    `Significant others of ${who.first} ${who.last}`,
    "Relation | Person | Date of birth | Reached on",
    ...["Mother", "Half-brother", "Friend", "Landlord"].map(
      (relation) =>
        `${relation} | ${c.pick([person, surnameFirst])(c)} | ${tell("date-of-birth", slashed(someDay(c, 1940, 2000)))} | ${tell("telephone", mobile(c))}`,
    ),
  ],
});

const sheets = [
  clinicLetter,
  secondLetter,
  practicePrintout,
  shiftNotes,
  consultantRound,
  childrensTeam,
  goingHome,
  mailThread,
  therapyReferral,
  contactGrid,
];

export function heldOutRecords(count: number, seed = 7): Record_[] {
  return Array.from({ length: count }, (_, index) => {
    const c = chanceFrom(seed * 7_919 + index);
    const dob = someDay(c, 1930, 1990);
    const who: Who = {
      first: c.pick(["Philippa", "Jacqueline", "Temperance", "Gulnara"]),
      last: c.pick(["Arkwright", "Delacroix", "Osei-Tutu"]),
      form: "Mrs",
      nhs: nhsNumber(c),
      unit: `K${c.digits(6)}`,
      dob,
      home: `${1 + c.below(60)} Lavender Way, Kettering NN15 7QP`,
    };
    const patient = {
      familyName: who.last,
      givenNames: who.first,
      bornOn: isoDay(dob),
      nhsNumber: who.nhs,
      hospitalNumber: who.unit,
      address: who.home,
      email: "",
    };
    return { patient, sheets: sheets.map((make) => make({ c, who, doctor: () => c.pick(clinicians) })) };
  });
}

/** The half of the corpus that the rules were tuned on. */
import {
  inWords,
  insuranceNumber,
  isoDay,
  landline,
  mobile,
  nhsNumber,
  postcode,
  slashed,
  someDay,
  spaced,
  tell,
  vehicleMark,
  wrapped,
  chanceFrom,
  type Chance,
  type Record_,
  type Sheet,
} from "../kit";
import { family, given, professionals, streets, towns } from "./names";
import { widerSheets } from "./wider";

export type Setting = {
  c: Chance;
  p: {
    given: string;
    family: string;
    title: string;
    nhs: string;
    hospital: string;
    born: string;
    bornWords: string;
    address: string;
  };
  staff(): string;
};

const full = (c: Chance) => `${c.pick(given)} ${c.pick(family)}`;
const third = (c: Chance) => tell("name", full(c));
const titled = (c: Chance) => tell("name", `${c.pick(["Mr", "Mrs", "Ms", "Miss"])} ${c.pick(family)}`);
const relation = (c: Chance) =>
  c.pick([
    "mother",
    "father",
    "husband",
    "wife",
    "son",
    "daughter",
    "partner",
    "sister",
    "brother",
    "neighbour",
    "friend",
    "aunt",
    "grandmother",
  ]);
const home = (c: Chance) => tell("address", `${1 + c.below(200)} ${c.pick(streets)}, ${c.pick(towns)} ${postcode(c)}`);

const letter = ({ c, p, staff }: Setting): Sheet => ({
  sort: "letter",
  lines: [
    "Northfield General Hospital",
    "Elm Road, Northfield NB1 2AB",
    `Tel: 01632 960001   Fax: 01632 960002`,
    "",
    `Dr ${staff()}, Consultant Neurologist`,
    `Secretary: 01632 960${c.digits(3)}`,
    "",
    `Our ref: AS/jt   NHS No: ${spaced(p.nhs)}   Hospital No: ${p.hospital}`,
    `Dear Dr ${staff().split(" ")[1]}`,
    `Re: ${p.title} ${p.given} ${p.family}, DOB ${p.born}, ${p.address}`,
    "",
    ...wrapped(
      `Thank you for referring this patient whom I saw in clinic today with her ${relation(c)}, ${third(c)}. The headaches began in March after the funeral of her ${relation(c)} ${tell("name", c.pick(given))}. There is a history of Parkinson's disease and Type 2 Diabetes. ${titled(c)} has offered to drive ${p.title} ${p.family} to the Clinic on Monday. Examination was normal and the Magnetic Resonance Imaging scan showed no acute change.`,
    ),
    ...wrapped(
      `I have suggested Amitriptyline 10 mg at night. ${third(c)} (${relation(c)}) asked to be telephoned on ${tell("telephone", mobile(c))} or at ${tell("email", `${c.pick(given).toLowerCase()}.${c.digits(2)}@mail.example`)} with the result. I should be grateful if Sister ${staff().split(" ")[1]} could see her.`,
    ),
    "",
    "Yours sincerely",
    "",
    staff(),
    "Consultant Neurologist",
    "",
    `cc ${p.title} ${p.given} ${p.family}`,
  ],
});

const summary = ({ c, p, staff }: Setting): Sheet => ({
  sort: "gp-summary",
  lines: [
    "GP SUMMARY RECORD",
    `Patient: ${p.family.toUpperCase()}, ${p.given}   DOB: ${p.born}`,
    `NHS Number: ${spaced(p.nhs)}`,
    `Address: ${p.address}`,
    `Usual GP: Dr ${staff()}`,
    "",
    "Active problems",
    "Essential hypertension",
    "Asthma",
    "Recurrent Urinary Tract Infection",
    "",
    "Contacts",
    `Next of kin: ${third(c)} (${relation(c)}) ${tell("telephone", landline(c))}`,
    `Carer: ${third(c)}`,
    "",
    "Consultations",
    ...wrapped(
      `12/03/2024 Dr ${staff()}: Telephone call from ${relation(c)} ${third(c)}. Worried about memory. Her ${relation(c)} ${tell("name", c.pick(given))} (DOB ${tell("date-of-birth", slashed(someDay(c, 1950, 2010)))}) is also our patient, NHS ${tell("nhs-number", spaced(nhsNumber(c)))}.`,
    ),
    ...wrapped(`15/04/2024 Nurse ${staff()}: Blood pressure 140/80. Flu vaccine given. Lives with ${third(c)}.`),
  ],
});

const nursing = ({ c, p, staff }: Setting): Sheet => ({
  sort: "nursing",
  lines: [
    `NURSING NOTES   Bevan Ward   ${p.given} ${p.family}   ${p.hospital}`,
    "",
    ...wrapped(
      `08:15 Slept well. Observations stable, NEWS 1. Wash given, pressure areas intact. ${tell("name", c.pick(given))} visited and brought clothes. S/N ${staff()} RN`,
    ),
    ...wrapped(
      `14:00 Patient tearful, says ${tell("name", `${c.pick(["Mr", "Mrs"])} ${c.pick(family)}`)} in the next bed shouted. Reassured. Staff Nurse ${staff()}`,
    ),
    ...wrapped(
      `18:30 Phone call from ${relation(c)} ${third(c)}, contact ${tell("telephone", mobile(c))}. Wishes to take patient home in her car ${tell("vehicle", vehicleMark(c))}. ${tell("police", "Police")} informed of missing handbag. HCA ${staff()}`,
    ),
  ],
});

const wardRound = ({ c, p, staff }: Setting): Sheet => ({
  sort: "ward-round",
  lines: [
    `WARD ROUND   ${slashed(someDay(c, 2020, 2025))}`,
    `Seen by: Dr ${staff()} (ST5), Dr ${staff()} (FY1)`,
    `${p.family.toUpperCase()} ${p.given}  NHS ${spaced(p.nhs)}`,
    "",
    ...wrapped(
      `82F day 3 post right hemicolectomy. Obs stable. Abdomen soft. Bloods: CRP 40, Hb 110. ${c.pick(["Son", "Daughter", "Husband"])} ${third(c)} present, understands plan. D/W Mr ${staff().split(" ")[1]} (consultant surgeon). Lives with ${tell("name", c.pick(given))}.`,
    ),
    "Plan",
    "1. Physiotherapy",
    "2. Stop Gentamicin",
    "3. Home Friday if mobile",
  ],
});

const social = ({ c, p }: Setting): Sheet => ({
  sort: "social-work",
  lines: [
    "SOCIAL WORK ASSESSMENT",
    `Subject: ${p.given} ${p.family}   Date of birth: ${p.bornWords}`,
    "Completed by: Maureen Clegg, Social Worker",
    "",
    "Family composition",
    `${third(c)} - mother - born ${tell("date-of-birth", inWords(someDay(c, 1940, 1990)))}`,
    `${third(c)} - brother - DOB ${tell("date-of-birth", slashed(someDay(c, 1980, 2015)))}`,
    "",
    ...wrapped(
      `A ${tell("safeguarding", "safeguarding")} referral was made after ${third(c)}, a neighbour of ${home(c)}, reported shouting. ${tell("name", `${c.pick(["Mr", "Ms"])} ${full(c)}`)} denied this. National Insurance number ${tell("national-insurance", insuranceNumber(c))} was given for the partner.`,
    ),
    ...wrapped(`Her solicitor has sought ${tell("legal-advice", "legal advice")}.`),
  ],
});

const discharge = ({ c, p, staff }: Setting): Sheet => ({
  sort: "discharge",
  lines: [
    "DISCHARGE SUMMARY",
    `Patient name: ${p.given} ${p.family}   Date of birth: ${p.born}`,
    `Hospital number: ${p.hospital}   NHS number: ${spaced(p.nhs)}`,
    `Consultant: Mr ${staff()}`,
    "Ward: Bevan Ward",
    "",
    "Diagnosis: Fractured Neck of Femur",
    ...wrapped(
      `Clinical narrative: Fell at home, found by her neighbour ${third(c)}. Cemented hemiarthroplasty performed. Discharged to the care of her ${relation(c)} ${third(c)} at ${home(c)}.`,
    ),
    "Medication: Paracetamol, Codeine, Apixaban",
    `Completed by: Dr ${staff()}, Foundation Doctor, GMC ${c.digits(7)}`,
  ],
});

const email = ({ c, p, staff }: Setting): Sheet => ({
  sort: "e-mail",
  lines: [
    `From: ${third(c)} <${tell("email", `${c.pick(given).toLowerCase()}${c.digits(3)}@home.example`)}>`,
    `To: ${staff()} <a.sharma@northfield.nhs.uk>`,
    `Subject: ${p.given} ${p.family}`,
    "Dear Sister",
    "",
    ...wrapped(
      `I am writing about my ${relation(c)}. I want to make a ${tell("complaint", "formal complaint")} about the way ${third(c)} was spoken to. My telephone is ${tell("telephone", mobile(c))} and my address is ${home(c)}.`,
    ),
    "Kind regards",
    tell("name", full(c)),
  ],
});

const referral = ({ c, p, staff }: Setting): Sheet => ({
  sort: "referral",
  lines: [
    "REFERRAL FORM",
    `Surname: ${p.family}`,
    `Forename: ${p.given}`,
    `DOB: ${p.born}`,
    `NHS No: ${p.nhs}`,
    `Emergency contact: ${third(c)}`,
    `Relationship: ${relation(c)}`,
    `Contact number: ${tell("telephone", mobile(c))}`,
    `Contact address: ${home(c)}`,
    `Referred by: ${staff()}, Physiotherapist`,
    "",
    ...wrapped(`Reason: falls. Wrongly filed with MRN ${tell("hospital-number", `NB${c.digits(6)}`)}.`),
  ],
});

const table = ({ c, p }: Setting): Sheet => ({
  sort: "table",
  lines: [
    `FAMILY AND CONTACTS   ${p.given} ${p.family}`,
    "",
    "Name | Relationship | DOB | Telephone",
    ...[0, 1, 2].map(
      () =>
        `${third(c)} | ${relation(c)} | ${tell("date-of-birth", slashed(someDay(c, 1940, 2010)))} | ${tell("telephone", landline(c))}`,
    ),
  ],
});

/** What a record is full of, with capital letters and without a name. */
const phrases =
  `Deep Vein Thrombosis|Type 2 Diabetes Mellitus|Chronic Kidney Disease Stage 3|Lichen Sclerosus|Carpal Tunnel Syndrome|Left Bundle Branch Block|Iron Deficiency Anaemia|Benign Prostatic Hyperplasia|Irritable Bowel Syndrome|Hallux Valgus|Systemic Lupus Erythematosus|Polymyalgia Rheumatica|Temporal Arteritis|Trigeminal Neuralgia|Myasthenia Gravis|Multiple Sclerosis|Transient Ischaemic Attack|Non-ST Elevation Myocardial Infarction|Acute Coronary Syndrome|Community Acquired Pneumonia|Clostridium Difficile|Staphylococcus Aureus|Pseudomonas Aeruginosa|Helicobacter Pylori|Escherichia Coli|Barrett's Oesophagus|Crohn's Disease|Meniere's Disease|Hodgkin Lymphoma|Dupuytren's Contracture|Colles' Fracture|Glasgow Coma Scale 15|Waterlow Score 12|Abbreviated Mental Test|Montreal Cognitive Assessment|Addenbrooke's Cognitive Examination|Vitamin B12 Deficiency|Folic Acid|Ferrous Fumarate|Calcium Carbonate|Sodium Valproate|Adcal D3|Laxido Orange|Fostair NEXThaler|Symbicort Turbohaler|Oral Thrush|Past Medical History|Social History|Family History|Drug History|On Examination|Presenting Complaint|Treatment Plan|Discharge Destination|Follow Up Arrangements|Mental Capacity Act|Deprivation of Liberty Safeguards|Care Programme Approach|Improving Access to Psychological Therapies|Talking Therapies|Community Nursing Team|Hospital at Home|Early Supported Discharge|Same Day Emergency Care|Acute Medical Unit|Intensive Care Unit|Florence Nightingale Ward|Charles Hastings Wing|St Luke's Hospice|Royal Victoria Infirmary|Queen Elizabeth Hospital|Ashgrove Medical Centre|Willow Bank Care Home|Marie Curie|Age Concern|Citizens Advice|Blue Badge|Personal Independence Payment|Attendance Allowance|Lasting Power of Attorney|Lower Limb Cellulitis|Frozen Shoulder|Total Hip Replacement|Laparoscopic Cholecystectomy|Flexible Sigmoidoscopy|Upper Gastrointestinal Endoscopy|Echocardiogram Report|Chest X-Ray|Full Blood Count|Liver Function Tests|Thyroid Stimulating Hormone|Estimated Glomerular Filtration Rate|Acute Kidney Injury|Urinary Retention|Pressure Ulcer Grade 2|Moisture Lesion|Hearing Loss|Cataract Extraction|Macular Degeneration|Open Angle Glaucoma|Obstructive Sleep Apnoea|Atrial Flutter|Aortic Stenosis|Heart Failure|Pleural Plaques|Pulmonary Fibrosis|Postural Hypotension|Alcohol Dependence|Emotionally Unstable Personality Disorder|Generalised Anxiety Disorder|Obsessive Compulsive Disorder|Anorexia Nervosa|Down Syndrome|Cerebral Palsy|Attention Deficit Hyperactivity Disorder|Ectopic Pregnancy|Pre-Eclampsia|Gestational Diabetes|Emergency Caesarean Section|Placenta Praevia|Christmas Day|Good Friday|Bank Holiday Monday|Outpatient Appointment|Data Protection Act|Freedom of Information`.split(
    "|",
  );

const problems = ({ c, p, staff }: Setting): Sheet => ({
  sort: "gp-summary",
  lines: [
    `Problem list for ${p.given} ${p.family}`,
    "",
    ...[1, 2, 3, 4, 5, 6].map(() => c.pick(phrases)),
    ...wrapped(
      `Known with ${c.pick(phrases)} and ${c.pick(phrases)}. ${c.pick(phrases)} was discussed in clinic; ${c.pick(phrases)} excluded. Referred to ${c.pick(phrases)} by the team. Started on ${c.pick(phrases)}. Leaflet about ${c.pick(phrases)} given.`,
    ),
    `Diagnosis: ${c.pick(phrases)}`,
    `Comorbidities: ${c.pick(phrases)}, ${c.pick(phrases)}, ${c.pick(phrases)}`,
    `Read code entered by ${staff()}`,
    `Main contact: ${third(c)}`,
    ...wrapped(
      `Her car ${tell("vehicle", vehicleMark(c).replace(" ", ""))} was parked outside Ward 12 at 14:00. A child protection conference was attended. BP 140 and HR 88 noted.`,
    ).map((line) => line.replace("child protection", tell("safeguarding", "child protection"))),
  ],
});

const form = ({ c, p, staff }: Setting): Sheet => ({
  sort: "referral",
  lines: [
    "Falls Service Referral",
    `Patient ${p.given} ${p.family}`,
    `Closest relative ${third(c)}`,
    `Key holder: ${third(c)}`,
    `Who lives there: ${third(c)}, ${third(c)}`,
    `Person to ring ${third(c)}`,
    `${tell("name", full(c))}`,
    `Telephone ${tell("telephone", mobile(c).replaceAll(" ", ""))}`,
    `Where: ${tell("address", `${1 + c.below(99)}b ${c.pick(streets)}, ${c.pick(towns)}, ${postcode(c)}`)}`,
    ...wrapped(
      `The door of ${tell("address", `Flat ${1 + c.below(9)}, ${1 + c.below(99)} ${c.pick(streets)}, ${c.pick(towns)}, ${postcode(c)}`)} is opened by ${third(c)}. Ring (${tell("telephone", landline(c))}) first, or write to ${tell("name", `${c.pick(family)}, ${c.pick(given)}`)} at ${home(c)} about the keys; otherwise call ${tell("telephone", `+44 7700 900${c.digits(3)}`)} before nine.`,
    ),
    `Taken by ${staff()}, Occupational Therapist`,
  ],
});

const sheets = [
  problems,
  form,
  letter,
  summary,
  nursing,
  wardRound,
  social,
  discharge,
  email,
  referral,
  table,
  ...widerSheets,
];

export function tunedRecords(count: number, seed = 1): Record_[] {
  return Array.from({ length: count }, (_, index) => {
    const c = chanceFrom(seed * 1_000 + index);
    const born = someDay(c, 1935, 1995);
    const p = {
      given: c.pick(["Margaret", "Doris", "Sunita", "Amelia"]),
      family: c.pick(["Pellow", "Brightwater", "Osgood"]),
      title: "Mrs",
      nhs: nhsNumber(c),
      hospital: `NB${c.digits(6)}`,
      born: slashed(born),
      bornWords: inWords(born),
      address: `${1 + c.below(90)} Foundry Row, Northfield NB3 4QT`,
    };
    const patient = {
      familyName: p.family,
      givenNames: p.given,
      bornOn: isoDay(born),
      nhsNumber: p.nhs,
      hospitalNumber: p.hospital,
      address: p.address,
      email: "",
    };
    const team = professionals.filter(() => c.next() < 0.6);
    const staff = () => c.pick(team.length > 2 ? team : professionals);
    return { patient, sheets: sheets.map((make) => make({ c, p, staff })) };
  });
}

/** The words of invented hospital letters: natural enough that a third party stands where they do in life. */
import { evenRandom, oneOf, type Random } from "./even-random";
import { clinicians, foreignPatient, mother, neighbour, samplePatient } from "./people";

/** Whom a record is about. */
export type RecordPatient = Pick<
  typeof samplePatient,
  "title" | "givenNames" | "familyName" | "bornInWords" | "nhsNumberInWords" | "hospitalNumber"
> & { addressLines: readonly string[] };

export type SampleLetter = { heading: string; about: string[]; paragraphs: string[]; signedBy: string };

const departments = [
  "Rheumatology",
  "Orthopaedics",
  "Cardiology",
  "Emergency Department",
  "Physiotherapy",
  "Gastroenterology",
];
const openings = ({ title, familyName }: RecordPatient) => [
  "Thank you for this referral; we met in clinic today.",
  `I reviewed ${title} ${familyName} in the clinic this afternoon.`,
  "Attended for follow-up as planned.",
];
const findings = [
  "She describes pain in the left knee which has been present for about seven months and is worse on stairs. There was no injury that she can recall.",
  "On examination there was a mild effusion and tenderness over the medial joint line. The range of movement was nearly full and the ligaments were stable.",
  "Blood pressure was 138 over 82 and the pulse was regular. Heart sounds were normal and there was no ankle swelling.",
  "Blood tests showed a normal full count and kidney function; the inflammatory markers were slightly raised.",
  "She sleeps poorly and has lost a little weight. We talked about her worries at some length.",
  "Radiographs show early loss of joint space on the inner side, and no fracture.",
  "She has been taking naproxen with food, and omeprazole, and feels that they help on most days.",
  "She manages the stairs with one rail and walks about half a mile before she has to rest.",
];
const plans = [
  "I have arranged physiotherapy and will see her again in three months.",
  "We agreed to continue the present treatment. I have asked for an ultrasound scan, and will write with the result.",
  "She will start a graded programme of exercise at the Riverside Clinic.",
  "I would be grateful if you would repeat the blood tests in six weeks.",
];
const aboutOthers = [
  `She came with her mother, Mrs ${mother.name}, who told us in confidence that she herself is being treated for depression and finds it hard to cope. Mrs Pellow can be reached on ${mother.telephone}.`,
  `Her neighbour, Mr ${neighbour.name}, telephoned the ward on ${neighbour.telephone} to say that he had heard shouting in the house on two nights. He asked that she should not learn that he had called.`,
  `She is worried about ${mother.name}, who has been living with her since the spring and whose memory is failing.`,
  `${neighbour.name} from next door drives her to her appointments. He mentioned that he is waiting for a heart operation.`,
];

function longDay(random: Random, page: number): string {
  const day = 1 + Math.floor(random() * 28);
  const month = oneOf(random, ["January", "March", "April", "June", "September", "October", "November"]);
  return `${day} ${month} ${2013 + Math.floor(page / 5)}`;
}

/** The letter of this page. Every fourth names somebody besides the patient and her clinicians. */
export function sampleLetter(page: number, patient: RecordPatient = samplePatient): SampleLetter {
  const random = evenRandom(page * 7_919);
  const first = Math.floor(random() * findings.length);
  const paragraphs = [`Dear Dr ${oneOf(random, ["Okonjo", "Pryce", "Lindqvist"])}`, oneOf(random, openings(patient))];
  for (let index = 0; index < 5; index += 1) paragraphs.push(findings[(first + index) % findings.length]!);
  if (page % 4 === 1) paragraphs.splice(4, 0, aboutOthers[Math.floor(page / 4) % aboutOthers.length]!);
  paragraphs.push(oneOf(random, plans), "With kind regards");
  return {
    heading: `Department of ${oneOf(random, departments)}`,
    about: aboutPatient(longDay(random, page), patient),
    paragraphs,
    signedBy: `${oneOf(random, clinicians)}, Consultant`,
  };
}

function aboutPatient(
  day: string,
  { title, givenNames, familyName, bornInWords, nhsNumberInWords, hospitalNumber, addressLines }: RecordPatient,
): string[] {
  return [
    day,
    `Re: ${title} ${givenNames} ${familyName}, born ${bornInWords}`,
    `NHS number ${nhsNumberInWords}   Hospital number ${hospitalNumber}`,
    addressLines.join(", "),
  ];
}

/** A result that belongs to somebody else and was filed in the wrong folder. */
export const misfiledLetter: SampleLetter = {
  heading: "Department of Clinical Chemistry",
  about: [
    "19 May 2019",
    `Re: Mr ${foreignPatient.name}, born ${foreignPatient.bornInWords}`,
    `NHS number ${foreignPatient.nhsNumberInWords}   Hospital number ${foreignPatient.hospitalNumber}`,
  ],
  paragraphs: [
    "Dear Dr Pryce",
    `The prostate specific antigen of Mr ${foreignPatient.name} has risen to 11.4 micrograms per litre. We suggest that he is referred to the urology clinic within two weeks.`,
    "The other results are within the usual limits.",
  ],
  signedBy: "Dr Rajesh Menon, Consultant",
};

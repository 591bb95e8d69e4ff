import type { CalendarDay } from "~/domain/calendar/calendar";

/** Everybody here is invented; the NHS numbers are from the range kept for tests. */
export const samplePatient = {
  title: "Mrs",
  givenNames: "Rosalind",
  familyName: "Achebe-Trent",
  bornOn: "1961-03-14" as CalendarDay,
  bornInWords: "14 March 1961",
  nhsNumber: "9990000018",
  nhsNumberInWords: "999 000 0018",
  hospitalNumber: "NB204417",
  addressLines: ["27 Larkspur Close", "Northfield", "NB4 7HD"],
  email: "rosalind.achebe-trent@example.org",
};

export const mother = { name: "Dorothy Pellow", telephone: "01632 960417" };
export const neighbour = { name: "Graham Tolliver", telephone: "01632 960588" };
export const foreignPatient = {
  name: "Kenneth Ashdown",
  bornInWords: "3 August 1948",
  nhsNumberInWords: "999 000 0026",
  hospitalNumber: "NB118830",
};
export const clinicians = [
  "Dr Amina Holloway",
  "Mr Piers Landau",
  "Dr Siobhan Keating",
  "Dr Rajesh Menon",
  "Sister Joan Whitcombe",
];
export const sampleSolicitor = {
  firm: "Hartwell & Wren Solicitors",
  name: "Ms Imogen Hartwell",
  reference: "HW/4471/RAT",
  email: "imogen.hartwell@hartwell-wren.example",
};

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { letterKeys, type LetterKey } from "~/adapters/letters/compose-letter";
import { composeLetter } from "~/adapters/letters/letters-from-templates";
import { fillTemplate } from "~/adapters/letters/template";

const facts = {
  trustName: "Northfield and Brannock NHS Trust",
  reference: "AD-26-000123",
  references: "our reference AD-26-000123; your reference HW/4471",
  requesterName: "Mrs Rosalind Achebe-Trent",
  today: "2 November 2026",
  receivedOn: "28 October 2026",
  clockSentence: "We will answer you by 30 November 2026.",
  authorityDocuments: "a signed authority\n- the firm's details",
  question: "Which years do you want?",
  meanwhile: "we go on with the letters of 2026.",
  amount: "£12.50",
  howWorkedOut: "half an hour of copying",
  why: "this is a second copy",
  clockEffect: "the time limit does not change.",
  reasons: "the records fill nine volumes.",
  newDueOn: "28 January 2027",
  outcome: "we have added a note.",
  copy: "The family says that he never smoked.",
  recipientsTold: "your general practice",
  enquiries: "we spoke to the clinic.",
  portal: "https://desk.example/portal/cases/AD-26-000123",
  asked: "for a copy of health records",
  askedOn: "2 November 2026",
  awaited: "proof of identity",
  doubt: "it came from an address that is not one we hold",
  startsThen: "yes",
  article19: "yes",
  closeOn: "31 January 2027",
  warnedOn: "17 January 2027",
  endedOn: "9 November 2026",
  whatEnded: "the power of attorney has ended",
  shownAnew: "a power of attorney that is in force",
  withdrawnOn: "9 November 2026",
  whoAnswers: "the police liaison office",
  explanation: "Please use its form.",
  name: "Inspector Farah Lunt",
  howMany: "3 pages",
  answerBy: "12 November 2026",
};
const fromTemplates = composeLetter();
const compose = (key: LetterKey, on = "2026-11-02", more: Record<string, string> = {}) =>
  fromTemplates(key, { ...facts, ...more }, on);

// What each letter must contain; law/letters.json names the items and their source.
const must: Record<LetterKey, RegExp[]> = {
  ack: [/AD-26-000123/, /reached us on 28 October 2026/, /What happens next/, /answer you by 30 November 2026/],
  "id-request": [
    /driving licence/,
    /passport/,
    /two utility bills/,
    /cannot be certain that the request comes from the person it names: it came from an address that is not/,
    /time limit for our answer starts on the day this arrives/,
    /How to send it safely/,
  ],
  "authority-request": [/a signed authority/, /time limit for our answer starts on the day we have this/],
  "authority-withdrawn": [
    /On 9 November 2026 we were told that the power of attorney has ended\./,
    /nothing unless we see that you may still ask/,
    /please send us a power of attorney that is in force\./,
    /time limit for our answer starts on the day we have this/,
    /close the request/,
  ],
  clarification: [
    /Which years do you want\?/,
    /paused from today, 2 November 2026, until the day your answer reaches us/,
    /"everything"/,
    /Meanwhile: we go on/,
  ],
  "fee-notice": [
    /£12\.50/,
    /half an hour of copying/,
    /this is a second copy/,
    /time limit does not change/,
    /complain to us/,
  ],
  extension: [/two further months/, /nine volumes/, /28 January 2027/, /complain to us/],
  refusal: [/nine volumes/, /section 164A/, /section 165/, /court/],
  disclosure: [
    /We confirm that we process this personal data/,
    /purposes/,
    /categories/,
    /recipients/,
    /retention/,
    /correct the data, to erase it, to restrict/,
    /object/,
    /section 164A/,
    /section 165/,
    /source/,
    /Automated decisions/,
    /safeguards/,
    /electronic/,
    /What was withheld/,
  ],
  "ahra-disclosure": [
    /no fee/,
    /inspect/,
    /intelligible without an explanation/,
    /section 3\(3\)/,
    /section 6/,
    /High Court or the County Court under section 8/,
    /living people only/,
  ],
  "ahra-refusal": [/nine volumes/, /NHS complaints procedure/, /section 8/],
  "discretion-disclosure": [
    /no right to them as a relative/,
    /at its discretion/,
    /duty of confidence/,
    /What was withheld/,
  ],
  "discretion-refusal": [/nine volumes/, /no right of access to a relative as such/, /personal representative/],
  "advocate-disclosure": [
    /section 35\(6\)\(b\) of the Mental Capacity Act 2005/,
    /may be relevant/,
    /What was withheld/,
  ],
  "advocate-refusal": [/nine volumes/, /Section 35\(6\) of the Mental Capacity Act 2005/, /you may tell us/],
  "ready-to-collect": [/AD-26-000123/, /portal\/cases/, /password in another way/],
  "rectification-outcome": [/we have added a note/, /your general practice/, /Article 19/],
  "information-request": [/Which years do you want/, /NB1 4QT/],
  "closing-warning": [
    /still waiting for: proof of identity/,
    /by 31 January 2027/,
    /ask again at any time, without charge/,
  ],
  closed: [
    /has not reached us: proof of identity/,
    /again on 17 January 2027/,
    /open the request again/,
    /section 164A/,
    /section 165/,
    /court/,
  ],
  withdrawn: [/On 9 November 2026 you told us/, /send you nothing more/, /ask again at any time, without charge/],
  "complaint-withdrawn": [/On 9 November 2026 you told us/, /closed your complaint/],
  "ended-with-death": [/patient has died/, /Access to Health Records Act 1990/, /no fee/],
  redirected: [/answered by: the police liaison office/, /Please use its form/, /disclosed nothing/, /section 165/],
  "complaint-ack": [/received your complaint on 28 October 2026/, /look into it/, /how it is going/],
  consultation: [
    /AD-26-000123/,
    /3 pages/,
    /answer by 12 November 2026/,
    /name nobody, and quote nothing/,
    /goes on while we wait/,
  ],
  "consultation-reminder": [/AD-26-000123/, /On 2 November 2026 we asked you/, /3 pages/, /answer by 12 November 2026/],
  "consultation-withdrawn": [/no longer need your answer/, /AD-26-000123/],
  "complaint-outcome": [/we spoke to the clinic/, /we have added a note/, /section 165/, /court/],
};

describe.each(letterKeys)("the letter %s", (key) => {
  test.each(must[key])("says %s", (item) => expect(compose(key).text).toMatch(item));

  test("has a subject with the reference and without a name", () => {
    expect(compose(key).subject).toContain("AD-26-000123");
    expect(compose(key).subject).not.toMatch(/Achebe|Rosalind/);
  });

  test("leaves no brace behind", () => expect(compose(key).text).not.toMatch(/[{}]/));
});

test("every letter has its file, and every file its letter", () => {
  expect(
    readdirSync("templates/letters")
      .map((file) => file.replace(".txt", ""))
      .sort(),
  ).toEqual([...letterKeys].sort());
});

test.each([
  ["refusal"],
  ["disclosure"],
  ["extension"],
  ["fee-notice"],
  ["complaint-outcome"],
  ["rectification-outcome"],
  ["closed"],
  ["redirected"],
] as const)("the wording of %s changes on 19 June 2026", (key) => {
  expect(compose(key, "2026-06-18").text).not.toMatch(/section 16[45]/);
  expect(compose(key, "2026-06-19").text).toMatch(/section 165/);
});

test("the copy that is owed of a dead patient's corrected record stands in the letter", () => {
  const { text } = compose("rectification-outcome", "2026-11-02", { ahra: "yes" });
  expect(text).toMatch(/what the record says now[^]*The family says that he never smoked/);
  expect(text).not.toMatch(/comes with this letter/);
  expect(compose("rectification-outcome").text).not.toMatch(/never smoked/);
});

test("a fee for further copies holds up nothing, and its letter says nothing else", () => {
  const copies = compose("fee-notice", "2026-11-02", { furtherCopies: "yes" }).text;
  expect(copies).toMatch(/The first copy is free, and we go on with it[^]*£12\.50 for the further copies alone/);
  expect(copies).not.toMatch(/before we go on/);
  expect(compose("fee-notice").text).toMatch(/£12\.50 before we go on/);
});

test.each([
  ["ahra-disclosure", {}],
  ["ahra-refusal", {}],
  ["rectification-outcome", { ahra: "yes" }],
  ["complaint-outcome", { ahra: "yes" }],
  ["closed", { ahra: "yes" }],
  ["redirected", { ahra: "yes" }],
] as const)("%s about a patient who has died offers no Information Commissioner", (key, more) =>
  expect(compose(key, "2026-11-02", more).text).not.toMatch(/Commissioner|ico\.org|section 16[45]/),
);

test.each<[LetterKey, Record<string, string>]>([
  ["ack", { advocacy: "yes", otherRoad: "yes" }],
  ["ack", { advocacyChange: "yes", otherRoad: "yes" }],
  ["authority-request", { startsThen: "" }],
  ["advocate-disclosure", {}],
  ["advocate-refusal", {}],
  ["authority-withdrawn", { startsThen: "", whatEnded: "your appointment as advocate has ended" }],
  ["rectification-outcome", {}],
  ["closed", {}],
  ["redirected", {}],
  ["withdrawn", {}],
  ["complaint-ack", {}],
  ["complaint-outcome", {}],
])("%s offers an advocate no right of a data subject (MCA 2005 s.35(6)) %o", (key, more) =>
  expect(compose(key, "2026-11-02", { noRight: "yes", noPeriod: "yes", ...more }).text).not.toMatch(
    /GDPR|Data Protection|Commissioner|section 16[45]|Article|ask a court/,
  ),
);

test("whoever is asked about pages learns how they see them", () => {
  expect(compose("consultation", "2026-11-02", { sealed: "yes" }).text).toMatch(
    /opens only with a password, which we give you by telephone/,
  );
  expect(compose("consultation", "2026-11-02", { otherwise: "yes" }).text).toMatch(/do not send the pages by e-mail/);
  expect(compose("consultation", "2026-11-02", { link: "https://desk.example/here" }).text).toMatch(
    /where you can answer: https:\/\/desk.example\/here/,
  );
  expect(compose("consultation-reminder", "2026-11-02", { passed: "yes" }).text).toMatch(/have not had it/);
  expect(compose("withdrawn", "2026-11-02", { complaintOpen: "yes" }).text).toMatch(/go on looking into it/);
  expect(compose("withdrawn", "2026-11-02", { complaintOpen: "yes" }).text).not.toMatch(/nothing more/);
  expect(compose("withdrawn", "2026-11-02", { noRight: "yes" }).text).not.toMatch(/ask again/);
  expect(compose("consultation-withdrawn", "2026-11-02", { sealed: "yes" }).text).toMatch(/destroy the file/);
});

describe("a template", () => {
  const refused = (template: string) => () =>
    fillTemplate(template, { reference: "AD-26-000001", name: "A" }, "2026-11-02");

  test.each([
    ["a fact that is not known", "Subject: x\n\n{{age}}", /age/],
    ["a name in its subject", "Subject: for {{name}}\n\nx", /must not stand in a subject/],
    ["no subject", "Dear {{name}}", /subject/],
    ["a part without an end", "Subject: x\n{{if name}}\nx", /no \{\{end\}\}/],
    ["an end without a part", "Subject: x\n{{end}}", /closes nothing/],
    ["a condition nobody knows", "Subject: x\n{{when name}}\nx", /braces/],
  ])("with %s is refused", (_, template, why) => expect(refused(template)).toThrow(why));

  test("takes braces in a fact as they are", () => {
    expect(fillTemplate("Subject: x\n\nYou wrote: {{words}}", { words: "{{reference}}" }, "2026-11-02").text).toBe(
      "You wrote: {{reference}}",
    );
  });

  test("does not take what every object has for a fact", () => {
    expect(() => fillTemplate("Subject: x\n\n{{constructor}}", {}, "2026-11-02")).toThrow(/constructor/);
  });
});

test("a trust's own facts are in one file", () => {
  expect(Object.keys(JSON.parse(readFileSync("templates/trust.json", "utf8")))).toContain("complaints");
});

test("what the time limit does is what it does: not started, passed, or going on", () => {
  const question = (more: Record<string, string>) => compose("clarification", "2026-11-02", more).text;
  expect(question({ notStarted: "yes" })).toMatch(/has not started yet/);
  expect(question({ notStarted: "yes" })).not.toMatch(/paused/);
  const details = (more: Record<string, string>) => compose("information-request", "2026-11-02", more).text;
  expect(details({ tooLate: "yes" })).toMatch(/sorry that the time limit for our answer has passed/);
  expect(details({ tooLate: "yes" })).not.toMatch(/goes on while we wait/);
  expect(details({ goesOn: "yes" })).toMatch(/time limit for our answer goes on while we wait/);
});

test("a relative without a right is given the words of the note, and no right of complaint", () => {
  const { text } = compose("rectification-outcome", "2026-11-02", {
    noRight: "yes",
    copy: "Ms T disputes the allergy.",
  });
  expect(text).toMatch(/Ms T disputes the allergy/);
  expect(text).not.toMatch(/section 6|section 8|Article 19|Commissioner/);
});

test.each<[LetterKey]>([["id-request"], ["authority-request"], ["information-request"]])(
  "where more than one thing is awaited, %s says that the time limit starts with the last of them",
  (key) => {
    const all = { startsThen: "", startsWithAll: "proof of identity and the fee" };
    const { text } = compose(key, "2026-11-02", all);
    expect(text).toMatch(/by which all that we wait for has reached us: proof of identity and the fee/);
    expect(text).not.toMatch(/starts on the day this arrives|starts on the day we have this|day your details reach/);
  },
);

test.each([
  ["excessive", /manifestly excessive[^]*Article 12\(5\)/, /unfounded|15\(3\)/],
  ["unfounded", /manifestly unfounded[^]*Article 12\(5\)/, /excessive|15\(3\)/],
  ["furtherCopies", /Article 15\(3\)/, /manifestly|12\(5\)/],
])("a fee says by what law it is asked for: %s", (basis, says, never) => {
  const { text } = compose("fee-notice", "2026-11-02", { [basis]: "yes" });
  expect(text).toMatch(says);
  expect(text).not.toMatch(never);
});

test("how much is held is told to nobody who has not shown who they are", () => {
  const question = (more: Record<string, string>) => compose("clarification", "2026-11-02", more).text;
  expect(question({ mayBeTold: "yes" })).toMatch(/We hold a large amount of information/);
  expect(question({})).not.toMatch(/We hold|large amount/);
});

test("only an applicant for the records of the dead reads of fourteen days", () => {
  const ways: Record<string, string>[] = [
    { startsThen: "yes" },
    { startsThen: "", startsWithAll: "proof of identity and authority" },
  ];
  for (const starts of ways) {
    expect(compose("authority-request", "2026-11-02", starts).text).not.toMatch(/14 days|died/);
    expect(compose("authority-request", "2026-11-02", { ...starts, ahra: "yes" }).text).toMatch(/within 14 days/);
  }
});

test.each<[string, Record<string, string>, RegExp, RegExp]>([
  ["changed or added to", {}, /your general practice \(Article 19/, /nothing of the kind/],
  ["that is no longer shared", { article19: "", alsoTold: "yes" }, /told: your general practice\./, /Article 19/],
  ["that stays as it was", { article19: "" }, /Our decision|What we have done/, /Who has been told|Article 19/],
])("a decision on data %s", (_, more, says, never) => {
  const { text } = compose("rectification-outcome", "2026-11-02", more);
  expect(text).toMatch(says);
  expect(text).not.toMatch(never);
});

test.each<[string, Record<string, string>, RegExp, RegExp]>([
  [
    "a relative without a right, or an advocate",
    { noRight: "yes", nhsComplaint: "yes" },
    /Ombudsman/,
    /court|Commissioner/,
  ],
  ["the police", { noRight: "yes", passedOn: "yes" }, /write to us again/, /Ombudsman|court|Commissioner/],
  ["an executor", { ahra: "yes" }, /Ombudsman[^]*section 8/, /Commissioner/],
])("the answer to a complaint of %s says how to go on", (_, more, says, never) => {
  const { text } = compose("complaint-outcome", "2026-11-02", more);
  expect(text).toMatch(says);
  expect(text).not.toMatch(never);
});

test("a reference of theirs is named where they gave one", () => {
  expect(compose("ack").text).toContain("(our reference AD-26-000123; your reference HW/4471)");
  expect(compose("ack", "2026-11-02", { references: "our reference AD-26-000123" }).text).not.toMatch(
    /your reference|given/,
  );
});

/**
 * A request as an officer writes it down from a letter or by hand: every field, and a sentence for each that must be
 * put right.
 */
import { z } from "zod";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { authorityRow, needsAuthority } from "~/domain/identity/authority";
import { appliesBeforeTheDeath, isChildNoMore, isTooYoungForPower } from "~/domain/intake/contradictions";
import { asksForTheDead } from "~/domain/terms/regime";
import { identityShown } from "~/domain/identity/identity";
import type { WrittenRequest } from "~/domain/intake/written-request";
import { authorityKeys, identityDoubts, recordKinds, type EvidenceKind } from "~/domain/terms/vocabulary";
import { addressText, choice, day, ifGiven, longText, nameText, rawIn, readAs, several, text } from "./fields";
import { aroundALifetime, inALifetime, sinceTheDesk } from "./day-wording";
import { hospitalNumber, nhsNumber } from "./patient-fields";
import { carriedIn, type FieldsRead, formOf, readFields, type Rule, typedIn, type Values } from "./read-form.server";

/** Their lengths have been said without a comma since the first letter was entered. */
const paragraphs = (longest: number) => longText(undefined, { longest, tooLong: `Use ${longest} characters or fewer` });

const days = (today: CalendarDay) => {
  const lifeDay = (called: string) => ifGiven(day("", { called, bounds: inALifetime(called, today) }));
  const deskDay = (called: string) => ({ called, bounds: sinceTheDesk(called, today) });
  const lastAskedFor = "The last day asked for";
  return {
    bornOn: lifeDay("The date of birth"),
    diedOn: lifeDay("The day of death"),
    recordsFrom: lifeDay("The first day asked for"),
    recordsTo: ifGiven(day("", { called: lastAskedFor, bounds: aroundALifetime(lastAskedFor) })),
    receivedOn: day("Enter the day it reached the trust", deskDay("The day it reached the trust")),
    letterDated: ifGiven(day("", deskDay("The day the letter bears"))),
  };
};

/** In the order of the form. */
function fieldsOn(today: CalendarDay) {
  const { bornOn, diedOn, recordsFrom, recordsTo, receivedOn, letterDated } = days(today);
  return {
    familyName: nameText("Enter the patient’s family name"),
    givenNames: nameText(),
    bornOn,
    diedOn,
    nhsNumber: nhsNumber(notAnNhsNumber),
    hospitalNumber: hospitalNumber(),
    patientAddress: addressText(),

    requester: choice(authorityKeys, "Choose who asks"),
    requesterName: nameText("Enter the name of the person who asks"),
    organisation: nameText(),
    email: ifGiven(readAs((typed) => (z.email().safeParse(typed).success ? typed : null), notAnAddress)),
    requesterAddress: addressText(),
    theirReference: nameText(undefined, { longest: 100 }),

    copyOrChange: choice(["copy", "rectification", "erasure", "objection"], "Choose what is asked for"),
    sites: paragraphs(1_000),
    recordKinds: several(recordKinds),
    recordsFrom,
    recordsTo,
    details: paragraphs(5_000),

    shownWithoutFile: choice(["", "passport", "driving-licence", "two-utility-bills"], "Choose what was shown"),
    seen: choice(["not-shown", "original", "copy", "already-known"], "Say whether identity has been shown"),
    identityDoubt: choice(["", "none", ...identityDoubts], doubtNotSaid),
    authority: choice(["", "came", "ask"], authorityNotSaid),
    shownWhere: text(undefined, { longest: 500 }),

    receivedOn,
    letterDated,
    channel: choice(["e-mail", "post", "form", "portal", "telephone", "in-person"], "Choose how it came"),
    delivery: choice(["e-mail", "portal", "post", "collection"], "Choose how the records are to be sent"),
  };
}

const notAnNhsNumber =
  "Enter an NHS number of 10 digits, or leave it empty. Check each digit: this is not a number the NHS gives";
const notAnAddress = "Enter one e-mail address, such as name@example.com, or leave it empty";
const doubtNotSaid = "Choose what makes you doubt who they are, or that nobody doubts it";
const authorityNotSaid = "Say whether the proof that they may ask for this patient came with the letter";

type Fields = ReturnType<typeof fieldsOn>;
type Written = Values<Fields>;
type Setting = { today: CalendarDay; attachments: readonly number[] };
type Read = { ok: true; request: WrittenRequest } | Extract<FieldsRead<Fields>, { ok: false }>;

/** `attachments` are the positions of what came with the letter. */
export function writtenRequestIn(form: FormData, { today, attachments }: Setting): Read {
  const marked = attachments.map((position) => ({ position, as: rawIn(form, `attachment-${position}`) }));
  const read = readFields(form, fieldsOn(today), (written) => [
    ...rulesOfDays(written),
    ...rulesOfRequesters(written),
    ...rulesOfAddresses(written),
    ...rulesOfProof(written, marked),
  ]);
  return read.ok ? { ok: true, request: requestIn(read.values, marked) } : read;
}

const letterOf = (form: FormData) =>
  [...form.keys()].flatMap((name) => /^attachment-(\d{1,4})$/.exec(name)?.[1] ?? []).map(Number);

/** `hasLetter`: proof may have been attached to it. */
export async function readWrittenRequest(
  request: Request,
  { today, hasLetter }: { today: CalendarDay; hasLetter: boolean },
) {
  const form = await formOf(request);
  return {
    ...writtenRequestIn(form, { today, attachments: hasLetter ? letterOf(form) : [] }),
    typed: typedIn(form),
    submission: carriedIn(form, request).submission,
    isAnother: rawIn(form, "another") === "yes",
  };
}

const isBefore = (one: CalendarDay | null | undefined, other: CalendarDay | null | undefined) =>
  Boolean(one && other && one < other);

const rulesOfRequesters = ({ requester, receivedOn, bornOn = null, diedOn = null }: Partial<Written>): Rule[] => {
  if (!requester || !receivedOn) return [];
  const told = { requester, receivedOn, bornOn, diedOn };
  return [
    [
      appliesBeforeTheDeath(told),
      "diedOn",
      "The patient was alive when the application came: check both days, or choose another requester",
    ],
    [
      isTooYoungForPower(told),
      "requester",
      "The patient was under 18 when the request came, and could give nobody a power of attorney: check the date of birth, or choose another requester",
    ],
    [
      isChildNoMore(told),
      "requester",
      "The patient was 18 or older when the request came: check the date of birth, or choose another requester",
    ],
  ];
};

const rulesOfDays = ({ bornOn, diedOn, recordsFrom, recordsTo, receivedOn, letterDated }: Partial<Written>): Rule[] => [
  [isBefore(diedOn, bornOn), "diedOn", "The day of death cannot be before the date of birth"],
  [isBefore(receivedOn, bornOn), "bornOn", "The date of birth cannot be after the day it reached the trust"],
  [isBefore(recordsTo, recordsFrom), "recordsTo", "The last day asked for cannot be before the first"],
  [isBefore(receivedOn, letterDated), "letterDated", "The letter cannot be dated after the day it reached the trust"],
];

/**
 * An empty e-mail address is null; one that could not be read has its own error. Nothing is said before a way to send
 * is chosen.
 */
const rulesOfAddresses = ({ delivery, email, requesterAddress }: Partial<Written>): Rule[] => [
  [
    delivery === "e-mail" && email === null,
    "email",
    "Enter an e-mail address, or choose another way to send the records",
  ],
  [
    delivery === "post" && requesterAddress === "",
    "requesterAddress",
    "Enter a postal address, or choose another way to send the records",
  ],
  [
    delivery !== undefined && email === null && requesterAddress === "",
    "requesterAddress",
    "Enter an e-mail or a postal address: our letters must reach them",
  ],
];

/** What an officer says that an attachment shows. */
type Marked = { position: number; as: string };

function rulesOfProof(
  { seen, shownWithoutFile, requester, identityDoubt, authority }: Partial<Written>,
  marked: Marked[],
): Rule[] {
  const evidence = seen && shownWithoutFile !== undefined ? evidenceIn({ seen, shownWithoutFile }, marked) : [];
  const shown = identityShown(evidence.map(({ kind }) => kind));
  const wasSeen = seen === "original" || seen === "copy";
  const mustShow = requester !== undefined && authorityRow(requester).identity;
  const needsProof = requester !== undefined && needsAuthority(requester);
  return [
    ...marked
      .filter(({ as }) => !shownByAttachment.includes(as))
      .map(({ position }): Rule => [true, `attachment-${position}`, "Choose what the attachment shows"]),
    [
      wasSeen && shownWithoutFile !== undefined && !shown.ok,
      "seen",
      `Not enough to show identity yet: still needed is ${shown.ok ? "" : shown.still}`,
    ],
    [
      seen === "not-shown" && evidence.length > 0,
      "seen",
      "You marked something as proof of identity: say whether you saw the original or a copy",
    ],
    [mustShow && seen === "not-shown" && evidence.length === 0 && identityDoubt === "", "identityDoubt", doubtNotSaid],
    [needsProof && authority === "", "authority", authorityNotSaid],
    [
      needsProof && authority === "ask" && authorityIn(marked).length > 0,
      "authority",
      "You marked an attachment as proof of authority: say that it came, or take the mark away",
    ],
  ];
}

type Evidence = { kind: EvidenceKind; attachment: number | null };

const identityKinds = ["passport", "driving-licence", "utility-bill"] as const satisfies readonly EvidenceKind[];
/** What the form offers for each attachment; empty, it shows nothing that is asked for. */
const shownByAttachment: readonly string[] = ["", "authority", ...identityKinds];
const withoutFile = {
  "": [],
  passport: ["passport"],
  "driving-licence": ["driving-licence"],
  "two-utility-bills": ["utility-bill", "utility-bill"],
} as const satisfies Record<Written["shownWithoutFile"], readonly EvidenceKind[]>;

function evidenceIn(
  { seen, shownWithoutFile }: Pick<Written, "seen" | "shownWithoutFile">,
  marked: Marked[],
): Evidence[] {
  if (seen === "already-known") return [{ kind: "already-known", attachment: null }];
  const attached = marked.flatMap(({ position, as }): Evidence[] => {
    const kind = identityKinds.find((known) => known === as);
    return kind ? [{ kind, attachment: position }] : [];
  });
  return [...attached, ...withoutFile[shownWithoutFile].map((kind) => ({ kind, attachment: null }))];
}

const authorityIn = (marked: Marked[]) => marked.filter(({ as }) => as === "authority").map(({ position }) => position);

function requestIn(written: Written, marked: Marked[]): WrittenRequest {
  const { seen, requester, authority, shownWhere, channel, receivedOn, letterDated } = written;
  const { familyName, givenNames, bornOn, diedOn, nhsNumber, hospitalNumber, patientAddress } = written;
  const { requesterName, organisation, email, requesterAddress, theirReference } = written;
  const { sites, recordKinds: kinds, recordsFrom, recordsTo, details, delivery } = written;
  const patient = { familyName, givenNames, bornOn, diedOn, nhsNumber };
  return {
    receivedOn,
    letterDated,
    requester,
    channel,
    kind: kindOf(written),
    patient: { ...patient, hospitalNumber: hospitalNumber || null, address: patientAddress },
    request: {
      requesterName,
      organisation,
      email: email ?? "",
      address: requesterAddress,
      theirReference,
      details,
      delivery,
      recordsFrom,
      recordsTo,
      sites: JSON.stringify(linesOf(sites)),
      recordKinds: JSON.stringify(kinds),
    },
    identity: seen === "not-shown" ? null : { evidence: evidenceIn(written, marked), seen },
    identityDoubt: seen === "not-shown" ? doubtIn(written) : null,
    authority: needsAuthority(requester) && authority === "came" ? { attachments: authorityIn(marked) } : null,
    shownWhere,
  };
}

const doubtIn = ({ identityDoubt }: Written) =>
  identityDoubt === "" || identityDoubt === "none" ? null : identityDoubt;

function kindOf({ copyOrChange, requester, diedOn }: Written): WrittenRequest["kind"] {
  if (copyOrChange !== "copy") return copyOrChange;
  return asksForTheDead(requester) || diedOn ? "deceased-access" : "access";
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

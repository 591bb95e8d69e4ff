/**
 * A request as an officer writes it down from a letter: every field checked, with a sentence for each that must be put
 * right.
 */
import { z } from "zod";
import { needsAuthority, isDeceasedRequester } from "~/domain/identity/authority";
import { parseDayFields, type CalendarDay } from "~/domain/calendar/calendar";
import { identityShown } from "~/domain/identity/identity";
import { normaliseNhsNumber } from "~/domain/terms/nhs-number";
import {
  authorityKeys,
  recordKinds,
  type AuthorityKey,
  type EvidenceKind,
  type RecordKind,
  type RequestKind,
} from "~/domain/terms/vocabulary";

/** What was typed, by the name of the field; days as `NAME-day`, `NAME-month`, `NAME-year`. */
export type Typed = { fields: Record<string, string>; recordKinds: readonly string[] };
export type WrongField = { field: string; message: string };

const line = (longest = 200) => z.string().trim().max(longest, `Use ${longest} characters or fewer`).default("");
const required = (message: string) => line().refine((text) => text !== "", message);

const fields = z.object({
  familyName: required("Enter the patient’s family name"),
  givenNames: line(),
  nhsNumber: line().transform((text, context) => {
    if (text === "") return null;
    const number = normaliseNhsNumber(text);
    if (!number)
      context.addIssue(
        "Enter an NHS number of 10 digits, or leave it empty. Check each digit: this is not a number the NHS gives",
      );
    return number;
  }),
  hospitalNumber: line(40),
  patientAddress: line(500),
  copyOrChange: z.enum(["copy", "rectification", "erasure", "objection"], "Choose what is asked for"),
  requester: z.enum(authorityKeys, "Choose who asks"),
  requesterName: required("Enter the name of the person who asks"),
  organisation: line(),
  email: line(254).refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "Enter one e-mail address, such as name@example.com, or leave it empty",
  ),
  requesterAddress: line(500),
  theirReference: line(100),
  sites: line(1_000),
  details: line(5_000),
  channel: z.enum(["e-mail", "post", "form", "portal", "telephone", "in-person"], "Choose how it came"),
  delivery: z.enum(["e-mail", "portal", "post", "collection"], "Choose how the records are to be sent"),
  seen: z.enum(["not-shown", "original", "copy", "already-known"], "Say whether identity has been shown"),
  shownWithoutFile: z.enum(["", "passport", "driving-licence", "two-utility-bills"]).default(""),
  authority: z.enum(["", "came", "ask"]).default(""),
});
type Fields = z.infer<typeof fields>;

export type WrittenRequest = {
  receivedOn: CalendarDay;
  letterDated?: CalendarDay | null;
  kind: RequestKind;
  requester: AuthorityKey;
  channel: Fields["channel"];
  patient: {
    familyName: string;
    givenNames: string;
    bornOn: CalendarDay | null;
    diedOn: CalendarDay | null;
    nhsNumber: string | null;
    hospitalNumber: string | null;
    address: string;
  };
  request: {
    requesterName: string;
    organisation: string;
    email: string;
    address: string;
    theirReference: string;
    sites: string;
    recordKinds: string;
    recordsFrom: CalendarDay | null;
    recordsTo: CalendarDay | null;
    details: string;
    delivery: Fields["delivery"];
  };
  identity: {
    evidence: { kind: EvidenceKind; attachment: number | null }[];
    seen: "original" | "copy" | "already-known";
  } | null;
  authority: { attachments: number[] } | null;
};

type Setting = { today: CalendarDay; attachments: readonly number[] };
type Read = { ok: true; request: WrittenRequest } | { ok: false; wrong: WrongField[] };

/** `attachments` are the positions of what came with the letter. */
export function readWrittenRequest(typed: Typed, { today, attachments }: Setting): Read {
  const read = fields.safeParse(typed.fields);
  const wrong: WrongField[] = read.success
    ? []
    : read.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  const days = daysIn(typed.fields, today, wrong);
  if (!read.success) return { ok: false, wrong };

  const shown = evidenceIn(read.data, typed.fields, attachments);
  wrong.push(...problemsTogether(read.data, days, shown.evidence, shown.authority));
  if (wrong.length > 0) return { ok: false, wrong };
  return { ok: true, request: written(read.data, typed.recordKinds, days, shown) };
}

type Days = {
  bornOn: CalendarDay | null;
  diedOn: CalendarDay | null;
  recordsFrom: CalendarDay | null;
  recordsTo: CalendarDay | null;
  receivedOn: CalendarDay | null;
  letterDated: CalendarDay | null;
};

function daysIn(typed: Record<string, string>, today: CalendarDay, wrong: WrongField[]): Days {
  const dayIn = (field: string, what: string, mayBeFuture = false): CalendarDay | null => {
    const box = (part: string) => (typed[`${field}-${part}`] ?? "").trim();
    const boxes = { day: box("day"), month: box("month"), year: box("year") };
    if (!boxes.day && !boxes.month && !boxes.year) return null;
    const read = parseDayFields(boxes);
    if (!read) wrong.push({ field, message: `${what} must be a real day, such as 27 3 1961` });
    if (read && read > today && !mayBeFuture) wrong.push({ field, message: `${what} must be today or in the past` });
    return read;
  };
  const days = {
    bornOn: dayIn("bornOn", "Date of birth"),
    diedOn: dayIn("diedOn", "Date of death"),
    recordsFrom: dayIn("recordsFrom", "The first day asked for"),
    recordsTo: dayIn("recordsTo", "The last day asked for", true),
    receivedOn: dayIn("receivedOn", "The day it reached the trust"),
    letterDated: dayIn("letterDated", "The day the letter bears"),
  };
  if (!days.receivedOn && !wrong.some(({ field }) => field === "receivedOn"))
    wrong.push({ field: "receivedOn", message: "Enter the day it reached the trust" });
  return days;
}

const identityKinds = ["passport", "driving-licence", "utility-bill"] as const satisfies readonly EvidenceKind[];
const isIdentityKind = (text: string | undefined): text is (typeof identityKinds)[number] =>
  (identityKinds as readonly (string | undefined)[]).includes(text);
type Shown = { evidence: { kind: EvidenceKind; attachment: number | null }[]; authority: number[] };

/** `attachment-N` says what the attachment at position N shows. */
function evidenceIn(
  { seen, shownWithoutFile }: Fields,
  typed: Record<string, string>,
  attachments: readonly number[],
): Shown {
  if (seen === "already-known")
    return { evidence: [{ kind: "already-known", attachment: null }], authority: authorityIn(typed, attachments) };
  const attached = attachments.flatMap((attachment) => {
    const kind = typed[`attachment-${attachment}`];
    return isIdentityKind(kind) ? [{ kind, attachment }] : [];
  });
  const seenElsewhere = kindsSeen(shownWithoutFile).map((kind) => ({ kind, attachment: null }));
  return { evidence: [...attached, ...seenElsewhere], authority: authorityIn(typed, attachments) };
}

function kindsSeen(shown: Fields["shownWithoutFile"]): EvidenceKind[] {
  if (shown === "") return [];
  return shown === "two-utility-bills" ? ["utility-bill", "utility-bill"] : [shown];
}

const authorityIn = (typed: Record<string, string>, attachments: readonly number[]) =>
  attachments.filter((position) => typed[`attachment-${position}`] === "authority");

function problemsTogether(read: Fields, days: Days, evidence: Shown["evidence"], authority: number[]): WrongField[] {
  const { seen, delivery, email, requesterAddress, requester } = read;
  const shown = identityShown(evidence.map(({ kind }) => kind));
  const needsProof = needsAuthority(requester);
  const problems: [wrong: boolean, field: string, message: string][] = [
    [isBefore(days.diedOn, days.bornOn), "diedOn", "Date of death must be after the date of birth"],
    [isBefore(days.recordsTo, days.recordsFrom), "recordsTo", "The last day asked for must be after the first"],
    [
      isBefore(days.receivedOn, days.letterDated),
      "letterDated",
      "The letter cannot be dated after the day it reached the trust",
    ],
    [
      delivery === "e-mail" && email === "",
      "email",
      "Enter an e-mail address, or choose another way to send the records",
    ],
    [
      delivery === "post" && requesterAddress === "",
      "requesterAddress",
      "Enter a postal address, or choose another way to send the records",
    ],
    [
      email === "" && requesterAddress === "",
      "requesterAddress",
      "Enter an e-mail or a postal address: our letters must reach them",
    ],
    [
      (seen === "original" || seen === "copy") && !shown.ok,
      "seen",
      `Not enough to show identity yet: still needed is ${shown.ok ? "" : shown.still}`,
    ],
    [
      seen === "not-shown" && evidence.length > 0,
      "seen",
      "You marked something as proof of identity: say whether you saw the original or a copy",
    ],
    [
      needsProof && read.authority === "",
      "authority",
      "Say whether the proof that they may ask for this patient came with the letter",
    ],
    [
      needsProof && read.authority === "ask" && authority.length > 0,
      "authority",
      "You marked an attachment as proof of authority: say that it came, or take the mark away",
    ],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

const isBefore = (day: CalendarDay | null, other: CalendarDay | null) => day !== null && other !== null && day < other;

function kindOf({ copyOrChange, requester }: Fields, diedOn: CalendarDay | null): WrittenRequest["kind"] {
  if (copyOrChange !== "copy") return copyOrChange;
  return isDeceasedRequester(requester) || diedOn ? "deceased-access" : "access";
}

function written(
  read: Fields,
  kinds: readonly string[],
  { bornOn, diedOn, recordsFrom, recordsTo, receivedOn, letterDated }: Days,
  { evidence, authority }: Shown,
): WrittenRequest {
  const {
    familyName,
    givenNames,
    nhsNumber,
    hospitalNumber,
    patientAddress,
    requesterName,
    organisation,
    email,
    requesterAddress,
    theirReference,
    details,
    delivery,
    requester,
    channel,
    seen,
  } = read;
  return {
    receivedOn: receivedOn!,
    letterDated,
    requester,
    channel,
    kind: kindOf(read, diedOn),
    patient: {
      familyName,
      givenNames,
      bornOn,
      diedOn,
      nhsNumber,
      hospitalNumber: hospitalNumber || null,
      address: patientAddress,
    },
    request: {
      requesterName,
      organisation,
      email,
      address: requesterAddress,
      theirReference,
      details,
      delivery,
      recordsFrom,
      recordsTo,
      sites: JSON.stringify(
        read.sites
          .split("\n")
          .map((site) => site.trim())
          .filter(Boolean),
      ),
      recordKinds: JSON.stringify(
        kinds.filter((kind): kind is RecordKind => (recordKinds as readonly string[]).includes(kind)),
      ),
    },
    identity: seen === "not-shown" ? null : { evidence, seen },
    authority: needsAuthority(requester) && read.authority === "came" ? { attachments: authority } : null,
  };
}

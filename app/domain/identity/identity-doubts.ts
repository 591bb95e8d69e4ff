/**
 * What an officer should look at twice in evidence of identity. None of it refuses by itself: people move, marry and
 * shorten their names, and more than is needed must not be asked for (UK GDPR art. 5(1)(c)).
 */
import { addMonths, formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { EvidenceKind } from "~/domain/terms/vocabulary";

/** As read from the document itself; null where it does not say. */
export type EvidenceRead = {
  kind: EvidenceKind;
  name: string | null;
  address: string | null;
  issuedOn: CalendarDay | null;
  expiresOn: CalendarDay | null;
  /** Who sent the bill. */
  from: string | null;
};

export type Doubt = {
  what: "name-differs" | "address-differs" | "expired" | "bill-too-old" | "bills-from-one-sender";
  words: string;
};

/** Policy: a bill shows where somebody lives for three months. */
const billMonths = 3;

export function identityDoubts(
  evidence: readonly EvidenceRead[],
  requester: { name: string; address: string },
  today: CalendarDay,
): Doubt[] {
  return [...evidence.flatMap((each) => doubtsAbout(each, requester, today)), ...billDoubts(evidence)];
}

function doubtsAbout(
  { kind, name, address, issuedOn, expiresOn }: EvidenceRead,
  requester: { name: string; address: string },
  today: CalendarDay,
): Doubt[] {
  const doubts: Doubt[] = [];
  const document = names[kind];
  if (name && !agree(name, requester.name))
    doubts.push({
      what: "name-differs",
      words: `The ${document} is in the name of ${name}, the request in that of ${requester.name}.`,
    });
  if (address && requester.address && !agree(address, requester.address))
    doubts.push({ what: "address-differs", words: `The address on the ${document} is not the one in the request.` });
  if (expiresOn && expiresOn < today)
    doubts.push({ what: "expired", words: `The ${document} expired on ${formatDay(expiresOn)}.` });
  if (kind === "utility-bill" && issuedOn && issuedOn < addMonths(today, -billMonths))
    doubts.push({
      what: "bill-too-old",
      words: `The utility bill is of ${formatDay(issuedOn)}, more than three months ago.`,
    });
  return doubts;
}

const names: Record<EvidenceKind, string> = {
  passport: "passport",
  "driving-licence": "driving licence",
  "utility-bill": "utility bill",
  "court-document": "court document",
  "death-certificate": "death certificate",
  "already-known": "record we hold",
};

/** Two bills count as two only where they are different ones. */
function billDoubts(evidence: readonly EvidenceRead[]): Doubt[] {
  const senders = evidence.flatMap(({ kind, from }) => (kind === "utility-bill" && from ? [plain(from)] : []));
  return new Set(senders).size < senders.length
    ? [{ what: "bills-from-one-sender", words: "Two of the utility bills come from one company." }]
    : [];
}

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu)
    ?.join(" ") ?? "";

/** One may leave out what the other has (a second name, the county), but not contradict it. */
function agree(one: string, other: string): boolean {
  const [fewer, more] = [plain(one).split(" "), plain(other).split(" ")].sort((a, b) => a.length - b.length);
  return fewer!.every((word) => more!.includes(word));
}

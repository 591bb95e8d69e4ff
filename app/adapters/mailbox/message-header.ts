/** What a message's header says: who, to whom, when, about what, and whatever else a person may have written there. */
import { cleanLine } from "./clean-name";
import { headerField, peopleIn, shownPeople, type HeaderField, type Person } from "./header-words";
import type { ReadMessage } from "./read-mail";

/** `line` is whole, with its name, a character for each byte. */
export type HeaderLine = { key: string; line: string };
export type MessageHeader = Omit<Extract<ReadMessage, { ok: true }>, "ok" | "isReport" | "text" | "attachments">;

/** Of a header that stands by itself, such as Outlook keeps. */
export function headerLines(header: string): HeaderLine[] {
  return header
    .split(/\r?\n(?![ \t])/)
    .filter((line) => /^[!-9;-~]+:/.test(line))
    .map((line) => ({ key: line.slice(0, line.indexOf(":")).toLowerCase(), line }));
}

/** As long a list as anybody reads; what is beyond is cut off with a sign. */
const longestList = 50_000;
const longestSubject = 4_000;

/** Lines that are shown under a name of their own. */
const shown = new Set(["from", "to", "cc", "subject", "date"]);
/** Lines that programs write for programs. What nobody has heard of may be a person's. */
const programLines = new Set(
  `received authentication-results received-spf return-path delivered-to message-id mime-version references
  in-reply-to thread-index user-agent precedence auto-submitted accept-language errors-to feedback-id autocrypt
  require-recipient-valid-since deferred-delivery msip_labels status lines envelope-to delivery-date
  return-receipt-to importance priority mailing-list path xref`.split(/\s+/),
);
const programFamilies = /^(?:x-|arc-|dkim|domainkey|content-|list-|original-|disposition-notification-)/;
const isOfPrograms = (key: string) => programLines.has(key) || programFamilies.test(key);

/** `charset` is what the message says of its letters, for lines that say nothing of their own. */
export function headerOf(lines: readonly HeaderLine[], charset: string | null): MessageHeader {
  const fields = lines.map(({ line }) => headerField(line, charset));
  const people = (key: string): Person[] =>
    lines
      .filter((each) => each.key === key)
      .flatMap(({ line }) => peopleIn(line.slice(line.indexOf(":") + 1), charset));
  const values = (key: string) => fields.filter((field) => field.key === key).map(({ value }) => value);

  const [sender, ...moreSenders] = people("from");
  const messageId = values("message-id").find(Boolean);
  return {
    messageId: messageId ? cleanLine(inBrackets(messageId)) : null,
    from: { name: cleanLine(sender?.name ?? "", 200), address: cleanLine(sender?.address ?? "", 320) },
    to: cleanLine(shownPeople(people("to")), longestList),
    copiedTo: cleanLine(shownPeople(people("cc")), longestList),
    subject: cleanLine(values("subject").filter(Boolean).join(" / "), longestSubject),
    sentAt: sentAt(values("date")),
    sentSaid: cleanLine(values("date")[0] ?? "", 200),
    refersTo: [...values("in-reply-to"), ...values("references")].flatMap(idsIn).slice(-mostReferences),
    moreHeader: moreHeader(fields, moreSenders),
    otherHeader: [...new Set(fields.filter(({ key }) => isOfPrograms(key)).map(({ name }) => cleanLine(name, 100)))],
  };
}

/** The last ones: a thread names its own beginning in every letter. */
const mostReferences = 100;
const idsIn = (ids: string) => [...ids.matchAll(/<[^<>\s]{1,300}>/g)].map(([id]) => id);

const inBrackets = (id: string) => `${id.startsWith("<") ? "" : "<"}${id}${id.endsWith(">") ? "" : ">"}`;

function moreHeader(fields: HeaderField[], moreSenders: Person[]) {
  const subject = fields.find(({ key }) => key === "subject")?.value.trim();
  const lines = fields
    .filter(({ key, value }) => key && value.trim() && !shown.has(key) && !isOfPrograms(key))
    .filter(({ key, value }) => key !== "thread-topic" || value.trim() !== subject)
    .map(({ name, value }) => ({ name: cleanLine(name, 100), value: cleanLine(value, longestList) }));
  const senders =
    moreSenders.length > 0 ? [{ name: "Also from", value: cleanLine(shownPeople(moreSenders), longestList) }] : [];
  return [...senders, ...lines];
}

/** The sender's own date line; null where it cannot be read. */
function sentAt([line]: string[]): string | null {
  const date = new Date(line?.trim() || Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

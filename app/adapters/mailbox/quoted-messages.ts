/**
 * Messages that somebody passed on by quoting them: their header stands among the words. What an answer quotes is the
 * letter that it answers, and is none of these.
 */
import { cleanLine } from "./clean-name";

export type QuotedMessage = { from: { name: string; address: string }; subject: string; sentSaid: string };
type Letter = { subject: string; text: string };

/** In the order in which they stand: each was passed on by the one before. */
export function quotedMessages({ subject, text }: Letter): QuotedMessage[] {
  const lines = text.split("\n", longestRead).map(asWritten);
  const found = lines.flatMap((_, at) => headerAt(lines, at) ?? []).filter(({ from }) => from.name || from.address);
  const isPassedOn = isForward(subject) || found.some(({ line }) => saysForwarded(lines, line));
  const isAnswer = /^\s*re\s*:/i.test(subject);
  const isQuotedUnasked = !isAnswer && found.some(({ line }) => isUnderARule(lines, line));
  return isPassedOn || isQuotedUnasked ? found.map(({ line: _, ...message }) => message).slice(0, mostQuoted) : [];
}

const longestRead = 20_000;
const mostQuoted = 50;
const longestLine = 2_000;

/** Without the marks of quoting and of bold letters; cells of a table are one line. */
const asWritten = (line: string) =>
  line
    .slice(0, longestLine)
    .replace(/^[\s>|]+/, "")
    .replace(/\*/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** "FW: my records", also behind "RE:". */
const isForward = (subject: string) => /^\s*(?:(?:re|aw|sv)\s*:\s*){0,5}(?:fw|fwd|wg|tr|i)\s*:/i.test(subject);
const forwarded = /\bforwarded (?:message|by|e-?mail)\b|\bbegin forwarded\b|\bfwd message\b/i;
const ruled = /^[-_=\s]{5,}$|^-{2,}\s?original (?:message|appointment|e-?mail)\s?-{2,}$/i;

/** What stands above a header, nearest first, but for empty lines. */
const linesAbove = (lines: readonly string[], at: number): string[] =>
  lines
    .slice(Math.max(0, at - 4), at)
    .filter(Boolean)
    .reverse()
    .slice(0, 1);
const saysForwarded = (lines: readonly string[], at: number) =>
  linesAbove(lines, at).some((line) => forwarded.test(line));
const isUnderARule = (lines: readonly string[], at: number) => linesAbove(lines, at).some((line) => ruled.test(line));

type Field = "from" | "sent" | "to" | "subject" | "other";
const names: Record<string, Field> = {
  from: "from",
  sent: "sent",
  date: "sent",
  "date sent": "sent",
  received: "sent",
  to: "to",
  cc: "other",
  bcc: "other",
  "reply-to": "other",
  importance: "other",
  attachments: "other",
  subject: "subject",
};
const fieldLine = new RegExp(`^(${Object.keys(names).join("|")}) ?: ?(.*)$`, "i");

function fieldIn(line: string | undefined): { name: Field; value: string } | null {
  const [, name, value = ""] = fieldLine.exec(line ?? "") ?? [];
  return name === undefined ? null : { name: names[name.toLowerCase()]!, value };
}

/** As many lines as a header takes that names a dozen people, with an empty one between each two. */
const longestHeader = 30;

type Header = QuotedMessage & { line: number };

/** A header names who wrote, and when; words that begin with "From:" do not. */
function headerAt(lines: readonly string[], at: number): Header | null {
  const first = fieldIn(lines[at]);
  const isFirst = first?.name === "from" || (first?.name === "subject" && !isWithinHeader(lines, at));
  if (!isFirst) return null;
  const fields = fieldsFrom(lines, at);
  const [from, sent] = [fields.get("from"), fields.get("sent")];
  if (from === undefined || sent === undefined || !(fields.has("to") || fields.has("subject"))) return null;
  return {
    line: at,
    from: personIn(from),
    subject: cleanLine(fields.get("subject") ?? "", 500),
    sentSaid: cleanLine(sent, 200),
  };
}

/** Apple's mail before 2007 and some gateways say the subject first. */
const isWithinHeader = (lines: readonly string[], at: number) =>
  lines.slice(Math.max(0, at - 8), at).some((line) => fieldIn(line)?.name === "from");

function fieldsFrom(lines: readonly string[], at: number): Map<Field, string> {
  const fields = new Map<Field, string>();
  let last: Field | null = null;
  let blank = 0;
  for (const line of lines.slice(at, at + longestHeader)) {
    const field = fieldIn(line);
    blank = line === "" ? blank + 1 : 0;
    if (blank > 1 || (field && field.name !== "other" && fields.has(field.name))) break;
    if (field) {
      fields.set(field.name, field.value);
      last = field.name;
      if (fields.has("from") && fields.has("sent") && fields.has("to") && fields.has("subject")) break;
    } else if (line !== "" && last !== null && fields.get(last) === "") fields.set(last, line);
    else if (line !== "" && last !== "to" && last !== "other") break;
  }
  return fields;
}

const address = /[\p{L}\p{N}._%+'&-]{1,64}@[\p{L}\p{N}.-]{1,250}\p{L}/u;

/** "Ann Hale <ann@example.org>", "Ann Hale [mailto:ann@example.org]", "Hale, Ann", "ann@example.org". */
function personIn(value: string): { name: string; address: string } {
  const found = address.exec(value)?.[0] ?? "";
  const name = value
    .split(/[<[(]/)[0]!
    .replace(found, "")
    .replace(/\bmailto:|\bon behalf of\b.*/gi, "")
    .replace(/^["'\s]+|["'\s,;]+$/g, "");
  return { name: cleanLine(name, 200), address: cleanLine(found, 320) };
}

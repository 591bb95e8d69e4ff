/** What an officer typed about the documents they looked at, read into what is compared with the request. */
import { dayIn, type DateParts } from "~/components/design/date-field";
import type { FieldError } from "~/components/design/error-summary";
import { looks, type TypedIdentity } from "~/components/identity/identity-form";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EvidenceRead } from "~/domain/identity/identity-doubts";
import type { Seen } from "~/domain/identity/identity";

export type Looked = { read: EvidenceRead[]; seen: Seen; on: CalendarDay };
const longest = 2_000;

type Outcome = { typed: TypedIdentity } & ({ ok: true; looked: Looked } | { ok: false; errors: FieldError[] });

/** Somebody already known shows nothing, so nothing is compared. */
export function readLooked(form: FormData): Outcome {
  const typed = typedIn(form);
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string) => void errors.push({ field, message });

  const documents = looks[typed.words["shown"] ?? ""];
  if (!documents) wrong("shown", "Choose what was shown");
  const read = (documents ?? []).map(({ kind, called, id, asks }): EvidenceRead => {
    const text = (part: string) => typed.words[`${id}-${part}`]?.trim() || null;
    const day = (part: "expires" | "issued", verb: string) => {
      if (!asks.includes(part)) return null;
      const given = dayIn(form, `${id}-${part}`);
      if (given.ok) return given.day;
      wrong(`${id}-${part}`, `Enter the day ${called} ${verb}, such as 27 3 2027`);
      return null;
    };
    if (asks.includes("name") && !text("name")) wrong(`${id}-name`, `Enter the name on ${called}`);
    if (asks.includes("from") && !text("from")) wrong(`${id}-from`, `Enter the company that sent ${called}`);
    if (asks.includes("address") && kind === "utility-bill" && !text("address"))
      wrong(`${id}-address`, `Enter the address on ${called}`);
    return {
      kind,
      name: text("name"),
      address: text("address"),
      from: text("from"),
      issuedOn: day("issued", "was sent"),
      expiresOn: day("expires", "expires"),
    };
  });
  for (const [name, value] of Object.entries(typed.words))
    if (value.length > longest) wrong(name, `Use ${longest} characters or fewer`);
  const seen = typed.words["shown"] === "already-known" ? "already-known" : seenIn(typed.words["seen"]);
  if (!seen) wrong("seen", "Say whether you saw the original or a copy");
  const on = dayIn(form, "on");
  if (!on.ok) wrong("on", "Enter the day the last of it came, such as 27 3 2026");
  return seen && on.ok && errors.length === 0
    ? { ok: true, typed, looked: { read, seen, on: on.day } }
    : { ok: false, typed, errors };
}

const seenIn = (text: string | undefined): Seen | null => (text === "original" || text === "copy" ? text : null);

/** Every box as it was left, days in their three parts. */
export function typedIn(form: FormData): TypedIdentity {
  const days: Record<string, DateParts> = {};
  const words: Record<string, string> = {};
  for (const [name, value] of form) {
    const [, day, part] = /^(.+)-(day|month|year)$/.exec(name) ?? [];
    if (typeof value !== "string" || ["seenVersion", "submission", "act"].includes(name)) continue;
    if (day) days[day] = { ...{ day: "", month: "", year: "" }, ...days[day], [part!]: value };
    else words[name] = value;
  }
  return { words, days };
}

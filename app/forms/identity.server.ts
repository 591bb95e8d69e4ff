/** What an officer typed about the documents they looked at, read into what is compared with the request. */
import { looks, type Look } from "~/components/identity/identity-form";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { EvidenceRead } from "~/domain/identity/identity-doubts";
import type { Seen } from "~/domain/identity/identity";
import { identityDoubts } from "~/domain/terms/vocabulary";
import { choice, day, known, longText, rawIn, sentAs, type Field } from "./fields";
import { carriedIn, formOf, readFields, typedIn } from "./read-form.server";

const doubtNotSaid = "Choose what makes you doubt who they are. Without a doubt, proof may not be asked for";

type Looked = { read: EvidenceRead[]; seen: Seen; on: CalendarDay; nevertheless: string; shownWhere: string };

/** `act` is the button: to ask for proof, to confirm it, or to go back and change something. */
export async function readIdentity(request: Request) {
  const form = await formOf(request);
  return {
    ...carriedIn(form),
    act: rawIn(form, "act"),
    typed: typedIn(form),
    asked: readFields(form, { doubt: choice(identityDoubts, doubtNotSaid) }),
    isSecondStep: form.has("nevertheless"),
    looked: lookedIn(form),
  };
}

/** Somebody already known shows nothing, so nothing is compared. */
function lookedIn(form: FormData) {
  const shown = rawIn(form, "shown");
  const whatWasShown = readFields(form, { shown: choice(Object.keys(looks), "Choose what was shown") });
  const documents = (looks[shown] ?? []).map((look) => documentIn(form, look));
  const rest = readFields(form, {
    seen: shown === "already-known" ? known("already-known" as const) : howSeen,
    on: day("Enter the day the last of it came, such as 27 3 2026"),
    nevertheless: longText(undefined, room),
    shownWhere: longText(undefined, { longest: 500 }),
  });

  const errors = [whatWasShown, ...documents, rest].flatMap((part) => (part.ok ? [] : part.errors));
  if (errors.length > 0 || !rest.ok) return { ok: false as const, errors };
  const read = documents.flatMap((document) => (document.ok ? [document.read] : []));
  return { ok: true as const, ...rest.values, read } satisfies { ok: true } & Looked;
}

const room = { longest: 2_000 };
const howSeen = choice(["original", "copy"], "Say whether you saw the original or a copy");

/** The boxes of one document, in the order in which they stand; what it is not asked for is null. */
function documentIn(form: FormData, { id, kind, called, asks }: Look) {
  const box = <Value>(part: Look["asks"][number], field: Field<Value>): Field<Value | null> =>
    asks.includes(part) ? sentAs(`${id}-${part}`, field) : known(null);
  const boxes = readFields(form, {
    name: box("name", longText(`Enter the name on ${called}`, room)),
    from: box("from", longText(`Enter the company that sent ${called}`, room)),
    issuedOn: box(
      "issued",
      day(`Enter the day ${called} was sent, such as 27 3 2027`, { called: `The day ${called} was sent` }),
    ),
    expiresOn: box(
      "expires",
      day(`Enter the day ${called} expires, such as 27 3 2027`, { called: `The day ${called} expires` }),
    ),
    address: box("address", longText(kind === "utility-bill" ? `Enter the address on ${called}` : undefined, room)),
  });
  if (!boxes.ok) return boxes;
  const read: EvidenceRead = { kind, ...boxes.values, address: boxes.values.address || null };
  return { ok: true as const, read };
}

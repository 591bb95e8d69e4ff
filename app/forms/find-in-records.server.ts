/** What is sought in the records of a case, read from the form; what was found, in the words of the screen. */
import { z } from "zod";
import type { FieldError } from "~/components/design/error-summary";
import type { FormGroup, PlaceLine } from "~/components/records/found-places";
import { submissionIn } from "~/components/design/submission-key";
import { jsonIn } from "~/components/design/typed";
import { exemption } from "~/domain/exemptions/exemptions";
import { nameForms } from "~/domain/records/name-forms";
import { isForWholePages, reasonGroups, type ReasonChoices } from "~/domain/exemptions/reason-groups";
import { exemptionCodes } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { findInRecords, type FoundPlace } from "~/services/records/find-in-records";
import { markPlaces, type PlacesMarked } from "~/services/redaction/mark-places";
import type { MarksRefusal } from "~/services/redaction/save-marks";
import type { By } from "~/services/signed-in";

type Typed = { words: string; as: "name" | "words"; places?: string[]; reason?: string; note?: string };
type Found = {
  groups: FormGroup[];
  places: number;
  pages: number;
  unread: number;
  seen: Record<string, number>;
  reasons: ReasonChoices;
};
export type FindAnswer =
  | { kind: "missing" }
  | { kind: "marked"; marked: number; pages: number }
  | { kind: "found"; errors: FieldError[]; typed: Typed; found: Found | null };

type OnCase = By & { caseNumber: string };

const wantedSchema = z.object({
  words: z.string().trim().min(1, "Type the name or the words to find").max(200, "Type 200 characters or fewer"),
  as: z.enum(["name", "words"]).catch("name"),
});
const markSchema = z.object({
  reason: z.enum(exemptionCodes, "Choose a reason"),
  note: z.string().trim().max(500, "The note must be 500 characters or fewer"),
});
const seenSchema = z.record(z.string(), z.int());

export async function findOrMark(deps: Deps, on: OnCase, form: FormData): Promise<FindAnswer> {
  const typed = typedIn(form);
  const wanted = wantedSchema.safeParse(typed);
  if (!wanted.success)
    return {
      kind: "found",
      errors: [{ field: "words", message: wanted.error.issues[0]!.message }],
      typed,
      found: null,
    };
  const marked = isMarking(form) ? await mark(deps, on, form, typed) : [];
  if (marked === undefined) return { kind: "missing" };
  if (!Array.isArray(marked)) return { kind: "marked", ...marked };
  const found = await findInRecords(deps, on, { text: wanted.data.words, as: wanted.data.as });
  return found ? { kind: "found", errors: marked, typed, found: shown(on.caseNumber, found) } : { kind: "missing" };
}

/** The redaction room sends its form for marking here too, by a button of its own. */
const isMarking = (form: FormData) => form.get("act") === "mark" && !form.has("look");

function typedIn(form: FormData): Typed {
  const text = (name: string) => String(form.get(name) ?? "");
  const sent = { words: text("words"), as: form.get("as") === "words" ? ("words" as const) : ("name" as const) };
  return isMarking(form)
    ? { ...sent, places: form.getAll("place").map(String), reason: text("reason"), note: text("note") }
    : sent;
}

/** What was marked, or what stood in the way. */
async function mark(
  deps: Deps,
  on: OnCase,
  form: FormData,
  { words, as, places = [], reason, note }: Typed,
): Promise<FieldError[] | { marked: number; pages: number } | undefined> {
  if (places.length === 0) return [{ field: "found-heading", message: "Tick the places to mark" }];
  const why = markSchema.safeParse({ reason, note });
  if (!why.success) return why.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  const seen = seenSchema.safeParse(jsonIn(String(form.get("seen"))));
  const outcome = await markPlaces(deps, {
    ...on,
    wanted: { text: words.trim(), as },
    keys: new Set(places),
    seen: seen.success ? seen.data : {},
    reason: why.data.reason,
    submission: submissionIn(form),
    ...(why.data.note && { note: why.data.note }),
  });
  if (!outcome) return undefined;
  return outcome.refused.length > 0
    ? outcome.refused.map((refused) => ({ field: "found-heading", message: refusalOf(refused, outcome) }))
    : { marked: outcome.marked, pages: outcome.pages };
}

const refusals: Record<MarksRefusal, string> = {
  "no-such-document": "it is no longer in the case",
  "not-ready": "its pages are still being prepared",
  "not-in-redaction": "redaction of this case is finished. Return the case for redaction first",
  "someone-else-marked":
    "somebody changed one of these pages while you had this page open. The places below are as they are now: tick them again",
};

const refusalOf = ({ document, because }: PlacesMarked["refused"][number], { marked }: PlacesMarked) =>
  `Nothing was marked in “${document}”: ${refusals[because]}${marked > 0 ? `. In the other records ${marked} places were marked` : ""}`;

function shown(
  number: string,
  { kase, places, unread, seen }: NonNullable<Awaited<ReturnType<typeof findInRecords>>>,
): Found {
  const groups = (["words", ...nameForms] as const)
    .map((form) => ({
      form,
      places: places.filter((place) => place.form === form).map((place) => lineOf(number, place)),
    }))
    .filter((group) => group.places.length > 0);
  const reasons = reasonGroups(kase.regime).map((group) => ({
    name: group.name,
    reasons: group.reasons
      .filter((reason) => !isForWholePages(exemption(reason.code)))
      .map(({ code, label }) => ({ code, label })),
  }));
  return {
    groups,
    places: places.length,
    pages: new Set(places.map(({ document, page }) => `${document.id}/${page}`)).size,
    unread,
    seen,
    reasons: reasons.filter((group) => group.reasons.length > 0),
  };
}

function lineOf(
  number: string,
  { key, document, page, before, shown, after, isMarked, mayBePatients }: FoundPlace,
): PlaceLine {
  return {
    key,
    document: document.name,
    page,
    href: `/cases/${number}/records/${document.id}/${page}`,
    before,
    shown,
    after,
    isMarked,
    mayBePatients,
  };
}

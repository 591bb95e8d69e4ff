/** What is sought in the records of a case, read from the form; what was found, in the words of the screen. */
import { z } from "zod";
import type { FieldError } from "~/components/design/error-summary";
import type { FormGroup, PlaceLine } from "~/components/records/found-places";
import type { Typed } from "~/components/design/typed";
import type { AskedUnder } from "~/domain/exemptions/asked-under";
import { exemption } from "~/domain/exemptions/exemptions";
import { nameForms } from "~/domain/records/name-forms";
import { isForWholePages, reasonGroups, type ReasonChoices } from "~/domain/exemptions/reason-groups";
import { choice, errorAt, json, list, orElse, rawIn } from "./fields";
import { actIn, carriedIn, formOf, notAButton, readFields, typedIn, type Values, valuesOf } from "./read-form.server";
import { note, reason, wordsOnPages } from "./redaction-fields";
import type { Deps } from "~/services/deps";
import { findInRecords, type FoundPlace } from "~/services/records/find-in-records";
import { markPlaces, type PlacesMarked } from "~/services/redaction/mark-places";
import type { MarksRefusal } from "~/services/redaction/save-marks";
import type { By } from "~/services/signed-in";

type Found = {
  groups: FormGroup[];
  places: number;
  pages: number;
  unread: number;
  seen: Record<string, number>;
  reasons: ReasonChoices;
};
/**
 * `from` is the page that the officer came from, as `<document>/<page>`; `ticked` the places, where the form was sent
 * to mark them.
 */
type Page = { from: string; typed: Typed; ticked: string[] | null };
export type FindAnswer =
  | { kind: "missing" }
  | { kind: "marked"; from: string; marked: number; pages: number }
  | ({ kind: "found"; errors: FieldError[]; found: Found | null } & Page);

type OnCase = By & { caseNumber: string };

const sought = {
  words: wordsOnPages("Type the name or the words to find"),
  as: orElse(choice(["name", "words"], ""), "name" as const),
};
type Sought = Values<typeof sought>;

const marking = {
  place: errorAt(
    "found-heading",
    list((key) => key || null, "Tick the places to mark"),
  ),
  reason,
  note,
  seen: orElse(json(z.record(z.string(), z.int()), ""), {}),
};

export async function findOrMark(deps: Deps, on: OnCase, request: Request): Promise<FindAnswer> {
  const form = await formOf(request);
  const page = pageOf(form);
  const wanted = readFields(form, sought);
  if (!wanted.ok) return { kind: "found", errors: wanted.errors, found: null, ...page };
  if (!form.has("look") && actIn(form, ["look", "mark"]) === null)
    return { kind: "found", errors: [{ field: "words", message: notAButton }], found: null, ...page };
  if (!isMarking(form)) return look(deps, on, wanted.values, page, []);

  const outcome = await mark(deps, on, { form, request }, wanted.values);
  if (outcome.kind === "refused") return look(deps, on, wanted.values, page, outcome.errors);
  return outcome.kind === "marked" ? { ...outcome, from: page.from } : outcome;
}

/** The redaction room sends its form for marking here too, by a button of its own. */
const isMarking = (form: FormData) => rawIn(form, "act") === "mark" && !form.has("look");

/**
 * What was chosen for marking is kept where it was sent to be marked, and words from the redaction room come without
 * it.
 */
function pageOf(form: FormData): Page {
  const typed = typedIn(form);
  const { as } = valuesOf(form, { as: sought.as });
  const search = { words: typed["words"] ?? [], as: [as] };
  const from = pageNamed(rawIn(form, "from"));
  return isMarking(form)
    ? { from, typed: { ...typed, ...search }, ticked: typed["place"] ?? [] }
    : { from, typed: search, ticked: null };
}

/** As it may stand in an address; anything else leads to the list of records. */
export const pageNamed = (from: string): string => (/^[0-9a-f-]{36}\/[1-9]\d{0,4}$/.test(from) ? from : "");

async function look(
  deps: Deps,
  on: OnCase,
  { words, as }: Sought,
  page: Page,
  errors: FieldError[],
): Promise<FindAnswer> {
  const found = await findInRecords(deps, on, { text: words, as });
  return found ? { kind: "found", errors, found: shown(on.caseNumber, found), ...page } : { kind: "missing" };
}

type Marked =
  { kind: "missing" } | { kind: "marked"; marked: number; pages: number } | { kind: "refused"; errors: FieldError[] };

type Sending = { form: FormData; request: Request };

async function mark(deps: Deps, on: OnCase, { form, request }: Sending, { words, as }: Sought): Promise<Marked> {
  const chosen = readFields(form, marking);
  if (!chosen.ok) return { kind: "refused", errors: chosen.errors };

  const { place, reason: why, note: remark, seen } = chosen.values;
  const { submission } = carriedIn(form, request);
  const outcome = await markPlaces(deps, {
    ...on,
    wanted: { text: words, as },
    keys: new Set(place),
    seen,
    reason: why,
    submission,
    ...(remark && { note: remark }),
  });
  if (!outcome) return { kind: "missing" };
  if (outcome.refused.length === 0) return { kind: "marked", marked: outcome.marked, pages: outcome.pages };
  const errors = outcome.refused.map((refused) => ({ field: "found-heading", message: refusalOf(refused, outcome) }));
  return { kind: "refused", errors };
}

const refusals: Record<MarksRefusal, string> = {
  "no-such-document": "it is no longer in the case",
  "not-ready": "its pages are still being prepared",
  "reason-cannot-apply": "that reason cannot apply to this request, as the law gives it only for others who ask",
  "not-in-redaction": "redaction of this case is finished. Return the case for redaction first",
  "version-not-said": "this form did not say which state of its pages it is about. Tick the places below again",
  "someone-else-marked":
    "somebody changed one of these pages while you had this page open. The places below are as they are now: tick them again",
};

function refusalOf({ document, because }: PlacesMarked["refused"][number], { marked }: PlacesMarked): string {
  const elsewhere = marked > 0 ? `. In the other records ${marked} places were marked` : "";
  return `Nothing was marked in “${document}”: ${refusals[because]}${elsewhere}`;
}

type Search = NonNullable<Awaited<ReturnType<typeof findInRecords>>>;

function shown(number: string, { asking, places, unread, seen }: Search): Found {
  return {
    groups: groupsOf(number, places),
    places: places.length,
    pages: new Set(places.map(({ document, page }) => `${document.id}/${page}`)).size,
    unread,
    seen,
    reasons: reasonsForPlaces(asking),
  };
}

/** The places by the form of the name that stands there: the surest first. */
function groupsOf(number: string, places: readonly FoundPlace[]): FormGroup[] {
  const groups = (["words", ...nameForms] as const).map((form) => ({
    form,
    places: places.filter((place) => place.form === form).map((place) => lineOf(number, place)),
  }));
  return groups.filter((group) => group.places.length > 0);
}

/** Whole pages are withheld in the redaction room alone. */
function reasonsForPlaces(asking: AskedUnder): ReasonChoices {
  const groups = reasonGroups(asking).map(({ name, reasons }) => ({
    name,
    reasons: reasons
      .filter(({ code }) => !isForWholePages(exemption(code)))
      .map(({ code, label }) => ({ code, label })),
  }));
  return groups.filter(({ reasons }) => reasons.length > 0);
}

function lineOf(number: string, { document, form: _form, boxes: _boxes, ...place }: FoundPlace): PlaceLine {
  const href = `/cases/${number}/records/${document.id}/${place.page}`;
  return { ...place, document: document.name, href };
}

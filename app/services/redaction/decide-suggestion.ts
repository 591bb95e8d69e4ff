import { isInWork } from "~/domain/records/document-states";
import { addMarks } from "~/domain/redaction/marks";
import type { MarksManifest, OfficersMark } from "~/domain/redaction/marks-manifest";
import type { Suggestion } from "~/domain/redaction/suggestions/kinds";
import { offerAgain, reject, stillOpen } from "~/domain/redaction/suggestions/rejections";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import type { Deps } from "~/services/deps";
import { otherRecords } from "./other-records";
import { saveMarks, type Change, type OnDocument, type Saved } from "./save-marks";
import { allSuggestionsOn, suggestionsThroughout } from "./suggestions-on";

/** `here` is the place itself; `document` and `bundle` every place where the same text is suggested. */
export type Reach = "here" | "document" | "bundle";
type OnSuggestion = OnDocument & { page: number; suggestion: string };
type Accepting = OnSuggestion & { reach: Reach; reason?: ExemptionCode; note?: string };

/**
 * `no-such-suggestion` where the page no longer suggests it; `not-ready` where not every page of the document has been
 * read yet.
 */
export type SuggestionRefusal = "no-such-suggestion" | "not-ready";

/**
 * Marks what was suggested, for the reason suggested or for the officer's own. What is marked or turned down already
 * stays as it is.
 */
export function acceptSuggestion(deps: Deps, { page, suggestion, reach, ...on }: Accepting) {
  return reaching(deps, on, { page, suggestion, reach }, ({ key, id }) => async ({ opened, marks }) => {
    if (reach !== "here" && opened.document.state !== "ready") return { ok: false, because: "not-ready" };
    const places =
      reach === "here" ? await allSuggestionsOn(deps, opened, page) : await suggestionsThroughout(deps, opened);
    const wanted = places.filter((each) => (reach === "here" ? each.id === id : each.key === key));
    const offered = withoutRejection(marks, wanted, id);
    return {
      ok: true,
      marks: addMarks(
        offered,
        stillOpen(wanted, offered).map((each) => markFor(deps, on, each)),
      ),
    };
  });
}

/** Turns it down: at this place, or wherever the same text stands, in pages still to come too. */
export function rejectSuggestion(deps: Deps, { page, suggestion, reach, ...on }: OnSuggestion & { reach: Reach }) {
  return reaching(deps, on, { page, suggestion, reach }, ({ id, key }) => async ({ marks }) => {
    const made = {
      page,
      by: on.person.id,
      at: deps.now().toISOString(),
      ...(on.submission && { submission: on.submission }),
    };
    return {
      ok: true,
      marks: reject(
        marks,
        reach === "here" ? { ...made, what: "place", suggestion: id } : { ...made, what: "everywhere", key },
      ),
    };
  });
}

/** Takes a rejection back: it is offered again. */
export function offerSuggestionAgain(deps: Deps, { page, suggestion, ...on }: OnSuggestion) {
  return saveMarks<SuggestionRefusal>(deps, on, async ({ opened, marks }) => {
    const found = (await allSuggestionsOn(deps, opened, page)).find(({ id }) => id === suggestion);
    return found ? { ok: true, marks: offerAgain(marks, found) } : { ok: false, because: "no-such-suggestion" };
  });
}

/** The chosen place may be accepted although it was turned down before. */
const withoutRejection = (marks: MarksManifest, wanted: readonly Suggestion[], id: string): MarksManifest => {
  const chosen = wanted.find((each) => each.id === id);
  return chosen ? offerAgain(marks, chosen) : marks;
};

function markFor(
  { newId, now }: Deps,
  { person, submission, reason, note }: Omit<Accepting, "page" | "suggestion" | "reach">,
  { page, boxes, text, reason: suggested }: Suggestion,
): OfficersMark {
  return {
    id: newId(),
    page,
    how: "words",
    boxes,
    text,
    reason: reason ?? suggested,
    by: person.id,
    at: now().toISOString(),
    ...(note && { note }),
    ...(submission && { submission }),
  };
}

type Place = { page: number; suggestion: string; reach: Reach };

/**
 * What an act for the whole bundle came to in the other documents of the case: places marked, in so many documents;
 * those whose pages are not all ready were passed over.
 */
type Elsewhere = { marked: number; documents: number; notReady: number };
export type Reached =
  (Extract<Saved, { ok: true }> & { elsewhere: Elsewhere }) | Extract<Saved<SuggestionRefusal>, { ok: false }>;

/**
 * In this document, and for the whole bundle in every other document of the case whose pages can be marked; undone
 * together.
 */
async function reaching(
  deps: Deps,
  on: OnDocument,
  { page, suggestion, reach }: Place,
  changeFor: (found: Pick<Suggestion, "id" | "key">) => Change<SuggestionRefusal>,
): Promise<Reached> {
  let found: Suggestion | undefined;
  const together = reach === "bundle" ? { together: deps.newId() } : {};
  const saved = await saveMarks<SuggestionRefusal>(deps, { ...on, ...together }, async (document) => {
    if (!document.pages.pages.some(({ number }) => number === page))
      return { ok: false, because: "no-such-suggestion" };
    found = (await allSuggestionsOn(deps, document.opened, page)).find(({ id }) => id === suggestion);
    return found ? changeFor(found)(document) : { ok: false, because: "no-such-suggestion" };
  });
  if (!saved.ok) return saved;
  return {
    ...saved,
    elsewhere:
      found && reach === "bundle"
        ? await elsewhere(deps, { ...on, ...together }, changeFor({ id: "", key: found.key }))
        : nowhere,
  };
}

const nowhere: Elsewhere = { marked: 0, documents: 0, notReady: 0 };

/** Nobody has the other documents on the screen, so whatever was saved last in them is what is changed. */
async function elsewhere(deps: Deps, on: OnDocument, change: Change<SuggestionRefusal>): Promise<Elsewhere> {
  const came = { ...nowhere };
  for (const { id, state } of await otherRecords(deps, on)) {
    let before: number | null = null; // stays so where the same form was sent twice
    const saved = await saveMarks(
      deps,
      { ...on, documentId: id, seenVersion: Number.MAX_SAFE_INTEGER },
      async (found) => {
        before = found.marks.marks.length;
        return change(found);
      },
    );
    const made = saved.ok && before !== null ? saved.marks.marks.length - before : 0;
    came.marked += made;
    came.documents += made > 0 ? 1 : 0;
    came.notReady += !saved.ok && saved.because === "not-ready" && (isInWork({ state }) || state === "stopped") ? 1 : 0;
  }
  return came;
}

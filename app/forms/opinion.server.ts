/**
 * The forms of the opinion: which pages of each record are to be looked at, which were, and for which the test is met.
 */
import type { FieldError } from "~/components/design/error-summary";
import {
  countPages,
  pagesInWords,
  without,
  type OpinionScope,
  type PageRanges,
  type PagesOfRecord,
} from "~/domain/terms/page-ranges";
import type { RecordToRead } from "~/services/opinion/records-to-read";
import { choice, ifGiven, longText, pages, rawIn, sentAs, text } from "./fields";
import { askAgain, carriedIn, type Fields, type FieldsRead, formOf, readFields, typedIn } from "./read-form.server";

const errorsOf = (...parts: readonly FieldsRead<Fields>[]): FieldError[] =>
  parts.flatMap((part) => (part.ok ? [] : part.errors));

/** What a clinician says. An empty box is a record that was not looked at, or in which the test is met nowhere. */
export async function readGivenOpinion(request: Request, records: readonly RecordToRead[]) {
  const form = await formOf(request);
  const ready = records.filter(({ isReady }) => isReady);
  const met = readFields(form, {
    outcome: choice(["no-serious-harm", "serious-harm"], "Say whether the serious-harm test is met"),
  });
  const isHarm = met.ok && met.values.outcome === "serious-harm";
  const saysNo = met.ok && met.values.outcome === "no-serious-harm";
  const looks = ready.map((record) => lookedAt(form, record, saysNo));
  const why = readFields(form, { words: longText() }, ({ words }) => [
    [isHarm && words === "", "words", "Say whom it would harm and why, so that the officer can act on it"],
  ]);

  const harm = looks.flatMap((look): PagesOfRecord[] => (look.ok && look.harm ? [look.harm] : []));
  const covers = looks.flatMap((look): OpinionScope[] => (look.ok && look.covers ? [look.covers] : []));
  const isNowhere = isHarm && harm.length === 0 && looks.every(({ ok }) => ok);
  const nowhere = isNowhere ? [{ field: `harm-${ready[0]?.id ?? ""}`, message: harmWithoutPages }] : [];
  const errors = [...errorsOf(met, ...looks), ...nowhere, ...errorsOf(why)];

  const sent = { ...carriedIn(form), typed: typedIn(form) };
  if (errors.length > 0 || !met.ok || !why.ok)
    return { ...sent, ok: false as const, answer: askAgain(sent.typed, errors, 400) };
  return { ...sent, ok: true as const, given: { ...met.values, ...why.values, covers, harm } };
}

const notOpenedWording = (unseen: PageRanges) =>
  `You have not opened ${pagesInWords(unseen)}. Open ${countPages(unseen) === 1 ? "it" : "them"} first, or name only what you looked at`;

const noAndYetPages = (harm: PageRanges) =>
  `You say that the test is not met, and name ${pagesInWords(harm)} for which it is. Choose Yes above, or empty this box`;

export const harmWithoutPages = "Say which pages would cause serious harm, so that the officer can withhold them";

/** Pages named beside a "No" are never dropped: one of the two is a slip, and a harmful page must not leave by it. */
function lookedAt(form: FormData, { id: documentId, pageCount, opened }: RecordToRead, saysNo: boolean) {
  const box = ifGiven(pages({ pageCount }));
  const read = readFields(form, {
    covers: sentAs(`covers-${documentId}`, box),
    harm: sentAs(`harm-${documentId}`, box),
  });
  if (!read.ok) return read;
  const { covers, harm } = read.values;
  if (saysNo && harm)
    return { ok: false as const, errors: [{ field: `harm-${documentId}`, message: noAndYetPages(harm) }] };
  const unseen = without(covers ?? [], opened);
  if (unseen.length > 0)
    return { ok: false as const, errors: [{ field: `covers-${documentId}`, message: notOpenedWording(unseen) }] };
  return {
    ...read,
    covers: covers && { documentId, pages: covers, of: pageCount },
    harm: harm && { documentId, pages: harm },
  };
}

/** What an officer asks for: without a scope it is the whole record. */
export async function readAskedOpinion(request: Request, records: readonly RecordToRead[]) {
  const form = await formOf(request);
  const ready = records.filter(({ isReady }) => isReady);
  const whom = readFields(form, { of: text("Choose whom to ask"), scope: text() });
  const isOfPages = rawIn(form, "scope") === "pages";
  const asked = ready.map((record) => askedOf(form, record));
  const words = readFields(form, { words: longText() });

  const scope = asked.flatMap((each): OpinionScope[] => (each.ok && each.scope ? [each.scope] : []));
  const isAllAndSome = !isOfPages && scope.length > 0;
  const isNothing = isOfPages && scope.length === 0 && asked.every(({ ok }) => ok);
  const nothing = {
    field: ready[0] ? `asked-${ready[0].id}` : "scope",
    message: "Say which pages they should look at, such as 3-5, 9",
  };
  const errors = [
    ...errorsOf(whom, ...asked),
    ...(isNothing ? [nothing] : []),
    ...(isAllAndSome ? [allAndSome] : []),
    ...errorsOf(words),
  ];

  const sent = { ...carriedIn(form), typed: typedIn(form) };
  if (errors.length > 0 || !whom.ok || !words.ok)
    return { ...sent, ok: false as const, answer: askAgain(sent.typed, errors, 400) };
  return {
    ...sent,
    ok: true as const,
    asked: { of: whom.values.of, words: words.values.words, ...(isOfPages && { scope }) },
  };
}

const allAndSome = {
  field: "scope",
  message: "You ask about the whole record, and name pages. Choose only some pages, or empty the boxes with pages",
};

function askedOf(form: FormData, { id: documentId, pageCount }: RecordToRead) {
  const read = readFields(form, { asked: sentAs(`asked-${documentId}`, ifGiven(pages({ pageCount }))) });
  if (!read.ok) return read;
  const { asked } = read.values;
  return { ...read, scope: asked && { documentId, pages: asked, of: pageCount } };
}

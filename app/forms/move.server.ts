/**
 * What the pages of the moves share: the second look. A move that cannot be taken back, or that writes a letter, is
 * tried and shown once more with the letter and both due days; then it is made. Without scripts it is two forms.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import type { FieldError } from "~/components/design/error-summary";
import type { Checked, MoveSent, MoveShown } from "~/components/moves/move-page";
import { refusalWording } from "~/components/cases/move-wording";
import type { Typed } from "~/components/design/typed";
import { whyNotNow, type MoveBecause, type MoveName } from "~/domain/moves/moves-on-offer";
import type { Clock } from "~/domain/clock/clock-reading";
import { dueDayMoved } from "~/domain/clock/due-day-moved";
import type { Deps } from "~/services/deps";
import { makeMove, tryMove, type Move, type Tried } from "~/services/moves/make-move";
import type { By } from "~/services/signed-in";
import { viewCase, type CaseFile } from "~/services/cases/view-case";
import { actIn, type Fields, formOf, formRead, notAButton, type Rule, typedIn, type Values } from "./read-form.server";
import { refusalAt, type Places } from "./refusals";

/** The case for a move's page; `shown` is what every such page needs. Throws 404 where there is no such case. */
export async function caseForMove({ request, params }: LoaderFunctionArgs, move: MoveName) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  return { file, shown: shownFor(file, move, by, deps) };
}

function shownFor(
  { kase, patient, history, request, clock, state, today, holidays }: CaseFile,
  move: MoveName,
  { person }: By,
  deps: Pick<Deps, "newId">,
): MoveShown {
  const because = whyNotNow(history, move, {
    today,
    holidays,
    role: person.role,
    person: person.id,
    bornOn: patient.bornOn,
  });
  return {
    move,
    number: kase.number,
    version: kase.version,
    patient,
    today,
    submission: deps.newId(),
    requesterName: request.requesterName,
    dueOn: clock.dueOn,
    barred: because && refusalWording[because],
    isJudgement: judgements.includes(move),
    state,
  };
}

/** What bears on a copy that is approved already. */
const judgements: readonly MoveName[] = [
  "weigh-third-parties",
  "judge-known",
  "seek-patients-note",
  "record-death",
  "withdraw-authority",
];

type Sending<Described extends Fields, Because extends string> = {
  name: MoveName;
  /** The form, field by field. */
  fields: Described;
  rules?(read: Partial<Values<Described>>, deps: Deps): readonly Rule[];
  move(values: Values<Described>, by: By, deps: Deps): Move<Because>;
  refusedAt: Places<MoveBecause>;
  /** What the second look says besides the due days and the letter, row by row. */
  about?(values: Values<Described>, clocks: { before: Clock; after: Clock }): Checked["about"];
};

/** To look at what follows, to make it so, or to go back and change something. */
const acts = ["check", "make", "change"] as const;

/** Reads, tries or makes the move: only "make" makes it. A page without a second look sends "make" at once. */
export async function sendMove<Described extends Fields, Because extends MoveBecause>(
  { request, params }: ActionFunctionArgs,
  { name, fields, rules, move: moveOf, refusedAt, about }: Sending<Described, Because>,
) {
  const { deps, by, on } = await caseAsked({ request, params });
  const sent = await formOf(request);
  const act = actIn(sent, acts);
  const unknown = { field: refusedAt.otherwise, message: notAButton };
  if (act === null) return shownAgain(typedIn(sent), [unknown], 400);
  if (act === "change") return shownAgain(typedIn(sent), [], 200);

  const form = formRead(sent, fields, request, rules && ((read) => rules(read, deps)));
  const { typed, submission, seenVersion } = form;
  if (!form.ok) return shownAgain(typed, form.errors, 400);

  const move = moveOf(form.values, by, deps);
  const which = { ...on, seenVersion, submission };
  const outcome = act === "make" ? await makeMove(deps, which, move) : await tryMove(deps, which, move);
  if (!outcome.ok) return shownAgain(typed, [refusalAt(outcome.because, refusalWording, refusedAt)], 409);
  if (!("letter" in outcome)) return redirect(`/cases/${which.caseNumber}?done=${name}`, 303);

  const checked = { ...checkedOf(outcome), about: about?.(form.values, outcome) ?? [] };
  return data({ typed, errors: [], checked } satisfies MoveSent);
}

const shownAgain = (typed: Typed, errors: FieldError[], status: 200 | 400 | 409) =>
  data({ typed, errors, checked: null } satisfies MoveSent, { status });

const checkedOf = ({ before, after, letter }: Extract<Tried<never>, { ok: true }>): Omit<Checked, "about"> => ({
  ...dueDayMoved(before, after),
  letter,
  notes: after.notes.filter((note) => !before.notes.includes(note)),
});

/**
 * What the pages of the moves share. A form is read; a move that cannot be taken back, or that writes a letter, is tried and shown
 * once more with the letter and both due days; then it is made. Without scripts it is two forms.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { dayIn } from "~/components/design/date-field";
import type { FieldError } from "~/components/design/error-summary";
import type { MoveSent, MoveShown } from "~/components/moves/move-page";
import { refusalWording } from "~/components/cases/move-wording";
import { submissionIn } from "~/components/design/submission-key";
import { typedIn } from "~/components/design/typed";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { whyNotNow, type MoveBecause, type MoveName } from "~/domain/moves/moves-on-offer";
import type { Deps } from "~/services/deps";
import { makeMove, tryMove, type Move } from "~/services/moves/make-move";
import type { By } from "~/services/signed-in";
import { viewCase, type CaseFile } from "~/services/cases/view-case";

/** The case for a move's page; `shown` is what every such page needs. Throws 404 where there is no such case. */
export async function caseForMove({ request, params }: LoaderFunctionArgs, move: MoveName) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));
  return { file, shown: shownFor(file, move, by, deps) };
}

function shownFor(
  { kase, patient, history, request, clock, today, holidays }: CaseFile,
  move: MoveName,
  { person }: By,
  deps: Pick<Deps, "newId">,
): MoveShown {
  const because = whyNotNow(history, move, { today, holidays, role: person.role, person: person.id });
  return {
    move,
    number: kase.number,
    version: kase.version,
    patient,
    today,
    submission: deps.newId(),
    requesterName: request.requesterName,
    goesByPost: request.email === "",
    dueOn: clock.dueOn,
    barred: because && refusalWording[because],
  };
}

type Sending<Because extends string> = {
  name: MoveName;
  read(fields: Fields, by: By, deps: Deps): Move<Because>;
  /** The field that a refusal is about; left out, the first of the form. */
  fieldOf?: Partial<Record<MoveBecause, string>>;
  firstField: string;
};

/** Reads, tries or makes the move. `act` is "check", "change" or "make"; a page without a second look sends "make" at once. */
export async function sendMove<Because extends MoveBecause>(
  { request, params }: ActionFunctionArgs,
  { name, read, fieldOf = {}, firstField }: Sending<Because>,
) {
  const { deps, by, on } = await caseAsked({ request, params });
  const form = await request.formData();
  const typed = typedIn(form);
  const act = form.get("act");
  if (act === "change") return data({ typed, errors: [], checked: null } satisfies MoveSent);

  const fields = fieldsOf(form);
  const move = read(fields, by, deps);
  if (fields.errors.length > 0)
    return data({ typed, errors: fields.errors, checked: null } satisfies MoveSent, { status: 400 });

  const which = {
    ...on,
    seenVersion: Number(form.get("seenVersion")),
    submission: submissionIn(form),
  };
  const outcome = act === "check" ? await tryMove(deps, which, move) : await makeMove(deps, which, move);
  if (!outcome.ok) {
    const errors = [
      { field: fieldOf[outcome.because as MoveBecause] ?? firstField, message: refusalWording[outcome.because] },
    ];
    return data({ typed, errors, checked: null } satisfies MoveSent, { status: 409 });
  }
  if (!("letter" in outcome)) return redirect(`/cases/${which.caseNumber}?done=${name}`, 303);

  const { before, after, letter } = outcome;
  const checked = {
    dueOn: before.dueOn,
    dueThen: after.dueOn,
    letter,
    notes: after.notes.filter((note) => !before.notes.includes(note)),
  };
  return data({ typed, errors: [], checked } satisfies MoveSent);
}

export type Fields = ReturnType<typeof fieldsOf>;

/** Reads fields and collects what must be put right, in the order of the form. A field that is wrong still gives a value to go on with. */
function fieldsOf(form: FormData) {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string) => void errors.push({ field, message });
  const words = (name: string) => String(form.get(name) ?? "").trim();
  return {
    errors,
    wrong,
    /** Trimmed; empty where nothing was typed. */
    words,
    /** The same, where something must be typed; at most 5,000 characters. */
    needed(name: string, message: string): string {
      const typed = words(name);
      if (!typed) wrong(name, message);
      if (typed.length > 5_000) wrong(name, "Use 5,000 characters or fewer");
      return typed;
    },
    /** One of the choices offered. */
    choice<const Choice extends string>(name: string, choices: readonly Choice[], message: string): Choice {
      const chosen = choices.find((choice) => choice === words(name));
      if (!chosen) wrong(name, message);
      return chosen ?? choices[0]!;
    },
    choices<const Choice extends string>(name: string, choices: readonly Choice[]): Choice[] {
      const sent = form.getAll(name);
      return choices.filter((choice) => sent.includes(choice));
    },
    day(name: string, message: string): CalendarDay {
      const read = dayIn(form, name);
      if (!read.ok) wrong(name, message);
      return read.ok ? read.day : "1000-01-01";
    },
    /** A day that may be left out. */
    dayIfGiven(name: string, message: string): CalendarDay | null {
      const read = dayIn(form, name);
      if (!read.ok && read.because === "not-a-day") wrong(name, message);
      return read.ok ? read.day : null;
    },
  };
}

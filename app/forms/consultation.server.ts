/** The forms of a consultation: somebody is asked about pages, answers, or is asked no longer. */
import { readEmailAddress } from "~/domain/terms/email-address";
import { answerChannels, consultationViews, consultedKinds } from "~/domain/terms/vocabulary";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { choice, day, known, longText, nameText, rawIn, readAs, text, ticked } from "./fields";
import { carriedIn, formOf, inOrderOf, readFields, readForm, typedIn } from "./read-form.server";

const pages = { longest: 5_000 };

const whom = {
  pages: text("Enter the pages, such as 3-5, 9", pages),
  of: choice(consultedKinds, "Choose whom to ask"),
  personId: text(),
};
const outsider = {
  name: nameText("Enter the name of the person you ask"),
  organisation: nameText("Enter the organisation they answer for"),
  email: readAs(readEmailAddress, "Enter one e-mail address, such as name@council.example"),
  goes: choice(["sealed-copy", "another-way"], "Choose how they see the pages"),
};
const what = {
  question: longText("Write your question"),
  answerBy: day("Enter the day by which you want the answer"),
  evenIfLate: ticked(),
};

/** A clinician of the trust is known by their account; of anybody else it is asked who they are. */
export async function readConsultationAsked(request: Request) {
  const form = await formOf(request);
  const isOfTheDesk = rawIn(form, "of") === "clinician" && rawIn(form, "personId") !== "";
  const asked = readFields(form, { ...whom, ...what });
  const stranger = isOfTheDesk ? null : readFields(form, outsider);

  const sent = { ...carriedIn(form, request), typed: typedIn(form) };
  if (!asked.ok || stranger?.ok === false) {
    const errors = [asked, stranger].flatMap((part) => (part && !part.ok ? part.errors : []));
    return { ...sent, ok: false as const, errors: inOrderOf({ ...whom, ...outsider, ...what }, errors) };
  }
  const { personId, ...values } = asked.values;
  return { ...sent, ok: true as const, asked: { ...values, who: stranger ? stranger.values : { personId } } };
}

const otherChannels = answerChannels.filter((channel) => channel !== "on-screen");

/** `isRecorded`: an officer writes down what came another way, with its day. */
export const readConsultationAnswer = (
  request: Request,
  { isRecorded, today }: { isRecorded: boolean; today: CalendarDay },
) =>
  readForm(
    request,
    {
      view: choice(consultationViews, "Choose what they think"),
      pages: text(undefined, pages),
      words: longText(),
      channel: isRecorded ? choice(otherChannels, "Choose how the answer came") : known("telephone" as const),
      on: isRecorded ? day("Enter the day on which the answer came") : known(today),
    },
    ({ view, words }) => [
      [view !== undefined && view !== "release" && words === "", "words", "Say why, so that the officer can act on it"],
    ],
  );

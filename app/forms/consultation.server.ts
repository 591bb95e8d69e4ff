/** What was typed into the forms of a consultation. */
import { z } from "zod";
import { dayIn } from "~/components/design/date-field";
import type { FieldError } from "~/components/design/error-summary";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { answerChannels, consultationViews, consultedKinds } from "~/domain/terms/vocabulary";
import { readEmailAddress } from "~/domain/terms/email-address";
import type { ConsultationAnswer } from "~/services/consultation/answer-consultation";
import type { AskedConsultation } from "~/services/consultation/ask-consultation";

const words = z.string().trim().max(5_000, "Use 5,000 characters or fewer");
const line = z.string().trim().max(200, "Use 200 characters or fewer");

const asking = z.object({
  of: z.enum(consultedKinds, "Choose whom to ask"),
  personId: z.string(),
  question: words.min(1, "Write your question"),
});

const outsider = z.object({
  name: line.min(1, "Enter the name of the person you ask"),
  organisation: line.min(1, "Enter the organisation they answer for"),
  email: z
    .string()
    .transform(
      (typed, context) =>
        readEmailAddress(typed) ??
        (context.addIssue({ code: "custom", message: "Enter one e-mail address, such as name@council.example" }),
        z.NEVER),
    ),
  goes: z.enum(["sealed-copy", "another-way"], "Choose how they see the pages"),
});

type Read<Value> = ({ ok: true } & Value) | { ok: false; errors: FieldError[] };

export function consultationAskedIn(form: FormData, documentId: string): Read<{ asked: AskedConsultation }> {
  const typed = {
    ...Object.fromEntries(
      ["of", "personId", "question", "name", "organisation", "email", "goes"].map((name) => [
        name,
        String(form.get(name) ?? ""),
      ]),
    ),
  };
  const pages = String(form.get("pages") ?? "").trim();
  const asked = asking.safeParse(typed);
  const isOfTheDesk = typed["of"] === "clinician" && typed["personId"] !== "";
  const who = isOfTheDesk
    ? { success: true as const, data: { personId: typed["personId"]! } }
    : outsider.safeParse(typed);
  const { day, error } = dayOf(form, "answerBy", "Enter the day by which you want the answer");
  const problems = [
    ...(pages ? [] : [{ field: "pages", message: "Enter the pages, such as 3-5, 9" }]),
    ...problemsOf(asked.error),
    ...("error" in who ? problemsOf(who.error) : []),
    ...error,
  ];
  const errors = inOrder(problems, ["pages", "of", "name", "organisation", "email", "goes", "question", "answerBy"]);
  if (errors.length > 0 || !asked.success || !who.success) return { ok: false, errors };
  return {
    ok: true,
    asked: {
      documentId,
      pages,
      of: asked.data.of,
      question: asked.data.question,
      who: who.data,
      answerBy: day,
      evenIfLate: form.get("evenIfLate") === "yes",
    },
  };
}

const answering = z.object({ view: z.enum(consultationViews, "Choose what they think"), words });
const channels = z.enum(
  answerChannels.filter((channel) => channel !== "on-screen"),
  "Choose how the answer came",
);

/** `recorded`: an officer writes down what came another way, with its day. */
export function consultationAnswerIn(
  form: FormData,
  { recorded, today }: { recorded: boolean; today: CalendarDay },
): Read<{ answer: Omit<ConsultationAnswer, "id"> }> {
  const read = answering.safeParse({ view: String(form.get("view") ?? ""), words: String(form.get("words") ?? "") });
  const channel = recorded
    ? channels.safeParse(form.get("channel"))
    : { success: true as const, data: "telephone" as const };
  const { day, error } = recorded
    ? dayOf(form, "on", "Enter the day on which the answer came")
    : { day: today, error: [] };
  const needed =
    read.success && read.data.words === "" && read.data.view !== "release"
      ? [{ field: "words", message: "Say why, so that the officer can act on it" }]
      : [];
  const errors = [
    ...problemsOf(read.error),
    ...needed,
    ...("error" in channel ? problemsOf(channel.error, "channel") : []),
    ...error,
  ];
  if (errors.length > 0 || !read.success || !channel.success) return { ok: false, errors };
  return {
    ok: true,
    answer: { ...read.data, pages: String(form.get("pages") ?? "").trim(), channel: channel.data, on: day },
  };
}

const problemsOf = (error: z.ZodError | undefined, field = ""): FieldError[] =>
  error?.issues.map(({ path, message }) => ({ field: String(path[0] ?? field), message })) ?? [];

const inOrder = (errors: FieldError[], fields: string[]) =>
  [...errors].sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));

function dayOf(form: FormData, name: string, message: string): { day: CalendarDay; error: FieldError[] } {
  const read = dayIn(form, name);
  return read.ok ? { day: read.day, error: [] } : { day: "1000-01-01", error: [{ field: name, message }] };
}

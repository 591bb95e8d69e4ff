import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedIn } from "~/access.server";
import { AskForm } from "~/components/ask-form";
import { Button } from "~/components/button";
import { CaseBar } from "~/components/case-bar";
import { EvidenceList } from "~/components/case-documents";
import { DateField, dayIn, type DateParts } from "~/components/date-field";
import { ErrorSummary, errorOf, type FieldError } from "~/components/error-summary";
import { RadiosField } from "~/components/fields";
import { moveWording } from "~/components/move-wording";
import { BackLink, InsetText } from "~/components/notices";
import { PageHeading, pageTitle } from "~/components/page-heading";
import { evidenceWords } from "~/components/request-words";
import { SeenVersion } from "~/components/seen-version";
import { SubmissionKey, submissionIn } from "~/components/submission-key";
import { getDeps } from "~/deps.server";
import { formatDay } from "~/domain/calendar";
import { effectiveHistory } from "~/domain/correct-date";
import { authorityRow } from "~/domain/authority";
import { identityQuestions, wasAskedLate, type ConfirmIdentityRefusal, type RequestIdentityRefusal } from "~/domain/identity";
import { isOpen, lastOf, requesterOf } from "~/domain/outstanding";
import type { EvidenceKind } from "~/domain/vocabulary";
import { confirmIdentity } from "~/services/confirm-identity";
import type { MoveRefusal } from "~/services/change-case";
import { requestIdentity } from "~/services/request-identity";
import { viewCase } from "~/services/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Who asks – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const deps = await getDeps();
  const file = await viewCase(deps, { ...signedIn(request), caseNumber: params["number"]! });
  if (!file) throw new Response(null, { status: 404 });
  const { kase, patient, documents, holidays, today } = file;
  const history = effectiveHistory(file.history);
  const asked = identityQuestions(history).at(-1) ?? null;
  const confirmed = lastOf(history, "identity-confirmed");
  return {
    number: kase.number, version: kase.version, patient, today, submission: deps.newId(),
    requesterName: file.request.requesterName, mustShow: authorityRow(requesterOf(history)).identity, goesByPost: file.request.email === "",
    evidence: documents.filter(({ kind }) => kind === "identity-evidence"),
    confirmed: confirmed ? { on: confirmed.on, what: confirmed.evidence.map((kind) => evidenceWords[kind]).join(", "), seen: confirmed.seen } : null,
    asked: asked && { on: asked.askedOn, isOpen: isOpen([asked]), isLate: wasAskedLate(history, asked.askedOn, holidays) },
  };
}

const shownBy = { passport: ["passport"], "driving-licence": ["driving-licence"], "two-utility-bills": ["utility-bill", "utility-bill"], "already-known": ["already-known"] } as const satisfies Record<string, readonly EvidenceKind[]>;

const looked = z.object({
  shown: z.enum(["passport", "driving-licence", "two-utility-bills", "already-known"], "Choose what was shown"),
  seen: z.enum(["original", "copy", ""]).default(""),
}).refine(({ shown, seen }) => shown === "already-known" || seen !== "", { path: ["seen"], message: "Say whether you saw the original or a copy" });

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const caseNumber = params["number"]!;
  const which = { ...signedIn(request), caseNumber, seenVersion: Number(form.get("seenVersion")), submission: submissionIn(form) };
  const deps = await getDeps();
  if (form.get("act") === "ask") {
    const asked = await requestIdentity(deps, which);
    return asked.ok ? redirect(`/cases/${caseNumber}?done=identity-asked`, 303) : problem({}, [{ field: "shown", message: wording[asked.because] }], 409);
  }

  const typed = { shown: String(form.get("shown") ?? ""), seen: String(form.get("seen") ?? "") };
  const read = looked.safeParse(typed);
  const day = dayIn(form, "on");
  const errors: FieldError[] = [...(read.success ? [] : read.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }))), ...(day.ok ? [] : [{ field: "on", message: "Enter the day the last of it came, such as 27 3 2026" }])];
  if (!read.success || !day.ok) return problem({ ...typed, on: day.ok ? null : day.typed }, errors, 400);

  const { shown, seen } = read.data;
  const outcome = await confirmIdentity(deps, { ...which, evidence: [...shownBy[shown]], seen: shown === "already-known" ? "already-known" : (seen as "original" | "copy"), on: day.day });
  if (!outcome.ok) return problem(typed, [{ field: fieldOf[outcome.because] ?? "shown", message: wording[outcome.because] }], 409);
  return redirect(`/cases/${caseNumber}?done=identity`, 303);
}

const problem = (typed: { shown?: string; seen?: string; on?: DateParts | null }, errors: FieldError[], status: number) => data({ typed, errors }, { status });

type Refusal = ConfirmIdentityRefusal | RequestIdentityRefusal | MoveRefusal;
const fieldOf: Partial<Record<Refusal, string>> = { "date-in-the-future": "on", "before-receipt": "on" };
const wording = {
  ...moveWording,
  "date-in-the-future": "The day must be today or in the past",
  "before-receipt": "The day must not be before the request came",
  "already-confirmed": "Identity was confirmed already. Nothing was changed",
  "already-asked": "The letter that asks for it has been sent already. Nothing was sent twice",
  "evidence-incomplete": "That is not enough: a passport, a driving licence or two different utility bills are needed",
} satisfies Record<Refusal, string>;

export default function Identity() {
  const shown = useLoaderData<typeof loader>();
  const { number, version, patient, submission, confirmed, asked, requesterName, mustShow, goesByPost, evidence } = shown;
  const refused = useActionData<typeof action>();
  return (
    <>
      <BackLink href={`/cases/${number}`}>Back to the case</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Who asks</PageHeading>
      {confirmed ? <InsetText><p><strong>{requesterName}</strong> was identified on {formatDay(confirmed.on)}: {confirmed.what.toLowerCase()}{confirmed.seen !== "already-known" && ` (${confirmed.seen === "copy" ? "a copy was seen" : "the original was seen"})`}.</p></InsetText> : <Standing asked={asked} requesterName={requesterName} mustShow={mustShow} />}
      <EvidenceList heading="What came as proof" number={number} documents={evidence} />
      {!confirmed && <LookedForm key={version} refused={refused} />}
      {!confirmed && !asked?.isOpen && (
        <AskForm heading="Or ask for it" version={version} submission={`${submission}-ask`} goesByPost={goesByPost}>
          <p>Ask only where there is a reasonable doubt about who they are. The clock does not start until it comes, so ask at once.</p>
        </AskForm>
      )}
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

function Standing({ asked, requesterName, mustShow }: Pick<Shown, "asked" | "requesterName" | "mustShow">) {
  if (asked?.isOpen) return <InsetText><p>We asked {requesterName} for proof of identity on {formatDay(asked.on)} and wait for it. The clock has not started.{asked.isLate && " It was asked for more than five working days after the request came: the delay before that is ours."}</p></InsetText>;
  if (!mustShow) return <InsetText><p>This requester need not show who they are: the documents themselves say so. Confirm or ask only where you doubt it.</p></InsetText>;
  return <p>Nothing is disclosed before it is settled that {requesterName} is who they say they are.</p>;
}

const shownOptions = [
  { value: "passport", text: "A passport" },
  { value: "driving-licence", text: "A driving licence" },
  { value: "two-utility-bills", text: "Two different utility bills" },
  { value: "already-known", text: "They are already known to the trust", hint: "Nothing more is asked of somebody whom there is no reason to doubt" },
];

function LookedForm({ refused }: { refused: ReturnType<typeof useActionData<typeof action>> }) {
  const { version, submission, today } = useLoaderData<typeof loader>();
  const { typed, errors } = refused ?? { typed: {}, errors: [] };
  return (
    <section className="desk-panel" aria-labelledby="looked">
      <h2 className="nhsuk-heading-m" id="looked">Record what was seen</h2>
      <form method="post" noValidate>
        <SeenVersion value={version} />
        <SubmissionKey value={submission} />
        <RadiosField name="shown" legend="What was shown" options={shownOptions} value={typed.shown} error={errorOf(errors, "shown")} />
        <RadiosField name="seen" legend="How it was seen" inline options={[{ value: "original", text: "The original" }, { value: "copy", text: "A copy" }]} value={typed.seen} error={errorOf(errors, "seen")} />
        <DateField name="on" legend="Day the last of it came" hint="Where we had to ask for it, the clock counts from this day" value={typed.on ?? today} error={errorOf(errors, "on")} />
        <Button name="act" value="confirm">Confirm who asks</Button>
      </form>
    </section>
  );
}

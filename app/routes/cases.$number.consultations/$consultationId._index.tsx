/**
 * One question about pages: the pages, and the answer. Whoever was asked answers here; an officer records what came
 * another way.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound, orNotFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnswerForm } from "~/components/consultation/answer-form";
import { ButtonLink } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { ConsultationCard } from "~/components/consultation/consultation-card";
import { answerRefusalPlaces, answerRefusalWording } from "~/components/consultation/consultation-refusal-wording";
import { ConsultedPages, PagesInTheRoom, PagesToOpen } from "~/components/consultation/consulted-pages";
import { SealedPages } from "~/components/moves/sealed-pages";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SuccessBanner } from "~/components/design/success-banner";
import { readConsultationAnswer } from "~/forms/consultation.server";
import { pagesIn } from "~/domain/terms/page-ranges";
import { exemption } from "~/domain/exemptions/exemptions";
import { may } from "~/domain/terms/roles";
import { askAgain } from "~/forms/read-form.server";
import { refusalAt } from "~/forms/refusals";
import { answerConsultation } from "~/services/consultation/answer-consultation";
import { consultedNotOpened, consultedPages, type ConsultedPage } from "~/services/consultation/consulted-pages";
import { viewConsultation } from "~/services/consultation/view-consultations";
import cases from "~/styles/cases.css?url";
import styles from "~/styles/consultation.css?url";

export const links = () => [cases, styles].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction = ({ params }) => pageTitle(`Question about pages – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const found = orNotFound(await viewConsultation(deps, { ...on, id: params["consultationId"]! }));
  const { kase, patient, document, row, one, names, today } = found;
  const nameOf = (id: string | null) => (id ? (names[id] ?? "A colleague who has left") : null);
  const canWork = may(by.person.role, "work-cases");
  return {
    number: kase.number,
    patient,
    one,
    today,
    canWork,
    submission: deps.newId(),
    document: { id: document.id, name: document.name, isThere: document.removedAt === null },
    pages: pagesIn(one.pages),
    notOpened: canWork ? [] : await consultedNotOpened(deps, { ...by, caseId: kase.id, asked: one }),
    shown:
      canWork || one.state === "lapsed"
        ? []
        : (await consultedPages(deps, { ...by, caseNumber: kase.number, asked: one })).map(inWords),
    people: {
      askedBy: nameOf(row.askedBy),
      recordedBy: nameOf(row.answerRecordedBy),
      withdrawnBy: nameOf(row.withdrawnBy),
    },
    sealed:
      canWork && row.goes === "sealed-copy"
        ? {
            isMade: row.folderId !== null,
            canBeShown: row.password !== null,
            shown: row.passwordShownAt ? { at: row.passwordShownAt, to: nameOf(row.passwordShownTo)! } : null,
          }
        : null,
    done: new URL(request.url).searchParams.get("done"),
  };
}

const inWords = ({ marks, ...page }: ConsultedPage) => ({
  ...page,
  marks: marks.map((mark) => ({ ...mark, label: exemption(mark.reason).label })),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const isRecorded = may(by.person.role, "work-cases");
  const form = await readConsultationAnswer(request, { isRecorded, today: deps.today() });
  if (!form.ok) return form.answer;

  const id = params["consultationId"]!;
  const { submission, typed } = form;
  const answered = await answerConsultation(deps, { ...on, submission, id, ...form.values });
  if (answered.ok) return redirect(`/cases/${on.caseNumber}/consultations/${id}?done=answered`, 303);
  if (["no-such-case", "no-such-consultation", "asked-of-somebody-else"].includes(answered.because)) throw notFound();
  return askAgain(typed, [refusalAt(answered.because, answerRefusalWording, answerRefusalPlaces)], 409);
}

export default function Consultation() {
  const { number, patient, one, people, document, pages, shown, canWork, submission, today, sealed, done, notOpened } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const here = `/cases/${number}/consultations/${one.id}`;
  const isAnswerable = one.state === "open" || (canWork && one.state === "withdrawn");
  return (
    <>
      {canWork ? (
        <BackLink href={`/cases/${number}/consultations`}>Back to the questions</BackLink>
      ) : (
        <BackLink href="/opinions">Back to your list</BackLink>
      )}
      {!refused && done === "answered" && (
        <SuccessBanner>{canWork ? "The answer is recorded" : "Your answer is recorded. Thank you"}</SuccessBanner>
      )}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>{canWork ? "Question about pages" : "What do you think of these pages?"}</PageHeading>
      <ConsultationCard one={one} people={people} document={document} />
      {sealed && one.state === "open" && <SealedPages here={here} {...sealed} />}
      {canWork && document.isThere && one.state !== "lapsed" && (
        <PagesInTheRoom number={number} documentId={document.id} pages={pages} />
      )}
      {shown.length > 0 && <ConsultedPages number={number} one={one} pages={shown} opened={refused ? notOpened : []} />}
      {isAnswerable && refused && <PagesToOpen pages={notOpened} />}
      {isAnswerable && (
        <AnswerForm
          one={one}
          canWork={canWork}
          today={today}
          submission={submission}
          typed={refused?.typed}
          errors={refused?.errors}
        />
      )}
      {canWork && one.state === "open" && (
        <ButtonLink look="secondary" href={`${here}/withdraw`}>
          Withdraw the question
        </ButtonLink>
      )}
    </>
  );
}

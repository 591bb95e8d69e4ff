/**
 * Asks somebody who knows about pages of one record: whom, what, and by which day. `?document=…&page=…` names the
 * pages.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AskConsultationForm } from "~/components/consultation/ask-consultation-form";
import { CaseBar } from "~/components/cases/case-bar";
import { askRefusalPlaces, askRefusalWording } from "~/components/consultation/consultation-refusal-wording";
import { ErrorSummary } from "~/components/design/error-summary";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { readConsultationAsked } from "~/forms/consultation.server";
import { formatDay } from "~/domain/calendar/calendar";
import { canMove } from "~/domain/cases/case-state";
import { offeredAnswerDay } from "~/domain/consultation/consultation-days";
import { refusalAt } from "~/forms/refusals";
import { askConsultation } from "~/services/consultation/ask-consultation";
import { clinicians } from "~/services/opinion/clinicians";
import { viewCase } from "~/services/cases/view-case";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Ask somebody about a page – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = await viewCase(deps, on);
  const { searchParams } = new URL(request.url);
  const document = file?.documents.find(({ id, kind }) => id === searchParams.get("document") && kind === "records");
  if (!file || !document) throw notFound();
  const { kase, patient, clock, today, holidays, state } = file;
  return {
    number: kase.number,
    version: kase.version,
    patient,
    submission: deps.newId(),
    dueOn: clock.dueOn,
    document: {
      id: document.id,
      name: document.name,
      pageCount: document.pageCount,
      isReady: document.state === "ready",
    },
    page: searchParams.get("page") ?? "",
    clinicians: await clinicians(deps, by),
    mayAsk: canMove(state, "consultation-asked"),
    offered: offeredAnswerDay({ today, dueOn: clock.dueOn, holidays }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const { caseNumber } = on;
  const form = await readConsultationAsked(request);
  const { seenVersion, submission, typed } = form;
  if (!form.ok) return data({ typed, errors: form.errors, isTooLate: false }, { status: 400 });

  const documentId = new URL(request.url).searchParams.get("document") ?? "";
  const which = { ...on, documentId, seenVersion, submission };
  const asked = await askConsultation(deps, { ...which, ...form.asked });
  if (asked.ok) return redirect(`/cases/${caseNumber}/consultations?done=asked`, 303);
  const { because } = asked;
  if (because === "no-such-case" || because === "no-such-document") throw notFound();
  const errors = [refusalAt(because, askRefusalWording, askRefusalPlaces)];
  return data({ typed, errors, isTooLate: because === "answer-after-due-day" }, { status: 409 });
}

export default function Ask() {
  const { number, patient, document, page, dueOn, mayAsk, ...shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const back = `/cases/${number}/records/${document.id}${page ? `/${page}` : ""}`;
  return (
    <>
      <BackLink href={back}>Back to the page</BackLink>
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Ask somebody about pages</PageHeading>
      <div className="desk-move">
        <p>
          You decide what happens with a page; this is for asking somebody who knows more about it.{" "}
          {dueOn ? (
            <>
              The request is due on <strong>{formatDay(dueOn)}</strong>, and the clock goes on while you wait.
            </>
          ) : (
            "The clock does not stop while you wait."
          )}
        </p>
        {!mayAsk && (
          <InsetText>
            <p>
              <strong>Nobody can be asked now.</strong> {askRefusalWording["not-while-deciding-pages"]}
            </p>
          </InsetText>
        )}
        {mayAsk && !document.isReady && (
          <InsetText>
            <p>
              <strong>Nobody can be asked yet.</strong> {askRefusalWording["not-ready"]}
            </p>
          </InsetText>
        )}
        {mayAsk && document.isReady && (
          <AskConsultationForm
            {...shown}
            dueOn={dueOn}
            document={document}
            page={page}
            typed={refused?.typed}
            errors={refused?.errors}
            isTooLate={refused?.isTooLate ?? false}
          />
        )}
      </div>
    </>
  );
}

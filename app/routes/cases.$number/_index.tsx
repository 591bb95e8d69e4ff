import { sentForAnother } from "~/components/design/form-not-taken";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseAsked, notFound, orNotFound } from "~/gates/case-asked.server";
import { authorityRow } from "~/domain/identity/authority";
import { listIn } from "~/components/cases/application-answers";
import { ButtonLink } from "~/components/design/button";
import { CaseBar } from "~/components/cases/case-bar";
import { CaseDocuments } from "~/components/case-page/case-documents";
import { ConsultationList } from "~/components/consultation/consultation-list";
import { CaseLetters } from "~/components/letters/case-letters";
import { CaseMoves } from "~/components/moves/case-moves";
import { CaseNotes, NoteForm } from "~/components/case-page/case-notes";
import { ClockPanel } from "~/components/clock/clock-panel";
import { doneWording } from "~/components/case-page/done-wording";
import { ErrorSummary } from "~/components/design/error-summary";
import { nameIn } from "~/components/case-page/event-wording";
import { HistoryLines } from "~/components/case-page/history-lines";
import { historyShown } from "~/components/case-page/history-shown";
import { movesShown } from "~/components/moves/moves";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { PatientSummary } from "~/components/cases/patient-summary";
import { lawWords } from "~/components/cases/request-wording";
import { RequestSummary } from "~/components/cases/request-summary";
import { StatusTag } from "~/components/design/status-tag";
import { SuccessBanner } from "~/components/design/success-banner";
import { TaskList } from "~/components/design/task-list";
import { WaitsList } from "~/components/case-page/waits-list";
import { askedInWords, nextButton, nextInWords } from "~/components/worklist/next-step-wording";
import { tasksInWords } from "~/components/worklist/task-wording";
import { waitsInWords } from "~/components/worklist/wait-wording";
import { formatDay } from "~/domain/calendar/calendar";
import { asksAfterOwnDeath } from "~/domain/intake/contradictions";
import { InsetText } from "~/components/design/notices";
import { lawOf } from "~/domain/identity/law-of-request";
import { movesOnOffer } from "~/domain/moves/moves-on-offer";
import { asksForAClient, clientOf } from "~/domain/identity/client";
import { reviewCaseOn } from "~/domain/cases/retention";
import { may } from "~/domain/terms/roles";
import type { Role } from "~/domain/terms/vocabulary";
import { typedOf } from "~/components/design/typed";
import { longText } from "~/forms/fields";
import { askAgain, readForm } from "~/forms/read-form.server";
import { askedOfMe } from "~/domain/worklist/asked-of-me";
import { nextStep } from "~/domain/worklist/next-step";
import { tasksOf } from "~/domain/worklist/tasks";
import { waitsOf } from "~/domain/worklist/waits";
import { numbersAsked } from "~/services/moves/answer-number";
import { detailsOf } from "~/services/moves/correct-patient";
import { addCaseNote } from "~/services/cases/add-note";
import { stageOf } from "~/domain/worklist/stage";
import { viewCase } from "~/services/cases/view-case";
import { viewPagesStanding } from "~/services/release/view-pages-standing";
import { workStates } from "~/services/redaction/save-marks";
import { consultationsOfCase } from "~/services/consultation/view-consultations";
import { whereLeftOff } from "~/services/records/where-left-off";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Case ${params["number"]}`);

const latest = 6;

/** The pages of a record are no business of an auditor. */
const canSeePages = (role: Role) => role !== "auditor";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));

  const { kase, patient, history, recorded, names, documents, clock, complaint, today } = file;
  const isInWork = workStates.includes(file.state);
  const pages = isInWork ? await viewPagesStanding(deps, on, history) : null;
  const standing = { ...file.standing, pages, numbersAsked: numbersAsked(patient, documents).length };
  const [tasks, next] = [tasksOf(standing), nextStep(standing)];
  const reader = {
    number: kase.number,
    canWork: may(by.person.role, "work-cases"),
    canSeePages: canSeePages(by.person.role),
  };
  const offers = movesOnOffer(history, {
    today,
    holidays: file.holidays,
    role: by.person.role,
    person: by.person.id,
    bornOn: patient.bornOn,
  });
  const asked = reader.canWork ? null : askedOfMe(history, { person: by.person.id, today });
  const nameOf = nameIn(names);
  const leftOff = reader.canSeePages && isInWork ? await whereLeftOff(deps, { ...by, caseId: kase.id }) : null;
  const done = new URL(request.url).searchParams;
  return {
    number: kase.number,
    patient,
    details: detailsOf(patient),
    stage: stageOf({ state: standing.state, kind: kase.kind, dueOn: clock.dueOn, today }),
    clock,
    complaint,
    ...(asked
      ? askedInWords(asked, kase.number)
      : { next: nextInWords(next, tasks), button: nextButton(next, tasks, reader, offers) }),
    waits: waitsInWords(waitsOf(standing), reader),
    tasks: tasksInWords(tasks, reader),
    canWork: reader.canWork,
    leftOff,
    moves: reader.canWork ? movesShown(kase.number, offers) : null,
    reviewOn: reviewCaseOn(history, deps.settings.retention),
    requester: authorityRow(kase.requester).requester,
    client: clientShown(history, file.notes),
    isAskedAfterOwnDeath: asksAfterOwnDeath({ ...kase, diedOn: patient.diedOn }),
    law: lawWords(lawOf(history), kase.regime),
    receivedOn: kase.receivedOn,
    kind: kase.kind,
    request: { ...file.request, sites: listIn(file.request.sites), recordKinds: listIn(file.request.recordKinds) },
    documents: documents.map(({ id, kind, name, size, state, pageCount, destroyOn }) => ({
      id,
      kind,
      name,
      size,
      state,
      pageCount,
      destroyOn,
    })),
    lettersPut: file.lettersPut.map(({ id, fromName, fromAddress, subject, arrivedOn }) => ({
      id,
      from: fromName || fromAddress,
      subject,
      arrivedOn,
    })),
    consultations: await consultationsOfCase(deps, by.trust, kase.id, history),
    letters: file.mails.map(({ id, letter, toAddress, state, queuedAt, sentAt }) => ({
      id,
      letter,
      toAddress,
      state,
      queuedAt,
      sentAt,
    })),
    notes: file.notes.map(({ id, words, by, at }) => ({ id, words, by: nameOf(by), at })).reverse(),
    lines: historyShown(recorded, names).slice(0, latest),
    events: recorded.length,
    assignee: kase.assigneeId && nameOf(kase.assigneeId),
    isMine: kase.assigneeId === by.person.id,
    submission: deps.newId(),
    success: doneWording({ made: done.get("made"), done: done.get("done"), number: kase.number, clock }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const form = await readForm(request, { words: longText("Write the note") });
  if (!form.ok) return form.answer;

  const { caseNumber } = on;
  const { submission } = form;
  const added = await addCaseNote(deps, { ...on, submission, ...form.values });
  if (!added.ok && added.because === "no-such-case") throw notFound();
  if (!added.ok) return askAgain(form.typed, [{ field: "words", message: sentForAnother }], 409);
  return redirect(`/cases/${caseNumber}?done=note#notes`, 303);
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Case() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { number, patient, stage, clock, complaint, receivedOn, next, button, tasks } = shown;
  return (
    <>
      {!refused && shown.success && <SuccessBanner>{shown.success}</SuccessBanner>}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} here />
      <div className="desk-heading-row">
        <PageHeading>Case {number}</PageHeading>
        <p className="desk-heading-row__state">
          <StatusTag stage={stage} />
        </p>
      </div>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-third desk-side">
          <ClockPanel clock={clock} receivedOn={receivedOn} why={`/cases/${number}/why`} />
          {complaint && <ClockPanel clock={complaint} receivedOn={receivedOn} why={`/cases/${number}/why`} />}
          <WhoHasIt {...shown} />
          {shown.reviewOn && (
            <p className="desk-second-line">
              Kept until it is reviewed on {formatDay(shown.reviewOn)}. Nothing is destroyed without a person’s
              decision.
            </p>
          )}
        </div>
        <div className="nhsuk-grid-column-two-thirds desk-main">
          {shown.isAskedAfterOwnDeath && patient.diedOn && (
            <InsetText>
              <p>
                The request reached us on {formatDay(receivedOn)} in the patient’s own name, and the patient died on{" "}
                {formatDay(patient.diedOn)}. Find out who wrote it, or when it was posted, before anything is said to
                them.
              </p>
            </InsetText>
          )}
          <div className="desk-next">
            <h2 className="nhsuk-heading-s">What next</h2>
            <p>{next}</p>
            {button && (
              <p>
                <ButtonLink href={button.href}>{button.text}</ButtonLink>
              </p>
            )}
            <WaitsList waits={shown.waits} />
          </div>
          <h2 className="nhsuk-heading-m">Tasks</h2>
          <TaskList name="task" tasks={tasks} />
          {shown.moves && <CaseMoves {...shown.moves} />}
          <PatientSummary {...shown} />
          <RequestSummary {...shown} />
          <CaseDocuments {...shown} />
          {shown.consultations.length > 0 && <Asked {...shown} />}
          <h2 className="nhsuk-heading-m">Letters</h2>
          <CaseLetters letters={shown.letters} />
          {shown.canWork && shown.letters.length > 0 && (
            <p>
              <a href="/outbox">All letters, in the outbox</a>
            </p>
          )}
          <h2 className="nhsuk-heading-m" id="notes">
            Notes
          </h2>
          <CaseNotes notes={shown.notes} />
          {shown.canWork && (
            <NoteForm submission={shown.submission} typed={typedOf(refused?.typed, "words")} errors={refused?.errors} />
          )}
          <h2 className="nhsuk-heading-m">Latest history</h2>
          <HistoryLines lines={shown.lines} />
          <p>
            <a href={`/cases/${number}/history`}>
              {shown.events > shown.lines.length
                ? `The whole history, ${shown.events} entries, and who looked at it`
                : "Who looked at this case"}
            </a>
          </p>
        </div>
      </div>
    </>
  );
}

/** Shown where somebody was asked; asking begins at a page of the records. */
function Asked({ number, consultations, documents, canWork }: Shown) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Questions about pages</h2>
      <ConsultationList number={number} consultations={consultations} documents={documents} isReadOnly={!canWork} />
      {canWork && (
        <p>
          <a href={`/cases/${number}/consultations`}>All questions, and ask somebody</a>
        </p>
      )}
    </>
  );
}

function WhoHasIt({ number, assignee, isMine, canWork }: Shown) {
  return (
    <section className="desk-panel desk-panel--small" aria-labelledby="who">
      <h2 className="nhsuk-heading-s" id="who">
        Who has it
      </h2>
      <p className="nhsuk-u-margin-bottom-2">{isMine ? `You (${assignee})` : (assignee ?? "Nobody yet")}</p>
      {canWork && (
        <p className="nhsuk-u-margin-bottom-0">
          <a href={`/cases/${number}/assign`}>
            {assignee ? "Give it to somebody else" : "Take it, or give it to somebody"}
          </a>
        </p>
      )}
    </section>
  );
}

/** For whom a solicitor of the dead acts: the name stands in a note, and the right in the history. */
function clientShown(history: Parameters<typeof clientOf>[0], notes: readonly { about: string; words: string }[]) {
  if (!asksForAClient(history)) return null;
  const client = clientOf(history);
  const name = notes.findLast(({ about }) => about === "client")?.words ?? "";
  return client ? { name, right: client.right, proof: client.proof } : ("not-said" as const);
}

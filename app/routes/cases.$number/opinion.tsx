/** The serious-harm opinion: a clinician gives it; an officer sees it and asks for it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseAsked, orNotFound, type CaseAsked } from "~/gates/case-asked.server";
import { AskForOpinion, GiveOpinion } from "~/components/opinion/opinion-form";
import { ApprovalEnds } from "~/components/moves/approval-ends";
import { CaseBar } from "~/components/cases/case-bar";
import { ErrorSummary } from "~/components/design/error-summary";
import { counted } from "~/components/design/counted";
import { moveWording } from "~/components/cases/move-wording";
import { BackLink, InsetText } from "~/components/design/notices";
import { askedShown, opinionShown } from "~/components/opinion/opinion-shown";
import { OpinionSoFar } from "~/components/opinion/opinion-so-far";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SuccessBanner } from "~/components/design/success-banner";
import { canMove } from "~/domain/cases/case-state";
import { alreadyKnown } from "~/domain/opinion/already-known";
import { formatDay } from "~/domain/calendar/calendar";
import { isAwaitedFrom, opinionProblem, type RecordOpinionRefusal } from "~/domain/opinion/opinion";
import { opinionAskedOf } from "~/domain/opinion/opinion-asked";
import { kindOf } from "~/domain/cases/read-history";
import { formatPageRanges, pagesIn, pagesInWords, wholeOf, without, type PageRanges } from "~/domain/terms/page-ranges";
import { may } from "~/domain/terms/roles";
import { harmWithoutPages, readAskedOpinion, readGivenOpinion } from "~/forms/opinion.server";
import { askAgain } from "~/forms/read-form.server";
import { refusalAt, type Places } from "~/forms/refusals";
import { onceTyped } from "~/components/design/typed";
import type { Deps } from "~/services/deps";
import { clinicians } from "~/services/opinion/clinicians";
import type { MoveRefusal } from "~/services/cases/change-case";
import { recordsToRead } from "~/services/opinion/records-to-read";
import { recordOpinion } from "~/services/opinion/record-opinion";
import { requestOpinion, type AskOpinionRefusal } from "~/services/opinion/request-opinion";
import { viewCase } from "~/services/cases/view-case";
import cases from "~/styles/cases.css?url";
import styles from "~/styles/disclosure.css?url";

export const links = () => [cases, styles].map((href) => ({ rel: "stylesheet", href }));
export const meta: MetaFunction = ({ params }) => pageTitle(`Serious-harm opinion – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  const file = orNotFound(await viewCase(deps, on));

  const { kase, patient, state, notes, names, documents, today } = file;
  const { history } = file;
  const scope = opinionAskedOf(history, by.person.id)?.scope ?? "whole-record";
  const askedIn = (id: string, pageCount: number) =>
    scope === "whole-record" ? wholeOf(pageCount) : (scope.find(({ documentId }) => documentId === id)?.pages ?? []);
  const people = await clinicians(deps, by);
  const gives = may(by.person.role, "give-opinion");
  const read = new Map((await recordsToRead(deps, on)).map((each) => [each.id, each]));
  const openedOf = (id: string) => read.get(id)?.opened ?? [];
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? names[id] ?? "A colleague who has left";
  return {
    number: kase.number,
    version: kase.version,
    patient,
    submission: deps.newId(),
    records: documents
      .filter(({ kind }) => kind === "records")
      .map(({ id, name, state: readiness, pageCount }) => ({
        id,
        name,
        isReady: readiness === "ready",
        pageCount,
        asked: formatPageRanges(askedIn(id, pageCount)),
        opened: formatPageRanges(openedOf(id)),
        seen: formatPageRanges(within(askedIn(id, pageCount), read.get(id)?.openedOneByOne ?? [])),
        isInReviewCopy: without(openedOf(id), read.get(id)?.openedOneByOne ?? []).length > 0,
        notOpened: pagesIn(without(wholeOf(pageCount), openedOf(id))),
      })),
    isForTheDead: kindOf(history) === "deceased-access",
    opinion: opinionShown(history, { today, documents, nameOf }),
    problem: opinionProblem(history, today),
    known: alreadyKnown(history).map(({ documentId, pages, judge, on: judgedOn }) => ({
      name: documents.find(({ id }) => id === documentId)?.name ?? "A record that was taken out",
      pages: pagesInWords(pages),
      by: nameOf(judge),
      on: judgedOn,
    })),
    asked: askedShown(history, { documents, nameOf }),
    words: notes
      .filter(({ about }) => about === "opinion")
      .map(({ words, by: author, at }) => ({ words, by: nameOf(author), at })),
    state,
    takesOpinion: canMove(state, "opinion-recorded"),
    gives,
    isAskedOfReader: isAwaitedFrom(history, by.person.id),
    clinicians: people,
    done: new URL(request.url).searchParams.get("done"),
  };
}

const within = (asked: PageRanges, opened: PageRanges): PageRanges => without(asked, without(asked, opened));

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, by, on } = await caseAsked({ request, params });
  return may(by.person.role, "give-opinion") ? give(deps, on, request) : ask(deps, on, request);
}

async function give(deps: Deps, on: CaseAsked, request: Request) {
  const records = await recordsToRead(deps, on);
  const form = await readGivenOpinion(request, records);
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed, given } = form;
  const outcome = await recordOpinion(deps, { ...on, seenVersion, submission, ...given });
  if (outcome.ok) return redirect(`/cases/${on.caseNumber}/opinion?done=given`, 303);
  const first = records.find(({ isReady }) => isReady)?.id ?? "";
  return askAgain(typed, [refusalAt(outcome.because, wording, placesFrom(first))], 409);
}

const placesFrom = (first: string): Places<RecordOpinionRefusal | MoveRefusal> => ({
  otherwise: "outcome",
  "nothing-looked-at": `covers-${first}`,
  "pages-not-opened": `covers-${first}`,
  "harm-not-looked-at": `harm-${first}`,
  "harm-without-pages": `harm-${first}`,
});

async function ask(deps: Deps, on: CaseAsked, request: Request) {
  const form = await readAskedOpinion(request, await recordsToRead(deps, on));
  if (!form.ok) return form.answer;

  const { seenVersion, submission, typed, asked } = form;
  const outcome = await requestOpinion(deps, { ...on, seenVersion, submission, ...asked });
  if (outcome.ok) return redirect(`/cases/${on.caseNumber}/opinion?done=asked`, 303);
  return askAgain(typed, [refusalAt(outcome.because, wording, { otherwise: "of" })], 409);
}

const wording = {
  ...moveWording,
  "not-a-health-professional": "Only a health professional may give the opinion. Ask one by name.",
  "case-takes-no-opinion": "This case has ended, so no opinion is needed. Reopen it first if it must go on.",
  "nothing-looked-at": "Say which pages you looked at. An opinion that covers nothing lets nothing leave.",
  "pages-not-opened":
    "You have not opened every page that you name. Open each first, as the list above says, or name only what you looked at.",
  "harm-not-looked-at": "A page for which the test is met must be one of those you looked at. Correct one of the two.",
  "harm-without-pages": harmWithoutPages,
  "not-a-clinician": "Choose a health professional from the list. Whoever you chose can no longer sign in.",
  "nothing-asked-about": "Say which pages they should look at, or ask about the whole record.",
  "no-such-document": "One of these records was taken out of the case meanwhile. Look at the list again.",
  "date-in-the-future": "The day of the opinion cannot be after today. Give it again today.",
  "before-the-application":
    "An opinion given before somebody applied for the records of the dead says nothing of whom this applicant could harm. Give it again today.",
  "before-receipt": "The opinion cannot be older than the request. Give it again today.",
} satisfies Record<RecordOpinionRefusal | AskOpinionRefusal | MoveRefusal, string>;

export default function Opinion() {
  const { number, patient, records, gives, takesOpinion, done, problem, opinion, version, submission } =
    useLoaderData<typeof loader>();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const hidden = { version, submission };
  return (
    <>
      <BackLink href={gives ? "/opinions" : `/cases/${number}`}>
        {gives ? "Back to your list" : "Back to the case"}
      </BackLink>
      {!refused && done === "given" && <SuccessBanner>Your opinion is recorded</SuccessBanner>}
      {!refused && done === "asked" && <SuccessBanner>The case stands on their list now</SuccessBanner>}
      <ErrorSummary errors={refused?.errors ?? []} />
      <CaseBar number={number} patient={patient} />
      <PageHeading>Serious-harm opinion</PageHeading>
      <Law isForTheDead={page.isForTheDead} />
      <ApprovalEnds state={page.state} />
      <OpinionSoFar opinion={opinion} problem={problem} asked={page.asked} words={page.words} />
      {page.known.length > 0 && (
        <InsetText>
          {page.known.map((one) => (
            <p key={one.name} className="desk-breakable">
              {one.name}, {one.pages}: the patient has already seen or knows it, as {one.by} judged on{" "}
              {formatDay(one.on)}. No opinion is needed for that part.
            </p>
          ))}
        </InsetText>
      )}
      {takesOpinion && !gives && !page.isForTheDead && records.length > 0 && (
        <p>
          Has the patient already seen some of it? <a href={`/cases/${number}/judge-known`}>Record which pages</a>: no
          opinion is needed for them.
        </p>
      )}
      <h2 className="nhsuk-heading-m">The records</h2>
      {records.length === 0 ? (
        <p>No records have been added yet. There is nothing to read.</p>
      ) : (
        <p>
          <a href={`/cases/${number}/review-copy`}>See the review copy</a>: all records in one file, with what is to be
          taken out marked see-through.
        </p>
      )}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {records.map(({ id, name, isReady, pageCount, notOpened }) => (
          <li key={id}>
            {isReady ? <a href={`/cases/${number}/records/${id}`}>{name}</a> : name} (
            {isReady ? counted(pageCount, "page") : "still being prepared"})
            {gives && isReady && <NotOpened record={`/cases/${number}/records/${id}`} pages={notOpened} />}
          </li>
        ))}
      </ul>
      {takesOpinion && gives && (
        <GiveOpinion
          {...hidden}
          errors={refused?.errors}
          typed={refused && onceTyped(refused.typed)}
          isNew={opinion === null}
          records={records.filter(({ isReady }) => isReady)}
        />
      )}
      {takesOpinion && page.isAskedOfReader && (
        <p>
          Should somebody else be asked? <a href={`/cases/${number}/decline-opinion`}>It is not mine to give</a>
        </p>
      )}
      {takesOpinion && !gives && (
        <AskForOpinion
          {...hidden}
          errors={refused?.errors}
          typed={refused && onceTyped(refused.typed)}
          clinicians={page.clinicians}
          records={records.filter(({ isReady }) => isReady)}
        />
      )}
      {!takesOpinion && <p>The case has ended: no opinion is needed.</p>}
    </>
  );
}

const mostNamed = 12;

/** The pages that were never served to this reader; each by itself, or all of them in the review copy. */
function NotOpened({ record, pages }: { record: string; pages: readonly number[] }) {
  if (pages.length === 0) return <>. You have opened every page</>;
  return (
    <>
      . Not opened by you yet:{" "}
      {pages.slice(0, mostNamed).map((page, index) => (
        <span key={page}>
          {index > 0 && ", "}
          <a href={`${record}/${page}`}>page {page}</a>
        </span>
      ))}
      {pages.length > mostNamed && ` and ${pages.length - mostNamed} more`}
    </>
  );
}

function Law({ isForTheDead }: { isForTheDead: boolean }) {
  return (
    <InsetText>
      {isForTheDead ? (
        <p>
          The record of somebody who has died may not be given where it would be likely to cause serious harm to the
          physical or mental health of any individual. The appropriate health professional is asked first (Access to
          Health Records Act 1990, sections 5 and 7).
        </p>
      ) : (
        <p>
          A trust may not release health records unless, within the last six months, the appropriate health professional
          has given the opinion that the serious-harm test is not met: that release would not be likely to cause serious
          harm to the physical or mental health of the patient or of anyone else. Whatever would cause such harm is
          withheld, and the rest released (Data Protection Act 2018, Schedule 3, paragraphs 2, 5 and 6).
        </p>
      )}
    </InsetText>
  );
}

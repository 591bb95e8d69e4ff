/** The clinician's list. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { CardTable } from "~/components/design/card-table";
import { DueDay } from "~/components/clock/due-day";
import { insteadOfDueDay } from "~/components/clock/clock-wording";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { patientName } from "~/components/cases/patient-name";
import { SuccessBanner } from "~/components/design/success-banner";
import { StatusTag, Tag } from "~/components/design/status-tag";
import { stageOf } from "~/domain/worklist/stage";
import { getDeps } from "~/boot/deps.server";
import { formatDay } from "~/domain/calendar/calendar";
import { isAnswerLate } from "~/domain/consultation/consultation-days";
import { awaitingOpinions } from "~/services/opinion/awaiting-opinions";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Opinions awaited");

export async function loader({ request }: LoaderFunctionArgs) {
  const by = signedIn(request);
  const { cases, names, questions, today } = await awaitingOpinions(await getDeps(), by);
  const me = by.person.id;
  const nameless = { familyName: "", givenNames: "" };
  return {
    cases: cases.map((line) => (line.askedOf === me ? line : { ...line, patient: { ...line.patient, ...nameless } })),
    names,
    questions,
    today,
    me,
    hasDeclined: new URL(request.url).searchParams.get("done") === "declined",
  };
}

export default function Opinions() {
  const { cases, today, me, hasDeclined } = useLoaderData<typeof loader>();
  const mine = cases.filter(({ askedOf }) => askedOf === me).length;
  return (
    <>
      {hasDeclined && <SuccessBanner>The officer is told, and asks somebody else</SuccessBanner>}
      <PageHeading>Opinions awaited</PageHeading>
      <Questions />
      <h2 className="nhsuk-heading-m">Serious-harm opinions</h2>
      <p className="nhsuk-u-reading-width">
        Records cannot leave the trust before a health professional has said whether releasing them would be likely to
        cause serious harm. {mine > 0 && <strong>You were asked by name for {mine} of these.</strong>}
      </p>
      <CardTable
        caption="Cases that await an opinion, soonest due first"
        captionHidden
        rows={cases}
        keyOf={({ number }) => number}
        empty={<p>No case awaits an opinion. When an officer asks you for one, the case stands here.</p>}
        columns={[
          {
            heading: "Case",
            names: true,
            cell: ({ number }) => (
              <a className="desk-case-number" href={`/cases/${number}/opinion`}>
                {number}
              </a>
            ),
          },
          { heading: "Patient", cell: ({ askedOf, patient }) => (askedOf === me ? patientName(patient) : "Not shown") },
          { heading: "Stage", cell: (line) => <StatusTag stage={stageOf({ ...line, today })} /> },
          { heading: "Asked of", cell: AskedOf },
          { heading: "Due", cell: (line) => <DueDay on={line.dueOn} today={today} instead={insteadOfDueDay(line)} /> },
        ]}
      />
    </>
  );
}

function Questions() {
  const { questions, today } = useLoaderData<typeof loader>();
  if (questions.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Questions to you about pages</h2>
      <CardTable
        caption="Questions to you about pages, soonest wanted first"
        captionHidden
        rows={questions}
        keyOf={({ id }) => id}
        empty={null}
        columns={[
          {
            heading: "Case",
            names: true,
            cell: ({ id, number, pages }) => (
              <a className="desk-case-number" href={`/cases/${number}/consultations/${id}`}>
                {number}
                <span className="nhsuk-u-visually-hidden">, pages {pages}</span>
              </a>
            ),
          },
          { heading: "Patient", cell: ({ patient }) => patientName(patient) },
          { heading: "Pages", cell: ({ pages }) => pages },
          { heading: "Asked", cell: ({ askedOn }) => formatDay(askedOn) },
          {
            heading: "Answer wanted by",
            cell: ({ answerBy }) => (
              <>
                {formatDay(answerBy)}
                {isAnswerLate(answerBy, today) && (
                  <>
                    {" "}
                    <Tag colour="red">Overdue</Tag>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>["cases"][number];

function AskedOf({ askedOf, askedOn, askedAbout }: Line) {
  const { names, me } = useLoaderData<typeof loader>();
  if (!askedOf || !askedOn) return <>Nobody by name</>;
  return (
    <>
      {askedOf === me ? <Tag colour="blue">You</Tag> : names[askedOf]}
      <span className="desk-second-line">
        {formatDay(askedOn)}
        {askedAbout === "pages" && ", some pages"}
      </span>
    </>
  );
}

/** Every question about pages that waits for an answer, across the cases: whom, since when, by when. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { afterIn } from "~/gates/case-asked.server";
import { CardTable } from "~/components/design/card-table";
import { kindWords } from "~/components/consultation/consultation-wording";
import { counted } from "~/components/design/counted";
import { ListTabs } from "~/components/design/list-tabs";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { Pagination } from "~/components/design/pagination";
import { patientName } from "~/components/cases/patient-name";
import { Tag } from "~/components/design/status-tag";
import { getDeps } from "~/boot/deps.server";
import { daysBetween, formatDay } from "~/domain/calendar/calendar";
import { isAnswerLate } from "~/domain/consultation/consultation-days";
import { viewQuestionsAwaited } from "~/services/consultation/questions-awaited";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("Questions about pages");

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const show = searchParams.get("show") === "mine" ? "mine" : "all";
  const found = await viewQuestionsAwaited(await getDeps(), {
    ...signedIn(request),
    show,
    after: afterIn(searchParams),
  });
  return { ...found, show, isFirst: !searchParams.has("on") };
}

export default function Questions() {
  const { questions, counts, show, next, isFirst, today } = useLoaderData<typeof loader>();
  const here = `/questions?show=${show}`;
  return (
    <>
      <PageHeading>Questions about pages</PageHeading>
      <p className="nhsuk-u-reading-width">
        Somebody who knows was asked, and has not answered yet. The clock of the case goes on meanwhile, and the pages
        cannot leave before the answer.
        {counts.late > 0 && (
          <>
            {" "}
            <strong>{counted(counts.late, "answer is", "answers are")} overdue.</strong>
          </>
        )}
      </p>
      <ListTabs
        name="Lists"
        tabs={[
          { text: "All cases", href: "/questions?show=all", count: counts.all, isOpen: show === "all" },
          { text: "Mine", href: "/questions?show=mine", count: counts.mine, isOpen: show === "mine" },
        ]}
      />
      <CardTable
        caption={`${show === "mine" ? "In your cases" : "In all cases"}, the longest overdue first`}
        captionHidden
        rows={questions}
        keyOf={({ id }) => id}
        empty={
          <p>
            {show === "mine"
              ? "No case of yours waits for an answer about pages."
              : "No case waits for an answer about pages. You ask from the page that you have a question about."}
          </p>
        }
        columns={[
          {
            heading: "Asked",
            names: true,
            cell: ({ id, number, name, organisation, of }) => (
              <>
                <a href={`/cases/${number}/consultations/${id}`}>{name}</a>
                <span className="desk-second-line">{organisation || kindWords[of]}</span>
              </>
            ),
          },
          {
            heading: "Case",
            cell: ({ number, patient }) => (
              <>
                <a className="desk-case-number" href={`/cases/${number}`}>
                  {number}
                </a>
                <span className="desk-second-line">{patientName(patient)}</span>
              </>
            ),
          },
          { heading: "Pages", cell: ({ pages }) => pages },
          {
            heading: "Since",
            cell: ({ askedOn }) => (
              <>
                <span className="desk-day">{formatDay(askedOn)}</span>
                <span className="desk-second-line">{daysAgo(daysBetween(askedOn, today))}</span>
              </>
            ),
          },
          { heading: "Wanted by", cell: ({ answerBy }) => <WantedBy answerBy={answerBy} /> },
          { heading: "Who has it", cell: ({ assigneeName }) => assigneeName ?? "Nobody yet" },
        ]}
      />
      <Pagination first={isFirst ? null : here} next={next && `${here}&on=${next.on}&after=${next.id}`} />
    </>
  );
}

const daysAgo = (days: number) => (days === 0 ? "today" : `${counted(days, "day")} ago`);

function WantedBy({
  answerBy,
}: {
  answerBy: ReturnType<typeof useLoaderData<typeof loader>>["questions"][number]["answerBy"];
}) {
  const { today } = useLoaderData<typeof loader>();
  if (!isAnswerLate(answerBy, today)) return <span className="desk-day">{formatDay(answerBy)}</span>;
  return (
    <>
      <span className="desk-day">{formatDay(answerBy)}</span>
      <span className="desk-second-line desk-day">
        <Tag colour="red">Overdue</Tag> by {counted(daysBetween(answerBy, today), "day")}
      </span>
    </>
  );
}

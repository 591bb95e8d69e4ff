/** Beside a page in the redaction room: who was asked about it, what they said, and the way to ask. */
import { formatDay } from "~/domain/calendar/calendar";
import { pagesInWords } from "~/domain/terms/page-ranges";
import type { ConsultationShown } from "~/services/consultation/view-consultations";
import { askedWords, viewWords } from "./consultation-wording";

type Props = {
  number: string;
  documentId: string;
  page: number;
  canWork: boolean;
  consultations: readonly ConsultationShown[];
};

export function ConsultationsBeside({ number, documentId, page, canWork, consultations }: Props) {
  if (!canWork && consultations.length === 0) return null;
  const questions = `/cases/${number}/consultations`;
  return (
    <section className="room-card" aria-labelledby="asked-heading">
      <h2 className="nhsuk-heading-s" id="asked-heading">
        Asked about this page
      </h2>
      <ul className="nhsuk-list">
        {consultations.map((one) => (
          <li key={one.id}>
            {canWork ? <a href={`${questions}/${one.id}`}>{one.name || askedWords[one.of]}</a> : one.name}:{" "}
            <Standing {...one} />
            {one.words && <p className="room-quiet">{one.words}</p>}
          </li>
        ))}
      </ul>
      {canWork && (
        <p>
          <a href={`${questions}/ask?document=${documentId}&page=${page}`}>Ask somebody about this page</a>
        </p>
      )}
    </section>
  );
}

function Standing({ state, answer, askedOn, answerBy, isLate }: ConsultationShown) {
  if (answer)
    return (
      <>
        <strong>{viewWords[answer.view].toLowerCase()}</strong>, {pagesInWords(answer.pages)} ({formatDay(answer.on)}
        {isLate && ", late"})
      </>
    );
  if (state === "withdrawn") return <>withdrawn</>;
  if (state === "lapsed") return <>over</>;
  return (
    <>
      waiting for an answer since {formatDay(askedOn)}
      {isLate ? (
        <>
          , <strong>late: it was wanted by {formatDay(answerBy)}</strong>
        </>
      ) : (
        `, wanted by ${formatDay(answerBy)}`
      )}
    </>
  );
}

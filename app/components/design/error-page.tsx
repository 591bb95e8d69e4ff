import { errorWording, type ErrorStatus } from "./error-page-wording";

export function ErrorPage({ status, reference }: { status: ErrorStatus; reference: string | undefined }) {
  const { title, whatToDo } = errorWording[status];
  return (
    <div className="nhsuk-u-reading-width">
      <h1 className="nhsuk-heading-xl">{title}</h1>
      {whatToDo.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {reference && (
        <p>
          If you need help, tell your administrator this reference number: <strong>{reference}</strong>
        </p>
      )}
      <p>
        <a href="/">Go to the first page</a>
      </p>
    </div>
  );
}

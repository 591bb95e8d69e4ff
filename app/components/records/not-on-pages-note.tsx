/** What a file holds that its own pages do not show: printed behind them, or in the original alone. */
import { Details } from "~/components/design/notices";
import { wantsLooking, type NotOnPages } from "~/domain/records/not-on-pages";
import { besidePageWording, pagesInWords, partNotOnPages } from "./not-on-pages-wording";

type Props = {
  notes: readonly NotOnPages[];
  /** Address of the document's pages, without a closing slash. */
  home: string;
};

export function NotOnPagesNote({ notes, home }: Props) {
  const printed = notes.filter(({ printedOn }) => printedOn?.length);
  const onlyInOriginal = notes.filter(({ printedOn }) => !printedOn?.length);
  const toLookAt = onlyInOriginal.filter(wantsLooking);
  const told = onlyInOriginal.filter((note) => !wantsLooking(note));
  return (
    <>
      {toLookAt.length > 0 && (
        <div className="records-problem">
          <p>
            <strong>This file holds something that its pages do not show.</strong> It is in the original alone, and will
            not be released with the pages. <a href={`${home}/original`}>Download the original</a> to see it, and add
            what belongs to the request as a record of its own.
          </p>
          <Parts notes={toLookAt} />
        </div>
      )}
      {printed.length > 0 && (
        <div className="records-note">
          <p>
            <strong>Printed on pages of their own behind the last page of the file,</strong> because no page of it shows
            them: they are decided like any other page.
          </p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {printed.map((note) => (
              <li key={note.what}>
                {partNotOnPages(note)}: <a href={`${home}/${note.printedOn![0]}`}>{pagesInWords(note.printedOn!)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {told.length > 0 && (
        <Details summary="Also in the original, on no page">
          <Parts notes={told} />
        </Details>
      )}
    </>
  );
}

/** The same beside the page to which it belongs, or on which it was printed. */
export function BesidePage({ page, notes }: { page: number; notes: readonly NotOnPages[] }) {
  return notes.map((note) => (
    <p className="room-eye" key={note.what}>
      {besidePageWording(note, page)}
    </p>
  ));
}

const Parts = ({ notes }: { notes: readonly NotOnPages[] }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {notes.map((note) => (
      <li key={note.what}>{partNotOnPages(note)}</li>
    ))}
  </ul>
);

/** Places found in the records, by the form in which the name stands there, to be ticked before they are marked. */
import type { NameForm } from "~/domain/records/name-forms";
import { counted } from "~/components/design/counted";

export type PlaceLine = {
  key: string;
  document: string;
  page: number;
  href: string;
  before: string;
  shown: string;
  after: string;
  isMarked: boolean;
  mayBePatients: boolean;
};
export type FormGroup = { form: NameForm | "words"; places: PlaceLine[] };

const headings: Record<FormGroup["form"], string> = {
  full: "Given name and surname",
  initials: "Initials and surname",
  "surname-first": "Surname first",
  title: "Title and surname",
  surname: "Surname alone",
  given: "Given name alone",
  words: "These words",
};

/**
 * `ticked` are the keys that were sent with a form that came back; before that, every place that is surely not the
 * patient's.
 */
export function FoundPlaces({ groups, ticked }: { groups: readonly FormGroup[]; ticked: ReadonlySet<string> | null }) {
  return groups.map(({ form, places }) => (
    <fieldset className="nhsuk-fieldset found" key={form}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
        {headings[form]} <span className="found__count">{counted(places.length, "place")}</span>
      </legend>
      {places.some(({ mayBePatients, isMarked }) => mayBePatients && !isMarked) && (
        <p className="found__hint">
          The patient’s own name can be written like this too: tick only the places that are about the other person.
        </p>
      )}
      <ul className="nhsuk-list found__list">
        {places.map((place) => (
          <li key={place.key}>
            <Place place={place} isTicked={ticked ? ticked.has(place.key) : !place.mayBePatients} />
          </li>
        ))}
      </ul>
    </fieldset>
  ));
}

function Place({
  place: { key, document, page, href, before, shown, after, isMarked },
  isTicked,
}: {
  place: PlaceLine;
  isTicked: boolean;
}) {
  const words = (
    <>
      {before} <strong>{shown}</strong> {after}
    </>
  );
  const where = (
    <a className="found__where" href={href}>
      {document}, page {page}
    </a>
  );
  if (isMarked)
    return (
      <div className="found__marked">
        <span className="found__sign">Marked already</span> {words} {where}
      </div>
    );
  return (
    <div className="found__place">
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <div className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={`place-${key}`}
            name="place"
            type="checkbox"
            value={key}
            defaultChecked={isTicked}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`place-${key}`}>
            {words}
          </label>
        </div>
      </div>
      {where}
    </div>
  );
}

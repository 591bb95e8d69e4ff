/** One page on the contact sheet: how it looks, how it stands, and what is worth a second look. */
import type { OutsideRequest } from "~/domain/records/page-scope";
import type { PageState } from "~/domain/redaction/page-states";
import type { PageAbout } from "~/domain/records/page-about";
import { counted } from "~/components/design/counted";
import { standingLooks } from "./page-standing";
import { aboutWords, outsideWords } from "./scope-wording";

type DuplicateLink = { how: "exact" | "near"; page: number; name: string | null; href: string };

export type SheetPage = {
  page: number;
  /** Where it lies among the pages, from 1. */
  place: number;
  state: PageState;
  marks: number;
  findings: number;
  turned: 0 | 90 | 180 | 270;
  about: PageAbout | null;
  outside: OutsideRequest[];
  duplicate: DuplicateLink | null;
  keptAs: { page: number; name: string | null } | null;
  note: string | null;
};

type Props = SheetPage & { room: string; canWork: boolean; isChosen: boolean };

export function SheetCard({
  page,
  place,
  state,
  marks,
  findings,
  turned,
  about,
  outside,
  duplicate,
  keptAs,
  note,
  room,
  canWork,
  isChosen,
}: Props) {
  const { sign, text } = standingLooks[state];
  const says = aboutWords(about);
  return (
    <li className={`contact-card contact-card--${state}`}>
      <a className="contact-card__picture" href={`${room}/${page}`}>
        <img
          className={`contact-card__image contact-card__image--${turned}`}
          src={`${room}/${page}/small`}
          alt=""
          loading="lazy"
          decoding="async"
        />
        <span className="contact-card__number">Page {page}</span>
      </a>
      <div className="contact-card__words">
        {canWork && (
          <label className="contact-card__choose">
            <input type="checkbox" name="page" value={page} defaultChecked={isChosen} /> Choose
            <span className="nhsuk-u-visually-hidden"> page {page}</span>
          </label>
        )}
        <p className="contact-card__state">
          <span aria-hidden="true">{sign}</span> {text}
        </p>
        {keptAs && <p>Kept: {pageOf(keptAs)}</p>}
        {note && <p>“{note}”</p>}
        {place !== page && <p>Moved: now number {place}</p>}
        {turned !== 0 && <p>Turned {turned}°</p>}
        {marks > 0 && <p>{counted(marks, "mark")}</p>}
        {findings > 0 && <p className="contact-card__warning">{counted(findings, "finding")}</p>}
        {duplicate && (
          <p>
            <a href={duplicate.href}>
              {duplicate.how === "exact" ? "Same as" : "Nearly the same as"} {pageOf(duplicate)}
              <span className="nhsuk-u-visually-hidden">: compare with page {page}</span>
            </a>
          </p>
        )}
        {says && <p className="contact-card__quiet">{says}</p>}
        {outside.length > 0 && (
          <p className="contact-card__warning">Perhaps outside the request: {outside.map(outsideWords).join("; ")}</p>
        )}
      </div>
    </li>
  );
}

const pageOf = ({ page, name }: { page: number; name: string | null }) => `page ${page}${name ? ` of ${name}` : ""}`;

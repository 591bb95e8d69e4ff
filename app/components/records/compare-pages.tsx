/** Two pages that look alike, side by side: in what they differ, and one button to keep either. */
import type { PageState } from "~/domain/redaction/page-states";
import { Button } from "~/components/design/button";
import { counted } from "~/components/design/counted";
import { InsetText, WarningCallout } from "~/components/design/notices";
import { PageStandingTag } from "./page-standing";

type ComparedPage = {
  document: { id: string; name: string; seenVersion: number };
  page: number;
  state: PageState;
  onlyHere: readonly string[];
};
export type Likeness = {
  how: "exact" | "near";
  likeness: number;
  sameWords: boolean;
  differsAt: readonly string[];
} | null;

/** What the desk can say about two pages; a near copy is always said to differ. */
export function LikenessWords({ likeness, words }: { likeness: Likeness; words: number }) {
  if (likeness?.how === "exact")
    return (
      <InsetText>
        <p>These pages are the same to the last dot: the same words and the same picture.</p>
      </InsetText>
    );
  return (
    <WarningCallout heading="These pages are not exactly the same">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {words > 0 && (
          <li>
            {counted(words, "word stands", "words stand")} on one page and not on the other. They are listed below it.
          </li>
        )}
        {words === 0 && <li>The words that could be read are the same.</li>}
        {likeness && likeness.differsAt.length > 0 && (
          <li>
            The pictures differ {likeness.differsAt.join(", ")}. Look for a signature, a stamp or something written by
            hand.
          </li>
        )}
        {likeness && likeness.differsAt.length === 0 && (
          <li>
            The pictures differ only slightly, as two scans of one page do. Look at both before you leave one out.
          </li>
        )}
        {!likeness && <li>The desk did not find these two alike. Look at both before you leave one out.</li>}
      </ul>
    </WarningCallout>
  );
}

type SideProps = { number: string; side: ComparedPage; other: ComparedPage; canWork: boolean; isExact: boolean };

export function ComparedSide({
  number,
  side: { document, page, state, onlyHere },
  other,
  canWork,
  isExact,
}: SideProps) {
  const room = `/cases/${number}/records/${document.id}`;
  const isLeftOut = ["duplicate", "outside-request", "not-this-patients"].includes(state);
  return (
    <section className="compare__side" aria-label={`Page ${page} of ${document.name}`}>
      <h2 className="nhsuk-heading-s">
        <a href={`${room}/${page}`}>Page {page}</a> of {document.name} <PageStandingTag state={state} />
      </h2>
      <img src={`${room}/${page}/picture`} alt={`Page ${page} of ${document.name}`} />
      {!isExact && <OnlyHere page={page} name={document.name} words={onlyHere} />}
      {canWork && !isLeftOut && (
        <form method="post">
          <input type="hidden" name="leave" value={`${document.id}.${page}`} />
          <input type="hidden" name="keep" value={`${other.document.id}.${other.page}`} />
          <input type="hidden" name="seenVersion" value={document.seenVersion} />
          <Button look="secondary">
            Leave this one out
            <span className="nhsuk-u-visually-hidden">
              , page {page} of {document.name},
            </span>{" "}
            and keep the other
          </Button>
        </form>
      )}
    </section>
  );
}

function OnlyHere({ page, name, words }: { page: number; name: string; words: readonly string[] }) {
  return (
    <>
      <h3 className="nhsuk-heading-xs">Only on this page</h3>
      {words.length > 0 ? (
        <div className="compare__only" tabIndex={0} role="region" aria-label={`Words only on page ${page} of ${name}`}>
          {words.join(" ")}
        </div>
      ) : (
        <p>No word that could be read.</p>
      )}
    </>
  );
}

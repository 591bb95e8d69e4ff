/**
 * Whether the open page leaves: with what is marked on it, or not at all. Deciding leads on to the next page without a
 * decision.
 */
import { Form } from "@remix-run/react";
import type { NotOnPages } from "~/domain/records/not-on-pages";
import type { LeftToTheEye } from "~/domain/records/pages";
import type { PageState } from "~/domain/redaction/page-states";
import { Button } from "~/components/design/button";
import { errorOf, type FieldError } from "~/components/design/error-summary";
import { TextField } from "~/components/design/fields";
import { counted } from "~/components/design/counted";
import { BesidePage } from "~/components/records/not-on-pages-note";
import { lookCloselyWording } from "~/components/records/look-closely-wording";
import { findingWording, type FoundOnPage } from "~/components/records/finding-wording";
import { PageStandingTag } from "~/components/records/page-standing";
import { SubmissionKey } from "~/components/design/submission-key";

/** A page with the same content; `document` is null where it is in the same one. */
export type DuplicateShown = { how: "exact" | "near"; page: number; document: string | null; compare: string };

type Props = {
  page: number;
  state: PageState;
  marks: number;
  found: readonly FoundOnPage[];
  leftToTheEye: readonly LeftToTheEye[];
  besideIt: readonly NotOnPages[];
  duplicate: DuplicateShown | null;
  /** Suggestions on the page that nobody has decided. */
  suggested: number;
  /** Why it is perhaps outside the request, in words. */
  outside: readonly string[];
  releaseNote: { words: string; by: string } | null;
  seenVersion: number;
  submission: string;
  canWork: boolean;
  /** Pages that can be released together. */
  undecided: number;
  /** Address of the document's pages, without a closing slash. */
  room: string;
  errors: readonly FieldError[] | undefined;
  typed: Record<string, string>;
};

export function DecidePage(props: Props) {
  const { page, state, found, leftToTheEye, besideIt, duplicate, outside, releaseNote, canWork, undecided, room } =
    props;
  return (
    <section className={`room-card room-card--${state}`} aria-labelledby="decide-heading">
      <h2 className="nhsuk-heading-s room-card__heading" id="decide-heading">
        Page {page} <PageStandingTag state={state} />
      </h2>
      {found.length > 0 && <p className="room-warning">{findingWording(found)}</p>}
      {leftToTheEye.length > 0 && <p className="room-eye">{lookCloselyWording(leftToTheEye)}</p>}
      <BesidePage page={page} notes={besideIt} />
      {duplicate && (
        <p className="room-eye">
          {duplicate.how === "exact" ? "The same as" : "Nearly the same as"} page {duplicate.page}
          {duplicate.document && ` of ${duplicate.document}`}.{" "}
          <a href={`${room}/${page}/${duplicate.compare}`}>Compare the two</a>
        </p>
      )}
      {outside.length > 0 && <p className="room-eye">Perhaps outside the request: {outside.join("; ")}</p>}
      {releaseNote && (
        <p>
          Released because “{releaseNote.words}” ({releaseNote.by})
        </p>
      )}
      {canWork && <Choices {...props} />}
      {canWork && state !== "duplicate" && state !== "outside-request" && state !== "not-this-patients" && (
        <p className="room-card__last">
          <a href={`${room}/${page}/leave-out`}>Leave this page out</a>
        </p>
      )}
      {canWork && undecided > 1 && (
        <p className="room-card__last">
          <a href={`${room}/release-rest`}>Release all {undecided} undecided pages</a>
        </p>
      )}
    </section>
  );
}

function Choices(props: Props) {
  if (props.state === "flagged") return <Flagged {...props} />;
  if (props.state === "undecided" || props.state === "being-consulted") return <Release {...props} />;
  return (
    <Form method="post" preventScrollReset>
      <Hidden {...props} act="decide-again" />
      <Button look="secondary">Decide this page again</Button>
    </Form>
  );
}

function Hidden({ act, seenVersion }: { act: string; seenVersion: number }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="seenVersion" value={seenVersion} />
    </>
  );
}

function Release(props: Props) {
  const { marks, seenVersion, suggested, outside, errors, typed } = props;
  return (
    <Form method="post" noValidate preventScrollReset>
      <Hidden act="release" seenVersion={seenVersion} />
      {(suggested > 0 || outside.length > 0) && (
        <TextField
          name="release-note"
          label="Why may this page leave all the same?"
          hint={whatIsOpen(props)}
          value={typed["release-note"]}
          error={errorOf(errors, "release-note")}
        />
      )}
      <Button keys="r">{marks > 0 ? `Release with ${counted(marks, "mark")} and go on` : "Release and go on"}</Button>
    </Form>
  );
}

/** What must be decided, or accepted in words, before the page is released. */
function whatIsOpen({ suggested, outside }: Props): string {
  const suggestions = `${counted(suggested, "suggestion")} on it ${suggested === 1 ? "is" : "are"} not decided`;
  if (suggested > 0 && outside.length > 0)
    return `${suggestions}, and it is perhaps outside the request. Decide them, and leave it out, or say why it leaves.`;
  return suggested > 0
    ? `${suggestions}. Decide ${suggested === 1 ? "it" : "them"} below, or say why the page leaves.`
    : "It is perhaps outside the request. Leave it out, or say why it belongs to what was asked for.";
}

function Flagged({ seenVersion, submission, errors, typed }: Props) {
  return (
    <>
      <Form method="post" preventScrollReset>
        <Hidden act="mark" seenVersion={seenVersion} />
        <SubmissionKey value={submission} />
        <input type="hidden" name="what" value="page" />
        <input type="hidden" name="reason" value="NOT-YOURS" />
        <Button look="warning">Withhold: not this patient’s</Button>
      </Form>
      <details className="nhsuk-details" open={errorOf(errors, "release-note") !== undefined}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Release it all the same</span>
        </summary>
        <div className="nhsuk-details__text">
          <Form method="post" noValidate preventScrollReset>
            <Hidden act="release" seenVersion={seenVersion} />
            <TextField
              name="release-note"
              label="Why may this page leave?"
              hint="For example: the number is covered, and the rest is about our patient."
              value={typed["release-note"]}
              error={errorOf(errors, "release-note")}
            />
            <Button look="secondary">Release and go on</Button>
          </Form>
        </div>
      </details>
    </>
  );
}

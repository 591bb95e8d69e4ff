/** What a finished release copy holds, what was taken out of it, and who looked for what should be gone. */
import type { LeftOutCounts } from "~/domain/release/left-out";
import type { Searched } from "~/domain/release/searched";
import { saidOfSearch } from "./searchable-wording";
import { counted } from "~/components/design/counted";
import { Figures } from "~/components/design/figures";

export type ReportShown = {
  pages: number;
  marks: number;
  withheldPages: number;
  leftOut?: LeftOutCounts;
  rasterisedPages: number;
  /** Of those pages and of others with words that a search does not find; null of a copy made before it was counted. */
  searchable: Searched | null;
  removed: {
    characters: number;
    images: number;
    annotations: number;
    formFields: number;
    attachments: number;
    scripts: number;
    otherPages: number;
  };
  readers: readonly { name: string; verdict: "clean" | "doubt" }[];
};

const removedWords: Record<keyof ReportShown["removed"], [one: string, several: string]> = {
  characters: ["character of text", "characters of text"],
  images: ["picture or part of one", "pictures or parts of them"],
  annotations: ["annotation", "annotations"],
  formFields: ["form field", "form fields"],
  attachments: ["attached file", "attached files"],
  scripts: ["script", "scripts"],
  otherPages: ["whole page", "whole pages"],
};

export function ReleaseReport({
  report: { pages, marks, withheldPages, leftOut, rasterisedPages, searchable, removed, readers },
}: {
  report: ReportShown;
}) {
  const gone = (Object.keys(removedWords) as (keyof typeof removedWords)[]).filter((what) => removed[what] > 0);
  const left = Object.values(leftOut ?? {}).reduce((sum, each) => sum + each, 0);
  const figures = [
    { number: pages, name: "pages in the file" },
    { number: marks, name: "marks" },
    { number: withheldPages, name: withheldPages === 1 ? "page withheld" : "pages withheld" },
  ];
  return (
    <>
      <Figures
        figures={[
          ...figures,
          ...(left > 0 ? [{ number: left, name: left === 1 ? "page left out" : "pages left out" }] : []),
        ]}
      />
      <p>
        {marks > 0
          ? "We searched the finished file for every word under your marks: none was found."
          : "Nothing was marked, so there was nothing to search the finished file for."}{" "}
        {readers.length > 0 && (
          <>
            It was read {counted(readers.length, "time")}, each time by another reader:{" "}
            {readers.map(({ name }) => name).join(", ")}.
          </>
        )}
      </p>
      <p>
        Taken out for good:{" "}
        {gone.length > 0
          ? gone.map((what) => counted(removed[what], ...removedWords[what])).join(", ")
          : nothingGone(marks)}
        . Hidden text, attachments, scripts and details of who made the file are never carried over.
      </p>
      {rasterisedPages > 0 && (
        <p>
          {counted(rasterisedPages, "page was", "pages were")} turned into a picture, because nothing else would have
          made sure that {marks > 0 && "nothing under the marks leaves, and "}
          no more leaves than what is seen. {searchable && saidOfSearch(searchable)}
        </p>
      )}
      {rasterisedPages === 0 && searchable && searchable.lost > 0 && <p>{saidOfSearch(searchable)}</p>}
    </>
  );
}

const nothingGone = (marks: number) =>
  marks > 0 ? "nothing, because nothing stood under the marks" : "nothing, because nothing was marked";

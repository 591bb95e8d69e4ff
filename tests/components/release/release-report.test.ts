/** What is said of a finished copy is true of it, also where nothing was marked. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReleaseReport, type ReportShown } from "~/components/release/release-report";

const report: ReportShown = {
  pages: 7,
  marks: 3,
  withheldPages: 0,
  rasterisedPages: 7,
  searchable: null,
  removed: { characters: 0, images: 0, annotations: 0, formFields: 0, attachments: 0, scripts: 0, otherPages: 0 },
  readers: [{ name: "PDFium", verdict: "clean" }],
};
const said = (changed: Partial<ReportShown>) =>
  renderToStaticMarkup(createElement(ReleaseReport, { report: { ...report, ...changed } }))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

test("with marks: that every word under them was looked for", () => {
  expect(said({})).toContain("We searched the finished file for every word under your marks: none was found.");
  expect(said({})).toContain("nothing under the marks leaves, and no more leaves than what is seen.");
  expect(said({})).toContain("Taken out for good: nothing, because nothing stood under the marks.");
});

test("without marks nothing is said of words under them", () => {
  expect(said({ marks: 0 })).not.toMatch(/under (?:your|the) marks/);
  expect(said({ marks: 0 })).toContain("Nothing was marked, so there was nothing to search the finished file for.");
  expect(said({ marks: 0 })).toContain(
    "7 pages were turned into a picture, because nothing else would have made sure that no more leaves than what is seen.",
  );
});

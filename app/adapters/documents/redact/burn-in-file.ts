/** Burns marks into a file; the file is written only when independent readers found nothing left under them. */
import { withBoxCodes } from "~/adapters/pdf/rewrite/box-codes";
import type { BurnInRefusal } from "~/adapters/pdf/redact/burn-in";
import type { Report } from "~/adapters/sandbox/report";
import type { Mark } from "~/domain/redaction/marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { burnInChunks, type BurntFile } from "./burn-in-chunks";
import type { FileRefusal } from "~/adapters/documents/document-tools";
import type { RedactionReport } from "~/adapters/pdf/redact/redaction-report";

/** `codes` are the reasons whose code may stand on their boxes: those that the recipient is told of plainly. */
type BurnInFile = {
  source: string;
  marks: Mark[];
  out: string;
  wordings?: Partial<Record<ExemptionCode, string>>;
  codes?: readonly ExemptionCode[];
};
export type PagesBurnt = { done: number };

/** Some reasons must not be named to the recipient, so a reason without wording is never shown by its code. */
const neutralWording = "Some information has been withheld as the law allows.";

export async function burnInFile(
  { source, marks, out, wordings = {}, codes = [] }: BurnInFile,
  report: Report<PagesBurnt>,
): Promise<RedactionReport | { ok: false; because: FileRefusal }> {
  const boxCodes = marks.flatMap((mark) =>
    "box" in mark && codes.includes(mark.reason) ? [{ page: mark.page, box: mark.box, code: mark.reason }] : [],
  );
  const burnt = await burnInChunks({
    source,
    marks,
    out,
    // found, and marked, before the desk looked whether they lie on the page
    outside: "dropped",
    wordingFor: (code) => wordings[code] ?? neutralWording,
    finish: (bytes, { pages, withheldPages }, before) =>
      withBoxCodes(
        bytes,
        boxCodes.flatMap((each) =>
          each.page > before && each.page <= before + pages && !withheldPages.includes(each.page)
            ? [{ ...each, page: each.page - before }]
            : [],
        ),
      ),
    onPages: (done) => report({ done }),
  });
  return burnt.ok ? burnt.report : refused(burnt);
}

function refused({
  because,
  report,
  sentences,
}: Extract<BurntFile, { ok: false }>): RedactionReport | { ok: false; because: FileRefusal } {
  if (isAboutMarks(because)) return report ?? notVerified(sentences);
  return { ok: false, because };
}

const isAboutMarks = (because: BurnInRefusal): because is Exclude<BurnInRefusal, FileRefusal> =>
  ["not-verified", "mark-outside-document", "words-not-found"].includes(because);

/** Nothing was removed, and the sentences say why. */
function notVerified(doubts: string[]): RedactionReport {
  const removed = {
    characters: 0,
    images: 0,
    annotations: 0,
    formFields: 0,
    attachments: 0,
    scripts: 0,
    otherPages: 0,
  };
  return {
    verified: false,
    pages: 0,
    marksApplied: 0,
    withheldPages: [],
    removed,
    rasterisedPages: [],
    searchable: [],
    readers: [],
    doubts,
    stillFound: [],
  };
}

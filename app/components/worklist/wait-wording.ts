/** What the work on a case waits for in words, each with the place where it is seen to. */
import { formatDay } from "~/domain/calendar/calendar";
import { pagesInWords } from "~/domain/terms/page-ranges";
import type { Wait } from "~/domain/worklist/waits";
import { askedInSentence } from "~/components/consultation/consultation-wording";
import { counted } from "~/components/design/counted";

export type WaitLine = {
  key: string;
  words: string;
  more: string;
  /** Null where the person may not open what it leads to. */
  href: string | null;
  isLate: boolean;
  /** Where pressing "Go on" starts it again. */
  start?: string;
};

type Reader = { number: string; canWork: boolean; canSeePages: boolean };
type For<What extends Wait["for"]> = Extract<Wait, { for: What }>;

export const waitsInWords = (waits: readonly Wait[], reader: Reader): WaitLine[] =>
  waits.map((wait) => lineFor(wait, reader));

function lineFor(wait: Wait, reader: Reader): WaitLine {
  switch (wait.for) {
    case "answer":
      return answer(wait, reader);
    case "stopped-file":
      return stoppedFile(wait, reader);
    case "reading-again":
      return { key: "reading again", words: "The pages", more: "being read again", href: null, isLate: false };
    case "whose-number":
      return whoseNumber(wait, reader);
    case "decision-on-pages":
      return decisionOnPages(wait, reader);
  }
}

const answer = ({ consultationId, of, pages, by, isLate }: For<"answer">, { number, canWork }: Reader): WaitLine => ({
  key: consultationId,
  words: `An answer of ${askedInSentence[of]} about ${pagesInWords(pages)}`,
  more: `wanted by ${formatDay(by)}`,
  href: canWork ? `/cases/${number}/consultations/${consultationId}` : null,
  isLate,
});

function stoppedFile(wait: For<"stopped-file">, { number, canWork }: Reader): WaitLine {
  const records = `/cases/${number}/records`;
  return {
    key: wait.documentId,
    ...howFar(wait),
    href: canWork ? records : null,
    isLate: false,
    ...(canWork && { start: `${records}/${wait.documentId}/start` }),
  };
}

const howFar = ({ name, pagesDone, pageCount }: For<"stopped-file">): Pick<WaitLine, "words" | "more"> =>
  pagesDone > 0
    ? {
        words: `The rest of ${name}`,
        more: `stopped: ${pagesDone.toLocaleString("en-GB")} of ${counted(pageCount, "page")} can be used`,
      }
    : { words: `The pages of ${name}`, more: "stopped before a page was ready" };

const whoseNumber = ({ numbers }: For<"whose-number">, { number, canWork }: Reader): WaitLine => ({
  key: "whose number",
  words: `Whether ${counted(numbers, "number")} on the pages ${numbers > 1 ? "are" : "is"} the patient’s`,
  more: "asked once for all pages",
  href: canWork ? `/cases/${number}/is-it-theirs` : null,
  isLate: false,
});

const decisionOnPages = (
  { documentId, name, pages }: For<"decision-on-pages">,
  { number, canSeePages }: Reader,
): WaitLine => ({
  key: `${documentId} pages`,
  words: `A decision on ${counted(pages, "page")} that may be somebody else’s`,
  more: `in ${name}`,
  href: canSeePages ? `/cases/${number}/records/${documentId}/pages?show=flagged` : null,
  isLate: false,
});

/** The pages of our own before the records: the letter, the index and what was withheld. */
import { PDFDocument, PDFName } from "pdf-lib";
import { drawCoverLetter } from "./cover-letter";
import type { CoverLetter, WithheldLine } from "~/adapters/documents/document-tools";
import { flowOn, type Written as WrittenLine } from "./flow";
import { numberFont } from "./number-pages";
import type { OutlineEntry, PageLink } from "./outline";
import { stampInMargin, writtenIn, type Written } from "./page-stamp";
import { embedFonts, type Fonts } from "./typeface";

type Contents = {
  cover: CoverLetter;
  parts: readonly { title: string; pages: number }[];
  withheld: readonly WithheldLine[];
};

/** `numbers` are for the pages behind it, whose font it holds; links and outline name pages of the whole bundle. */
export type Front = {
  bytes: Uint8Array;
  pages: number;
  numbers: Written[];
  links: PageLink[];
  outline: OutlineEntry[];
};

export async function drawFront({ cover, parts, withheld }: Contents): Promise<Front> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embedFonts(document, textsOf({ cover, parts, withheld }));
  const { cover: letterPages, pages } = await lengthOfFront({ cover, parts, withheld });
  const starts = parts.map((_, index) => pages + 1 + sum(parts.slice(0, index).map((part) => part.pages)));
  const total = pages + sum(parts.map((part) => part.pages));

  drawCoverLetter(document, fonts, cover);
  const lines = drawIndex(document, fonts, parts, starts);
  drawWithheld(document, fonts, withheld);
  const numberOf = (page: number) => `Reference ${cover.reference} page ${page} of ${total}`;
  document.getPages().forEach((page, index) => stampInMargin(page, numberOf(index + 1), fonts.plain.base));
  const numbers = Array.from({ length: total - pages }, (_, index) =>
    writtenIn(fonts.plain.base, numberOf(pages + index + 1)),
  );
  document.getPage(0).node.setFontDictionary(PDFName.of(numberFont), fonts.plain.base.ref);
  describe(document, cover.reference);

  return {
    bytes: await document.save({ objectsPerTick: Infinity }),
    pages,
    numbers,
    links: lines.map(({ page, x, y, width, height }, index) => ({
      page: document.getPages().indexOf(page) + 1,
      rect: [x, y, x + width, y + height],
      to: starts[index]!,
    })),
    outline: [
      { title: "Letter", page: 1 },
      { title: "Index", page: letterPages + 1 },
      ...parts.map(({ title }, index) => ({ title, page: starts[index]! })),
    ],
  };
}

const textsOf = ({ cover, parts, withheld }: Contents): string[] => [
  ...[...cover.letterhead, ...cover.address, ...cover.paragraphs, cover.date, cover.reference, cover.heading],
  cover.signedBy,
  ...parts.map(({ title }) => title),
  ...withheld.map(({ wording }) => wording),
];

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The index names page numbers that depend on its own length, so the front is drawn once only to be counted. */
async function lengthOfFront({ cover, parts, withheld }: Contents) {
  const scratch = await PDFDocument.create();
  const fonts = await embedFonts(scratch, textsOf({ cover, parts, withheld }));
  drawCoverLetter(scratch, fonts, cover);
  const coverPages = scratch.getPageCount();
  drawIndex(
    scratch,
    fonts,
    parts,
    parts.map(() => 9_999),
  );
  drawWithheld(scratch, fonts, withheld);
  return { cover: coverPages, pages: scratch.getPageCount() };
}

function drawIndex(
  document: PDFDocument,
  { plain, bold }: Fonts,
  parts: Contents["parts"],
  firstPages: readonly number[],
): WrittenLine[] {
  const flow = flowOn(document);
  flow.paragraph("What is in this bundle", { font: bold, size: 16, after: 12 });
  return parts.map(({ title }, index) =>
    flow.row(title, `page ${firstPages[index]}`, { font: plain, size: 11, what: `line ${index + 1} of the index` }),
  );
}

function drawWithheld(document: PDFDocument, { plain, bold }: Fonts, withheld: readonly WithheldLine[]) {
  if (!withheld.length) return;
  const flow = flowOn(document);
  flow.paragraph("What has been withheld", { font: bold, size: 16, after: 12 });
  flow.paragraph(
    "Parts of the records have been covered, or pages left out, for these reasons. A page can be counted under more than one reason.",
    { font: plain, size: 10, after: 12 },
  );
  withheld.forEach(({ wording, places, pages, shownCode }, index) =>
    flow.row(
      `${shownCode ? `${shownCode}: ` : ""}${wording} (${places === 1 ? "one place" : `${places} places`})`,
      pages === 1 ? "1 page" : `${pages} pages`,
      { font: plain, size: 11, what: `line ${index + 1} of what was withheld` },
    ),
  );
}

/** No name of a patient, and no word of the file it came from. */
function describe(document: PDFDocument, reference: string) {
  document.setTitle(`Copy of health records, reference ${reference}`, { showInWindowTitleBar: true });
  document.setProducer("Access Desk");
  document.setCreator("Access Desk");
  document.setLanguage("en-GB");
}

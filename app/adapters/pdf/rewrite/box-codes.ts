/**
 * Prints the code of its reason on a box, in white, where there is room. It is done to the finished file, after every
 * reader has found nothing: the words are ours, and no reader need tell them from words that should be gone.
 */
import { PDFDocument, PDFName, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib";
import type { Box } from "~/domain/records/pages";
import { number, writeContent, type Operation } from "~/adapters/pdf/engine/content-stream";
import { clippedTo, displayedSize, type PageGeometry } from "~/adapters/pdf/engine/coordinates";
import { geometriesOf } from "~/adapters/pdf/engine/geometries";
import { displayedToUser, operation } from "./picture-page";

export type BoxCode = { page: number; box: Box; code: string };

const largest = 8;
const smallest = 4;
const padding = 1.5;

export async function withBoxCodes(bytes: Uint8Array, codes: readonly BoxCode[]): Promise<Uint8Array> {
  if (!codes.length) return bytes;
  const geometries = await geometriesOf(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  for (const page of new Set(codes.map((each) => each.page))) {
    const geometry = geometries[page - 1]!;
    const drawing = codes.flatMap((each) =>
      each.page === page && clippedTo(displayedSize(geometry), each.box)
        ? codeOn(each, displayedSize(geometry).height, font)
        : [],
    );
    if (drawing.length) drawOver(document.getPage(page - 1), geometry, font, drawing);
  }
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

/** Nothing where the box is too small: a code must not stand beside its box. */
function codeOn({ box: [x, y, width, height], code }: BoxCode, pageHeight: number, font: PDFFont): Operation[] {
  const size = Math.min(largest, height * 0.72, (width - 2 * padding) / font.widthOfTextAtSize(code, 1));
  if (size < smallest) return [];
  const left = x + (width - font.widthOfTextAtSize(code, size)) / 2;
  const baseline = pageHeight - (y + height / 2) - size * 0.36;
  return [
    { operator: "Tf", operands: [{ is: "name", name: "Code" }, number(size)] },
    operation("Tm", 1, 0, 0, 1, left, baseline),
    { operator: "Tj", operands: [{ is: "string", bytes: font.encodeText(code).asBytes() }] },
  ];
}

/** `drawing` is text on an upright page of the displayed size, y upwards. */
function drawOver(page: PDFPage, geometry: PageGeometry, font: PDFFont, drawing: Operation[]) {
  const { context } = page.doc;
  page.node.normalize();
  page.node.setFontDictionary(PDFName.of("Code"), font.ref);
  const around = writeContent([
    operation("Q"),
    operation("q"),
    operation("cm", ...displayedToUser(geometry)),
    operation("BT"),
    operation("g", 1),
    operation("Tr", 0),
    ...drawing,
    operation("ET"),
    operation("Q"),
  ]);
  page.node.wrapContentStreams(context.register(context.stream("q\n")), context.register(context.flateStream(around)));
}

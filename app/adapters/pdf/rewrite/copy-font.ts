/** Fonts: renamed where their name gives something away, and their tables cut down to the codes still shown. */
import { PDFArray, PDFDict, PDFName, PDFStream, type PDFObject, type PDFRef } from "pdf-lib";
import { decoded, name } from "~/adapters/pdf/engine/stream-bytes";
import { copyContent, type NamedResources } from "./copy-content";
import { resourcesOf } from "./copy-drawing";
import { withEntries } from "./copy-values";
import { emptyDict, entryOf, streamOf, type Copying } from "./copying";
import { narrowDifferences, plainFontProgram } from "./font-program";
import { narrowedToUnicode } from "./shown-codes";

export function copyFont(copying: Copying, font: PDFDict): PDFDict {
  const copy = copying.copyShape("font", font, undefined);
  for (const dict of [copy, copy.get(name("FontDescriptor"))]) if (dict instanceof PDFDict) rename(copying, dict);
  copying.atTheEnd(() => finishFont(copying, font, copy));
  return copy;
}

function rename({ reveals }: Copying, dict: PDFDict) {
  for (const key of ["BaseFont", "FontName"]) {
    const value = dict.get(name(key));
    if (value instanceof PDFName && reveals(value.decodeText())) dict.set(name(key), name("Kept"));
  }
}

/** The tables that spell a font's characters are cut down to the codes still shown. */
function finishFont(copying: Copying, font: PDFDict, copy: PDFDict) {
  const shown = copying.codes.of(font);
  const table = entryOf(copying, font, "ToUnicode");
  const bytes = table instanceof PDFStream ? decoded(table) : null;
  if (bytes) copy.set(name("ToUnicode"), copying.stream(narrowedToUnicode(bytes, shown), emptyDict(copying)));
  const encoding = copy.get(name("Encoding"));
  if (encoding instanceof PDFDict && shown !== "all") narrowDifferences(encoding, shown);
  const glyphs = entryOf(copying, font, "CharProcs");
  if (glyphs instanceof PDFDict) copyGlyphs(copying, font, glyphs, copy);
}

function copyGlyphs(copying: Copying, font: PDFDict, glyphs: PDFDict, copy: PDFDict) {
  const wanted = glyphsNamed(copy.get(name("Encoding")));
  const own = entryOf(copying, font, "Resources");
  const resources = own instanceof PDFDict ? own : undefined;
  const kept = emptyDict(copying);
  const shared: NamedResources = new Map();
  for (const [glyph, value] of glyphs.entries()) {
    const drawing = wanted.has(glyph) && copying.look(value);
    if (!(drawing instanceof PDFStream)) continue;
    const { bytes } = copyContent(copying, [drawing], resources, shared);
    kept.set(glyph, copying.stream(bytes, emptyDict(copying)));
  }
  copy.set(name("CharProcs"), kept);
  copy.set(name("Resources"), resourcesOf(copying, shared));
}

function glyphsNamed(encoding: PDFObject | undefined): Set<PDFName> {
  if (!(encoding instanceof PDFDict)) return new Set();
  const differences = encoding.lookup(name("Differences"));
  if (!(differences instanceof PDFArray)) return new Set();
  return new Set(differences.asArray().filter((part) => part instanceof PDFName));
}

const lengthKeys = ["Length1", "Length2", "Length3", "Subtype"];

export function copyFontProgram(copying: Copying, program: PDFStream): PDFRef {
  return copying.once("font-program", program, () => {
    const bytes = plainFontProgram(decoded(program) ?? new Uint8Array());
    const lengths = lengthKeys.map((key) => [key, entryOf(copying, program.dict, key)] as const);
    return streamOf(copying, bytes, withEntries(copying, Object.fromEntries(lengths)));
  });
}

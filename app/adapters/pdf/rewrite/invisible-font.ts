/**
 * The font of words laid invisibly over a picture. It draws nothing, so it needs no glyphs: each character met gets the
 * next code, and a table says which character that is. Only characters really laid down ever stand in that table.
 */
import { PDFString, type PDFDocument, type PDFRef } from "pdf-lib";

export type InvisibleFont = { ref: PDFRef; widthPerCode: number; encode(text: string): Uint8Array; finish(): void };

export function invisibleFont(out: PDFDocument): InvisibleFont {
  const ref = out.context.nextRef();
  const codes = new Map<string, number>();
  return {
    ref,
    widthPerCode: 0.5,
    encode(text) {
      const bytes = [...text].flatMap((char) => {
        const code = codes.get(char) ?? codes.size + 1;
        codes.set(char, code);
        return [code >> 8, code & 255];
      });
      return Uint8Array.from(bytes);
    },
    /** Call once, when all words are laid; a document without any gets no font. */
    finish() {
      if (codes.size) out.context.assign(ref, out.context.obj(fontOf(out, codes)));
    },
  };
}

function fontOf(out: PDFDocument, codes: ReadonlyMap<string, number>) {
  const system = out.context.obj({
    Registry: PDFString.of("Adobe"),
    Ordering: PDFString.of("Identity"),
    Supplement: 0,
  });
  const descriptor = out.context.register(
    out.context.obj({
      Type: "FontDescriptor",
      FontName: "Invisible",
      Flags: 4,
      FontBBox: [0, -220, 500, 750],
      ItalicAngle: 0,
      Ascent: 750,
      Descent: -220,
      CapHeight: 700,
      StemV: 80,
    }),
  );
  const descendant = out.context.register(
    out.context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: "Invisible",
      CIDSystemInfo: system,
      FontDescriptor: descriptor,
      DW: 500,
      CIDToGIDMap: "Identity",
    }),
  );
  return {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: "Invisible",
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: out.context.register(out.context.flateStream(tableOf(codes))),
  };
}

function tableOf(codes: ReadonlyMap<string, number>): string {
  const hex = (code: number) => code.toString(16).padStart(4, "0");
  const utf16 = (char: string) => Array.from({ length: char.length }, (_, unit) => hex(char.charCodeAt(unit))).join("");
  const lines = [...codes].map(([char, code]) => `<${hex(code)}> <${utf16(char)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, block) =>
    lines.slice(block * 100, block * 100 + 100),
  );
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, "endbfchar"]),
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

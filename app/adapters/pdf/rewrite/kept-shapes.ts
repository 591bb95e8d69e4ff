/**
 * What may pass from the old document into the new one. Everything a page is drawn from has a shape: its keys, and for
 * each key what may stand there. A key that is not named here does not pass; `plain` lets through numbers, names and
 * lists of them, and never a string or a dictionary.
 */
export type Shape =
  | "resources"
  | "font"
  | "descriptor"
  | "encoding"
  | "cid-system"
  | "xobject"
  | "image"
  | "form"
  | "group"
  | "graphics-state"
  | "soft-mask"
  | "pattern"
  | "shading"
  | "function"
  | "picture-parms";

export type Rule =
  | "plain"
  | "text"
  | "bytes"
  | "colour"
  | "cmap"
  | "to-unicode"
  | "glyphs"
  | "font-program"
  | "font-and-size"
  | "picture-or-plain"
  | "soft-mask-or-name"
  | "functions"
  | Shape
  | { mapOf: Shape | "colour" }
  | { listOf: Shape };

const plain = (keys: string): Record<string, Rule> => Object.fromEntries(keys.split(" ").map((key) => [key, "plain"]));

export const shapes: Record<Shape, Record<string, Rule>> = {
  resources: {
    Font: { mapOf: "font" },
    XObject: { mapOf: "xobject" },
    ExtGState: { mapOf: "graphics-state" },
    ColorSpace: { mapOf: "colour" },
    Pattern: { mapOf: "pattern" },
    Shading: { mapOf: "shading" },
  },
  font: {
    ...plain("Type Subtype BaseFont FirstChar LastChar Widths DW W DW2 W2 FontMatrix FontBBox"),
    FontDescriptor: "descriptor",
    Encoding: "encoding",
    ToUnicode: "to-unicode",
    DescendantFonts: { listOf: "font" },
    CIDSystemInfo: "cid-system",
    CIDToGIDMap: "cmap",
    CharProcs: "glyphs",
  },
  descriptor: {
    ...plain(
      "Type FontName Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth FontStretch FontWeight",
    ),
    FontFile: "font-program",
    FontFile2: "font-program",
    FontFile3: "font-program",
  },
  encoding: plain("Type BaseEncoding Differences"),
  "cid-system": { Registry: "text", Ordering: "text", Supplement: "plain" },
  xobject: {},
  image: {
    ...plain("Type Subtype Width Height BitsPerComponent Intent ImageMask Decode Interpolate SMaskInData Matte"),
    ColorSpace: "colour",
    Mask: "picture-or-plain",
    SMask: "image",
  },
  form: { ...plain("Type Subtype FormType BBox Matrix"), Group: "group" },
  group: { ...plain("Type S I K"), CS: "colour" },
  "graphics-state": {
    ...plain("Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK"),
    Font: "font-and-size",
    SMask: "soft-mask-or-name",
    TR: "functions",
    TR2: "functions",
  },
  "soft-mask": { ...plain("Type S BC"), G: "xobject", TR: "functions" },
  pattern: {
    ...plain("Type PatternType PaintType TilingType BBox XStep YStep Matrix"),
    Shading: "shading",
    ExtGState: "graphics-state",
  },
  shading: {
    ...plain(
      "ShadingType Background BBox AntiAlias Domain Matrix Coords Extend BitsPerCoordinate BitsPerComponent BitsPerFlag VerticesPerRow Decode",
    ),
    ColorSpace: "colour",
    Function: "functions",
  },
  function: {
    ...plain("FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Bounds"),
    Functions: "functions",
  },
  "picture-parms": {
    ...plain("K EndOfLine EncodedByteAlign Columns Rows EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform"),
    JBIG2Globals: "bytes",
  },
};

/** Where else in a document the word may stand: places that no reader of the page sees. */
import { jpegOf, pictureOf, text, wide, words, type Drawing } from "../../adapters/pdf/draw";
import { imageEntries } from "../../adapters/pdf/draw-pictures";
import { outlines } from "../../adapters/pdf/unseen-drawings";
import { form, type OutOfSight } from "./plant";

const note = (d: Drawing, entries: Record<string, unknown>) =>
  d.register({ Type: "Annot", Rect: [300, 240, 320, 260], F: 2, ...entries });
const fileCalled = (d: Drawing, word: string, more: Record<string, unknown> = {}) =>
  d.register({
    Type: "Filespec",
    F: words(word),
    UF: wide(word),
    Desc: words(word),
    EF: { F: d.stream(`attached ${word}`, { Type: "EmbeddedFile", Params: { ModDate: words(word) } }) },
    ...more,
  });
const layer = (d: Drawing, word: string, more: Record<string, unknown> = {}) =>
  d.register({
    Type: "OCG",
    Name: words(word),
    Usage: { CreatorInfo: { Creator: words(word), Subtype: "Artwork" } },
    ...more,
  });
const tint = (d: Drawing) => d.register({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 1, 0, 0], N: 1 });

const structure: Record<string, OutOfSight> = {
  bookmarks: (d, word) => {
    const outlines = d.document.context.nextRef();
    const entry = d.register({
      Title: wide(`Letter about ${word}`),
      Parent: outlines,
      A: { S: "URI", URI: words(`https://x/${word}`) },
    });
    d.document.context.assign(outlines, d.obj({ Type: "Outlines", First: entry, Last: entry, Count: 1 }));
    return { catalogue: { Outlines: outlines } };
  },
  "page labels": (_, word) => ({ catalogue: { PageLabels: { Nums: [0, { P: words(word), S: "D" }] } } }),
  "XMP of page and document": (d, word) => ({
    page: { Metadata: d.stream(`<x>${word}</x>`, { Type: "Metadata", Subtype: "XML" }) },
    catalogue: { Metadata: d.stream(`<x>${word}</x>`) },
  }),
  "private page data and thumbnail": (d, word) => ({
    page: {
      PieceInfo: { A: { Private: words(word) } },
      Thumb: d.stream(word, imageEntries({ width: 4, height: 3 })),
      LastModified: words(word),
    },
  }),
  scripts: (d, word) => ({
    catalogue: { OpenAction: { S: "JavaScript", JS: words(word) } },
    names: { JavaScript: { Names: [words(word), { S: "JavaScript", JS: d.stream(word) }] } },
  }),
  "named destinations": (_, word) => ({
    names: { Dests: { Names: [words(word), [0, "Fit"]] } },
    catalogue: { Dests: { [word]: [0, "Fit"] } },
  }),
  "embedded files and their names": (d, word) => ({
    names: { EmbeddedFiles: { Names: [words(word), fileCalled(d, word)] } },
  }),
  "files that belong to the page or the document": (d, word) => ({
    page: { AF: [fileCalled(d, word, { AFRelationship: "Source" })] },
    catalogue: { AF: [fileCalled(d, word, { AFRelationship: "Data" })] },
  }),
  "structure with alternate text": (d, word) => ({
    catalogue: {
      MarkInfo: { Marked: true },
      StructTreeRoot: d.register({
        Type: "StructTreeRoot",
        K: [{ S: "P", Alt: words(word), ActualText: wide(word), T: words(word), E: words(word) }],
      }),
    },
    content: `/Span <</ActualText (${word}) /Alt (${word})>> BDC 1 0 0 RG 10 10 m 20 20 l S 0 G EMC\n`,
  }),
  "ways through the document and own keys": (d, word) => ({
    catalogue: {
      Threads: [d.register({ Type: "Thread", I: { Title: words(word) } })],
      ViewerPreferences: { X: words(word) },
      Lang: words(word),
      URI: { Base: words(word) },
      [word]: words(word),
      Collection: { Schema: { A: { Subtype: "S", N: words(word) } } },
    },
  }),
  "an orphan and its stream": (d, word) => {
    d.register({ Orphan: words(word) });
    d.stream(word);
    return {};
  },
};

const annotations: Record<string, OutOfSight> = {
  "an embedded file of a note": (d, word) => ({
    annotations: [note(d, { Subtype: "FileAttachment", FS: fileCalled(d, word) })],
  }),
  "a hidden stamp": (d, word) => ({
    annotations: [note(d, { Subtype: "Stamp", Contents: words(word), AP: { N: form(d, text(2, 5, word)) } })],
  }),
  "a link that names": (d, word) => ({
    annotations: [note(d, { Subtype: "Link", A: { S: "URI", URI: words(`https://x/${word}`) } })],
  }),
  "a note with its pop-up": (d, word) => {
    const popup = d.register({
      Type: "Annot",
      Subtype: "Popup",
      Rect: [0, 0, 90, 60],
      Contents: words(word),
      Open: false,
    });
    return {
      annotations: [
        d.register({
          Type: "Annot",
          Subtype: "Highlight",
          Rect: [5, 5, 9, 9],
          QuadPoints: [5, 9, 9, 9, 5, 5, 9, 5],
          C: [1, 1, 1],
          Contents: words(word),
          T: wide(word),
          RC: words(`<p>${word}</p>`),
          NM: words(word),
          Popup: popup,
        }),
        popup,
      ],
    };
  },
  "a mark for redaction that was never carried out": (d, word) => ({
    annotations: [
      note(d, {
        Subtype: "Redact",
        OverlayText: words(word),
        DA: words("/F1 9 Tf"),
        RO: form(d, text(0, 0, word)),
        QuadPoints: [0, 0, 1, 0, 0, 1, 1, 1],
      }),
    ],
  }),
  "a form field without appearance": (d, word) => {
    const field = note(d, {
      Subtype: "Widget",
      FT: "Tx",
      T: words(word),
      TU: words(word),
      TM: words(word),
      V: wide(word),
      DV: words(word),
      DA: words("/Helv 0 Tf"),
    });
    return {
      annotations: [field],
      catalogue: { AcroForm: { Fields: [field], XFA: [words("datasets"), d.stream(word)] } },
    };
  },
  "a signature": (d, word) => {
    const field = note(d, {
      Subtype: "Widget",
      FT: "Sig",
      T: words("signature"),
      V: {
        Type: "Sig",
        Filter: "Adobe.PPKLite",
        Name: words(word),
        Reason: words(word),
        Location: words(word),
        ContactInfo: words(word),
        Contents: words(word),
        ByteRange: [0, 1, 2, 3],
      },
    });
    return { annotations: [field], catalogue: { Perms: { DocMDP: { Type: "Sig", Reason: words(word) } } } };
  },
};

const content: Record<string, OutOfSight> = {
  "a layer that is off": (d, word) => {
    const off = layer(d, word);
    return {
      content: `/OC /L1 BDC ${text(200, 90, word)} EMC\n`,
      resources: { Properties: { L1: off } },
      catalogue: { OCProperties: { OCGs: [off], D: { OFF: [off] } } },
    };
  },
  "the name of a layer that is on": (d, word) => {
    const on = layer(d, word);
    return {
      content: "/OC /L2 BDC 0 0 1 1 re n EMC\n",
      resources: { Properties: { L2: on } },
      catalogue: { OCProperties: { OCGs: [on], D: { Name: words(word), Order: [words(word), on] } } },
    };
  },
  "white words": (_, word) => ({ content: `1 g ${text(200, 60, word)}0 g\n` }),
  "invisible words": (_, word) => ({ content: `q ${text(200, 75, word, { before: "3 Tr" })} Q BT 0 Tr ET\n` }),
  "words that clip": (_, word) => ({ content: `q ${text(200, 45, word, { before: "7 Tr" })} Q BT 0 Tr ET\n` }),
  "words beyond the page": (_, word) => ({ content: text(900, 900, word) }),
  "words under a bar": (_, word) => ({ content: `${text(30, 65, word)}0 g 25 60 150 20 re f\n` }),
  "words under a picture": (d, word) => ({
    content: `${text(40, 92, word, { size: 8 })}q 120 0 0 14 35 88 cm /Pa Do Q\n`,
    resources: { XObject: { Pa: d.stream(Buffer.alloc(100, 200), imageEntries({ width: 10, height: 10 })) } },
  }),
  "words too small to see": (_, word) => ({ content: text(300, 30, word, { size: 0.02 }) }),
  "words in nothing's colour": (_, word) => ({
    content: `q /Gn gs ${text(200, 30, word)} Q\n`,
    resources: { ExtGState: { Gn: { ca: 0, CA: 0 } } },
  }),
  "resources nothing uses": (d, word) => ({ resources: { XObject: { Unused: form(d, text(0, 10, word)) } } }),
  "a picture with alternates and words in its file": async (d, word) => {
    const logo = await pictureOf(["logo"], { width: 200, height: 100 });
    const other = await pictureOf([word], { width: 400, height: 100 });
    const jpeg = await jpegOf(logo);
    const revealing = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, word.length + 2]),
      Buffer.from(word),
      jpeg.subarray(2),
      Buffer.from(word),
    ]);
    const image = d.document.context.register(
      d.document.context.stream(
        revealing,
        imageEntries(logo, { Filter: "DCTDecode", Alternates: [{ Image: d.stream(other.grey, imageEntries(other)) }] }),
      ),
    );
    return { content: "q 40 0 0 20 430 10 cm /Logo Do Q\n", resources: { XObject: { Logo: image } } };
  },
  "private data of a form": (d, word) => ({
    content: "q 1 0 0 1 5 5 cm /Fp Do Q\n",
    resources: {
      XObject: {
        Fp: form(d, "0 0 2 2 re f", {
          PieceInfo: { A: words(word) },
          Metadata: d.stream(word),
          OPI: { F: words(word) },
          Name: word,
        }),
      },
    },
  }),
  "comments and strange operators": (_, word) => ({
    content: `% ${word}\n(${word}) /${word} ZZ\nBX (${word}) what EX\n/X <</V (${word})>> DP\n`,
  }),
  "names of resources and inks": (d, word) => ({
    content: `/${word} gs /Ink cs 1 scn 470 5 5 5 re f 0 g\n`,
    resources: { ExtGState: { [word]: { ca: 1 } }, ColorSpace: { Ink: ["Separation", word, "DeviceCMYK", tint(d)] } },
  }),
  "names of several inks": (d, word) => ({
    content: "/Inks cs 1 scn 470 15 5 5 re f 0 g\n",
    resources: {
      ColorSpace: {
        Inks: [
          "DeviceN",
          [word],
          "DeviceCMYK",
          tint(d),
          { Subtype: "NChannel", Colorants: { [word]: ["Separation", word, "DeviceCMYK", tint(d)] } },
        ],
      },
    },
  }),
  "a soft mask that hides": (d, word) => ({
    content: "q /Gm gs 0.9 g 0 0 1 1 re f Q\n",
    resources: {
      ExtGState: {
        Gm: {
          SMask: {
            S: "Luminosity",
            G: form(d, `1 g ${text(5, 5, word)}`, { Group: { S: "Transparency", CS: "DeviceGray" } }),
          },
        },
      },
    },
  }),
  "a pattern that paints nothing in sight": (d, word) => ({
    content: "q /Pattern cs /Ph scn 2 2 1 1 re f Q\n",
    resources: {
      Pattern: {
        Ph: d.stream(text(0, 500, word), {
          Type: "Pattern",
          PatternType: 1,
          PaintType: 1,
          TilingType: 1,
          BBox: [0, 0, 900, 900],
          XStep: 900,
          YStep: 900,
          Resources: { Font: { F1: d.font.ref } },
        }),
      },
    },
  }),
  "a font that spells it": (d, word) => {
    const table = d.stream(
      `% ${word}\n/CIDInit /ProcSet findresource begin begincmap /CMapName /${word} def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <${Buffer.from(word, "utf16le").swap16().toString("hex")}> endbfchar endcmap end`,
    );
    const font = d.register({
      Type: "Font",
      Subtype: "Type1",
      BaseFont: "Helvetica",
      Name: word,
      Encoding: { Type: "Encoding", Differences: [90, word] },
      ToUnicode: table,
    });
    return { content: "BT /Fn 6 Tf 1 0 0 1 440 30 Tm (CB) Tj ET\n", resources: { Font: { Fn: font } } };
  },
};

/** Pictures and outlines which the page does not show, in room of their own. */
const lies = "200 0 0 50 240 230 cm";
const over = "q 238 228 204 54 re f Q\n";
const pictureSaying = async (d: Drawing, word: string, more: Record<string, unknown> = {}) => {
  const said = await pictureOf([word], { width: 480, height: 120 });
  return d.stream(said.grey, imageEntries(said, more));
};
const unseen =
  (called: string, draw: (name: string) => string, more: Record<string, unknown> = {}): OutOfSight =>
  async (d, word) => ({
    content: draw(called),
    resources: { XObject: { [called]: await pictureSaying(d, word, more) } },
  });

const drawings: Record<string, OutOfSight> = {
  "a picture under a black box": unseen("Ub", (called) => `q ${lies} /${called} Do Q q 0 g ${over} Q\n`),
  "a picture under a white box": unseen("Uw", (called) => `q ${lies} /${called} Do Q q 1 g ${over} Q\n`),
  "a picture clipped away": unseen("Uc", (called) => `q 240 230 2 2 re W n ${lies} /${called} Do Q\n`),
  "a picture one point high": unseen("Uh", (called) => `q 200 0 0 1 240 230 cm /${called} Do Q\n`),
  "a picture whose colours are masked": unseen("Um", (called) => `q ${lies} /${called} Do Q\n`, { Mask: [0, 255] }),
  "drawn letters under a box": (_, word) => ({ content: `${outlines(word, 245, 240)}q 0 g ${over} Q\n` }),
};

export const outOfSight: Record<string, OutOfSight> = { ...structure, ...annotations, ...content, ...drawings };

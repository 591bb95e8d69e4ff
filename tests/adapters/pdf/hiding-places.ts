/**
 * Documents that say the secret once where a mark covers it and once more where a mark does not reach: in every other
 * place a PDF can keep words. What leaves must say it nowhere.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDict, PDFDocument, PDFRawStream, rgb, type PDFName, type PDFPage } from "pdf-lib";
import type { Mark } from "~/domain/redaction/marks-manifest";
import {
  drawing,
  keptLine,
  kept,
  jpegOf,
  name,
  pictureOf,
  saved,
  secret,
  text,
  wide,
  words,
  type Drawing,
} from "./draw";

export type HidingPlace = {
  name: string;
  make(): Promise<Uint8Array>;
  marks: Mark[];
  keeps: string[];
  /** The text layer of the page does not hold the words in one piece. */ inPieces?: boolean;
};

/** Covers the secret where `text(50, 200, secret)` puts it on an upright page of 400 by 300. */
const coverBox: Mark = { page: 1, box: [45, 84, 130, 22], reason: "TP-PERSON" };
const spoken = text(50, 200, secret);

const places: HidingPlace[] = [];
function place(
  called: string,
  make: (d: Drawing) => Promise<Uint8Array | void> | Uint8Array | void,
  {
    marks = [coverBox],
    keeps = [kept],
    inPieces = false,
  }: Partial<Pick<HidingPlace, "marks" | "keeps" | "inPieces">> = {},
) {
  const build = async () => {
    const d = await drawing();
    return (await make(d)) ?? saved(d);
  };
  places.push({ name: called, make: build, marks, keeps, inPieces });
}
/** A usual page, and something added to its dictionary or to the catalogue. */
const onPage = (called: string, entries: (d: Drawing) => Record<string, unknown>, content = "") =>
  place(called, (d) => void d.page(spoken + content + keptLine, { entries: entries(d) }));
const onCatalogue = (called: string, entries: (d: Drawing, page: PDFPage) => Record<string, unknown>) =>
  place(called, (d) => {
    const page = d.page(spoken + keptLine);
    for (const [key, value] of Object.entries(entries(d, page))) d.document.catalog.set(name(key), d.obj(value));
  });

// --- the document around the pages
place("information dictionary", (d) => {
  d.page(spoken + keptLine);
  d.document.setTitle(`About ${secret}`);
  d.document.setAuthor(secret);
  d.document.setKeywords([secret]);
});
onCatalogue("XMP of the document", (d) => ({
  Metadata: d.stream(`<x:xmpmeta><dc:title>${secret}</dc:title></x:xmpmeta>`, { Type: "Metadata", Subtype: "XML" }),
}));
onCatalogue("bookmarks", (d, page) => {
  const outlines = d.document.context.nextRef();
  const entry = d.register({ Title: wide(`Letter about ${secret}`), Parent: outlines, Dest: [page.ref, "Fit"] });
  d.document.context.assign(outlines, d.obj({ Type: "Outlines", First: entry, Last: entry, Count: 1 }));
  return { Outlines: outlines };
});
onCatalogue("named destinations", (d, page) => ({
  Names: { Dests: { Names: [words(secret), [page.ref, "Fit"]] } },
  Dests: { [secret]: [page.ref, "Fit"] },
}));
onCatalogue("page labels", () => ({ PageLabels: { Nums: [0, { P: words(secret) }] } }));
onCatalogue("scripts on opening", () => ({
  OpenAction: { S: "JavaScript", JS: words(`app.alert("${secret}")`) },
  AA: { WC: { S: "JavaScript", JS: words(secret) } },
}));
onCatalogue("scripts by name", (d) => ({
  Names: { JavaScript: { Names: [words(secret), d.register({ S: "JavaScript", JS: d.stream(`var a="${secret}"`) })] } },
}));
place("attachments", async (d) => {
  d.page(spoken + keptLine);
  await d.document.attach(Buffer.from(`attached ${secret}`), `${secret}.txt`, {
    mimeType: "text/plain",
    description: secret,
  });
});
onCatalogue("a portfolio", (d) => ({
  Collection: { Schema: { A: { Subtype: "S", N: words(secret) } } },
  Names: {
    EmbeddedFiles: {
      Names: [
        words(secret),
        { Type: "Filespec", F: words(secret), EF: { F: d.stream(secret, { Type: "EmbeddedFile" }) } },
      ],
    },
  },
}));
onCatalogue("associated files", (d) => ({
  AF: [{ Type: "Filespec", F: words(secret), UF: wide(secret), EF: { F: d.stream(secret, { Type: "EmbeddedFile" }) } }],
}));
onCatalogue("structure tree", (d, page) => {
  const root = d.document.context.nextRef();
  const element = d.register({
    Type: "StructElem",
    S: "P",
    P: root,
    Pg: page.ref,
    K: 0,
    ActualText: words(secret),
    Alt: wide(secret),
    E: words(secret),
    T: words(secret),
    Lang: words(secret),
  });
  d.document.context.assign(root, d.obj({ Type: "StructTreeRoot", K: [element], RoleMap: { [secret]: "P" } }));
  return { StructTreeRoot: root, MarkInfo: { Marked: true } };
});
onCatalogue("article threads", (d, page) => ({
  Threads: [
    d.register({
      Type: "Thread",
      I: { Title: words(secret) },
      F: d.register({ Type: "Bead", P: page.ref, R: [0, 0, 10, 10] }),
    }),
  ],
}));
onCatalogue("web capture, viewer preferences, language and own keys", () => ({
  SpiderInfo: { V: 1, C: [{ URL: words(secret) }] },
  ViewerPreferences: { X: words(secret) },
  Lang: words(secret),
  AcmeCustom: { [secret]: words(secret) },
  PieceInfo: { Acme: { Private: words(secret) } },
  Extensions: { ADBE: { URL: words(secret) } },
  URI: { Base: words(secret) },
}));
onCatalogue("output intents, permissions and signature store", (d) => ({
  OutputIntents: [{ S: "GTS_PDFA1", OutputConditionIdentifier: words(secret), Info: words(secret) }],
  Perms: { DocMDP: { Type: "Sig", Reason: words(secret), Name: words(secret) } },
  DSS: { Certs: [d.stream(secret)] },
}));
place("file identifier", (d) => {
  d.page(spoken + keptLine);
  d.document.context.trailerInfo.ID = d.obj([words(secret), words(secret)]);
});
place("objects nothing refers to", (d) => {
  d.page(spoken + keptLine);
  d.register({ Orphan: words(secret) });
  d.stream(`orphan ${secret}`);
});
place("orphans in object streams", (d) => {
  d.page(spoken + keptLine);
  d.register({ Orphan: words(secret), [secret]: true });
  return saved(d, true);
});
place("earlier revisions", async (d) => {
  d.page(text(50, 200, secret) + text(50, 160, `${secret} was here`) + keptLine);
  const first = Buffer.from(await saved(d));
  return revised(
    revised(first, text(50, 200, secret) + text(50, 160, `draft ${secret}`) + keptLine),
    spoken + keptLine,
  );
});
place("comments and bytes between objects", async (d) => {
  d.page(spoken + keptLine);
  const whole = Buffer.from(await saved(d)).toString("latin1");
  return Buffer.from(`${whole.replace("endobj\n", `endobj\n% ${secret}\n`)}\n% ${secret}\n`, "latin1");
});
place("behind the end of the file", async (d) => {
  d.page(spoken + keptLine);
  return Buffer.concat([await saved(d), Buffer.from(`\n${secret}\nPK zipped ${secret}`)]);
});

/** The file goes on with another text for one stream of content: the last page's, where no other is named. */
export function revised(before: Buffer, content: string, stream?: number): Buffer {
  const said = before.toString("latin1");
  const last = (pattern: RegExp) => [...said.matchAll(pattern)].at(-1)![1]!;
  const [start, root, size, contents] = [
    last(/startxref\s+(\d+)/g),
    last(/\/Root (\d+ 0 R)/g),
    last(/\/Size (\d+)/g),
    stream ?? last(/\/Contents (\d+) 0 R/g),
  ];
  const object = `${contents} 0 obj\n<</Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
  const trailer = `xref\n${contents} 1\n${String(before.length).padStart(10, "0")} 00000 n \ntrailer\n<</Size ${size} /Root ${root} /Prev ${start}>>\nstartxref\n${before.length + object.length}\n%%EOF\n`;
  return Buffer.concat([before, Buffer.from(object + trailer, "latin1")]);
}

// --- the page's own entries
onPage("XMP, private data, thumbnail and actions of a page", (d) => ({
  Metadata: d.stream(`<x>${secret}</x>`, { Type: "Metadata", Subtype: "XML" }),
  PieceInfo: { Acme: { LastModified: words("D:2020"), Private: words(secret) } },
  Thumb: d.stream(secret, { Width: 4, Height: 3, ColorSpace: "DeviceGray", BitsPerComponent: 8 }),
  AA: { O: { S: "JavaScript", JS: words(secret) }, C: { S: "URI", URI: words(`https://x/${secret}`) } },
  LastModified: words(secret),
  ID: words(secret),
  SeparationInfo: { DeviceColorant: secret },
  VP: [{ Name: words(secret) }],
  AF: [{ F: words(secret) }],
  B: [],
  Tabs: "S",
  PZ: 1,
  [secret]: words(secret),
}));
const annotation = (d: Drawing, entries: Record<string, unknown>) =>
  d.register({ Type: "Annot", Rect: [300, 240, 320, 260], ...entries });
onPage("notes, links and pop-ups", (d) => ({
  Annots: [
    annotation(d, {
      Subtype: "Text",
      Contents: words(secret),
      T: wide(secret),
      RC: words(`<body><p>${secret}</p></body>`),
      Subj: words(secret),
      NM: words(secret),
      F: 2,
    }),
    annotation(d, { Subtype: "Link", A: { S: "URI", URI: words(`https://x/${secret}`) }, Border: [0, 0, 0] }),
    annotation(d, {
      Subtype: "Link",
      A: { S: "Launch", F: words(secret) },
      PA: { S: "URI", URI: words(secret) },
      Border: [0, 0, 0],
    }),
    annotation(d, { Subtype: "Popup", Contents: words(secret) }),
    annotation(d, {
      Subtype: "FileAttachment",
      F: 2,
      FS: { Type: "Filespec", F: words(secret), EF: { F: d.stream(secret, { Type: "EmbeddedFile" }) } },
    }),
    annotation(d, { Subtype: "Screen", F: 2, A: { S: "Rendition", JS: words(secret) }, MK: { CA: words(secret) } }),
    annotation(d, {
      Subtype: "RichMedia",
      F: 2,
      RichMediaContent: { Assets: { Names: [words(secret), d.stream(secret)] } },
    }),
    annotation(d, { Subtype: "3D", F: 2, "3DD": d.stream(secret, { Type: "3D", Subtype: "U3D" }) }),
    annotation(d, { Subtype: "Redact", F: 2, OverlayText: words(secret), QuadPoints: [0, 0, 1, 0, 0, 1, 1, 1] }),
    annotation(d, { Subtype: "Movie", F: 2, Movie: { F: words(secret) }, T: words(secret) }),
  ],
}));
const appearance = (d: Drawing, content: string) => ({
  N: d.stream(content, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 130, 24],
    Resources: { Font: { F1: d.font.ref } },
  }),
});
onPage("hidden annotations with appearances", (d) => ({
  Annots: [
    annotation(d, { Subtype: "Stamp", F: 2, AP: appearance(d, text(2, 5, secret)) }),
    annotation(d, { Subtype: "Stamp", F: 32, Rect: [0, 0, 130, 24], AP: appearance(d, text(2, 5, secret)) }),
  ],
}));
place(
  "appearances under the mark",
  (d) => {
    const page = d.page(keptLine);
    page.node.set(
      name("Annots"),
      d.obj([
        annotation(d, {
          Subtype: "FreeText",
          Rect: [50, 195, 180, 219],
          Contents: words(secret),
          DA: words("/F1 12 Tf 0 g"),
          AP: { ...appearance(d, text(0, 5, secret)), D: d.stream(secret), R: d.stream(secret) },
        }),
        annotation(d, {
          Subtype: "Highlight",
          Rect: [50, 195, 180, 219],
          QuadPoints: [50, 219, 180, 219, 50, 195, 180, 195],
          Contents: words(secret),
          C: [1, 1, 0],
        }),
      ]),
    );
  },
  { marks: [{ page: 1, box: [45, 78, 140, 32], reason: "TP-PERSON" }] },
);
place("form fields", (d) => {
  const page = d.page(spoken + keptLine);
  const field = (entries: Record<string, unknown>) =>
    d.register({ Type: "Annot", Subtype: "Widget", Rect: [0, 0, 0, 0], F: 2, P: page.ref, ...entries });
  const fields = [
    field({
      FT: "Tx",
      T: words(secret),
      TU: words(secret),
      TM: words(secret),
      V: wide(secret),
      DV: words(secret),
      RV: words(`<p>${secret}</p>`),
      DS: words(secret),
      DA: words("/Helv 0 Tf"),
      AA: { K: { S: "JavaScript", JS: words(secret) } },
    }),
    field({
      FT: "Ch",
      T: words("choice"),
      Opt: [words(secret), [words(secret), words("shown")]],
      V: words(secret),
      I: [0],
    }),
    field({
      FT: "Btn",
      T: words("button"),
      MK: { CA: words(secret), AC: words(secret), RC: words(secret) },
      AS: secret,
      AP: { N: { [secret]: d.stream(secret) } },
    }),
    field({
      FT: "Sig",
      T: words("signature"),
      V: {
        Type: "Sig",
        Name: words(secret),
        Reason: words(secret),
        Location: words(secret),
        ContactInfo: words(secret),
        Contents: words(secret),
        ByteRange: [0, 1, 2, 3],
      },
    }),
  ];
  page.node.set(name("Annots"), d.obj(fields));
  d.document.catalog.set(
    name("AcroForm"),
    d.obj({
      Fields: fields,
      DA: words("/Helv 0 Tf"),
      XFA: [words("template"), d.stream(`<xfa>${secret}</xfa>`), words("datasets"), d.stream(`<d>${secret}</d>`)],
      DR: { Font: { Helv: d.font.ref } },
    }),
  );
});
place(
  "a shown form field under the mark",
  (d) => {
    const page = d.page(keptLine);
    const form = d.document.getForm();
    const field = form.createTextField("patient");
    field.setText(secret);
    field.addToPage(page, { x: 50, y: 190, width: 200, height: 24, font: d.font });
    form.updateFieldAppearances(d.font);
  },
  { marks: [{ page: 1, box: [45, 80, 210, 35], reason: "TP-PERSON" }] },
);

// --- words drawn where nobody sees them
place("white words", (d) => void d.page(`${spoken}1 g ${text(50, 120, secret)}0 g ${keptLine}`));
place(
  "words beneath a white bar",
  (d) => void d.page(`${spoken}${text(50, 120, secret)}1 g 40 110 200 30 re f 0 g ${keptLine}`),
);
place(
  "words beneath a white bar with others on top",
  (d) =>
    void d.page(
      `${spoken}${text(50, 120, secret)}1 g 40 110 200 30 re f 0 g ${text(50, 120, "HARMLESSWORDS")}${keptLine}`,
    ),
);
place(
  "words beneath a black bar",
  (d) => void d.page(`${spoken}${text(50, 120, secret)}0 g 40 110 200 30 re f ${keptLine}`),
);
place("words beneath a picture", async (d) => {
  const picture = await pictureOf(["A small picture"], { width: 400, height: 120 });
  const image = d.stream(picture.grey, {
    Type: "XObject",
    Subtype: "Image",
    Width: picture.width,
    Height: picture.height,
    ColorSpace: "DeviceGray",
    BitsPerComponent: 8,
  });
  d.page(`${spoken}${text(50, 120, secret)}q 200 0 0 60 40 100 cm /Im Do Q ${keptLine}`, {
    resources: { XObject: { Im: image } },
  });
});
place("words outside the page", (d) => void d.page(spoken + text(500, 200, secret) + text(50, -30, secret) + keptLine));
place(
  "words outside the crop box",
  (d) =>
    void d.page(text(50, 200, secret) + text(50, 270, secret) + keptLine, { entries: { CropBox: [0, 0, 400, 240] } }),
  { marks: [{ page: 1, box: [45, 24, 130, 22], reason: "TP-PERSON" }] },
);
place(
  "invisible words",
  (d) => void d.page(`${spoken}q ${text(220, 120, secret, { before: "3 Tr" })} 0 Tr Q ${keptLine}`),
);
place(
  "words only used as a clip",
  (d) => void d.page(`${spoken}q ${text(50, 120, secret, { before: "7 Tr" })} Q ${keptLine}`),
);
place(
  "words in nothing's colour",
  (d) =>
    void d.page(`${spoken}q /G0 gs ${text(50, 120, secret)} Q ${keptLine}`, {
      resources: { ExtGState: { G0: { ca: 0, CA: 0 } } },
    }),
);
place("white words in a font whose letters have no names", async (d) => {
  const file = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  const embedded = await d.document.embedFont(readFileSync(file), { subset: true });
  const page = d.page(spoken + keptLine);
  page.drawText(secret, { x: 50, y: 120, size: 14, font: embedded, color: rgb(1, 1, 1) });
  await d.document.flush();
  for (const [, object] of d.document.context.enumerateIndirectObjects()) {
    const dict = object as PDFDict;
    if (object instanceof PDFDict && dict.get(name("Subtype")) === name("Type0"))
      dict.set(
        name("ToUnicode"),
        d.stream(
          "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0001> <00ff> <0001> endbfrange endcmap end",
        ),
      );
  }
});
place("tiny words", (d) => void d.page(`${spoken}q ${text(300, 120, secret, { size: 0.01 })} Q ${keptLine}`));
place("a layer that is off", (d) => {
  const layer = d.register({ Type: "OCG", Name: words(`Layer ${secret}`) });
  d.page(`${spoken}/OC /L1 BDC ${text(50, 120, secret)} EMC ${keptLine}`, { resources: { Properties: { L1: layer } } });
  d.document.catalog.set(name("OCProperties"), d.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }));
});
place("a form in a layer that is off", (d) => {
  const layer = d.register({ Type: "OCG", Name: words("Layer") });
  const form = d.stream(text(0, 10, secret), {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 200, 40],
    OC: layer,
    Resources: { Font: { F1: d.font.ref } },
  });
  d.page(`${spoken}q 1 0 0 1 50 100 cm /Fx Do Q ${keptLine}`, { resources: { XObject: { Fx: form } } });
  d.document.catalog.set(name("OCProperties"), d.obj({ OCGs: [layer], D: { BaseState: "OFF" } }));
});

// --- what the content says beside what it draws
place(
  "replacement text",
  (d) =>
    void d.page(
      `/Span <</ActualText (${secret}) /Alt <${Buffer.from(secret).toString("hex")}> /E (${secret})>> BDC ${spoken}EMC /P /MC0 BDC ${keptLine}EMC /X <</V (${secret})>> DP\n`,
      { resources: { Properties: { MC0: { ActualText: wide(secret), Metadata: words(secret) } } } },
    ),
);
place(
  "comments and strange operators in content",
  (d) =>
    void d.page(
      `% ${secret}\n${spoken}(${secret}) /${secret} ZZ\nBX (${secret}) unknown EX\n(${secret}) 0 0 1 rg 0 g\n${keptLine}% ${secret}`,
    ),
);
place(
  "content in pieces",
  (d) => {
    const page = d.page("");
    page.node.set(
      name("Contents"),
      d.obj([d.stream("BT /F1 14 Tf 1 0 0 1 50 200 Tm (Zeb"), d.stream("edee-7731) Tj ET"), d.stream(keptLine)]),
    );
  },
  { marks: [{ page: 1, box: [45, 80, 140, 30], reason: "TP-PERSON" }], inPieces: true },
);
place("resources nothing uses", (d) => {
  const form = d.stream(text(0, 10, secret), {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 200, 40],
    Resources: { Font: { F1: d.font.ref } },
  });
  d.page(spoken + keptLine, {
    resources: {
      XObject: { Unused: form },
      Pattern: { Unused: d.stream(secret, { PatternType: 1 }) },
      Shading: { [secret]: { ShadingType: 2 } },
    },
  });
});
place("names of resources", (d) => {
  const form = d.stream("0 0 1 1 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 1, 1], Name: secret });
  d.page(`${spoken}q 1 0 0 1 10 10 cm /${secret} Do Q /${secret} gs ${keptLine}`, {
    resources: { XObject: { [secret]: form }, ExtGState: { [secret]: { ca: 1 } } },
  });
});
place("private data of a form and of a picture", async (d) => {
  const form = d.stream("0 0 1 1 re f", {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 1, 1],
    PieceInfo: { A: { Private: words(secret) } },
    Metadata: d.stream(secret, { Type: "Metadata" }),
    OPI: { "2.0": { F: words(secret) } },
    Ref: { F: words(secret) },
    LastModified: words(secret),
  });
  const picture = await pictureOf(["A logo"], { width: 200, height: 100 });
  const plain = {
    Type: "XObject",
    Subtype: "Image",
    Width: 200,
    Height: 100,
    ColorSpace: "DeviceGray",
    BitsPerComponent: 8,
  };
  const other = await pictureOf([secret], { width: 400, height: 100 });
  const alternate = d.stream(other.grey, { ...plain, Width: 400 });
  const image = d.stream(picture.grey, {
    ...plain,
    Alternates: [{ Image: alternate }],
    Metadata: d.stream(secret),
    Name: secret,
    ID: words(secret),
    AF: [{ F: words(secret) }],
  });
  d.page(`${spoken}/Fx Do q 40 0 0 20 300 20 cm /Im Do Q ${keptLine}`, {
    resources: { XObject: { Fx: form, Im: image } },
  });
});
place("words inside a photograph's file", async (d) => {
  const picture = await pictureOf(["A logo"], { width: 200, height: 100 });
  const jpeg = await jpegOf(picture);
  const segment = (marker: number, said: string) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, said.length + 2]), Buffer.from(said)]);
  const revealing = Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xfe, secret),
    segment(0xe1, `Exif ${secret}`),
    jpeg.subarray(2),
    Buffer.from(secret),
  ]);
  const image = d.document.context.register(
    PDFRawStream.of(
      d.obj({
        Type: "XObject",
        Subtype: "Image",
        Width: 200,
        Height: 100,
        ColorSpace: "DeviceGray",
        BitsPerComponent: 8,
        Filter: "DCTDecode",
        Length: revealing.length,
      }) as never,
      revealing,
    ),
  );
  d.page(`${spoken}q 40 0 0 20 300 20 cm /Im Do Q ${keptLine}`, { resources: { XObject: { Im: image } } });
});
place("behind the end of a compressed stream", async (d) => {
  const page = d.page(spoken + keptLine);
  const { deflateSync } = await import("node:zlib");
  const packed = Buffer.concat([deflateSync(Buffer.from(spoken + keptLine)), Buffer.from(secret)]);
  page.node.set(
    name("Contents"),
    d.document.context.register(
      PDFRawStream.of(d.obj({ Filter: "FlateDecode", Length: packed.length }) as never, packed),
    ),
  );
});
place(
  "a font that spells the secret",
  (d) => {
    const hex = (said: string) => Buffer.from(said, "utf16le").swap16().toString("hex");
    const table = d.stream(
      `% ${secret}\n/CIDInit /ProcSet findresource begin begincmap /CMapName /${secret} def 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <${hex(secret)}> <42> <0042> <43> <${hex("C")}> endbfchar endcmap end`,
    );
    const font = d.register({
      Type: "Font",
      Subtype: "Type1",
      BaseFont: "Helvetica",
      Encoding: { Type: "Encoding", Differences: [65, "A", 90, secret] },
      ToUnicode: table,
    });
    d.page(`BT /F2 14 Tf 1 0 0 1 50 200 Tm (A) Tj 1 0 0 1 100 120 Tm (BC) Tj ET ${keptLine}`, {
      resources: { Font: { F2: font } },
    });
  },
  { marks: [{ page: 1, box: [45, 84, 20, 22], reason: "TP-PERSON" }] },
);
place("names of inks", (d) => {
  const tint = d.register({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 1, 0, 0], N: 1 });
  d.page(`${spoken}/C1 cs 1 scn 300 20 10 10 re f 0 g ${keptLine}`, {
    resources: { ColorSpace: { C1: ["Separation", secret, "DeviceCMYK", tint] } },
  });
});
place("an inherited page tree", async (d) => {
  d.page(spoken + keptLine);
  const pages = d.document.catalog.lookup(name("Pages")) as unknown as { set(key: PDFName, value: unknown): void };
  pages.set(name("Metadata"), d.stream(secret));
  pages.set(name(secret), words(secret));
});
place("a document inside the document", async (d) => {
  d.page(spoken + keptLine);
  const inner = await PDFDocument.create();
  inner.addPage().drawText(secret);
  inner.setTitle(secret);
  await d.document.attach(await inner.save(), "inner.pdf");
});

export const hidingPlaces: readonly HidingPlace[] = places;

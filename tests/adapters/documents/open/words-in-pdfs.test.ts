/**
 * Nothing of a PDF may be lost without a word (decision 13). A known word stands everywhere a PDF can hold one: it is
 * among the words of a page, or in a document of its own, or the document says what was left out.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PDFName, PDFPage } from "pdf-lib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Opened } from "~/adapters/documents/document-tools";
import { prepareDocument } from "~/adapters/documents/prepare/prepare";
import type { KindNotOnPages } from "~/domain/records/not-on-pages";
import { removeFolder } from "../../../given/remove-folder";
import { drawing, name, saved, text, words, type Drawing } from "../../pdf/draw";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "words-"))));
afterEach(() => removeFolder(folder));

const word = "Quillfeather";
const said = `Sister ${word} rang`;

async function prepared(bytes: Uint8Array) {
  const source = join(folder, "original");
  await writeFile(source, bytes);
  const pages: string[] = [];
  let opened: Opened | undefined;
  const outcome = await prepareDocument({ source, name: "record.pdf", workFolder: folder }, async (progress) => {
    if ("opened" in progress) opened = progress.opened;
    else pages.push(progress.page.words.words.map(({ text }) => text).join(" "));
  });
  if (!outcome.ok || !opened) throw new Error("could not be prepared");
  return { pages, opened };
}

const plain = text(50, 200, "Seen in clinic today");
const rect = [50, 100, 200, 130];

type Make = (d: Drawing) => Uint8Array | Promise<Uint8Array> | void | Promise<void>;
async function made(make: Make) {
  const d = await drawing();
  return (await make(d)) ?? saved(d);
}
const noted =
  (annotation: Record<string, unknown>): Make =>
  (d) =>
    void d.page(plain, { entries: { Annots: [d.register({ Type: "Annot", Rect: rect, F: 4, ...annotation })] } });
const catalogue = (d: Drawing, entries: Record<string, unknown>) => {
  for (const [key, value] of Object.entries(entries)) d.document.catalog.set(name(key), d.obj(value));
};
const fileSpec = (d: Drawing) => ({
  Type: "Filespec",
  F: words("note.txt"),
  UF: words("note.txt"),
  EF: { F: d.stream(said, { Type: "EmbeddedFile" }) },
});
const form =
  (
    field: Record<string, unknown>,
    { more = {}, isPlaced = true }: { more?: Record<string, unknown>; isPlaced?: boolean } = {},
  ): Make =>
  (d) => {
    const widget = d.register({
      Type: "Annot",
      Subtype: "Widget",
      FT: "Tx",
      T: words("history"),
      Rect: rect,
      F: 4,
      DA: words("/F1 12 Tf 0 g"),
      ...field,
    });
    d.page(plain, { entries: isPlaced ? { Annots: [widget] } : {} });
    catalogue(d, {
      AcroForm: { Fields: [widget], DR: { Font: { F1: d.font.ref } }, DA: words("/F1 12 Tf 0 g"), ...more },
    });
  };
const long = `${"She was seen at home and in clinic and at home again ".repeat(3)}${said}`;

describe("printed behind its pages is", () => {
  test.each<[string, KindNotOnPages, Make]>([
    ["a sticky note", "comments", noted({ Subtype: "Text", Contents: words(said), T: words("Dr Lloyd") })],
    ["a comment on a highlight", "comments", noted({ Subtype: "Highlight", Contents: words(said) })],
    ["a comment on a stamp", "comments", noted({ Subtype: "Stamp", Contents: words(said) })],
    ["a reply", "comments", noted({ Subtype: "Text", Contents: words(said), RT: "R" })],
    ["a window of a note", "comments", noted({ Subtype: "Popup", Contents: words(said) })],
    ["rich text of a note", "comments", noted({ Subtype: "Text", RC: words(`<body><p>${said}</p></body>`) })],
    ["who wrote a note", "comments", noted({ Subtype: "Text", Contents: words("see above"), T: words(said) })],
    ["a note that is hidden", "comments", noted({ Subtype: "FreeText", F: 2, Contents: words(said) })],
    ["a comment on a paper clip", "comments", noted({ Subtype: "FileAttachment", Contents: words(said) })],
    ["what is too wide for its field", "field-values", form({ V: words(long) })],
    [
      "what is too long for its field",
      "field-values",
      form({ V: words(long), Ff: 1 << 12, Rect: [50, 100, 150, 130] }),
    ],
    ["a field that is hidden", "field-values", form({ V: words(said), F: 2 })],
    ["a field without a place", "field-values", form({ V: words(said) }, { isPlaced: false })],
    [
      "the reason of a signature",
      "field-values",
      form({ FT: "Sig", V: { Type: "Sig", Name: words("Dr Lloyd"), Reason: words(said) } }),
    ],
  ])("%s", async (_, what, make) => {
    const { pages, opened } = await prepared(await made(make));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain(word);
    expect(opened.notOnPages).toContainEqual(expect.objectContaining({ what, count: 1, printedOn: [2] }));
  });

  test("a field that shows something else than its value shows its value, as other programs draw it", async () => {
    const make: Make = (d) =>
      form({ V: words(said), AP: { N: d.stream("", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 150, 30] }) } })(d);
    const { pages } = await prepared(await made(make));
    expect(pages.join("\n")).toContain(word);
  });
});

describe("a document of its own becomes", () => {
  test.each<[string, Make]>([
    [
      "a file of a portfolio",
      async (d) => {
        d.page(plain);
        catalogue(d, { Collection: { Type: "Collection" } });
        await d.document.attach(Buffer.from(said), "note.txt");
      },
    ],
    ["a file on a paper clip", (d) => noted({ Subtype: "FileAttachment", FS: d.register(fileSpec(d)) })(d)],
    ["a file that belongs to a page", (d) => void d.page(plain, { entries: { AF: [d.register(fileSpec(d))] } })],
    [
      "a file within a film's player",
      (d) =>
        noted({
          Subtype: "RichMedia",
          RichMediaContent: { Assets: { Names: [words("note.txt"), d.register(fileSpec(d))] } },
        })(d),
    ],
  ])("%s", async (_, make) => {
    const { opened } = await prepared(await made(make));
    expect(opened.enclosed.map(({ name }) => name)).toEqual(["note.txt"]);
    expect(await readFile(opened.enclosed[0]!.path, "utf8")).toBe(said);
  });

  test("nothing that unpacks without end, and this is said", async () => {
    const bytes = await made((d) =>
      noted({
        Subtype: "FileAttachment",
        FS: d.register({
          ...fileSpec(d),
          EF: { F: d.stream(new Uint8Array(310 * 1024 * 1024), { Type: "EmbeddedFile" }) },
        }),
      })(d),
    );
    const { opened } = await prepared(bytes);
    expect(opened).toMatchObject({ enclosed: [], notTaken: [{ name: "note.txt", because: "damaged" }] });
  });
});

describe("left in the original, and said, is", () => {
  const layer = (d: Drawing, entries: Record<string, unknown> = {}) =>
    d.register({ Type: "OCG", Name: words("Old notes"), ...entries });
  const inLayer = (d: Drawing, ocg: unknown) =>
    d.page(`${plain}/OC /L1 BDC ${text(50, 150, said)} EMC`, { resources: { Properties: { L1: ocg } } });
  const outlineOf = (d: Drawing, page: PDFPage) => {
    const outlines = d.register({ Type: "Outlines" });
    const item = d.register({ Title: words(said), Parent: outlines, Dest: [page.ref, "Fit"] });
    const dict = d.document.context.lookup(outlines) as unknown as { set(key: PDFName, value: unknown): void };
    for (const key of ["First", "Last"]) dict.set(name(key), item);
    return outlines;
  };

  test.each<[string, KindNotOnPages, Make]>([
    ["a sound", "sound-or-film", noted({ Subtype: "Sound", Sound: { R: 8000 } })],
    ["a film", "sound-or-film", noted({ Subtype: "Screen", A: { S: "Rendition" } })],
    ["a model", "sound-or-film", noted({ Subtype: "3D" })],
    [
      "a hidden stamp",
      "hidden-words",
      (d) =>
        noted({
          Subtype: "Stamp",
          F: 2,
          AP: { N: d.stream(text(0, 5, said), { Subtype: "Form", BBox: [0, 0, 150, 30] }) },
        })(d),
    ],
    [
      "a layer that is off",
      "hidden-layers",
      (d) => {
        const ocg = layer(d);
        inLayer(d, ocg);
        catalogue(d, { OCProperties: { OCGs: [ocg], D: { OFF: [ocg] } } });
      },
    ],
    [
      "a layer that only prints",
      "hidden-layers",
      (d) => {
        const ocg = layer(d, { Usage: { View: { ViewState: "OFF" } } });
        inLayer(d, ocg);
        catalogue(d, {
          OCProperties: { OCGs: [ocg], D: { AS: [{ Event: "View", Category: ["View"], OCGs: [ocg] }] } },
        });
      },
    ],
    [
      "a note in a layer",
      "hidden-layers",
      (d) => {
        const ocg = layer(d);
        void noted({
          Subtype: "Stamp",
          OC: ocg,
          AP: { N: d.stream(text(0, 5, said), { Subtype: "Form", BBox: [0, 0, 150, 30] }) },
        })(d);
        catalogue(d, { OCProperties: { OCGs: [ocg], D: {} } });
      },
    ],
    [
      "a field that a program fills in",
      "calculated-fields",
      (d) => {
        const field = d.register({
          FT: "Tx",
          T: words("sum"),
          AA: { C: { S: "JavaScript", JS: words("event.value = 1") } },
        });
        d.page(plain);
        catalogue(d, { AcroForm: { Fields: [field], CO: [field] } });
      },
    ],
    [
      "a form of another program",
      "form-without-pages",
      (d) => {
        d.page(plain);
        catalogue(d, { AcroForm: { Fields: [], XFA: d.stream(`<xdp><name>${said}</name></xdp>`) } });
      },
    ],
    ["a bookmark", "bookmarks", (d) => catalogue(d, { Outlines: outlineOf(d, d.page(plain)) })],
    [
      "a title",
      "title-and-keywords",
      (d) => {
        d.page(plain);
        d.document.setTitle(said);
      },
    ],
    [
      "a property of its own",
      "title-and-keywords",
      (d) => {
        d.page(plain);
        catalogue(d, { Metadata: d.stream(`<x>${said}</x>`, { Type: "Metadata", Subtype: "XML" }) });
      },
    ],
    [
      "what a program kept for itself",
      "title-and-keywords",
      (d) => void d.page(plain, { entries: { PieceInfo: { Ours: { Private: words(said) } } } }),
    ],
    [
      "the name of a page",
      "page-labels",
      (d) => {
        d.page(plain);
        catalogue(d, { PageLabels: { Nums: [0, { P: words(said) }] } });
      },
    ],
    [
      "where a link leads",
      "link-addresses",
      noted({ Subtype: "Link", A: { S: "URI", URI: words(`https://mail.example/${word}`) } }),
    ],
    [
      "what describes a picture",
      "alternative-text",
      (d) => {
        d.page(plain);
        catalogue(d, { StructTreeRoot: { Type: "StructTreeRoot", K: { S: "Figure", Alt: words(said) } } });
      },
    ],
    ["what a field says when it is pointed at", "alternative-text", form({ TU: words(said) })],
    [
      "a program",
      "programs",
      (d) => {
        d.page(plain);
        catalogue(d, { OpenAction: { S: "JavaScript", JS: words(`app.alert("${said}")`) } });
      },
    ],
    [
      "what it was before",
      "earlier-versions",
      async (d) => {
        d.page(plain);
        const before = Buffer.from(await saved(d)).toString("latin1");
        const end = /startxref\s+(\d+)/.exec(before)![1]!;
        return Buffer.from(
          `${before}\nxref\n0 0\ntrailer\n<< /Size 9 /Root ${/\/Root (\d+ \d+ R)/.exec(before)![1]} /Prev ${end} >>\nstartxref\n${before.length + 1}\n%%EOF\n`,
          "latin1",
        );
      },
    ],
  ])("%s", async (_, what, make) => {
    const { pages, opened } = await prepared(await made(make));
    expect(opened.notOnPages!.map((note) => note.what)).toContain(what);
    expect(pages).toHaveLength(1);
  });
});

test("a page with nothing beside it says nothing", async () => {
  const { opened, pages } = await prepared(await made((d) => void d.page(plain)));
  expect(pages).toEqual(["Seen in clinic today"]);
  expect(opened).toMatchObject({ enclosed: [], notTaken: [], notOnPages: [] });
});

test("a field that shows all that was filled in is said nowhere else", async () => {
  const { opened, pages } = await prepared(await made(form({ V: words(said) })));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain(said);
  expect(opened.notOnPages).toEqual([]);
});

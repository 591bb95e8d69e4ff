/** What the redactor says and does: reports, refusals, withheld pages, and words found however they are written. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StandardFonts } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { findInText, lettersOf } from "~/adapters/pdf/read/read-letters";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { drawing, kept, keptLine, name, saved, secret, text, words } from "../draw";
import { pdftotext, readInPicture, whoFinds, withFile } from "../judges";
import { removeFolder } from "../../../given/remove-folder";

async function threePages(): Promise<Uint8Array> {
  const d = await drawing();
  d.page(text(50, 200, secret) + keptLine);
  d.page(text(50, 200, "Another patient altogether") + text(50, 40, "PAGETWO"), { size: [300, 500], turn: 90 });
  d.page(text(50, 200, `${secret} again`) + text(50, 40, "PAGETHREE"));
  return saved(d);
}

const encrypted = (bytes: Uint8Array, userPassword: string) =>
  withFile(bytes, (file, folder) => {
    const out = join(folder, "locked.pdf");
    const { status } = spawnSync("qpdf", ["--encrypt", userPassword, "owner", "256", "--", file, out]);
    if (status !== 0) throw new Error("qpdf could not encrypt");
    return readFileSync(out);
  });

describe("a report", () => {
  test("says what was removed and who verified it", async () => {
    const burnt = await burnIn({
      bytes: await threePages(),
      marks: [
        { find: secret, reason: "TP-PERSON" },
        { page: 2, withhold: true, reason: "NOT-YOURS" },
      ],
      wordingFor: () => "It is about someone else.",
    });
    expect(burnt).toMatchObject({
      ok: true,
      report: {
        verified: true,
        pages: 3,
        marksApplied: 2,
        withheldPages: [2],
        rasterisedPages: [],
        doubts: [],
        readers: [
          { name: "PDFium", verdict: "clean" },
          { name: "pdf.js", verdict: "clean" },
          { name: "structure walk", verdict: "clean" },
          { name: "each picture by itself", verdict: "clean" },
          { name: "OCR", verdict: "clean" },
        ],
      },
    });
    if (!burnt.ok) return;
    expect(whoFinds(burnt.bytes, [secret, "Another patient", "PAGETWO"])).toEqual([]);
    expect(pdftotext(burnt.bytes)).toMatch(
      /KEEPTHIS[\s\S]*This page has been withheld\s+It is about someone else\.[\s\S]*again[\s\S]*PAGETHREE/,
    );
    expect(JSON.stringify(burnt.report)).not.toContain("Zebedee");
  });

  test("a withheld page keeps its size, and no code stands on it", async () => {
    const burnt = await burnIn({
      bytes: await threePages(),
      marks: [{ page: 2, withhold: true, reason: "TP-SOURCE" }],
    });
    if (!burnt.ok) throw new Error(burnt.because);
    const opened = await openPdf(burnt.bytes);
    expect(opened.ok && opened.pdf.size(2)).toEqual({ width: 500, height: 300 });
    expect(pdftotext(burnt.bytes)).not.toContain("TP-SOURCE");
  });

  test("a word removed in one place may stand unmarked in another", async () => {
    const burnt = await burnIn({
      bytes: await threePages(),
      marks: [{ page: 1, box: [45, 84, 130, 22], reason: "TP-PERSON" }],
    });
    expect(burnt).toMatchObject({ ok: true, report: { verified: true } });
  });

  test("a phrase may be looked for on one page only", async () => {
    const burnt = await burnIn({ bytes: await threePages(), marks: [{ find: secret, page: 3, reason: "TP-PERSON" }] });
    if (!burnt.ok) throw new Error(burnt.because);
    expect(pdftotext(burnt.bytes).match(new RegExp(secret, "g"))).toHaveLength(1);
  });
});

describe("a word that a page shows in its own way", () => {
  const name = "Quillfeather";
  const marks: Mark[] = [{ find: name, reason: "TP-PERSON" }];
  const winAnsi = { Type: "Font", Subtype: "Type1", BaseFont: "Helvetica", Encoding: "WinAnsiEncoding" };
  /** Every letter is said to be the one that follows it by 33 places. */
  const lies =
    "begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0041> endbfrange endcmap";

  test("with a hyphen that nobody types is found", async () => {
    const d = await drawing();
    const font = d.register(winAnsi);
    d.page("BT /F0 20 Tf 50 200 Td (Quill\\255feather goes) Tj ET BT /F0 20 Tf 50 100 Td (Quill-feather, too) Tj ET", {
      resources: { Font: { F0: font } },
    });
    const burnt = await burnIn({ bytes: await saved(d), marks });
    if (!burnt.ok) throw new Error(burnt.because);
    expect(burnt.report.removed.characters).toBeGreaterThan(20);
    expect(pdftotext(burnt.bytes)).toMatch(/goes[\s\S]*too/);
    expect(pdftotext(burnt.bytes)).not.toMatch(/feather/);
  });

  test.each([false, true])(
    "under a font that says others is covered, or refused aloud (honest beside: %s)",
    async (honest) => {
      const d = await drawing();
      const font = d.register({ ...winAnsi, ToUnicode: d.stream(lies) });
      d.page(`BT /F0 20 Tf 50 200 Td (${name}) Tj ET${honest ? text(50, 100, name) : ""}`, {
        resources: { Font: { F0: font } },
      });
      const burnt = await burnIn({ bytes: await saved(d), marks });
      if (burnt.ok) expect(readInPicture(burnt.bytes, 1)).not.toMatch(/quill/i);
      else expect(burnt.sentences.join(" ")).toMatch(/Cover them with a box|not verified|could still/i);
    },
  );
});

test("what fields and notes show without an appearance of their own becomes part of the page", async () => {
  const d = await drawing();
  const page = d.page(text(50, 250, secret) + keptLine);
  const field = d.register({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Tx",
    T: words("field"),
    V: words("FIELDVALUE"),
    Rect: [50, 100, 250, 124],
    F: 4,
    DA: words("/F1 12 Tf 0 g"),
    P: page.ref,
  });
  const note = d.register({
    Type: "Annot",
    Subtype: "FreeText",
    Rect: [200, 60, 350, 80],
    Contents: words("FREETEXT"),
    DA: words("/F1 12 Tf 0 g"),
    F: 4,
  });
  page.node.set(name("Annots"), d.obj([field, note]));
  d.document.catalog.set(
    name("AcroForm"),
    d.obj({ Fields: [field], DA: words("/F1 12 Tf 0 g"), DR: { Font: { F1: d.font.ref } } }),
  );
  const burnt = await burnIn({ bytes: await saved(d), marks: [{ find: secret, reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(burnt.because);
  expect(pdftotext(burnt.bytes)).toMatch(/FIELDVALUE[\s\S]*FREETEXT/);
  expect(burnt.report.removed).toMatchObject({ annotations: 2, formFields: 1 });
});

test("what a field or a note says becomes part of the page, though the document lacks the font that it names", async () => {
  const d = await drawing();
  const page = d.page(text(50, 250, secret) + keptLine);
  const field = d.register({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Tx",
    T: words("field"),
    V: words("FIELDVALUE"),
    Rect: [50, 100, 250, 124],
    F: 4,
    DA: words("/F9 11 Tf 0 g"),
    P: page.ref,
  });
  const note = d.register({
    Type: "Annot",
    Subtype: "FreeText",
    Rect: [200, 60, 350, 80],
    Contents: words("FREETEXT"),
    DA: words("/Helv 12 Tf 0 g"),
    F: 4,
  });
  page.node.set(name("Annots"), d.obj([field, note]));
  d.document.catalog.set(name("AcroForm"), d.obj({ Fields: [field] }));
  const burnt = await burnIn({ bytes: await saved(d), marks: [{ find: secret, reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(burnt.because);
  expect(pdftotext(burnt.bytes)).toMatch(/FIELDVALUE[\s\S]*FREETEXT/);
});

describe("it refuses", () => {
  const mark: Mark = { page: 1, box: [45, 84, 130, 22], reason: "TP-PERSON" };
  test.each<[string, () => Promise<Uint8Array>, Mark[], string]>([
    ["an empty file", async () => new Uint8Array(), [mark], "empty"],
    ["what is no PDF", async () => Buffer.from("Dear Sir or Madam"), [mark], "not-what-its-name-says"],
    ["a damaged PDF", async () => Buffer.from("%PDF-1.7\n1 0 obj <</Type /Cata"), [mark], "damaged"],
    [
      "a page that does not say that it is one",
      async () =>
        Buffer.from(
          Buffer.from(await threePages())
            .toString("latin1")
            .replace(/\/Type \/Page(?!s)/, (words) => " ".repeat(words.length)),
          "latin1",
        ),
      [mark],
      "damaged",
    ],
    ["an unknown password", async () => encrypted(await threePages(), "not-told"), [mark], "password-needed"],
    ["a page that is not there", threePages, [{ ...mark, page: 4 }], "mark-outside-document"],
    [
      "a box beside the page",
      threePages,
      [{ page: 1, box: [401, 10, 20, 20], reason: "TP-PERSON" }],
      "mark-outside-document",
    ],
    ["words that are nowhere", threePages, [{ find: "Rumpelstiltskin", reason: "TP-PERSON" }], "words-not-found"],
    [
      "words that are on another page",
      threePages,
      [{ find: "Another patient", page: 1, reason: "TP-PERSON" }],
      "words-not-found",
    ],
  ])("%s", async (_, make, marks, because) => {
    const burnt = await burnIn({ bytes: await make(), marks });
    expect(burnt).toMatchObject({ ok: false, because });
    expect(!burnt.ok && burnt.sentences.length > 0).toBe(true);
  });

  test("but not a file locked with an empty or a known password", async () => {
    for (const [locked, password] of [
      [encrypted(await threePages(), ""), undefined],
      [encrypted(await threePages(), "told"), "told"],
    ] as const) {
      const burnt = await burnIn({ bytes: locked, marks: [{ find: secret, reason: "TP-PERSON" }], password });
      if (!burnt.ok) throw new Error(burnt.because);
      expect(whoFinds(burnt.bytes, [secret])).toEqual([]);
      expect(pdftotext(burnt.bytes)).toContain(kept);
    }
  });
});

describe("words are found", () => {
  test.each([
    ["in either case", "Mary JANE smith", "mary jane Smith"],
    ["over a line break", "said Mary Jane\nSmith today", "Mary Jane Smith"],
    ["broken by a hyphen", "said Mary Jane Smith-\nson today", "Jane Smithson"],
    ["inside a longer word", "the Smithsons", "Smith"],
    ["with curly quotes", "O\u2019Connor came", "O'Connor"],
    ["with accents as typed", "Zo\u00eb Garc\u00eda", "Zoe\u0308 Garci\u0301a"],
    ["with odd spaces", "Mary\u00a0Jane  Smith", "Mary Jane Smith"],
    ["as a number with or without gaps", "NHS 999 000 0018 seen", "9990000018"],
  ])("%s", async (_, said, wanted) => {
    const d = await drawing();
    const times = await d.document.embedFont(StandardFonts.TimesRoman);
    d.page("").drawText(said, { x: 40, y: 200, size: 14, font: times, lineHeight: 18 });
    const opened = await openPdf(await saved(d));
    if (!opened.ok) throw new Error(opened.because);
    expect(findInText(lettersOf(opened.pdf.chars(1)), wanted).length).toBeGreaterThan(0);
  });

  test("but not across the gap between two words", async () => {
    const d = await drawing();
    d.page(text(50, 200, "an nice day"));
    const opened = await openPdf(await saved(d));
    if (!opened.ok) throw new Error(opened.because);
    expect(findInText(lettersOf(opened.pdf.chars(1)), "Ann")).toEqual([]);
  });
});

test.each([
  ["a unit that is a name", { UserUnit: "X" }],
  ["a size that is a name", { MediaBox: [0, 0, "A", 300] }],
  ["fonts that are a number", { Resources: { Font: 5 } }],
])("a page with %s is redacted, or refused in a sentence", async (_, entries) => {
  const d = await drawing();
  d.page(text(50, 200, secret) + keptLine, { entries });
  const burnt = await burnIn({
    bytes: await saved(d),
    marks: [{ page: 1, box: [45, 84, 130, 22], reason: "TP-PERSON" }],
  });
  expect(burnt.ok || burnt.sentences.length > 0).toBe(true);
});

describe("the command", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "redact-test-"));
    writeFileSync(join(folder, "in.pdf"), await threePages());
  });
  afterAll(() => removeFolder(folder));

  function redact(marks: unknown, source = "in.pdf") {
    writeFileSync(join(folder, "marks.json"), typeof marks === "string" ? marks : JSON.stringify(marks));
    const out = join(folder, "out.pdf");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/redact.ts", join(folder, source), join(folder, "marks.json"), out],
      { encoding: "utf8" },
    );
    return { status, report: JSON.parse(stdout) as { verified: boolean }, stderr, out };
  }

  test("writes a verified file and ends well", () => {
    const { status, report, out } = redact([{ find: secret, reason: "TP-PERSON" }]);
    expect({ status, verified: report.verified }).toEqual({ status: 0, verified: true });
    expect(whoFinds(readFileSync(out), [secret])).toEqual([]);
  });

  test("takes a list that begins with a mark of the byte order", () => {
    const { report } = redact(`\ufeff${JSON.stringify([{ find: secret, reason: "TP-PERSON" }])}`);
    expect(report.verified).toBe(true);
  });

  test.each([
    ["words that are nowhere", [{ find: "Rumpelstiltskin", reason: "TP-PERSON" }], /not found/],
    [
      "a mark without its box",
      [
        { find: secret, reason: "TP-PERSON" },
        { page: 1, reason: "TP-PERSON" },
      ],
      /Entry 2 .*needs "box"/,
    ],
    ["a reason nobody knows", [{ find: secret, reason: "BECAUSE" }], /Entry 1 .*"reason"/],
    ["what is no JSON", "marks, please", /not JSON/],
    ["a key that no mark has", [{ page: 1, bocks: [1, 2, 3, 4], reason: "TP-PERSON" }], /Entry 1 .*"bocks"/],
    ["a mark that is two", [{ find: secret, page: 1, withhold: true, reason: "TP-PERSON" }], /only one of/],
  ])("refuses %s, says so, and leaves no file", (_, marks, sentence) => {
    writeFileSync(join(folder, "out.pdf"), "an older one");
    const { status, report, stderr, out } = redact(marks);
    expect(status).toBe(1);
    expect(report.verified).toBe(false);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain("Zebedee");
    expect(existsSync(out)).toBe(false);
  });
});

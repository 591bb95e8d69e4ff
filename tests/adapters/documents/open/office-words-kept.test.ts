/**
 * Nothing may be lost without a word (decision 13): a known word stands everywhere an office file can hold one, and is
 * on a page that it becomes, or in a file that comes out of it.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Opened, PageReady } from "~/adapters/documents/document-tools";
import { prepareDocument } from "~/adapters/documents/prepare/prepare";
import { passagesOfOpenDocument } from "~/adapters/documents/open/open-document-passages";
import { programThere } from "~/adapters/program-there";
import { zipOf } from "../../../given/zip";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "office-"))));
afterEach(() => removeFolder(folder));

async function prepare(bytes: Uint8Array | string, name: string) {
  const source = join(folder, "original");
  await writeFile(source, bytes);
  const pages: PageReady[] = [];
  let opened: Opened | undefined;
  const outcome = await prepareDocument({ source, name, workFolder: folder }, async (progress) => {
    if ("opened" in progress) opened = progress.opened;
    else pages.push(progress.page);
  });
  if (!outcome.ok || !opened) throw new Error("refused");
  return { opened, words: pages.flatMap(({ words }) => words.words.map(({ text }) => text)).join(" ") };
}

/** One grey point. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

const declared = '<?xml version="1.0" encoding="UTF-8"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const kinds = (...parts: [name: string, kind: string][]) =>
  `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(([name, kind]) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`).join("")}</Types>`;
const relations = (...each: [kind: string, target: string][]) =>
  `${declared}<Relationships xmlns="${relationships}">${each.map(([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${office}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const letter = (body: string, ...more: { name: string; bytes: string }[]) =>
  zipOf([
    {
      name: "[Content_Types].xml",
      bytes: kinds(
        ["word/document.xml", "wordprocessingml.document.main"],
        ["word/comments.xml", "wordprocessingml.comments"],
        ["word/header1.xml", "wordprocessingml.header"],
        ["word/footnotes.xml", "wordprocessingml.footnotes"],
      ),
    },
    { name: "_rels/.rels", bytes: relations(["officeDocument", "word/document.xml"]) },
    {
      name: "word/_rels/document.xml.rels",
      bytes: relations(["comments", "comments.xml"], ["header", "header1.xml"], ["footnotes", "footnotes.xml"]),
    },
    {
      name: "word/document.xml",
      bytes: `${declared}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body><w:p><w:r><w:t>Seen today.</w:t></w:r></w:p>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
const run = (words: string, properties = "") => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r></w:p>`;
const part = (name: string, element: string, inner: string) => ({
  name: `word/${name}.xml`,
  bytes: `${declared}<w:${element} xmlns:w="${word}">${inner}</w:${element}>`,
});

const sheets = (
  first: string,
  second = "",
  state = "",
  columns = "",
  styles = "",
  after = "",
  ...more: { name: string; bytes: string }[]
) =>
  zipOf([
    ...more,
    { name: "xl/styles.xml", bytes: styles || `${declared}<styleSheet xmlns="${main}"/>` },
    {
      name: "[Content_Types].xml",
      bytes: kinds(
        ["xl/workbook.xml", "spreadsheetml.sheet.main"],
        ["xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"],
        ["xl/worksheets/sheet2.xml", "spreadsheetml.worksheet"],
        ["xl/styles.xml", "spreadsheetml.styles"],
      ),
    },
    { name: "_rels/.rels", bytes: relations(["officeDocument", "xl/workbook.xml"]) },
    {
      name: "xl/workbook.xml",
      bytes: `${declared}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Results" sheetId="1" r:id="r1"/><sheet name="Costs" sheetId="2" ${state} r:id="r2"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      bytes: relations(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["styles", "styles.xml"],
      ),
    },
    ...[first, second].map((rows, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      bytes: `${declared}<worksheet xmlns="${main}">${index === 0 ? columns : ""}<sheetData>${rows}</sheetData>${index === 0 ? after : ""}</worksheet>`,
    })),
  ]);
const row = (at: number, cells: string[], more = "") =>
  `<row r="${at}" ${more}>${cells.map((words, index) => (/^\d+$/.test(words) ? `<c r="${"ABCDE"[index]}${at}"><v>${words}</v></c>` : `<c r="${"ABCDE"[index]}${at}" t="inlineStr"><is><t>${words}</t></is></c>`)).join("")}</row>`;

/** The second of its styles is ";;;". */
const unseen = `${declared}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode=";;;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const openText = (inner: string, automatic = "") =>
  zipOf([
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.text", isStored: true },
    {
      name: "content.xml",
      bytes: `${declared}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text><text:p>Seen today.</text:p>${inner}</office:text></office:body></office:document-content>`,
    },
    {
      name: "META-INF/manifest.xml",
      bytes: `${declared}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
  ]);

describe.skipIf(!programThere("soffice"))("a word that no page of an office file shows", () => {
  test.each<[string, string, () => Buffer | string, string | null]>([
    [
      "letter.docx",
      "a comment",
      () =>
        letter("", part("comments", "comments", `<w:comment w:id="0" w:author="Dr Vane">${run("Pellow")}</w:comment>`)),
      "comments",
    ],
    ["letter.docx", "a hidden paragraph", () => letter(run("Pellow", "<w:vanish/>")), "hidden-words"],
    [
      "letter.docx",
      "words that were taken out",
      () => letter('<w:p><w:del w:id="1" w:author=""><w:r><w:delText>Pellow</w:delText></w:r></w:del></w:p>'),
      null,
    ],
    ["letter.docx", "white letters", () => letter(run("Pellow", '<w:color w:val="FFFFFF"/>')), null],
    [
      "letter.docx",
      "a header that no section shows",
      () => letter("", part("header1", "hdr", run("Pellow"))),
      "hidden-words",
    ],
    [
      "letter.docx",
      "a footnote that nothing refers to",
      () => letter("", part("footnotes", "footnotes", `<w:footnote w:id="5">${run("Pellow")}</w:footnote>`)),
      "hidden-words",
    ],
    [
      "letter.docx",
      "a part that nobody knows",
      () => letter("", { name: "customXml/item1.xml", bytes: "<a><b>Pellow</b></a>" }),
      "hidden-words",
    ],
    [
      "letter.docx",
      "its title",
      () => letter("", { name: "docProps/core.xml", bytes: '<c xmlns:dc="x"><dc:title>Pellow</dc:title></c>' }),
      "title-and-keywords",
    ],
    [
      "letter.docx",
      "what a table is called",
      () =>
        letter(
          '<w:tbl><w:tblPr><w:tblDescription w:val="Seen with Pellow"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>Well.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        ),
      "alternative-text",
    ],
    [
      "letter.docx",
      "a choice that was not taken",
      () =>
        letter(
          '<w:p><w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Pellow" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>Well.</w:t></w:r></w:sdtContent></w:sdt></w:p>',
        ),
      "alternative-text",
    ],
    [
      "letter.docx",
      "what a link says when one rests on it",
      () => letter('<w:p><w:hyperlink w:tooltip="Ask Pellow"><w:r><w:t>Well.</w:t></w:r></w:hyperlink></w:p>'),
      "alternative-text",
    ],
    [
      "letter.docx",
      "a value that a program keeps in it",
      () => letter("", part("settings", "settings", '<w:docVars><w:docVar w:name="kin" w:val="Pellow"/></w:docVars>')),
      "hidden-words",
    ],
    [
      "letter.docx",
      "data beside it, as an attribute",
      () => letter("", { name: "customXml/item1.xml", bytes: '<a xmlns="urn:x"><b kin="Pellow"/></a>' }),
      "hidden-words",
    ],
    [
      "letter.docx",
      "its company",
      () =>
        letter("", { name: "docProps/app.xml", bytes: "<P><Application>W</Application><Company>Pellow</Company></P>" }),
      "title-and-keywords",
    ],
    [
      "results.xlsx",
      "a cell whose format shows nothing",
      () =>
        sheets(
          row(1, ["a"]) + `<row r="2"><c r="A2" t="inlineStr" s="1"><is><t>Pellow</t></is></c></row>`,
          "",
          "",
          "",
          unseen,
        ),
      "hidden-words",
    ],
    [
      "results.xlsx",
      "a footer that no page shows",
      () =>
        sheets(
          row(1, ["a"]),
          "",
          "",
          "",
          "",
          "<headerFooter><firstFooter>&amp;L&amp;8Pellow</firstFooter></headerFooter>",
        ),
      "hidden-words",
    ],
    [
      "results.xlsx",
      "what a cell asks for",
      () =>
        sheets(
          row(1, ["a"]),
          "",
          "",
          "",
          "",
          '<dataValidations count="1"><dataValidation type="list" sqref="A1" showInputMessage="1" prompt="Ask Pellow"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        ),
      "hidden-words",
    ],
    [
      "results.xlsx",
      "a choice of a cell that was not taken",
      () =>
        sheets(
          row(1, ["a"]),
          "",
          "",
          "",
          "",
          '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,Pellow"</formula1></dataValidation></dataValidations>',
        ),
      "hidden-words",
    ],
    [
      "results.xlsx",
      "words within a formula",
      () =>
        sheets(row(1, ["a"]) + '<row r="2"><c r="A2" t="str"><f>IF(A1="Pellow","no","well")</f><v>well</v></c></row>'),
      "hidden-words",
    ],
    [
      "results.xlsx",
      "what a table kept of rows that are gone",
      () =>
        sheets(row(1, ["a"]), "", "", "", "", "", {
          name: "xl/pivotCache/pivotCacheRecords1.xml",
          bytes: `<pivotCacheRecords xmlns="${main}"><r><s v="Pellow"/><n v="4"/></r></pivotCacheRecords>`,
        }),
      "hidden-words",
    ],
    [
      "results.xlsx",
      "a hidden sheet",
      () => sheets(row(1, ["a"]), row(1, ["Pellow"]), 'state="hidden"'),
      "hidden-sheets",
    ],
    [
      "results.xlsx",
      "a sheet that Excel does not even name",
      () => sheets(row(1, ["a"]), row(1, ["Pellow"]), 'state="veryHidden"'),
      "hidden-sheets",
    ],
    [
      "results.xlsx",
      "a hidden row",
      () => sheets(row(1, ["a"]) + row(2, ["Pellow"], 'hidden="1"')),
      "hidden-rows-or-columns",
    ],
    [
      "results.xlsx",
      "a hidden column",
      () => sheets(row(1, ["a", "Pellow"]), "", "", '<cols><col min="2" max="2" width="9" hidden="1"/></cols>'),
      "hidden-rows-or-columns",
    ],
    [
      "results.xlsx",
      "a cell that is cut off",
      () => sheets(row(1, ["told her sister Dorothy Pellow today", "next"])),
      "cut-cells",
    ],
    [
      "note.odt",
      "a comment",
      () =>
        openText(
          "<text:p>x<office:annotation><dc:creator>Dr Vane</dc:creator><text:p>Pellow</text:p></office:annotation></text:p>",
        ),
      "comments",
    ],
    [
      "note.odt",
      "a hidden passage",
      () =>
        openText(
          '<text:p><text:span text:style-name="T1">Pellow</text:span></text:p>',
          '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
        ),
      "hidden-words",
    ],
    [
      "note.odt",
      "a field that is set and not shown",
      () =>
        openText(
          '<text:p><text:variable-set text:name="k" office:value-type="string" office:string-value="Pellow" text:display="none"/>x</text:p>',
        ),
      "hidden-words",
    ],
    [
      "note.odt",
      "the other of two wordings",
      () =>
        openText(
          '<text:p><text:conditional-text text:condition="ooow:1==1" text:string-value-if-true="x" text:string-value-if-false="Pellow">x</text:conditional-text></text:p>',
        ),
      "hidden-words",
    ],
    [
      "note.rtf",
      "its title",
      () => "{\\rtf1\\ansi{\\info{\\title Pellow}{\\creatim\\yr2026\\mo1}}Seen today.\\par}",
      "title-and-keywords",
    ],
    [
      "note.rtf",
      "a group of a program’s own",
      () => "{\\rtf1\\ansi Seen today.{\\*\\kinof Pellow}\\par}",
      "hidden-words",
    ],
    [
      "note.rtf",
      "an entry of an index that is not there",
      () => "{\\rtf1\\ansi Seen today.{\\xe {Pellow}}\\par}",
      "hidden-words",
    ],
    [
      "note.rtf",
      "an entry of a table that is not there",
      () => "{\\rtf1\\ansi Seen today.{\\tc Pellow}\\par}",
      "hidden-words",
    ],
    ["note.rtf", "a hidden passage", () => "{\\rtf1\\ansi Seen today. {\\v Pellow}\\par}", "hidden-words"],
    [
      "note.rtf",
      "a comment",
      () => "{\\rtf1\\ansi Seen today.{\\*\\atnid x}{\\*\\atnauthor Vane}\\chatn{\\*\\annotation Pellow}\\par}",
      "comments",
    ],
  ])("%s: %s", async (name, _, bytes, what) => {
    const { opened, words } = await prepare(bytes(), name);
    expect(words).toContain("Pellow");
    expect((opened.notOnPages ?? []).map((note) => note.what)).toEqual(what ? [what] : []);
    if (what) expect(opened.notOnPages![0]!.printedOn).toEqual([opened.pageCount]);
  });

  test("who wrote it, and when, makes no page of its own", async () => {
    const core =
      '<c xmlns:dc="x"><dc:creator>Dr Vane</dc:creator><lastModifiedBy>Dr Vane</lastModifiedBy><revision>2</revision><created>2026-05-01T10:00:00Z</created></c>';
    const changed = '<w:p><w:ins w:id="1" w:author="Pellow, J"><w:r><w:t>Better.</w:t></w:r></w:ins></w:p>';
    const { opened } = await prepare(letter(changed, { name: "docProps/core.xml", bytes: core }), "letter.docx");
    expect(opened).toMatchObject({ pageCount: 1, notOnPages: [{ what: "title-and-keywords", count: 2 }] });
  });

  test("what every program writes of its own makes no page", async () => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:fldData xml:space="preserve">UVFRUVFR</w:fldData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const sources = {
      name: "customXml/item1.xml",
      bytes:
        '<b:Sources SelectedStyle="\\APASixthEditionOfficeOnline.xsl" StyleName="APA" Version="6" xmlns:b="urn:x"/>',
    };
    const program = {
      name: "docProps/app.xml",
      bytes: "<P><Application>Word</Application><AppVersion>16.0300</AppVersion><Company></Company></P>",
    };
    const { opened } = await prepare(letter(field, sources, program), "letter.docx");
    expect(opened).toMatchObject({ pageCount: 1, notOnPages: [] });
    const sheet = sheets(row(1, ["Seen"]), "", "", "", "", "", program);
    expect((await prepare(sheet, "results.xlsx")).opened).toMatchObject({ pageCount: 1, notOnPages: [] });
  });

  test("the bytes of a picture are no words", async () => {
    const picture = `{\\rtf1\\ansi Seen today.{\\pict\\pngblip\\picw9\\pich9 ${png.toString("hex")}}\\par}`;
    expect((await prepare(picture, "note.rtf")).opened).toMatchObject({ pageCount: 1, notOnPages: [] });
  });

  test("a figure that is too wide for its cell", async () => {
    const { words } = await prepare(
      sheets(row(1, ["1234567", "b"]), "", "", '<cols><col min="1" max="1" width="2" customWidth="1"/></cols>'),
      "results.xlsx",
    );
    expect(words).toContain("1234567");
  });

  test("a chart hides no sheet that comes after it", () => {
    const chart = `<draw:frame svg:width="4cm" svg:height="3cm"><draw:object><office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.chart"><office:meta><meta:generator>Maker</meta:generator></office:meta><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="4cm" svg:height="3cm"><chart:plot-area/><table:table table:name="local-table"><table:table-rows><table:table-row><table:table-cell office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell></table:table-row></table:table-rows></table:table></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>`;
    const sheet = (name: string, style: string, words: string, more = "") =>
      `<table:table table:name="${name}" table:style-name="${style}">${more && `<table:shapes>${more}</table:shapes>`}<table:table-row><table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell></table:table-row></table:table>`;
    const style = (name: string, display: boolean) =>
      `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
    const names = ["office", "table", "text", "style", "draw", "chart", "meta"].map(
      (each) => `xmlns:${each}="urn:oasis:names:tc:opendocument:xmlns:${each === "draw" ? "drawing" : each}:1.0"`,
    );
    const passages = passagesOfOpenDocument(
      `${declared}<office:document ${names.join(" ")} xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${style("shown", true)}${style("hidden", false)}</office:automatic-styles><office:body><office:spreadsheet>${sheet("One", "shown", "Seen", chart)}${sheet("Two", "hidden", "Pellow")}</office:spreadsheet></office:body></office:document>`,
    );
    expect(passages).toEqual([
      { what: null, words: "Seen", where: "One" },
      { what: "hidden-sheets", words: "Pellow", where: "Two" },
    ]);
  });

  test("a file within it becomes a document", async () => {
    const { opened } = await prepare(letter("", { name: "word/embeddings/list.xlsx", bytes: "Pellow" }), "letter.docx");
    expect(opened.enclosed.map(({ name }) => name)).toEqual(["list.xlsx"]);
    expect(await readFile(opened.enclosed[0]!.path, "utf8")).toBe("Pellow");
  });

  test.each(["word/chunk.html", "word/afchunk1.rtf", "word/old.docx", "afchunk.mht"])(
    "a chunk in another format, wherever it stands, becomes a document: %s",
    async (name) => {
      const { opened } = await prepare(letter("", { name, bytes: "Pellow" }), "letter.docx");
      expect(opened.enclosed).toHaveLength(1);
      expect(await readFile(opened.enclosed[0]!.path, "utf8")).toBe("Pellow");
    },
  );

  test("where a link leads is printed, unless the page says it", async () => {
    const leads = relations(["hyperlink", "https://pellow.example/a"]).replaceAll("/>", ' TargetMode="External"/>');
    const link = { name: "word/_rels/header1.xml.rels", bytes: leads };
    const hidden = await prepare(letter("", link), "letter.docx");
    expect(hidden.words).toContain("pellow.example");
    expect(hidden.opened.notOnPages?.map(({ what }) => what)).toEqual(["link-addresses"]);
    const shown = await prepare(letter(run("https://pellow.example/a"), link), "letter.docx");
    expect(shown.opened.notOnPages).toEqual([]);
  });

  test.each<[string, () => Buffer | string]>([
    ["letter.docx", () => letter(run("She came with her mother, and again with her mother."))],
    ["results.xlsx", () => sheets(row(1, ["Date", "42"]) + row(2, ["4 May", "17"]))],
    ["note.odt", () => openText("<text:p>Review in six weeks</text:p>")],
    ["note.rtf", () => "{\\rtf1\\ansi Discharged home\\par}"],
  ])("%s that shows all its words gets no page and no note", async (name, bytes) => {
    const { opened } = await prepare(bytes(), name);
    expect(opened).toMatchObject({ pageCount: 1, notOnPages: [] });
  });
});

/** Office files, written part by part. */
import { zipOf, type ZipEntry } from "./zip";

const declared = '<?xml version="1.0" encoding="UTF-8"?>';
const relations = (inner: string) =>
  `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const relation = (id: string, kind: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`;
const types = (part: string, kind: string) =>
  `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part}${kind}</Types>`;
const override = (name: string, kind: string) =>
  `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;

/** A letter; `linked` is the address of a picture that is not in the file. */
export function docxOf(paragraphs: readonly string[], linked?: string): Buffer {
  const picture =
    '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="2000000" cy="600000"/><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join("");
  const entries: ZipEntry[] = [
    { name: "[Content_Types].xml", bytes: types(override("word/document.xml", "wordprocessingml.document.main"), "") },
    { name: "_rels/.rels", bytes: relations(relation("rId1", "officeDocument", "word/document.xml")) },
    {
      name: "word/document.xml",
      bytes: `${declared}<w:document ${namespaces}><w:body>${body}${linked ? picture : ""}</w:body></w:document>`,
    },
  ];
  return zipOf(
    linked
      ? [
          ...entries,
          {
            name: "word/_rels/document.xml.rels",
            bytes: relations(relation("rId9", "image", linked, ' TargetMode="External"')),
          },
        ]
      : entries,
  );
}

export function xlsxOf(rows: readonly (readonly string[])[]): Buffer {
  const cells = rows
    .map((row) => `<row>${row.map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`).join("")}</row>`)
    .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return zipOf([
    {
      name: "[Content_Types].xml",
      bytes: types(
        override("xl/workbook.xml", "spreadsheetml.sheet.main"),
        override("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
      ),
    },
    { name: "_rels/.rels", bytes: relations(relation("rId1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      bytes: `${declared}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Results" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", bytes: relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")) },
    {
      name: "xl/worksheets/sheet1.xml",
      bytes: `${declared}<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    },
  ]);
}

/** `isLocked` is one that says it needs a password. */
export function odtOf(words: string, { isLocked = false } = {}): Buffer {
  const manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text><text:p>${words}</text:p></office:text></office:body></office:document-content>`;
  return zipOf([
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.text", isStored: true },
    { name: "content.xml", bytes: `${declared}${content}` },
    {
      name: "META-INF/manifest.xml",
      bytes: `${declared}<manifest:manifest xmlns:manifest="${manifest}" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${isLocked ? "<manifest:encryption-data/>" : ""}</manifest:file-entry></manifest:manifest>`,
    },
  ]);
}

export const rtfOf = (words: string) => Buffer.from(`{\\rtf1\\ansi ${words}\\par}`);

/** Which of the office formats a container holds. "locked" is one that opens only with a password. */
import type { Sample } from "./sample";

export type OfficeKind = "word" | "sheet" | "slides" | "rtf";

// An OpenDocument file begins with its own kind, uncompressed; an Office Open XML file has its main part in its
// directory, at the end.
const openDocument: readonly (readonly [string, OfficeKind])[] = [
  ["text", "word"],
  ["spreadsheet", "sheet"],
  ["presentation", "slides"],
];
const mainParts: readonly (readonly [string, OfficeKind])[] = [
  ["word/document.xml", "word"],
  ["xl/workbook.", "sheet"],
  ["ppt/presentation.xml", "slides"],
];

const endOfDirectory = Buffer.from("504b0506", "hex");

/** A ZIP ends with the directory of what is in it. */
export const hasDirectory = ({ tail }: Sample) => tail.includes(endOfDirectory);

/** Null where the ZIP is no office file. */
export function officeInZip({ head, tail }: Sample): OfficeKind | null {
  const open = openDocument.find(([kind]) =>
    head.subarray(0, 200).includes(`mimetypeapplication/vnd.oasis.opendocument.${kind}`),
  );
  if (open) return open[1];
  return tail.includes("[Content_Types].xml") ? (mainParts.find(([part]) => tail.includes(part))?.[1] ?? null) : null;
}

/** Entries of the directory of an OLE file, as Word, Excel and PowerPoint wrote them until 2007. */
const entries: readonly (readonly [string, OfficeKind | "locked"])[] = [
  ["EncryptedPackage", "locked"],
  ["WordDocument", "word"],
  ["Workbook", "sheet"],
  ["Book", "sheet"],
  ["PowerPoint Document", "slides"],
];

/** Null for any other. A message of Outlook may hold a letter of Word, so that it is looked for first. */
export function officeInOle({ head, tail }: Sample): OfficeKind | "outlook" | "locked" | null {
  const isThere = (name: string) => {
    const written = Buffer.from(`${name}\0`, "utf16le");
    return head.includes(written) || tail.includes(written);
  };
  if (isThere("__properties_version1.0")) return "outlook";
  return entries.find(([name]) => isThere(name))?.[1] ?? null;
}

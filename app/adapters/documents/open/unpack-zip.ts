/**
 * Takes the files out of a ZIP. What its directory says is checked before anything is unpacked, and what really comes
 * out is counted again by the reader. Names inside are never used as paths: each file is written under a neutral name
 * of ours.
 */
import { createWriteStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { NotTaken, NotTakenReason } from "~/domain/records/enclosed-files";
import { decodeLetters } from "~/adapters/mailbox/decode-letters";
import { cleanFileName, cleanLine } from "~/adapters/mailbox/clean-name";
import type { Enclosed, FileRefusal } from "~/adapters/documents/document-tools";
import { harmlessSize, mostEnclosed, mostTimesLarger } from "./limits";

export type Unpacked =
  | { ok: true; enclosed: Enclosed[]; notTaken: NotTaken[] }
  | {
      ok: false;
      because: Extract<
        FileRefusal,
        "damaged" | "password-needed" | "unpacks-too-large" | "too-many-files" | "nothing-inside"
      >;
    };

const mib = 1024 * 1024;
const largestWhole = 8 * 1024 * mib;

export async function unpackZip(source: string, workFolder: string): Promise<Unpacked> {
  const zip = await yauzl
    .openPromise(source, { decodeStrings: false, lazyEntries: true, autoClose: false })
    .catch(() => null);
  if (!zip) return { ok: false, because: "damaged" };
  try {
    const folders: File[] = [];
    const files = await filesIn(zip, folders);
    const refusal = files === null ? "too-many-files" : refusalOf(files, (await stat(source)).size);
    return refusal || !files
      ? { ok: false, because: refusal ?? "damaged" }
      : withComments(await takeOut(zip, inOrder(files), workFolder), zip, files, folders);
  } catch (error) {
    if (isOurs(error)) throw error;
    return { ok: false, because: "damaged" };
  } finally {
    zip.close();
  }
}

type File = { entry: Entry; path: string };

/** Without folders, which are put apart. Null where there are too many. */
async function filesIn(zip: ZipFile, folders: File[]): Promise<File[] | null> {
  const files: File[] = [];
  let sent = 0;
  for await (const entry of zip.eachEntry()) {
    const path = yauzl.getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileName as unknown as Buffer,
      entry.extraFields,
      false,
    );
    if (path.endsWith("/")) {
      if (folders.length < mostEnclosed) folders.push({ entry, path });
      continue;
    }
    files.push({ entry, path });
    if (!housekeeping.test(path)) sent += 1;
    if (sent > mostEnclosed || files.length > 3 * mostEnclosed) return null;
  }
  return files;
}

/** What computers add for themselves. */
const housekeeping = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

function refusalOf(files: File[], packedSize: number) {
  const size = files.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  const sent = files.filter((file) => !isHousekeeping(file));
  if (sent.length === 0) return "nothing-inside";
  if (sent.every(({ entry }) => entry.isEncrypted())) return "password-needed";
  if (size > largestWhole || (size > harmlessSize && size > mostTimesLarger * packedSize)) return "unpacks-too-large";
  return null;
}

/** As a person would put them: "page 2" before "page 10". */
const inOrder = (files: File[]) => [...files].sort((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));

async function takeOut(zip: ZipFile, files: File[], workFolder: string): Promise<Unpacked> {
  const enclosed: Enclosed[] = [];
  const notTaken: NotTaken[] = [];
  const folder = join(workFolder, "enclosed");
  await mkdir(folder, { mode: 0o700 });
  const [ofComputer, sent] = [files.filter(isHousekeeping), files.filter((file) => !isHousekeeping(file))];
  for (const [index, file] of sent.entries()) {
    const name = nameOf(file, files);
    const because = unfitness(file) ?? (await writeOut(zip, file.entry, join(folder, String(index + 1))));
    if (because) notTaken.push({ name, because });
    else enclosed.push({ path: join(folder, String(index + 1)), name, mediaType: "application/octet-stream" });
  }
  return { ok: true, enclosed, notTaken: [...notTaken, ...inOneLine(ofComputer)] };
}

const isHousekeeping = ({ path }: File) => housekeeping.test(path);

/** Words about the ZIP, and about its files and folders, stand in its directory alone. */
function withComments(unpacked: Unpacked, zip: ZipFile, files: File[], folders: File[]): Unpacked {
  if (!unpacked.ok) return unpacked;
  const ofWhole = commentOf(zip.comment as unknown as Buffer);
  const comments = [
    ...(ofWhole ? [`Comment on the whole ZIP: ${ofWhole}`] : []),
    ...[...inOrder(files), ...folders].flatMap((file) => {
      const said = commentOf(file.entry.fileComment as unknown as Buffer);
      return said ? [`Comment on ${cleanLine(file.path, longestPath)}: ${said}`] : [];
    }),
  ];
  const notTaken = comments.map((name) => ({ name, because: "comment" as const }));
  return { ...unpacked, notTaken: [...unpacked.notTaken, ...notTaken] };
}

const longestComment = 300;
const longestPath = 120;

/** As bytes, since the reader was told to decode nothing. */
const commentOf = (bytes: Buffer): string => cleanLine(decodeLetters(Buffer.from(bytes)), longestComment);

/** A computer adds one to every file: they are told together. */
function inOneLine(ofComputer: File[]): NotTaken[] {
  const [first] = ofComputer;
  if (!first) return [];
  const more = ofComputer.length - 1;
  return [{ name: `${cleanLine(first.path)}${more > 0 ? ` and ${more} like it` : ""}`, because: "computers-own" }];
}

/** Its own name; with its folder where another file here has the same. */
function nameOf({ path }: File, files: File[]): string {
  const parts = path.split(/[\\/]/).filter((part) => part && part !== "." && part !== "..");
  const last = parts.at(-1) ?? "";
  const isNamedTwice = files.filter((other) => other.path.split(/[\\/]/).at(-1) === last).length > 1;
  return cleanFileName(cleanLine(isNamedTwice ? parts.slice(-2).join(" - ") : last), "file");
}

const symbolicLink = 0o120000;
const kindOfFile = 0o170000;

function unfitness({ entry, path }: File): NotTakenReason | null {
  if (yauzl.validateFileName(path.replaceAll("\\", "/")) !== null) return "unsafe-name";
  if (((entry.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink) return "not-a-file";
  if (entry.isEncrypted()) return "encrypted";
  return entry.uncompressedSize === 0 ? "empty" : null;
}

/** The reader compares what comes out with the size and the checksum that were promised. */
async function writeOut(zip: ZipFile, entry: Entry, path: string): Promise<NotTakenReason | null> {
  try {
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode: 0o600 }));
    return null;
  } catch (error) {
    if (isOurs(error)) throw error;
    return "damaged";
  }
}

/** No room, no handle: the file is not to blame. */
const isOurs = (error: unknown) =>
  ["ENOSPC", "EDQUOT", "EMFILE", "ENFILE", "EIO", "EROFS", "EACCES", "ENOENT"].includes(
    (error as NodeJS.ErrnoException).code ?? "",
  );

/**
 * npm run --silent redact -- in.pdf marks.json out.pdf
 *
 * marks.json is a list of { "page": 1, "box": [x, y, width, height], "reason": "TP-PERSON" }, { "find": "text",
 * "reason": … } and { "page": 3, "withhold": true, "reason": … }. Pages count from 1; boxes are in points from the
 * top-left corner of the page as displayed: after rotation, within the crop box, and with UserUnit applied. The
 * password of a protected PDF is taken from REDACT_PASSWORD.
 *
 * Removes what lies under the marks and proves it. Prints a report as JSON and ends with 0 only when the new file was
 * verified; otherwise there is no new file, the report says "verified": false, and the reason stands on the error
 * output.
 */
import { access, constants, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { runInChild, type ChildResult } from "~/adapters/sandbox/run-in-child";
import type { RedactedFile } from "~/adapters/documents/redact/redact-file";
import { plainWording } from "~/domain/exemptions/exemptions";
import { markSchema, type Mark } from "~/domain/redaction/marks-manifest";
import { exemptionCodes } from "~/domain/terms/vocabulary";

const longestMs = 30 * 60_000;
const mostMemoryMb = 4_000;

type Refused = { because: string; sentences: string[]; report?: object };

class CannotStart extends Error {}

async function main(): Promise<void> {
  const [source, marksFile, out] = process.argv.slice(2);
  if (!source || !marksFile || !out) throw new CannotStart("Say which files: redact in.pdf marks.json out.pdf");
  if (resolve(source) === resolve(out))
    throw new CannotStart("The new file must not be the old one: give out.pdf another name.");
  if (resolve(marksFile) === resolve(out))
    throw new CannotStart("The new file must not be the list of marks: give out.pdf another name.");
  // Whatever happens from here, an out.pdf that exists afterwards is one that was verified now.
  await rm(out, { force: true });
  const marks = await readMarks(marksFile);
  await mustBeReadable(source);
  await mustBeWritable(dirname(resolve(out)));
  const redacted = await redact(resolve(source), marks, resolve(out));
  if ("because" in redacted) refuse(redacted);
  else console.log(JSON.stringify(redacted.report, null, 2));
}

async function readMarks(file: string): Promise<Mark[]> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => cannotRead(file, error));
  const marks = z.array(z.unknown()).safeParse(parsed(written(bytes), file));
  if (!marks.success)
    throw new CannotStart(
      `${file} must be a list of marks: [{ "page": 1, "box": [x, y, width, height], "reason": "TP-PERSON" }, …]`,
    );
  return marks.data.map((entry, index) => {
    const mark = markSchema.safeParse(entry);
    if (!mark.success) throw new CannotStart(`Entry ${index + 1} of ${file} is not a mark. ${faultOf(entry)}`);
    return mark.data;
  });
}

/** Some editors put a mark of the byte order first, or write two bytes for each letter. */
function written(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString("hex");
  const encoding = { fffe: "utf-16le", feff: "utf-16be" }[start] ?? "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new CannotStart(`${file} is not JSON.`);
    throw error;
  }
}

const keysOfMarks = new Set(["page", "box", "reason", "find", "withhold"]);
const longestKey = 40;

/** Names the field, never its words. */
function faultOf(entry: unknown): string {
  const mark = z.looseObject({}).safeParse(entry);
  if (!mark.success) return "It must be an object.";
  const { reason, page, box, find, withhold } = mark.data;
  const strange = Object.keys(mark.data).find((key) => !keysOfMarks.has(key));
  if (strange !== undefined)
    return `It has a key that no mark has: ${JSON.stringify(strange.slice(0, longestKey))}. A mark has "reason" and "box" with "page", or "find", or "withhold" with "page".`;
  const kinds = [box, find, withhold].filter((kind) => kind !== undefined).length;
  if (kinds > 1) return `It must have only one of "box", "find" and "withhold".`;
  if (!z.enum(exemptionCodes).safeParse(reason).success)
    return `"reason" must be a code of the exemption catalogue, such as "TP-PERSON".`;
  if (page !== undefined && !z.int().min(1).safeParse(page).success) return `"page" must be a whole number from 1.`;
  if (box !== undefined)
    return `"box" must be [x, y, width, height] in points from the top-left corner of the page, width and height above 0, and needs "page".`;
  if (find !== undefined) return `"find" must be text, at least one letter.`;
  if (withhold !== undefined) return `"withhold" must be true, and needs "page".`;
  return `It needs "box" with "page", or "find", or "withhold" with "page".`;
}

async function mustBeReadable(file: string): Promise<void> {
  await readFile(file).catch((error: NodeJS.ErrnoException) => cannotRead(file, error));
}

async function mustBeWritable(folder: string): Promise<void> {
  await access(folder, constants.W_OK).catch(() => {
    throw new CannotStart(`There is no folder ${folder} that may be written to.`);
  });
}

function cannotRead(file: string, error: NodeJS.ErrnoException): never {
  if (error.code === "ENOENT") throw new CannotStart(`There is no file ${file}.`);
  if (error.code === "EISDIR") throw new CannotStart(`${file} is a folder.`);
  if (error.code === "EACCES") throw new CannotStart(`${file} may not be read.`);
  throw error;
}

async function redact(source: string, marks: Mark[], out: string): Promise<{ report: object } | Refused> {
  const workFolder = await mkdtemp(join(tmpdir(), "redact-"));
  const wordings = Object.fromEntries(exemptionCodes.map((code) => [code, plainWording(code)]));
  try {
    const password = process.env.REDACT_PASSWORD;
    return refusalOf(
      await runInChild(
        "redact",
        { source, marks, out, password, wordings },
        { timeoutMs: longestMs, memoryMb: mostMemoryMb, workFolder },
      ),
    );
  } finally {
    await rm(workFolder, { recursive: true, force: true });
    await rm(`${out}.part`, { force: true });
  }
}

const failures = {
  "took-too-long": "The file took too long to read.",
  "needed-too-much-memory": "The file needed too much memory.",
  failed: "The file made its reader fail.",
  cancelled: "Stopped.",
} as const;

function refusalOf(result: ChildResult<RedactedFile>): { report: object } | Refused {
  if (!result.ok) return { because: result.because, sentences: [failures[result.because]] };
  const { value } = result;
  return value.ok
    ? { report: value.report }
    : { because: value.because, sentences: value.sentences, report: value.report };
}

function refuse({ because, sentences, report }: Refused): void {
  console.log(JSON.stringify({ ...report, verified: false, because, doubts: sentences }, null, 2));
  console.error(`Nothing was written. ${sentences.join(" ")}`);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  refuse({ because: "cannot-start", sentences: [error.message] });
}

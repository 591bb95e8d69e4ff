/**
 * Seals a PDF with a password: AES-256, PDF 2.0, revision 6 of the standard security handler. Only qpdf does this,
 * because the other engines at hand make file keys that can be foretold (docs/decisions/0006-sealing.md).
 */
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { qpdf as anyQpdf, type Qpdf } from "./qpdf";

export type Sealing = { source: string; password: string; out: string };
export type Sealed = { size: number; sha256: string };

const finished = 0;
const finishedWithWarnings = 3;

/**
 * `source` and `out` are absolute paths. Throws where the sealed file cannot be shown to need the password, and only
 * it.
 */
export async function sealPdf(
  { source, password, out }: Sealing,
  _report?: unknown,
  qpdf: Qpdf = anyQpdf,
): Promise<Sealed> {
  // kept nowhere: nobody needs more rights than the recipient has. No hyphen, which qpdf would take for an option
  const ownerPassword = randomBytes(32).toString("hex");
  const run = await qpdf(["--encrypt", password, ownerPassword, "256", "--", "--min-version=2.0", source, out]);
  if (run.code !== finished && run.code !== finishedWithWarnings)
    throw new Error(`qpdf could not seal the file (${run.code})`);

  await mustBeSealed(out, password, qpdf);
  return { size: (await stat(out)).size, sha256: await sha256Of(out) };
}

async function mustBeSealed(file: string, password: string, qpdf: Qpdf) {
  const without = await qpdf(["--show-npages", file]);
  if (without.code === finished || !without.said.includes("invalid password"))
    throw new Error("the sealed file opens without its password");
  const { code, said } = await qpdf(["--show-encryption", `--password=${password}`, file]);
  if (code !== finished) throw new Error("the sealed file does not open with its password");
  if (!/^R = 6$/m.test(said) || !/^file encryption method: AESv3$/m.test(said))
    throw new Error("the file is not sealed with AES-256, revision 6");
}

export async function sha256Of(file: string) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

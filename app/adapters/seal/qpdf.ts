/** qpdf, however it is to be had: the installed program, or the same program as WebAssembly from npm. */
import { runQpdfProgram } from "./qpdf-program";
import { runQpdfWebAssembly } from "./qpdf-webassembly";
import type { QpdfRun } from "./qpdf-run";
/**
 * Arguments never stand on a command line, where every user of the machine could read a password. Files are absolute
 * paths.
 */
export type Qpdf = (args: readonly string[]) => Promise<QpdfRun>;

/** Prefers the program: it streams, and needs a tenth of the memory. */
export const qpdf: Qpdf = async (args) => (await runQpdfProgram(args)) ?? runQpdfWebAssembly(args);

const finished = 0;
const finishedWithWarnings = 3;

export async function mustFinish(qpdf: Qpdf, args: readonly string[]): Promise<string> {
  const { code, said } = await qpdf(args);
  if (code !== finished && code !== finishedWithWarnings)
    throw new Error(`qpdf could not do its work (${code}): ${said.split("\n", 1)[0]}`);
  return said;
}

/** Burns marks into a file; the file is written only when independent readers found nothing left under them. */
import { readFile, writeFile } from "node:fs/promises";
import { burnIn } from "~/adapters/pdf/burn-in";
import type { Mark } from "~/domain/pages";
import type { FileRefusal, RedactionReport } from "./document-tools";

type BurnInFile = { source: string; marks: Mark[]; out: string };

export async function burnInFile({ source, marks, out }: BurnInFile): Promise<RedactionReport | { ok: false; because: FileRefusal }> {
  const burnt = await burnIn({ bytes: await readFile(source), marks });
  if (!burnt.ok) return burnt.report ?? { ok: false, because: "damaged" };
  await writeFile(out, burnt.bytes, { mode: 0o600 });
  return burnt.report;
}

/** The redactor on files, as `scripts/redact.ts` and the tests run it in a child process. */
import { readFile, rename, writeFile } from "node:fs/promises";
import type { RedactionReport } from "~/adapters/documents/document-tools";
import type { Mark } from "~/domain/pages";
import type { ExemptionCode } from "~/domain/vocabulary";
import { burnIn, type BurnInRefusal } from "./burn-in";

/** `wordings` are what a withheld page says for each reason; a reason without one gets neutral words. */
export type RedactFile = { source: string; marks: Mark[]; out: string; password?: string; wordings?: Partial<Record<ExemptionCode, string>> };
export type RedactedFile = { ok: true; report: RedactionReport } | { ok: false; because: BurnInRefusal; report?: RedactionReport; sentences: string[] };

/** Writes `out`, whole or not at all, and only when verified. */
export async function redactFile({ source, marks, out, password, wordings = {} }: RedactFile): Promise<RedactedFile> {
  const neutral = "Some information has been withheld as the law allows.";
  const burnt = await burnIn({ bytes: await readFile(source), marks, password, wordingFor: (code) => wordings[code] ?? neutral });
  if (!burnt.ok) return { ...burnt, report: burnt.report && { ...burnt.report, stillFound: [] } }; // what the command prints may be kept anywhere
  await writeFile(`${out}.part`, burnt.bytes, { mode: 0o600 });
  await rename(`${out}.part`, out);
  return { ok: true, report: burnt.report };
}

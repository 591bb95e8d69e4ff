/** The redactor on files, as `scripts/redact.ts` and the tests run it in a child process. */
import type { Mark } from "~/domain/redaction/marks-manifest";
import type { ExemptionCode } from "~/domain/terms/vocabulary";
import { burnInChunks, type BurntFile } from "./burn-in-chunks";

/** `wordings` are what a withheld page says for each reason; a reason without one gets neutral words. */
export type RedactFile = {
  source: string;
  marks: Mark[];
  out: string;
  password?: string;
  wordings?: Partial<Record<ExemptionCode, string>>;
};
export type RedactedFile = BurntFile;

/** Writes `out`, whole or not at all, and only when verified. */
export async function redactFile({ source, marks, out, password, wordings = {} }: RedactFile): Promise<RedactedFile> {
  const neutral = "Some information has been withheld as the law allows.";
  const burnt = await burnInChunks({
    source,
    marks,
    out,
    password,
    wordingFor: (code) => wordings[code] ?? neutral,
  });
  // what the command prints may be kept anywhere
  return burnt.ok ? burnt : { ...burnt, report: burnt.report && { ...burnt.report, stillFound: [] } };
}

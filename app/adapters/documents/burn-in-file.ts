/** Burns marks into a file; the file is written only when independent readers found nothing left under them. */
import { readFile, writeFile } from "node:fs/promises";
import { withBoxCodes } from "~/adapters/pdf/box-codes";
import { burnIn, type BurnInRefusal, type BurntIn } from "~/adapters/pdf/burn-in";
import type { Mark } from "~/domain/pages";
import type { ExemptionCode } from "~/domain/vocabulary";
import type { FileRefusal, RedactionReport } from "./document-tools";

/** `codes` are the reasons whose code may stand on their boxes: those that the recipient is told of plainly. */
type BurnInFile = { source: string; marks: Mark[]; out: string; wordings?: Partial<Record<ExemptionCode, string>>; codes?: readonly ExemptionCode[] };

/** Some reasons must not be named to the recipient, so a reason without wording is never shown by its code. */
const neutralWording = "Some information has been withheld as the law allows.";

export async function burnInFile({ source, marks, out, wordings = {}, codes = [] }: BurnInFile): Promise<RedactionReport | { ok: false; because: FileRefusal }> {
  const burnt = await burnIn({ bytes: await readFile(source), marks, wordingFor: (code) => wordings[code] ?? neutralWording });
  if (!burnt.ok) return refused(burnt);
  const boxCodes = marks.flatMap((mark) => ("box" in mark && codes.includes(mark.reason) ? [{ page: mark.page, box: mark.box, code: mark.reason }] : []));
  await writeFile(out, await withBoxCodes(burnt.bytes, boxCodes.filter(({ page }) => !burnt.report.withheldPages.includes(page))), { mode: 0o600 });
  return burnt.report;
}

function refused({ because, report, sentences }: Extract<BurntIn, { ok: false }>): RedactionReport | { ok: false; because: FileRefusal } {
  if (isAboutMarks(because)) return report ?? notVerified(sentences);
  return { ok: false, because };
}

const isAboutMarks = (because: BurnInRefusal): because is Exclude<BurnInRefusal, FileRefusal> => ["not-verified", "mark-outside-document", "words-not-found"].includes(because);

/** Nothing was removed, and the sentences say why. */
function notVerified(doubts: string[]): RedactionReport {
  const removed = { characters: 0, images: 0, annotations: 0, formFields: 0, attachments: 0, scripts: 0, otherPages: 0 };
  return { verified: false, pages: 0, marksApplied: 0, withheldPages: [], removed, rasterisedPages: [], readers: [], doubts, stillFound: [] };
}

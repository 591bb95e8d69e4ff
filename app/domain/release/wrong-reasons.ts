/** Marks whose reason cannot apply to the request as it stands now. */
import type { AskedUnder } from "~/domain/exemptions/asked-under";
import { reasonsThatCannotApply } from "~/domain/exemptions/exemptions";
import { standingMarks } from "~/domain/redaction/marks";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";

/** In order, each once. A page that is left out takes its marks with it. */
export function pagesOfWrongReasons(manifest: MarksManifest, asked: AskedUnder): number[] {
  const wrong = standingMarks(manifest).filter(({ reason }) => reasonsThatCannotApply([reason], asked).length > 0);
  return [...new Set(wrong.map(({ page }) => page))].sort((one, other) => one - other);
}

/** However the words are drawn: gone from under the mark, the rest where it was. */
import { describe, expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { secret } from "./draw";
import { compared, isSound, pdftotext, placeOf, readInPicture, whoFinds } from "./judges";
import { waysOfDrawing } from "./ways-of-drawing";

describe.each(waysOfDrawing)("$name", ({ make, marks, keeps, pictured, sameSize, tolerance = 0.012 }) => {
  test("leaves nothing under the mark and all beside it", async () => {
    const before = await make();
    const burnt = await burnIn({ bytes: before, marks });
    if (!burnt.ok) throw new Error(`${burnt.because}: ${burnt.sentences.join(" ")}`);
    expect(whoFinds(burnt.bytes, [secret, "Zebedee"])).toEqual([]);
    expect(isSound(burnt.bytes)).toBe(true);

    const said = pdftotext(burnt.bytes).replace(/\s+/g, "");
    for (const word of keeps) {
      expect(said).toContain(word);
      const [was, is] = [placeOf(before, 1, word), placeOf(burnt.bytes, 1, word)];
      if (was && is) expect([Math.abs(was[0] - is[0]) <= 1, Math.abs(was[1] - is[1]) <= 1]).toEqual([true, true]);
    }
    if (pictured) expect(readInPicture(burnt.bytes, 1)).not.toMatch(/Zeb|edee|7731/);
    const boxes = marks.flatMap((mark) => ("box" in mark ? [mark.box] : []));
    if (sameSize) expect(compared(before, burnt.bytes, 1, [], "mutool").sameSize).toBe(true);
    if (boxes.length) {
      expect(compared(before, burnt.bytes, 1, boxes, "mutool").notBlack).toBe(0);
      expect(compared(before, burnt.bytes, 1, boxes, "mutool").changedOutside).toBeLessThan(tolerance);
    }
  });
});

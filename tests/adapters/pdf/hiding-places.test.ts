/** The secret stands under a mark and somewhere else besides; independent programs search what comes out. */
import { describe, expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { hidingPlaces } from "./hiding-places";
import { secret } from "./draw";
import { compared, isSound, pdftotext, readInPicture, whoFinds } from "./judges";

const pieces = [secret, "Zebedee", "edee-77"];

describe.each(hidingPlaces)("$name", ({ make, marks, keeps }) => {
  test("says the secret before and nowhere afterwards", async () => {
    const before = await make();
    expect(whoFinds(before, pieces)).not.toEqual([]);
    const burnt = await burnIn({ bytes: before, marks });
    if (!burnt.ok) throw new Error(`${burnt.because}: ${burnt.sentences.join(" ")}`);
    expect(whoFinds(burnt.bytes, pieces)).toEqual([]);
    expect(isSound(burnt.bytes)).toBe(true);
    expect(burnt.report.verified).toBe(true);

    const said = pdftotext(burnt.bytes).replace(/\s+/g, "");
    for (const word of keeps) expect(said).toContain(word);
    if (burnt.report.rasterisedPages.length) expect(readInPicture(burnt.bytes, 1)).not.toContain("Zebedee");
    const boxes = marks.flatMap((mark) => ("box" in mark ? [mark.box] : []));
    expect(compared(before, burnt.bytes, 1, boxes, "mutool")).toMatchObject({ sameSize: true, notBlack: 0 });
    expect(compared(before, burnt.bytes, 1, boxes, "pdftoppm").changedOutside).toBeLessThan(0.01);
  });
});

describe.each(hidingPlaces.filter(({ inPieces }) => !inPieces))("$name, by its words", ({ make }) => {
  test("typed words are gone from everywhere", async () => {
    const burnt = await burnIn({ bytes: await make(), marks: [{ find: secret, reason: "TP-PERSON" }] });
    if (!burnt.ok) throw new Error(`${burnt.because}: ${burnt.sentences.join(" ")}`);
    expect(whoFinds(burnt.bytes, [secret, "Zebedee"])).toEqual([]);
  });
});

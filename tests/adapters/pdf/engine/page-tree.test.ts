/** Page trees which readers forgive, and which an officer could mark: they must burn in as well. */
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { kept, keptLine, secret, text } from "../draw";
import { pdftotext, whoFinds } from "../judges";

const content = text(50, 200, secret) + keptLine;

/** A document of these objects, numbered from 1; the first is its catalogue. */
function documentOf(...objects: string[]): Buffer {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

/** The tree is objects 2 and 3 and, where needed, 6 and more; 4 is what the page draws, 5 its font. */
const withTree = (root: string, page: string, ...more: string[]) =>
  documentOf(
    "<</Type /Catalog /Pages 2 0 R>>",
    root,
    page,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
    ...more,
  );

const drawn = "/Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>";
const size = "/MediaBox [0 0 612 792]";
const oneKid = "<</Type /Pages /Kids [3 0 R] /Count 1>>";

test.each<[string, Buffer]>([
  ["a page without a size", withTree(oneKid, `<</Type /Page /Parent 2 0 R ${drawn}>>`)],
  ["a page whose size is no size", withTree(oneKid, `<</Type /Page /Parent 2 0 R ${drawn} /MediaBox [0 0 612]>>`)],
  ["a page whose size is empty", withTree(oneKid, `<</Type /Page /Parent 2 0 R ${drawn} /MediaBox [0 0 0 0]>>`)],
  ["a page whose size is a word", withTree(oneKid, `<</Type /Page /Parent 2 0 R ${drawn} /MediaBox /A4>>`)],
  [
    "a page cropped to what lies beside it",
    withTree(oneKid, `<</Type /Page /Parent 2 0 R ${drawn} ${size} /CropBox [1000 1000 1200 1200]>>`),
  ],
  ["a page cropped to a line", withTree(oneKid, `<</Type /Page /Parent 2 0 R ${drawn} ${size} /CropBox [0 0 612 0]>>`)],
  ["a page that is its own parent", withTree(oneKid, `<</Type /Page /Parent 3 0 R ${drawn} ${size}>>`)],
  [
    "a page that is its own parent, in a tree of another size",
    withTree(
      "<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 200]>>",
      `<</Type /Page /Parent 3 0 R ${drawn}>>`,
    ),
  ],
  [
    "parents that lead round",
    withTree(
      "<</Type /Pages /Kids [6 0 R] /Count 1 /Parent 6 0 R>>",
      `<</Type /Page /Parent 6 0 R ${drawn} ${size}>>`,
      "<</Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R>>",
    ),
  ],
  ["a parent that is no page tree", withTree(oneKid, `<</Type /Page /Parent 5 0 R ${drawn} ${size}>>`)],
  ["a parent that is not there", withTree(oneKid, `<</Type /Page /Parent 99 0 R ${drawn} ${size}>>`)],
  ["a parent that is a number", withTree(oneKid, `<</Type /Page /Parent 7 ${drawn} ${size}>>`)],
  [
    "a branch that does not say that it is one",
    withTree(
      "<</Type /Pages /Kids [6 0 R] /Count 1>>",
      `<</Type /Page /Parent 6 0 R ${drawn}>>`,
      `<</Kids [3 0 R] /Count 1 /Parent 2 0 R ${size}>>`,
    ),
  ],
  [
    "a tree that does not say that it is one",
    withTree("<</Kids [3 0 R] /Count 1>>", `<</Type /Page /Parent 2 0 R ${drawn} ${size}>>`),
  ],
  [
    "a branch that leads back to the tree",
    withTree("<</Type /Pages /Kids [3 0 R 2 0 R] /Count 1>>", `<</Type /Page /Parent 2 0 R ${drawn} ${size}>>`),
  ],
  [
    "a page that stands in the tree itself",
    withTree(`<</Type /Pages /Kids [<</Type /Page /Parent 2 0 R ${drawn} ${size}>>] /Count 1>>`, "null"),
  ],
])("%s", async (_, bytes) => {
  const withheld = await burnIn({ bytes, marks: [{ page: 1, withhold: true, reason: "TP-PERSON" }] });
  expect(withheld.ok && whoFinds(withheld.bytes, [secret, kept])).toEqual([]);
  const burnt = await burnIn({ bytes, marks: [{ page: 1, box: [45, 576, 130, 22], reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(`${burnt.because} ${burnt.sentences.join(" ")}`);
  expect(whoFinds(burnt.bytes, [secret])).toEqual([]);
  expect(pdftotext(burnt.bytes)).toContain(kept);
});

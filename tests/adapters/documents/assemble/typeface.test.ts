import { execFileSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wrapped } from "~/adapters/documents/assemble/paper";
import { embedFonts } from "~/adapters/documents/assemble/typeface";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "typeface-"));
});
afterAll(() => removeFolder(folder));

const names: readonly [script: string, name: string][] = [
  ["Latin", "Ms Zoë Łukasiewicz-O’Neill"],
  ["Vietnamese", "Nguyễn Thị Hồng"],
  ["Yoruba", "Adébáyọ̀ Ọlátúnjí"],
  ["Greek", "Ελένη Παπαδοπούλου"],
  ["Cyrillic", "Олена Ґудзь"],
  ["Arabic", "محمد علي"],
  ["Urdu", "عائشہ گڈو"],
  ["Hebrew", "יעל כהן"],
  ["Armenian", "Անի Հակոբյան"],
  ["Georgian", "ნინო ბერიძე"],
  ["Chinese", "王小明"],
  ["Chinese, old forms", "陳國榮"],
  ["Japanese", "やまだ カナ 山田"],
  ["Korean", "김민준"],
  ["Punjabi", "ਗੁਰਪ੍ਰੀਤ"],
  ["Hindi", "प्रिया शर्मा"],
  ["Bengali", "রহিমা খাতুন"],
  ["Gujarati", "પટેલ"],
  ["Tamil", "கார்த்திக்"],
  ["Telugu", "శ్రీనివాస్"],
  ["Kannada", "ಕಾವೇರಿ"],
  ["Malayalam", "അനിൽ"],
  ["Sinhala", "නිමල්"],
  ["Thai", "สมชาย"],
  ["Lao", "ສົມສັກ"],
  ["Amharic", "ሰላም"],
  ["Khmer", "សុខា"],
  ["Burmese", "အောင်"],
  ["two of them", "ਗੁਰਪ੍ਰੀਤ Gill 王"],
];

/** The words as a reader of another make finds them, without what only shapes or points a direction. */
const lettersRead = (pdf: string) =>
  execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" })
    .normalize("NFC")
    .replaceAll(/[\s\p{Cf}]/gu, "");
const sorted = (text: string) => [...text.normalize("NFC").replaceAll(/[\s\p{Cf}]/gu, "")].sort().join("");

describe("a line in whatever script it is", () => {
  test.each(names)("%s is written, and read again", async (script, name) => {
    const document = await PDFDocument.create();
    const { plain } = await embedFonts(document, [name]);
    expect(plain.missingLetter(name)).toBeNull();
    plain.write(document.addPage([400, 60]), name, { x: 20, y: 20, size: 20 });
    const pdf = join(folder, `${script.replaceAll(/\W/g, "-")}.pdf`);
    await writeFile(pdf, await document.save());
    // vowels of India may be told in the order in which they are drawn
    expect(sorted(lettersRead(pdf))).toBe(sorted(name));
    expect(plain.widthOfTextAtSize(name, 20)).toBeGreaterThan(0);
  });

  test("a document without foreign letters gets no foreign font", async () => {
    const document = await PDFDocument.create();
    const { plain } = await embedFonts(document, ["Plain words"]);
    plain.write(document.addPage(), "Plain words", { x: 20, y: 20, size: 20 });
    expect((await document.save()).length).toBeLessThan(60_000);
  });

  test("marks of direction and control are not written, a letter that nobody has is named", async () => {
    const { plain } = await embedFonts(await PDFDocument.create(), []);
    expect(plain.missingLetter("Ann\u202E\u0000\u200B Lee")).toBeNull();
    expect(plain.widthOfTextAtSize("Ann\u202E", 10)).toBe(plain.widthOfTextAtSize("Ann", 10));
    expect(plain.missingLetter("Ann \uE000")).toBe("U+E000");
  });
});

describe("a line that is too long for its place", () => {
  const width = 200;
  test.each([
    [
      "a reference without a space",
      "GFL/2026-CLINNEG-000123456789/2026-CLINNEG-000123456789/2026-CLINNEG-000123456789-REISSUE2",
    ],
    ["one word", "M".repeat(200)],
    ["a name in Chinese", "王".repeat(80)],
    ["words and then a long one", `Please quote ${"9".repeat(120)} always`],
  ])("%s is broken, and nothing of it is lost", async (_, text) => {
    const { plain } = await embedFonts(await PDFDocument.create(), [text]);
    const lines = wrapped(text, plain, 10, width);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(plain.widthOfTextAtSize(line, 10)).toBeLessThanOrEqual(width + 0.5);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  test("a reference is broken behind a hyphen where it has one", async () => {
    const { plain } = await embedFonts(await PDFDocument.create());
    expect(wrapped("GFL/2026-CLINNEG-000123456789-REISSUE2", plain, 10, 150)[0]).toMatch(/[-/]$/);
  });
});

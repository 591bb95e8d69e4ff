import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleApplicationEmail } from "../../../../scripts/samples/application-email";
import { sampleAuthority } from "../../../../scripts/samples/authority";
import { samplePassport, sampleUtilityBill } from "../../../../scripts/samples/evidence";
import { planOfRecord, sampleRecord } from "../../../../scripts/samples/record";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "samples-"))));
afterAll(() => removeFolder(folder));

const textOf = (file: string, page?: number) =>
  execFileSync("pdftotext", [...(page ? ["-f", String(page), "-l", String(page)] : []), file, "-"], {
    encoding: "utf8",
  });

test("the sample record has everything that a folder holds", async () => {
  const file = join(folder, "record.pdf");
  await writeFile(file, await sampleRecord({ pages: 12, withNote: true }));
  const plan = planOfRecord(12);
  const pages = (await PDFDocument.load(await readFile(file))).getPages();
  expect(pages).toHaveLength(12);
  expect(pages[plan.turned - 1]!.getRotation().angle).toBe(90);
  expect(pages[plan.form - 1]!.node.Annots()!.size()).toBe(5);
  expect(pages[plan.annotated - 1]!.node.Annots()!.size()).toBe(1);
  expect(textOf(file, plan.foreign)).toContain("999 000 0026");
  for (const page of plan.scanned) expect(textOf(file, page).trim()).toBe("");
  for (const name of ["Dorothy Pellow", "Graham Tolliver"]) expect(textOf(file)).toContain(name);
});

test("samples are the same each time", async () => {
  const twice = async (make: () => Promise<Uint8Array>) => Buffer.compare(await make(), await make());
  expect(await twice(() => sampleRecord({ pages: 3 }))).toBe(0);
  expect(await twice(sampleAuthority)).toBe(0);
  expect(await twice(sampleApplicationEmail)).toBe(0);
});

test.each([
  ["passport", samplePassport],
  ["utility bill", sampleUtilityBill],
])("the %s is a photograph, and says that it is a specimen", async (_, make) => {
  const picture = await make();
  expect((await sharp(picture).metadata()).format).toBe("jpeg");
  expect(
    execFileSync("tesseract", ["stdin", "stdout"], {
      input: picture,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
    }),
  ).toMatch(/SPECIMEN/);
});

test("the authority names the patient, the firm and the trust", async () => {
  const file = join(folder, "authority.pdf");
  await writeFile(file, await sampleAuthority());
  const words = textOf(file).replace(/\s+/g, " ");
  for (const each of [
    "Rosalind Achebe-Trent",
    "Hartwell & Wren Solicitors",
    "Northfield and Brannock NHS Trust",
    "20 October 2026",
  ])
    expect(words).toContain(each);
});

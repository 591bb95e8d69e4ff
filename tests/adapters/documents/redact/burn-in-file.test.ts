import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { degrees, PDFDocument, PDFName } from "pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { placeOf } from "../../pdf/judges";
import { removeFolder } from "../../../given/remove-folder";

let folder: string;
let source: string;
const tools = sandboxedDocumentTools();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "burn-in-"));
  source = join(folder, "letter.pdf");
  const document = await PDFDocument.create();
  document.addPage().drawText("Seen with Dorothy Pellow in clinic", { x: 50, y: 700, size: 14 });
  document.addPage().drawText("This page belongs to Kenneth Ashdown", { x: 50, y: 700, size: 14 });
  await writeFile(source, await document.save());
});
afterAll(() => removeFolder(folder));

const textOf = (file: string) => execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });

test("a verified copy is written, and its report comes back from the child", async () => {
  const out = join(folder, "out.pdf");
  const report = await tools.burnIn({
    source,
    out,
    marks: [
      { find: "Dorothy Pellow", reason: "TP-PERSON" },
      { page: 2, withhold: true, reason: "HARM-OTHER" },
    ],
  });
  expect(report).toMatchObject({ verified: true, pages: 2, withheldPages: [2] });
  expect(textOf(out)).toContain("in clinic");
  expect(textOf(out)).not.toMatch(/Dorothy|Pellow|Ashdown/);
});

test("a reason that was given no wording is not named by its code", async () => {
  const out = join(folder, "neutral.pdf");
  await tools.burnIn({ source, out, marks: [{ page: 2, withhold: true, reason: "HARM-OTHER" }] });
  expect(textOf(out)).toContain("withheld as the law allows");
  expect(textOf(out)).not.toContain("HARM");
});

test("a reason's plain wording stands on the notice", async () => {
  const out = join(folder, "worded.pdf");
  await tools.burnIn({
    source,
    out,
    marks: [{ page: 2, withhold: true, reason: "NOT-YOURS" }],
    wordings: { "NOT-YOURS": "This page belongs to the record of somebody else." },
  });
  expect(textOf(out)).toContain("somebody else");
});

test("a box bears the code of a reason that may be told, and no other does", async () => {
  const out = join(folder, "coded.pdf");
  const [wide, high, narrow] = [
    [48, 125, 140, 20],
    [48, 200, 140, 20],
    [48, 300, 12, 6],
  ] as [number, number, number, number][];
  const marks: Mark[] = [
    { page: 1, box: wide!, reason: "TP-PERSON" },
    { page: 1, box: high!, reason: "HARM-OTHER" },
    { page: 1, box: narrow!, reason: "TP-PERSON" },
  ];
  expect(await tools.burnIn({ source, out, marks, codes: ["TP-PERSON"] })).toMatchObject({ verified: true });
  expect(textOf(out).match(/TP-PERSON/g)).toHaveLength(1);
  expect(textOf(out)).not.toContain("HARM");
});

test.each([90, 180, 270])(
  "a code stands upright on its box where the page lies at %i degrees, in units of two points",
  async (turn) => {
    const document = await PDFDocument.create();
    const page = document.addPage([300, 200]);
    page.setRotation(degrees(turn));
    page.node.set(PDFName.of("UserUnit"), document.context.obj(2));
    page.drawText("Something to cover", { x: 20, y: 100, size: 10 });
    const [lying, out] = [join(folder, `lying-${turn}.pdf`), join(folder, `coded-${turn}.pdf`)];
    await writeFile(lying, await document.save());
    const box: [number, number, number, number] = [100, 100, 120, 30];
    await tools.burnIn({ source: lying, out, marks: [{ page: 1, box, reason: "TP-PERSON" }], codes: ["TP-PERSON"] });
    const [x, y] = placeOf(await readFile(out), 1, "TP-PERSON")!;
    // poppler counts in the units of the page
    expect([x > 50, x < 90, Math.abs(y - 57.5) < 4]).toEqual([true, true, true]);
  },
);

test("words that are nowhere leave no file and say so", async () => {
  const out = join(folder, "never.pdf");
  expect(await tools.burnIn({ source, out, marks: [{ find: "Nobody Such", reason: "TP-PERSON" }] })).toMatchObject({
    verified: false,
    doubts: [expect.stringContaining("not found")],
  });
  expect(existsSync(out)).toBe(false);
});

test("a file that is no PDF is refused", async () => {
  const broken = join(folder, "broken.pdf");
  await writeFile(broken, "%PDF-1.7 and nothing else");
  expect(await tools.burnIn({ source: broken, out: join(folder, "never.pdf"), marks: [] })).toEqual({
    ok: false,
    because: "damaged",
  });
});

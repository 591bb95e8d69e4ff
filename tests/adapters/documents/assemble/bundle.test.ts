import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { degrees, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, StandardFonts } from "pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleFiles } from "~/adapters/documents/assemble/bundle";
import { addressZone } from "~/adapters/documents/assemble/cover-letter";
import type { CoverLetter } from "~/adapters/documents/document-tools";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { runQpdfWebAssembly } from "~/adapters/seal/qpdf-webassembly";
import type { LeavingPage } from "~/domain/redaction/arrangement";
import { removeFolder } from "../../../given/remove-folder";

const cover: CoverLetter = {
  letterhead: ["Northfield and Brannock NHS Trust", "Access to Health Records"],
  address: ["Ms Zoë Łukasiewicz-O’Neill", "Flat 2", "10 Example Street", "NORTHFIELD", "NB1 4QT"],
  date: "2 November 2026",
  reference: "AD-26-000123",
  heading: "Copy of health records, reference AD-26-000123",
  paragraphs: ["Dear Ms Łukasiewicz-O’Neill", "Here is the copy you asked for.", "We ask for:\n- one thing\n- another"],
  signedBy: "Access to Health Records office",
};
const withheld = [
  { shownCode: "TP-PERSON", wording: "Information about another person.", places: 3, pages: 2 },
  { shownCode: null, wording: "This page belongs to someone else's record.", places: 1, pages: 1 },
] as const;

let folder: string;
let bundle: string;
let parts: { pdf: string; title: string }[];

/** Pages full to every edge, so that anything laid over them would show. */
async function fullPages(name: string, turns: number[], change = (_: PDFDocument) => {}) {
  const document = await PDFDocument.create();
  for (const turn of turns) {
    const page = document.addPage([400, 600]);
    page.setRotation(degrees(turn));
    for (let y = 2; y < 600; y += 8) page.drawText(`${turn} ${"edge ".repeat(40)}`, { x: 0, y, size: 7 });
  }
  document.setTitle("Full record of Rosalind Achebe-Trent");
  change(document);
  const pdf = join(folder, name);
  await writeFile(pdf, await document.save());
  return pdf;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-"));
  const cropped = await fullPages("second.pdf", [0], (document) => document.getPage(0).setCropBox(100, 100, 200, 300));
  parts = [
    { pdf: await fullPages("first.pdf", [0, 90, 180, 270]), title: "Records, part 1" },
    { pdf: cropped, title: "Records, part 2" },
  ];
  bundle = join(folder, "bundle.pdf");
  const made = await sandboxedDocumentTools().bundle({ cover, parts, withheld: [...withheld], out: bundle });
  expect(made).toEqual({
    pages: 8,
    sha256: createHash("sha256")
      .update(await readFile(bundle))
      .digest("hex"),
  });
});
afterAll(() => removeFolder(folder));

const textOf = (page: number) =>
  execFileSync("pdftotext", ["-f", String(page), "-l", String(page), "-layout", bundle, "-"], { encoding: "utf8" });

test("is a sound PDF", () => {
  expect(execFileSync("qpdf", ["--check", bundle], { encoding: "utf8" })).toContain(
    "No syntax or stream encoding errors found",
  );
  expect(execFileSync("mutool", ["show", bundle, "outline"], { encoding: "utf8" })).toMatch(
    /Letter[^]*Index[^]*Records, part 1[^]*Records, part 2/,
  );
});

test("every page is numbered through", () => {
  const inOrderOfDrawing = execFileSync("pdftotext", ["-raw", bundle, "-"], { encoding: "utf8" }).split("\f");
  for (let page = 1; page <= 8; page += 1)
    expect(inOrderOfDrawing[page - 1]).toContain(`Reference AD-26-000123 page ${page} of 8`);
});

test("the letter says who, when and what, with any name of Europe", () => {
  const letter = textOf(1);
  for (const words of [
    "Ms Zoë Łukasiewicz-O’Neill",
    "2 November 2026",
    "Copy of health records",
    "Here is the copy",
    "- one thing",
    "Access to Health Records office",
  ])
    expect(letter).toContain(words);
});

test("the address lies in the window of the envelope, and nothing else does", () => {
  const html = execFileSync("pdftotext", ["-f", "1", "-l", "1", "-bbox", bundle, "-"], { encoding: "utf8" });
  const words = [
    ...html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
  ].map(([, ...each]) => ({
    x: Number(each[0]),
    y: Number(each[1]),
    right: Number(each[2]),
    bottom: Number(each[3]),
    text: each[4]!,
  }));
  const touching = words.filter(
    ({ x, y, right, bottom }) =>
      right > addressZone.left && x < addressZone.right && bottom > addressZone.top && y < addressZone.bottom,
  );
  expect(
    touching
      .map(({ text }) => text)
      .join(" ")
      .replaceAll("&apos;", "'"),
  ).toBe(cover.address.join(" "));
  for (const { x, right, y, bottom } of touching)
    expect(
      x >= addressZone.left - 0.1 &&
        right <= addressZone.right &&
        y >= addressZone.top - 3 &&
        bottom <= addressZone.bottom,
    ).toBe(true);
});

test("the index leads to the first page of each part", async () => {
  expect(textOf(2)).toMatch(/Records, part 1\s+page 4[^]*Records, part 2\s+page 8/);
  const document = await PDFDocument.load(await readFile(bundle));
  const pages = document.getPages();
  const links = pages[1]!.node
    .Annots()!
    .asArray()
    .map((each) => document.context.lookup(each, PDFDict));
  expect(
    links.map((link) => pages.findIndex((page) => page.ref === link.lookup(PDFName.of("Dest"), PDFArray).get(0)) + 1),
  ).toEqual([4, 8]);
});

test("what was withheld is counted by reason, and named by its code only where the boxes bear it", () => {
  const ofThirdParty = String.raw`TP-PERSON: Information about another person\. \(3 places\)\s+2 pages`;
  const ofAnotherRecord = String.raw`someone else's record\. \(one place\)\s+1 page\n`;
  expect(textOf(3)).toMatch(new RegExp(`${ofThirdParty}[^]*${ofAnotherRecord}`));
  expect(textOf(3)).not.toContain("NOT-YOURS");
});

async function pixels(file: string, page: number) {
  const out = join(folder, "page");
  execFileSync("pdftoppm", [
    "-f",
    String(page),
    "-l",
    String(page),
    "-r",
    "72",
    "-png",
    "-gray",
    "-singlefile",
    "-cropbox",
    file,
    out,
  ]);
  return sharp(`${out}.png`).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
}

test.each([
  [4, 0, 1],
  [5, 0, 2],
  [6, 0, 3],
  [7, 0, 4],
  [8, 1, 1],
])("page %i is what it was, with its number on a strip below", async (page, part, was) => {
  const { data: before, info: size } = await pixels(parts[part]!.pdf, was);
  const { data: after, info: grown } = await pixels(bundle, page);
  expect([grown.width, grown.height]).toEqual([size.width, size.height + 20]);
  expect(Buffer.compare(after.subarray(0, size.width * size.height), before)).toBe(0);
  expect(after.subarray(size.width * (size.height + 1)).some((value) => value < 128)).toBe(true);
});

test("a page in large units gets a number of the usual size", async () => {
  const pdf = await fullPages("large.pdf", [0], (document) =>
    document.getPage(0).node.set(PDFName.of("UserUnit"), PDFNumber.of(2)),
  );
  const out = join(folder, "large-bundle.pdf");
  await bundleFiles({ cover, parts: [{ pdf, title: "Records, part 1" }], withheld: [], out });
  const last = (await PDFDocument.load(await readFile(out))).getPages().at(-1)!;
  expect(last.getHeight()).toBe(610);
});

test("neither names nor titles of the sources remain in its description", async () => {
  const document = await PDFDocument.load(await readFile(bundle), { updateMetadata: false });
  expect([document.getTitle(), document.getProducer(), document.getAuthor()]).toEqual([
    "Copy of health records, reference AD-26-000123",
    "Access Desk",
    undefined,
  ]);
  expect(
    execFileSync("qpdf", ["--qdf", "--object-streams=disable", bundle, "-"], { maxBuffer: 1e8 }).includes("Achebe"),
  ).toBe(false);
});

test("the same parts make the same file", async () => {
  const out = join(folder, "again.pdf");
  await bundleFiles({ cover, parts, withheld: [...withheld], out });
  expect(Buffer.compare(await readFile(out), await readFile(bundle))).toBe(0);
});

test("and so does the qpdf that comes with the desk, where the program is not installed", async () => {
  const out = join(folder, "webassembly.pdf");
  await bundleFiles({ cover, parts, withheld: [...withheld], out }, undefined, runQpdfWebAssembly);
  expect(Buffer.compare(await readFile(out), await readFile(bundle))).toBe(0);
});

test("nothing is left in the folder but the bundle", async () => {
  const alone = await mkdtemp(join(folder, "alone-"));
  await bundleFiles({ cover, parts, withheld: [], out: join(alone, "bundle.pdf") });
  expect(await readdir(alone)).toEqual(["bundle.pdf"]);
});

/** A part whose pages say which they are, made by `change` to be like what other programs write. */
async function namedPages(name: string, count: number, change = (_: PDFDocument) => {}) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Courier);
  for (let page = 1; page <= count; page += 1)
    document.addPage([300, 400]).drawText(`${name}-${page}`, { x: 5, y: 200, size: 5, font });
  change(document);
  const pdf = join(folder, `${name}.pdf`);
  await writeFile(pdf, await document.save());
  return pdf;
}

type Seen = { text: string; size: [number, number]; turn: number };

async function seenIn(file: string, first: number): Promise<Seen[]> {
  const texts = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }).split("\f");
  const pages = (await PDFDocument.load(await readFile(file))).getPages();
  return pages.slice(first).map((page, index) => ({
    text: texts[first + index]!.trim().split("\n").sort().join("; "),
    size: [page.getWidth(), page.getHeight()],
    turn: page.getRotation().angle,
  }));
}

const leavingOf = (count: number) =>
  fc
    .shuffledSubarray(
      Array.from({ length: count }, (_, index) => index + 1),
      { minLength: 1 },
    )
    .chain((pages) =>
      fc.tuple(
        ...pages.map((page) =>
          fc
            .constantFrom(0 as const, 90 as const, 180 as const, 270 as const)
            .map((turned): LeavingPage => ({ page, turned })),
        ),
      ),
    );

test("whatever leaves, in whatever order and however turned, is there once and numbered through", async () => {
  const [one, two] = [await namedPages("one", 7), await namedPages("two", 4)];
  await fc.assert(
    fc.asyncProperty(leavingOf(7), leavingOf(4), async (first, second) => {
      const out = join(folder, "any.pdf");
      const made = await bundleFiles({
        cover,
        parts: [
          { pdf: one, title: "One", pages: first },
          { pdf: two, title: "Two", pages: second },
        ],
        withheld: [],
        out,
      });
      const leaving = [
        ...first.map((each) => ({ ...each, name: "one" })),
        ...second.map((each) => ({ ...each, name: "two" })),
      ];
      expect(made.pages).toBe(2 + leaving.length);
      expect(await seenIn(out, 2)).toEqual(
        leaving.map(({ name, page, turned }, index) => ({
          text: [`Reference AD-26-000123 page ${index + 3} of ${made.pages}`, `${name}-${page}`].sort().join("; "),
          size: turned % 180 === 0 ? [300, 420] : [320, 400],
          turn: turned,
        })),
      );
      expect(execFileSync("mutool", ["show", out, "outline"], { encoding: "utf8" })).toMatch(
        new RegExp(`"One"\\s+#page=3&[^]*"Two"\\s+#page=${3 + first.length}&`),
      );
    }),
    { numRuns: 12 },
  );
});

const resources = PDFName.of("Resources");

test.each<[string, (document: PDFDocument) => void]>([
  [
    "pages that share what they need",
    (document) => {
      const fonts = document
        .getPages()
        .flatMap((page) => page.node.Resources()!.lookup(PDFName.of("Font"), PDFDict).entries());
      const shared = document.context.register(
        document.context.obj({ Font: Object.fromEntries(fonts.map(([name, font]) => [name.decodeText(), font])) }),
      );
      for (const page of document.getPages()) page.node.set(resources, shared);
    },
  ],
  [
    "fonts that stand in a list of their own",
    (document) => {
      for (const page of document.getPages())
        page.node
          .Resources()!
          .set(PDFName.of("Font"), document.context.register(page.node.Resources()!.lookup(PDFName.of("Font"))!));
    },
  ],
  [
    "a font of theirs that is called what ours is called",
    (document) => {
      for (const page of document.getPages())
        page.node.setFontDictionary(PDFName.of("Number"), page.doc.embedStandardFont(StandardFonts.ZapfDingbats).ref);
    },
  ],
  [
    "boxes that all pages have from the tree",
    (document) => {
      const tree = document.catalog.Pages();
      // from corner to corner, whichever is first
      tree.set(PDFName.of("MediaBox"), document.context.obj([300, 400, 0, 0]));
      for (const page of document.getPages()) page.node.delete(PDFName.of("MediaBox"));
    },
  ],
  [
    "contents in several pieces",
    (document) => {
      for (const page of document.getPages()) page.drawRectangle({ x: 0, y: 0, width: 1, height: 1 });
    },
  ],
])("%s are numbered like any other", async (name, change) => {
  const [pdf, out] = [await namedPages(name, 3, change), join(folder, "like-any.pdf")];
  await bundleFiles({ cover, parts: [{ pdf, title: "One" }], withheld: [], out });
  expect((await seenIn(out, 2)).map(({ text, size }) => ({ text, size }))).toEqual(
    [1, 2, 3].map((page) => ({
      text: [`Reference AD-26-000123 page ${page + 2} of 5`, `${name}-${page}`].sort().join("; "),
      size: [300, 420],
    })),
  );
  expect(execFileSync("qpdf", ["--check", out], { encoding: "utf8" })).toContain(
    "No syntax or stream encoding errors found",
  );
});

test("a link to a page that does not leave takes nothing of it along", async () => {
  const pdf = await namedPages("linked", 3, (document) => {
    const [first, , third] = document.getPages();
    first!.node.addAnnot(
      document.context.register(
        document.context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], Dest: [third!.ref, "Fit"] }),
      ),
    );
  });
  const out = join(folder, "unlinked.pdf");
  expect(
    (
      await bundleFiles({
        cover,
        parts: [
          {
            pdf,
            title: "One",
            pages: [
              { page: 2, turned: 0 },
              { page: 1, turned: 0 },
            ],
          },
        ],
        withheld: [],
        out,
      })
    ).pages,
  ).toBe(4);
  const opened = execFileSync("qpdf", ["--qdf", "--object-streams=disable", out, "-"], {
    encoding: "latin1",
    maxBuffer: 1e8,
  });
  expect(opened.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(4);
});

describe("what does not fit is refused", () => {
  const out = () => join(folder, "never.pdf");
  test.each<[string, Partial<CoverLetter>, RegExp]>([
    ["an address of forty lines", { address: Array.from({ length: 40 }, () => "x".repeat(40)) }, /address is too long/],
    ["a letter that no font has", { address: ["Ann \uE000"] }, /line 1 of the address .* \(U\+E000\)/],
  ])("%s", async (_, change, why) => {
    await expect(bundleFiles({ cover: { ...cover, ...change }, parts, withheld: [], out: out() })).rejects.toThrow(why);
  });

  test("but a long line of an address goes on in the next", async () => {
    const address = [
      "Messrs Hartwell, Wren, Pennyfeather and Oakenshaw LLP, Solicitors",
      "12 Example Street, Hammersmith, London W12 0HS",
    ];
    expect(
      (await bundleFiles({ cover: { ...cover, address }, parts, withheld: [], out: join(folder, "long.pdf") })).pages,
    ).toBe(7);
    expect(execFileSync("pdftotext", ["-l", "1", join(folder, "long.pdf"), "-"], { encoding: "utf8" })).toMatch(
      /Oakenshaw[^]*LLP, Solicitors[^]*W12 0HS/,
    );
  });

  test("and the desk hears of it from the child", async () => {
    const call = sandboxedDocumentTools().bundle({
      cover: { ...cover, address: ["Ann \uE000"] },
      parts,
      withheld: [],
      out: out(),
    });
    expect(await call).toEqual({ doesNotFit: expect.stringContaining("U+E000") });
  });

  const clinicalNegligence = [
    "Ms J. Invented",
    "Invented & Sons LLP",
    "Clinical Negligence Department",
    "The Old Corn Exchange",
    "14 Market Street",
    "Northfield",
    "Northshire",
    "NB1 4QT",
  ];
  test.each<[string, Partial<CoverLetter>]>([
    ["an address of six lines under a name and a firm", { address: clinicalNegligence }],
    ["an address of eleven lines", { address: [...clinicalNegligence.slice(0, -1), "One", "Two", "Three", "NB1 4QT"] }],
    ["an address line wider than the window", { address: ["A", "x".repeat(80)] }],
    ["a name in Chinese and one in Punjabi", { address: ["王小明", "ਗੁਰਪ੍ਰੀਤ Gill", "NB1 4QT"] }],
    ["a long reference", { heading: `Your reference ${"2026-CLINNEG-000123456789/".repeat(6)}` }],
    ["a word wider than the paper", { paragraphs: ["x".repeat(300)] }],
    ["a trust with a long name", { letterhead: [`${"Very Long ".repeat(12)}NHS Trust`, "Records"] }],
  ])("but %s is printed, within the window", async (_, change) => {
    const made = { ...cover, ...change };
    await bundleFiles({ cover: made, parts, withheld: [], out: out() });
    const read = (place: readonly string[] = []) =>
      execFileSync("pdftotext", ["-l", "1", ...place, out(), "-"], { encoding: "utf8" }).normalize("NFC");
    const letters = (text: string) => [...text.replaceAll(/[\s\p{Cf},]/gu, "")].sort().join("");
    const window = read(["-x", "68", "-y", "108", "-W", "274", "-H", "84"]);
    expect(letters(window)).toBe(letters(made.address.join("")));
    const whole = read().replaceAll(/\s/g, "");
    for (const line of [made.heading, ...made.paragraphs]) expect(whole).toContain(line.replaceAll(/\s/g, ""));
  });
});

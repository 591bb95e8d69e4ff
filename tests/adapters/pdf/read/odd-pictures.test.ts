/** Pictures whose bytes hold more than is drawn of them: their page leaves as what is seen. */
import { expect, test } from "vitest";
import { burnIn } from "~/adapters/pdf/redact/burn-in";
import { risksOf } from "~/adapters/pdf/read/risk-scan";
import { drawing, keptLine, pictureOf, saved, secret, type Drawing } from "../draw";
import { jpeg2000, largerThanSaid, pictures } from "../draw-pictures";
import { outlines } from "../unseen-drawings";

const picture = pictureOf(["an ordinary line", secret], { width: 640, height: 320 });
const place = "320 0 0 160 40 100 cm";

type Parts = { content: string; resources?: Record<string, Record<string, unknown>> };

async function documentOf(parts: (d: Drawing) => Promise<Parts>) {
  const d = await drawing();
  const { content, resources } = await parts(d);
  d.page(content + keptLine, { resources });
  return { d, bytes: await saved(d) };
}

async function leavesAsAPicture(bytes: Uint8Array): Promise<boolean> {
  const burnt = await burnIn({ bytes, marks: [{ page: 1, box: [250, 5, 20, 10], reason: "TP-PERSON" }] });
  if (!burnt.ok) throw new Error(burnt.sentences.join(" "));
  return burnt.report.rasterisedPages.includes(1);
}

const shown = (Im: unknown): Parts => ({ content: `q ${place} /Im Do Q\n`, resources: { XObject: { Im } } });

test.each(Object.entries(largerThanSaid))("%s than is said", async (_, pack) => {
  const { bytes } = await documentOf(async (d) => shown(await pack(d, await picture)));
  expect(await leavesAsAPicture(bytes)).toBe(true);
});

test.each([...Object.entries(pictures), ["a JPEG 2000", jpeg2000.make] as const])(
  "%s as large as is said is nothing odd",
  async (called, pack) => {
    const { d, bytes } = await documentOf(async (d) => shown(await pack(d, await picture)));
    expect(risksOf(d.document).get(1)).not.toContain("odd-picture");
    if (called === "a fax") expect(await leavesAsAPicture(bytes)).toBe(false);
  },
);

test.each([
  ["in one shade", "/D [1 1]", true],
  ["in one shade, its key written out", "/Decode [0.9 1]", true],
  ["through a palette of one colour", "/CS [/I /RGB 1 <fffffffffffe>] /BPC 1", true],
  ["plainly", "", false],
  ["the other way round", "/D [1 0]", false],
])("an inline picture drawn %s", async (_, entries, isOdd) => {
  const of = await picture;
  const usual = entries.includes("/CS") ? "" : "/CS /G /BPC 8";
  const content = `q ${place} BI /W ${of.width} /H ${of.height} ${usual} ${entries} /F /AHx ID ${of.grey.toString("hex")}> EI Q\n`;
  const { d } = await documentOf(async () => ({ content }));
  expect(risksOf(d.document).get(1)!.has("odd-picture")).toBe(isOdd);
});

test("drawn letters which a soft mask hides leave as what is seen", async () => {
  const { bytes } = await documentOf(async (d) => {
    const entries = { Type: "XObject", Subtype: "Form", BBox: [0, 0, 400, 300] };
    const nothing = d.stream("0 g 0 0 400 300 re f", { ...entries, Group: { S: "Transparency", CS: "DeviceGray" } });
    return {
      content: `q /Gm gs ${outlines(secret, 50, 200)} Q\n`,
      resources: { ExtGState: { Gm: { SMask: { S: "Luminosity", G: nothing } } } },
    };
  });
  expect(await leavesAsAPicture(bytes)).toBe(true);
});

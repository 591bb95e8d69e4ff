/**
 * Plants secrets by seed, several at once and each in another channel, on pages that lie oddly, and lets other programs search what
 * comes out:
 *
 *   npx tsx tests/bench/planted.ts [how many documents] [first seed]
 *
 * The secret stands once in sight, under a mark, and again wherever the seed says. Ends with 1 where it is found anywhere afterwards.
 */
import { PDFName } from "pdf-lib";
import { burnIn } from "~/adapters/pdf/burn-in";
import { openPdf } from "~/adapters/pdf/pdfium";
import type { Mark } from "~/domain/pages";
import { drawing, jpegOf, kept, name, pictureOf, saved, secret, text, wide, words, type Drawing } from "../adapters/pdf/draw";
import { isSound, pdftotext, readInPicture, whoFinds } from "../adapters/pdf/judges";

type Planted = { content?: string; resources?: Record<string, Record<string, unknown>>; page?: Record<string, unknown>; catalogue?: Record<string, unknown>; annotations?: unknown[] };
type Plant = (d: Drawing) => Planted | Promise<Planted>;

const form = (d: Drawing, content: string, more: Record<string, unknown> = {}) => d.stream(content, { Type: "XObject", Subtype: "Form", BBox: [0, 0, 400, 300], Resources: { Font: { F1: d.font.ref } }, ...more });
const note = (d: Drawing, entries: Record<string, unknown>) => d.register({ Type: "Annot", Rect: [300, 240, 320, 260], F: 2, ...entries });
const grey = ({ width, height }: { width: number; height: number }, more: Record<string, unknown> = {}) => ({ Type: "XObject", Subtype: "Image", Width: width, Height: height, ColorSpace: "DeviceGray", BitsPerComponent: 8, ...more });

const plants: Record<string, Plant> = {
  "XMP of page and document": (d) => ({ page: { Metadata: d.stream(`<x>${secret}</x>`, { Type: "Metadata", Subtype: "XML" }) }, catalogue: { Metadata: d.stream(`<x>${secret}</x>`) } }),
  "private page data and thumbnail": (d) => ({ page: { PieceInfo: { A: { Private: words(secret) } }, Thumb: d.stream(secret, grey({ width: 4, height: 3 })), LastModified: words(secret) } }),
  "embedded file of a note": (d) => ({ annotations: [note(d, { Subtype: "FileAttachment", FS: { Type: "Filespec", F: words(secret), UF: wide(secret), EF: { F: d.stream(secret, { Type: "EmbeddedFile" }) } } })] }),
  "hidden stamp": (d) => ({ annotations: [note(d, { Subtype: "Stamp", Contents: words(secret), AP: { N: form(d, text(2, 5, secret)) } })] }),
  "link that names": (d) => ({ annotations: [note(d, { Subtype: "Link", A: { S: "URI", URI: words(`https://x/${secret}`) } })] }),
  "scripts and destinations": (d) => ({ catalogue: { OpenAction: { S: "JavaScript", JS: words(secret) }, Names: { Dests: { Names: [words(secret), [0, "Fit"]] }, JavaScript: { Names: [words(secret), { S: "JavaScript", JS: d.stream(secret) }] } } } }),
  "structure with alternate text": (d) => ({ catalogue: { MarkInfo: { Marked: true }, StructTreeRoot: d.register({ Type: "StructTreeRoot", K: [{ S: "P", Alt: words(secret), ActualText: wide(secret) }] }) }, content: `/Span <</ActualText (${secret}) /Alt (${secret})>> BDC 1 0 0 RG 10 10 m 20 20 l S EMC\n` }),
  "a layer that is off": (d) => {
    const layer = d.register({ Type: "OCG", Name: words(secret) });
    return { content: `/OC /L1 BDC ${text(200, 120, secret)} EMC\n`, resources: { Properties: { L1: layer } }, catalogue: { OCProperties: { OCGs: [layer], D: { OFF: [layer] } } } };
  },
  "white words": () => ({ content: `1 g ${text(200, 150, secret)}0 g\n` }),
  "invisible words": () => ({ content: `q ${text(200, 170, secret, { before: "3 Tr" })} Q BT 0 Tr ET\n` }),
  "words that clip": () => ({ content: `q ${text(200, 190, secret, { before: "7 Tr" })} Q BT 0 Tr ET\n` }),
  "words beyond the page": () => ({ content: text(900, 900, secret) }),
  "words under a bar": () => ({ content: `${text(30, 60, secret)}0 g 25 55 150 20 re f\n` }),
  "resources nothing uses": (d) => ({ resources: { XObject: { Unused: form(d, text(0, 10, secret)) } } }),
  "an orphan and its stream": (d) => {
    d.register({ Orphan: words(secret) });
    d.stream(secret);
    return {};
  },
  "a picture with alternates and words in its file": async (d) => {
    const logo = await pictureOf(["logo"], { width: 200, height: 100 });
    const other = await pictureOf([secret], { width: 400, height: 100 });
    const jpeg = await jpegOf(logo);
    const telling = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, secret.length + 2]), Buffer.from(secret), jpeg.subarray(2), Buffer.from(secret)]);
    const image = d.document.context.register(d.document.context.stream(telling, grey(logo, { Filter: "DCTDecode", Alternates: [{ Image: d.stream(other.grey, grey(other)) }] })));
    return { content: "q 40 0 0 20 340 10 cm /Logo Do Q\n", resources: { XObject: { Logo: image } } };
  },
  "private data of a form": (d) => ({ content: "q 1 0 0 1 5 5 cm /Fp Do Q\n", resources: { XObject: { Fp: form(d, "0 0 2 2 re f", { PieceInfo: { A: words(secret) }, Metadata: d.stream(secret), OPI: { F: words(secret) } }) } } }),
  "comments and strange operators": () => ({ content: `% ${secret}\n(${secret}) /${secret} ZZ\nBX (${secret}) what EX\n` }),
  "names of resources and inks": (d) => ({ content: `/${secret} gs /Ink cs 1 scn 380 5 5 5 re f 0 g\n`, resources: { ExtGState: { [secret]: { ca: 1 } }, ColorSpace: { Ink: ["Separation", secret, "DeviceCMYK", d.register({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 1, 0, 0], N: 1 })] } } }),
  "a soft mask": (d) => ({ content: "q /Gm gs 0.9 g 0 0 1 1 re f Q\n", resources: { ExtGState: { Gm: { SMask: { S: "Luminosity", G: form(d, `1 g ${text(5, 5, secret)}`, { Group: { S: "Transparency", CS: "DeviceGray" } }) } } } } }),
  "a form field without appearance": (d) => {
    const field = note(d, { Subtype: "Widget", FT: "Tx", T: words(secret), TU: words(secret), V: wide(secret), DV: words(secret), DA: words("/Helv 0 Tf") });
    return { annotations: [field], catalogue: { AcroForm: { Fields: [field], XFA: [words("datasets"), d.stream(secret)] } } };
  },
};

function chanceFrom(seed: number) {
  let state = seed * 2654435761 + 1;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 4294967296;
}

async function planted(seed: number): Promise<{ bytes: Uint8Array; used: string[] }> {
  const chance = chanceFrom(seed);
  const d = await drawing();
  const used = Object.keys(plants).filter(() => chance() < 0.3);
  const parts: Planted[] = [];
  for (const plant of used) parts.push(await plants[plant]!(d));
  const together = (pick: (part: Planted) => Record<string, Record<string, unknown>> | undefined) => parts.reduce<Record<string, Record<string, unknown>>>((all, part) => {
    for (const [key, entries] of Object.entries(pick(part) ?? {})) all[key] = { ...all[key], ...entries };
    return all;
  }, {});
  const content = text(50, 200, secret) + parts.map((part) => part.content ?? "").join("") + text(50, 40, kept);
  const lying = { turn: [0, 0, 90, 180, 270][Math.floor(chance() * 5)]!, entries: { ...(chance() < 0.3 && { CropBox: [10, 10, 390, 290] }), ...(chance() < 0.2 && { UserUnit: 2 }), ...Object.assign({}, ...parts.map((part) => part.page ?? {})), Annots: parts.flatMap((part) => part.annotations ?? []) } };
  d.page(content, { ...lying, resources: together((part) => part.resources) });
  for (const [key, value] of Object.entries(Object.assign({}, ...parts.map((part) => part.catalogue ?? {})) as Record<string, unknown>)) d.document.catalog.set(PDFName.of(key), d.obj(value));
  if (chance() < 0.5) d.document.setTitle(secret);
  if (chance() < 0.3) d.document.catalog.set(name(secret), words(secret));
  return { bytes: await saved(d, chance() < 0.5), used };
}

/** By typed words, or by a box over the words in sight. */
async function marksFor(bytes: Uint8Array, seed: number): Promise<Mark[]> {
  if (seed % 2) return [{ find: secret, reason: "TP-PERSON" }];
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  const word = opened.pdf.words(1).find((each) => each.text === secret)!;
  opened.pdf.close();
  const [x, y, width, height] = word.box;
  return [{ page: 1, box: [Math.max(0, x - 1), Math.max(0, y - 1), width + 2, height + 2], reason: "TP-PERSON" }];
}

const [many = 100, first = 1] = process.argv.slice(2).map(Number);
let faults = 0;
for (let seed = first; seed < first + many; seed += 1) {
  const { bytes, used } = await planted(seed);
  const burnt = await burnIn({ bytes, marks: await marksFor(bytes, seed) });
  const found = burnt.ok ? whoFinds(burnt.bytes, [secret, "Zebedee"]) : [];
  const wrong = !burnt.ok ? [`refused: ${burnt.because} ${burnt.sentences.join(" ")}`] : [...found, ...(isSound(burnt.bytes) ? [] : ["not sound"]), ...(pdftotext(burnt.bytes).includes(kept) ? [] : ["lost what should stay"]), ...(burnt.report.rasterisedPages.length && /Zebed/.test(readInPicture(burnt.bytes, 1)) ? ["OCR"] : [])];
  if (!wrong.length) continue;
  faults += 1;
  console.log(`seed ${seed}: ${wrong.join(", ")} (${used.join("; ")})`);
}
console.log(`${many} documents from seed ${first}: ${faults} at fault`);
process.exit(faults ? 1 : 0);

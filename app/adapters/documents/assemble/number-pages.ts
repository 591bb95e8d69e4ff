/** Turns the pages of a bundle as an officer turned them and writes a number below each. */
import type { Turn } from "~/domain/redaction/marks-manifest";
import { dictOf, isRef, type PdfDict, type PdfObjects, type PdfValue, type Ref } from "./pdf-objects";
import { stampBelow, type Area, type Turned, type Written } from "./page-stamp";

/** One page behind the front of the bundle. */
export type Numbering = { turned: 0 | Turn; number: Written };

/** The name under which the first page of the front knows the font of the numbers. */
export const numberFont = "Number";

/** `numberings` are for the last pages of the file. */
export async function numberPages(objects: PdfObjects, numberings: readonly Numbering[]) {
  const pages = objects.pages.slice(-numberings.length);
  await readIntoMemory(
    objects,
    [objects.pages[0]!, ...pages].map(({ ref }) => ref),
  );
  const font = fontsOf(objects, objects.pages[0]!.ref)[`/${numberFont}`] as Ref;
  const clips = new Map<string, Ref>(); // most pages of a record are of one size
  const clip = (content: string) => {
    const ref = clips.get(content) ?? objects.addStream(content);
    clips.set(content, ref);
    return ref;
  };

  pages.forEach(({ ref, contents }, index) => {
    const { turned: turnedByHand, number } = numberings[index]!;
    const { name, page } = withFont(objects, dictOf(objects.look(ref)), font);
    const turned = turnOf((numberIn(objects, page["/Rotate"]) ?? 0) + turnedByHand);
    const { before, after, grown } = stampBelow(
      { area: visibleArea(objects, page), turned, unit: numberIn(objects, page["/UserUnit"]) ?? 1 },
      number,
      name,
    );
    const box = [grown.x, grown.y, grown.x + grown.width, grown.y + grown.height];
    const { "/BleedBox": _bleed, "/TrimBox": _trim, "/ArtBox": _art, ...kept } = page;
    objects.put(ref, {
      ...kept,
      "/MediaBox": box,
      "/CropBox": box,
      "/Rotate": turned,
      "/Contents": [clip(before), ...contents, objects.addStream(after)],
    });
  });
}

const boxes = ["/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources"];

async function readIntoMemory(objects: PdfObjects, refs: readonly Ref[]) {
  await objects.read(refs);
  const pages = refs.map((ref) => dictOf(objects.look(ref)));
  await objects.read(pages.flatMap((page) => boxes.map((key) => page[key])));
  await objects.read(pages.map((page) => dictOf(objects.look(page["/Resources"]))["/Font"]));
}

const fontsOf = (objects: PdfObjects, page: Ref) =>
  dictOf(objects.look(dictOf(objects.look(dictOf(objects.look(page))["/Resources"]))["/Font"]));

/** The page, with the font among its resources under a name that its own contents do not use. */
function withFont(objects: PdfObjects, page: PdfDict, font: Ref): { name: string; page: PdfDict } {
  let name = "";
  const withFonts = (fonts: PdfDict) => {
    name = nameFor(font, fonts);
    return { ...fonts, [name]: font };
  };
  const withResources = (resources: PdfDict) => ({
    ...resources,
    "/Font": changed(objects, resources["/Font"], withFonts),
  });
  return { page: { ...page, "/Resources": changed(objects, page["/Resources"], withResources) }, name };
}

/** Pages may share their resources: what is referred to is changed where it stands. */
function changed(objects: PdfObjects, value: PdfValue | undefined, change: (dict: PdfDict) => PdfDict): PdfValue {
  const after = change(dictOf(objects.look(value)));
  if (!isRef(value)) return after;
  objects.put(value, after);
  return value;
}

function nameFor(font: Ref, fonts: PdfDict): string {
  const known = Object.keys(fonts).find((name) => fonts[name] === font);
  let name = known ?? `/${numberFont}`;
  while (!known && name in fonts) name += "X";
  return name;
}

const turnOf = (degrees: number) => ((((Math.round(degrees / 90) * 90) % 360) + 360) % 360) as Turned;

const numberIn = (objects: PdfObjects, value: PdfValue | undefined) => {
  const found = objects.look(value);
  return typeof found === "number" ? found : undefined;
};

/** What a reader shows of a page: the crop box, as far as it lies on the paper. */
function visibleArea(objects: PdfObjects, page: PdfDict): Area {
  // a page that says nothing is a letter in America
  const media = edgesOf(objects, page["/MediaBox"]) ?? [0, 0, 612, 792];
  const crop = edgesOf(objects, page["/CropBox"]) ?? media;
  const [x, y] = [Math.max(media[0], crop[0]), Math.max(media[1], crop[1])];
  const [width, height] = [Math.min(media[2], crop[2]) - x, Math.min(media[3], crop[3]) - y];
  return width > 0 && height > 0
    ? { x, y, width, height }
    : { x: media[0], y: media[1], width: media[2] - media[0], height: media[3] - media[1] };
}

type Edges = [left: number, bottom: number, right: number, top: number];

/** Any two opposite corners make a box. */
function edgesOf(objects: PdfObjects, value: PdfValue | undefined): Edges | null {
  const found = objects.look(value);
  if (!Array.isArray(found) || found.length !== 4 || !found.every((each) => typeof each === "number")) return null;
  const [a, b, c, d] = found as Edges;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

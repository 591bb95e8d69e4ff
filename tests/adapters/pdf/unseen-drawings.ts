/**
 * Documents whose page shows one line and carries the secret in a picture or in outlines that nobody sees on it; and
 * ordinary pages that look a little like them and must be left as they are.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import { PDFHexString, PDFName, PDFRawStream, type PDFRef } from "pdf-lib";
import { drawing, jpegOf, keptLine, pictureOf, saved, secret, text, type Drawing } from "./draw";
import { imageEntries, jpeg2000, type Grey } from "./draw-pictures";

type Parts = {
  content: string;
  resources?: Record<string, Record<string, unknown>>;
  entries?: Record<string, unknown>;
  catalogue?: Record<string, unknown>;
  turn?: number;
};
export type Unseen = {
  name: string;
  make(): Promise<Uint8Array>;
  /** What a page tells nobody who looks. */ isTold: boolean;
};

const picture: Promise<Grey> = pictureOf([secret, "seen on Tuesday"], { width: 640, height: 180 });
const white = (size: Grey): Grey => ({ ...size, grey: Buffer.alloc(size.width * size.height, 255) });

/** Where the picture lies on a page of 400 by 300: 320 by 90 at 40, 150. */
const place = "320 0 0 90 40 150 cm";
const shown = (called = "Im") => `q ${place} /${called} Do Q\n`;
const box = (shade: number) => `${shade} g 38 148 324 94 re f 0 g\n`;

async function documentOf(make: (d: Drawing) => Promise<Parts>): Promise<Uint8Array> {
  const d = await drawing();
  const { content, resources, entries, catalogue = {}, turn } = await make(d);
  d.page(content + keptLine, { resources, entries, turn });
  for (const [key, value] of Object.entries(catalogue)) d.document.catalog.set(PDFName.of(key), d.obj(value));
  return saved(d);
}

const grey = async (d: Drawing, more: Record<string, unknown> = {}) => {
  const of = await picture;
  return d.stream(of.grey, imageEntries(of, more));
};
const withPicture = async (d: Drawing, content: string, more: Record<string, unknown> = {}): Promise<Parts> => ({
  content,
  resources: { XObject: { Im: await grey(d, more) } },
});
const jpeg = async (d: Drawing, more: Record<string, unknown> = {}) => {
  const of = await picture;
  const bytes = await jpegOf(of);
  return raw(d, bytes, imageEntries(of, { Filter: "DCTDecode", ...more }));
};
const raw = (d: Drawing, bytes: Uint8Array, entries: Record<string, unknown>): PDFRef =>
  d.document.context.register(PDFRawStream.of(d.obj({ ...entries, Length: bytes.length }) as never, bytes));

const form = (d: Drawing, content: string, more: Record<string, unknown> = {}) =>
  d.stream(content, { Type: "XObject", Subtype: "Form", BBox: [0, 0, 400, 300], ...more });

const outlineFont = fontkit.create(
  readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
);

type Command = { command: string; args: number[] };

/** Letters as outlines, each a path of its own that `paint` ends, or all one path. */
export function outlines(said: string, x: number, y: number, size = 20, paint = "f"): string {
  const run = outlineFont.layout(said);
  const scale = size / outlineFont.unitsPerEm;
  let across = x;
  const letters = run.glyphs.map((glyph, index) => {
    const at = across;
    across += run.positions[index]!.xAdvance * scale;
    return (glyph.path as unknown as { commands: Command[] }).commands
      .map(({ command, args }) =>
        written(
          command,
          args.map((part, place) => (place % 2 ? y : at) + part * scale),
        ),
      )
      .join("");
  });
  return letters.map((letter) => (letter ? `${letter}${paint}\n` : "")).join("");
}

let last: number[] = [0, 0];
/** TrueType curves have one point of control, PDF's two. */
function written(command: string, points: number[]): string {
  const [fromX, fromY] = last as [number, number];
  if (points.length) last = points.slice(-2);
  const said = (numbers: number[], operator: string) =>
    `${numbers.map((part) => part.toFixed(2)).join(" ")} ${operator}\n`;
  if (command === "moveTo") return said(points, "m");
  if (command === "lineTo") return said(points, "l");
  if (command === "closePath") return "h\n";
  const [controlX, controlY, toX, toY] = points as [number, number, number, number];
  const toward = (from: number, control: number) => from + ((control - from) * 2) / 3;
  return said(
    [toward(fromX, controlX), toward(fromY, controlY), toward(toX, controlX), toward(toY, controlY), toX, toY],
    "c",
  );
}

const written20 = () => outlines(secret, 50, 200);
const bar = (shade: number) => `${shade} g 40 190 250 40 re f 0 g\n`;
const strokes = () => {
  // an N, an E and an L, drawn by a plotter, again and again
  const letter = (x: number) =>
    `${x} 200 m ${x} 215 l ${x + 8} 200 l ${x + 8} 215 l S ${x + 12} 215 m ${x + 12} 200 l ${x + 20} 200 l S ${x + 12} 208 m ${x + 18} 208 l S ${x + 12} 215 m ${x + 20} 215 l S\n`;
  return [50, 76, 102, 128, 154].map(letter).join("");
};

type Maker = (d: Drawing) => Promise<Parts>;

const pictures: Record<string, Maker> = {
  "a picture under a black box": (d) => withPicture(d, shown() + box(0)),
  "a picture under a white box": (d) => withPicture(d, shown() + box(1)),
  "a picture under a grey box": (d) => withPicture(d, shown() + box(0.5)),
  "a picture with a box over the name alone": (d) => withPicture(d, `${shown()}0 g 50 196 180 30 re f\n`),
  "a JPEG under a box": async (d) => ({ content: shown() + box(0), resources: { XObject: { Im: await jpeg(d) } } }),
  "a JPEG 2000 under a box": async (d) => ({
    content: shown() + box(0),
    resources: { XObject: { Im: jpeg2000.make(d) } },
  }),
  "a picture under a thick line": (d) => withPicture(d, `${shown()}96 w 38 195 m 362 195 l S\n`),
  "a picture under a picture": async (d) => {
    const over = white(await picture);
    return {
      content: shown() + shown("Over"),
      resources: { XObject: { Im: await grey(d), Over: d.stream(over.grey, imageEntries(over)) } },
    };
  },
  "a picture under a picture of something else": async (d) => {
    const over = await pictureOf(["ordinary letter", "to the clinic"], { width: 640, height: 180 });
    return {
      content: shown() + shown("Over"),
      resources: { XObject: { Im: await grey(d), Over: d.stream(over.grey, imageEntries(over)) } },
    };
  },
  "a picture under a note": async (d) => ({
    ...(await withPicture(d, shown())),
    entries: {
      Annots: [
        d.register({ Type: "Annot", Subtype: "Square", C: [0, 0, 0], IC: [0, 0, 0], F: 4, Rect: [38, 148, 362, 242] }),
      ],
    },
  }),
  "a picture under a stamp": async (d) => ({
    ...(await withPicture(d, shown())),
    entries: {
      Annots: [
        d.register({
          Type: "Annot",
          Subtype: "Stamp",
          F: 4,
          Rect: [38, 148, 362, 242],
          AP: { N: form(d, "1 g 0 0 324 94 re f", { BBox: [0, 0, 324, 94] }) },
        }),
      ],
    },
  }),
  "a picture under blocks of a font": async (d) => {
    const font = await d.document.embedFont(
      readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
    );
    const line = font.encodeText("█".repeat(8)).toString();
    const rows = [140, 190].map((y) => `BT /Fb 60 Tf 1 0 0 1 36 ${y} Tm ${line} Tj ET\n`).join("");
    return { content: shown() + rows, resources: { Font: { Fb: font.ref }, XObject: { Im: await grey(d) } } };
  },
  "a picture clipped away": (d) => withPicture(d, `q 0 0 5 5 re W n ${place} /Im Do Q\n`),
  "a picture clipped to nothing": (d) => withPicture(d, `q 10 10 0 0 re W n ${place} /Im Do Q\n`),
  "a picture clipped below its first line": (d) => withPicture(d, `q 38 148 324 45 re W n ${place} /Im Do Q\n`),
  "a picture clipped by a circle": (d) =>
    withPicture(d, `q 200 160 m 210 160 210 170 200 170 c 190 170 190 160 200 160 c W n ${place} /Im Do Q\n`),
  "a picture in nothing's colour": async (d) => ({
    content: `q /Gn gs ${place} /Im Do Q\n`,
    resources: { XObject: { Im: await grey(d) }, ExtGState: { Gn: { ca: 0, CA: 0 } } },
  }),
  "a picture in a form in nothing's colour": async (d) => ({
    content: "q /Gn gs /Fm Do Q\n",
    resources: {
      XObject: {
        Fm: form(d, shown(), { Resources: { XObject: { Im: await grey(d) } }, Group: { S: "Transparency", I: true } }),
      },
      ExtGState: { Gn: { ca: 0, CA: 0 } },
    },
  }),
  "a picture that blends into the paper": async (d) => ({
    content: `1 g 0 0 400 300 re f 0 g q /Gb gs ${place} /Im Do Q\n`,
    resources: { XObject: { Im: await grey(d) }, ExtGState: { Gb: { BM: "Lighten" } } },
  }),
  "a picture with a mask that hides it": async (d) => {
    const of = await picture;
    const none = d.stream(Buffer.alloc(of.width * of.height), imageEntries(of));
    return withPicture(d, shown(), { SMask: none });
  },
  "a picture with a mask that hides its first line": async (d) => {
    const of = await picture;
    const mask = Buffer.alloc(of.width * of.height, 255).fill(0, 0, (of.width * of.height) / 2);
    return withPicture(d, shown(), { SMask: d.stream(mask, imageEntries(of)) });
  },
  "a picture with a stencil that hides it": async (d) => {
    const of = await picture;
    const bits = Buffer.alloc(Math.ceil(of.width / 8) * of.height, 255);
    const stencil = d.stream(bits, imageEntries(of, { ColorSpace: undefined, ImageMask: true, BitsPerComponent: 1 }));
    return withPicture(d, shown(), { Mask: stencil });
  },
  "a picture whose colours are masked": (d) => withPicture(d, shown(), { Mask: [0, 255] }),
  "a mask that says it in white": async (d) => {
    const of = await picture;
    const ink = Buffer.from(of.grey.map((level) => 255 - level));
    const base = white(of);
    return {
      content: shown(),
      resources: {
        XObject: { Im: d.stream(base.grey, imageEntries(base, { SMask: d.stream(ink, imageEntries(of)) })) },
      },
    };
  },
  "a mask that says it under a box": async (d) => {
    const of = await picture;
    const ink = Buffer.from(of.grey.map((level) => 255 - level));
    const base = Buffer.alloc(of.grey.length);
    return {
      content: shown() + box(0),
      resources: { XObject: { Im: d.stream(base, imageEntries(of, { SMask: d.stream(ink, imageEntries(of)) })) } },
    };
  },
  "a picture drawn in one shade": (d) => withPicture(d, shown(), { Decode: [1, 1] }),
  "a palette of one colour": async (d) => {
    const of = await picture;
    return {
      content: shown(),
      resources: {
        XObject: {
          Im: d.stream(
            Buffer.from(of.grey.map((level) => (level > 128 ? 1 : 0))),
            imageEntries(of, { ColorSpace: ["Indexed", "DeviceRGB", 1, PDFHexString.of("fffffffffffe")] }),
          ),
        },
      },
    };
  },
  "rows behind the last row": async (d) => {
    const of = await picture;
    return {
      content: "q 320 0 0 20 40 150 cm /Im Do Q\n",
      resources: {
        XObject: {
          Im: d.stream(
            Buffer.concat([Buffer.alloc(of.width * 20, 255), of.grey]),
            imageEntries({ width: of.width, height: 20 }),
          ),
        },
      },
    };
  },
  "a stencil painted in white": async (d) => {
    const of = await picture;
    const row = Math.ceil(of.width / 8);
    const bits = Buffer.alloc(row * of.height);
    of.grey.forEach((level, at) => {
      if (level > 128) bits[Math.floor(at / of.width) * row + ((at % of.width) >> 3)]! |= 0x80 >> ((at % of.width) & 7);
    });
    return {
      content: `1 g ${shown()}0 g\n`,
      resources: {
        XObject: {
          Im: d.stream(bits, imageEntries(of, { ColorSpace: undefined, ImageMask: true, BitsPerComponent: 1 })),
        },
      },
    };
  },
  "a picture one point high": (d) => withPicture(d, "q 320 0 0 1 40 150 cm /Im Do Q\n"),
  "a picture as large as a full stop": (d) => withPicture(d, "q 3 0 0 1.5 40 150 cm /Im Do Q\n"),
  "a picture too small to read": (d) => withPicture(d, "q 26 0 0 7.5 40 150 cm /Im Do Q\n"),
  "a picture whose first line is off the page": (d) => withPicture(d, "q 320 0 0 90 40 258 cm /Im Do Q\n"),
  "a picture off the page": (d) => withPicture(d, "q 320 0 0 90 40 500 cm /Im Do Q\n"),
  "a picture outside the crop box": async (d) => ({
    ...(await withPicture(d, shown())),
    entries: { CropBox: [0, 0, 400, 195] },
  }),
  "a picture deep in forms under a box": async (d) => {
    const inner = form(d, shown(), { Resources: { XObject: { Im: await grey(d) } } });
    const outer = form(d, "q 1 0 0 1 0 0 cm /In Do Q", { Resources: { XObject: { In: inner } } });
    return { content: `/Out Do\n${box(0)}`, resources: { XObject: { Out: outer } } };
  },
  "a picture in a form that cuts it": async (d) => ({
    content: "/Fm Do\n",
    resources: {
      XObject: { Fm: form(d, shown(), { BBox: [0, 0, 400, 190], Resources: { XObject: { Im: await grey(d) } } }) },
    },
  }),
  "a picture on a page that lies on its side": async (d) => ({ ...(await withPicture(d, shown() + box(0))), turn: 90 }),
  "an inline picture under a box": async () => {
    const of = await pictureOf([secret], { width: 420, height: 110 });
    const hex = Buffer.from(of.grey).toString("hex");
    return {
      content: `q ${place} BI /W ${of.width} /H ${of.height} /CS /G /BPC 8 /F /AHx ID ${hex}> EI Q\n${box(0)}`,
    };
  },
  "a picture in a layer that is off": async (d) => {
    const off = d.register({ Type: "OCG", Name: PDFHexString.fromText("Notes") });
    return {
      content: `/OC /L1 BDC ${shown()} EMC\n`,
      resources: { XObject: { Im: await grey(d) }, Properties: { L1: off } },
      catalogue: { OCProperties: { OCGs: [off], D: { OFF: [off] } } },
    };
  },
  "an alternative picture": async (d) =>
    withPicture(d, "", {}).then(async () => {
      const of = white(await picture);
      return {
        content: shown(),
        resources: {
          XObject: {
            Im: d.stream(
              of.grey,
              imageEntries(of, {
                Alternates: [{ Image: await grey(d), DefaultForPrinting: true }],
                OPI: { "2.0": { F: "x" } },
              }),
            ),
          },
        },
      };
    }),
  "a thumbnail": async (d) => ({ content: "", entries: { Thumb: await grey(d) } }),
  "a picture nothing draws": async (d) => withPicture(d, ""),
  "a picture in a pattern, a corner of which is seen": async (d) => ({
    content: "q /Pattern cs /Pt scn 10 10 6 6 re f Q\n",
    resources: {
      Pattern: {
        Pt: d.stream(shown(), {
          Type: "Pattern",
          PatternType: 1,
          PaintType: 1,
          TilingType: 1,
          BBox: [0, 0, 400, 300],
          XStep: 400,
          YStep: 300,
          Resources: { XObject: { Im: await grey(d) } },
        }),
      },
    },
  }),
  "a picture in a soft mask": async (d) => ({
    content: "q /Gm gs 0.9 g 0 0 1 1 re f Q\n",
    resources: {
      ExtGState: {
        Gm: {
          SMask: {
            S: "Luminosity",
            G: form(d, shown(), {
              Group: { S: "Transparency", CS: "DeviceGray" },
              Resources: { XObject: { Im: await grey(d) } },
            }),
          },
        },
      },
    },
  }),
  "a picture that a soft mask hides": async (d) => ({
    content: `q /Gm gs ${place} /Im Do Q\n`,
    resources: {
      XObject: { Im: await grey(d) },
      ExtGState: {
        Gm: {
          SMask: {
            S: "Luminosity",
            G: form(d, "0 g 0 0 400 300 re f", { Group: { S: "Transparency", CS: "DeviceGray" } }),
          },
        },
      },
    },
  }),
  "a picture in a drawn letter, under its box": async (d) => ({
    content: "BT /F3 1 Tf 1 0 0 1 0 0 Tm (A) Tj ET\n",
    resources: {
      Font: {
        F3: d.register({
          Type: "Font",
          Subtype: "Type3",
          FontBBox: [0, 0, 400, 300],
          FontMatrix: [1, 0, 0, 1, 0, 0],
          FirstChar: 65,
          LastChar: 65,
          Widths: [400],
          Encoding: { Type: "Encoding", Differences: [65, "A"] },
          CharProcs: { A: d.stream(`400 0 d0 ${shown()}${box(0)}`) },
          Resources: { XObject: { Im: await grey(d) } },
        }),
      },
    },
  }),
};

const drawn: Record<string, Maker> = {
  "drawn letters under a box": async () => ({ content: written20() + bar(0) }),
  "drawn letters under a white box": async () => ({ content: written20() + bar(1) }),
  "drawn letters as one path, half under a box": async () => ({
    content: `${outlines(`${secret} seen`, 50, 200, 20, "").trim()}\nf\n0.2 g 40 190 160 40 re f 0 g\n`,
  }),
  "drawn letters under a picture": async (d) => {
    const over = await pictureOf(["ordinary letter", "to the clinic"], { width: 640, height: 180 });
    return {
      content: written20() + shown("Over"),
      resources: { XObject: { Over: d.stream(over.grey, imageEntries(over)) } },
    };
  },
  "drawn letters in white": async () => ({ content: `1 g ${written20()}0 g\n` }),
  "drawn letters in the box's own colour": async () => ({ content: `0.3 g 40 190 250 40 re f\n${written20()}0 g\n` }),
  "drawn letters clipped away": async () => ({ content: `q 0 0 5 5 re W n ${written20()} Q\n` }),
  "drawn letters clipped to nothing": async () => ({ content: `q 10 10 0 0 re W n ${written20()} Q\n` }),
  "drawn letters off the page": async () => ({ content: outlines(secret, 50, 500) }),
  "drawn letters half off the page": async () => ({ content: outlines(secret, 50, -14) }),
  "drawn letters in nothing's colour": async () => ({
    content: `q /Gn gs ${written20()} Q\n`,
    resources: { ExtGState: { Gn: { ca: 0, CA: 0 } } },
  }),
  "drawn letters a hair high": async () => ({ content: `q 1 0 0 0.02 0 150 cm ${written20()} Q\n` }),
  "strokes of a plotter under a box": async () => ({ content: `${strokes()}0 g 45 195 150 25 re f\n` }),
  "strokes of a plotter in white": async () => ({ content: `1 G ${strokes()}0 G\n` }),
  "drawn letters in a form under a box": async (d) => ({
    content: `/Fm Do\n${bar(0)}`,
    resources: { XObject: { Fm: form(d, written20()) } },
  }),
  "drawn letters in a form that cuts them": async (d) => ({
    content: "/Fm Do\n",
    resources: { XObject: { Fm: form(d, written20(), { BBox: [0, 0, 400, 190] }) } },
  }),
};

const untold = new Set([
  "a picture in a pattern, a corner of which is seen",
  "a picture in a soft mask",
  "a picture in a drawn letter, under its box",
  "a picture drawn in one shade",
  "a palette of one colour",
  "a picture too small to read",
  "drawn letters clipped to nothing",
  "drawn letters a hair high",
  // what does not come along needs no warning
  "rows behind the last row",
  "an alternative picture",
  "a thumbnail",
  "a picture nothing draws",
]);

const listed = (makers: Record<string, Maker>): Unseen[] =>
  Object.entries(makers).map(([called, make]) => ({
    name: called,
    make: () => documentOf(make),
    isTold: !untold.has(called),
  }));

export const unseenPictures = listed(pictures);
export const unseenOutlines = listed(drawn);

/** Pages as hospitals have them: nothing on them is hidden. */
const plainPages: Record<string, Maker> = {
  "a scan with its words laid beneath": (d) =>
    withPicture(d, `${text(55, 210, secret, { before: "3 Tr" })}BT 0 Tr ET\n${shown()}`),
  "a scan with its words laid over it": (d) =>
    withPicture(d, `${shown()}${text(55, 210, secret, { before: "3 Tr" })}BT 0 Tr ET\n`),
  "a picture clipped to itself": (d) => withPicture(d, `q 40 150 320 90 re W n ${place} /Im Do Q\n`),
  "a picture clipped a little": (d) => withPicture(d, `q 41 151 318 88 re W n ${place} /Im Do Q\n`),
  "a picture whose blank edge is off the page": (d) => withPicture(d, "q 320 0 0 90 85 150 cm /Im Do Q\n"),
  "a logo cut out of its ground": async (d) => {
    const of = await picture;
    const mask = Buffer.from(of.grey.map((level) => 255 - level));
    return withPicture(d, shown(), { SMask: d.stream(mask, imageEntries(of)) });
  },
  "a picture stamped over in letters": (d) => withPicture(d, shown() + text(60, 160, "COPY", { size: 30 })),
  "a picture with highlighter": async (d) => ({
    content: `${shown()}q /Gm gs 1 1 0 rg 50 196 180 30 re f Q\n`,
    resources: { XObject: { Im: await grey(d) }, ExtGState: { Gm: { BM: "Multiply" } } },
  }),
  "a letterhead's pale picture beneath the letter": async (d) => ({
    content: `q /Gp gs ${place} /Im Do Q\n${text(50, 200, "Dear Dr Evans")}${text(50, 170, "Thank you for your letter")}`,
    resources: { XObject: { Im: await grey(d) }, ExtGState: { Gp: { ca: 0.15 } } },
  }),
  "strips of one scan": async (d) => {
    const of = await picture;
    const half = { width: of.width, height: of.height / 2 };
    return {
      content: "q 320 0 0 45.4 40 194.8 cm /Top Do Q q 320 0 0 45.4 40 150 cm /Low Do Q\n",
      resources: {
        XObject: {
          Top: d.stream(of.grey.subarray(0, of.grey.length / 2), imageEntries(half)),
          Low: d.stream(of.grey.subarray(of.grey.length / 2), imageEntries(half)),
        },
      },
    };
  },
  "a table with shaded rows": async () => ({
    content: Array.from(
      { length: 12 },
      (_, row) =>
        `${row % 2 ? 0.9 : 1} g 40 ${280 - row * 18} 320 18 re f 0 G 0.5 w 40 ${280 - row * 18} 320 18 re S 160 ${280 - row * 18} m 160 ${298 - row * 18} l S 0 g ${text(50, 285 - row * 18, `row ${row}`, { size: 9 })}`,
    ).join(""),
  }),
  "a chart with bars before its grid": async () => ({
    content: `0.8 G 0.5 w ${Array.from({ length: 9 }, (_, line) => `40 ${60 + line * 25} m 360 ${60 + line * 25} l S`).join(" ")} 0 0 0.6 rg ${Array.from({ length: 7 }, (_, bar) => `${60 + bar * 40} 60 24 ${40 + bar * 20} re f`).join(" ")} 0 g\n`,
  }),
  "a logo drawn in layers": async () => ({
    content: `0 0.2 0.6 rg 50 180 120 60 re f 1 g ${outlines("NHS", 60, 195, 40)}0 g\n`,
  }),
  "drawn letters in sight": async () => ({ content: written20() }),
};

export const pagesInOrder: Unseen[] = listed(plainPages);

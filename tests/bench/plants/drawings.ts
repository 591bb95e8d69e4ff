/** Words in sight that are no letters of the page: pictures, outlines, patterns, masks and shadings. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import { PDFHexString } from "pdf-lib";
import { pictureOf, text, type Drawing } from "../../adapters/pdf/draw";
import { imageEntries, jpeg2000, pictures, type PackedPicture } from "../../adapters/pdf/draw-pictures";
import { called, form, type Area, type InSight, type Place, type Resources } from "./plant";

const size = 20;
const over = ({ x, y }: Place, width: number): Area => [x - 2, y + 14, width + 6, 28];
const widthOf = (d: Drawing, word: string) => d.font.widthOfTextAtSize(word, size);
const lettered = (word: string, { x, y }: Place, before = "") => text(x, y + 22, word, { size, before });

/**
 * The picture is 752 by 112 pixels at two pixels to the point; its words begin 40 from the left and stand on the 80th
 * row.
 */
const pictured = { width: 752, height: 112 };
const pictureBox = ({ x, y }: Place, word: string): Area => [x + 16, y + 5, 13.5 * word.length + 12, 32];
const shown = (key: string, { x, y }: Place) => `q 376 0 0 56 ${x} ${y} cm /${key} Do Q\n`;

const inPicture = (pack: PackedPicture, { layer = "none" }: { layer?: "none" | "true" | "askew" } = {}): InSight => ({
  found: "picture",
  async draw(d, word, place) {
    const key = called("Im", place);
    const astray = layer === "askew" ? 3 : 0;
    const overlaid =
      layer === "none"
        ? ""
        : `q ${text(place.x + 20 + astray, place.y + 15 - astray, word, { size: 22, before: "3 Tr" })} BT 0 Tr ET Q\n`;
    return {
      content: shown(key, place) + overlaid,
      resources: { XObject: { [key]: await pack(d, await pictureOf([word], pictured)) } },
      over: pictureBox(place, word),
    };
  },
});

const inline: InSight = {
  found: "picture",
  async draw(_, word, place) {
    const picture = await pictureOf([word], pictured);
    return {
      content: `q 376 0 0 56 ${place.x} ${place.y} cm BI /W ${picture.width} /H ${picture.height} /BPC 8 /CS /G /F /AHx ID ${picture.grey.toString("hex")}> EI Q\n`,
      over: pictureBox(place, word),
    };
  },
};

const inJpeg2000: InSight = {
  found: "picture",
  only: jpeg2000.says,
  draw(d, _, place) {
    const key = called("Jx", place);
    return {
      content: `q 140 0 0 70 ${place.x} ${place.y} cm /${key} Do Q\n`,
      resources: { XObject: { [key]: jpeg2000.make(d) } },
      over: [place.x, place.y, 140, 70],
    };
  },
};

/** Coloured through the letters: the words are what is left of a painted area. */
const painted = (
  paint: (d: Drawing, word: string, place: Place) => { content: string; resources: Resources },
  found: InSight["found"] = "never",
): InSight => ({
  found,
  draw: (d, word, place) => ({ ...paint(d, word, place), over: over(place, widthOf(d, word)) }),
});

const fade = {
  ShadingType: 2,
  ColorSpace: "DeviceRGB",
  Coords: [0, 0, 400, 0],
  Function: { FunctionType: 2, Domain: [0, 1], C0: [0.1, 0, 0.4], C1: [0.4, 0, 0], N: 1 },
  Extend: [true, true],
};

/** A shading may be told point by point, and then its points are a picture. */
const inShading: InSight = {
  found: "never",
  async draw(d, word, place) {
    const key = called("Sh", place);
    const { grey, width, height } = await pictureOf([word], pictured);
    const samples = Buffer.from(
      Array.from({ length: height }, (_, row) => [
        ...grey.subarray((height - 1 - row) * width, (height - row) * width),
      ]).flat(),
    );
    const points = d.stream(samples, {
      FunctionType: 0,
      Domain: [0, 1, 0, 1],
      Range: [0, 1],
      Size: [width, height],
      BitsPerSample: 8,
    });
    const shading = d.register({
      ShadingType: 1,
      ColorSpace: "DeviceGray",
      Domain: [0, 1, 0, 1],
      Matrix: [376, 0, 0, 56, place.x, place.y],
      Function: points,
    });
    return {
      content: `q ${place.x} ${place.y} 376 56 re W n /${key} sh Q\n`,
      resources: { Shading: { [key]: shading } },
      over: pictureBox(place, word),
    };
  },
};

type Outline = { commands: { command: string; args: number[] }[] };
const face = fontkit.create(
  readFileSync(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
) as unknown as { unitsPerEm: number; layout(said: string): { glyphs: { advanceWidth: number; path: Outline }[] } };
const operators: Record<string, string> = { moveTo: "m", lineTo: "l", bezierCurveTo: "c", closePath: "h" };

/** The letters as paths. A quadratic curve becomes a cubic one with its point taken twice. */
function outlined(word: string, { x, y }: Place): { content: string; width: number } {
  const scale = size / face.unitsPerEm;
  let at = x;
  const paths = face.layout(word).glyphs.map(({ advanceWidth, path }) => {
    const drawn = path.commands.map(({ command, args }) => {
      const points = args.map((value, place) => ((place % 2 ? y + 22 : at) + value * scale).toFixed(2));
      return command === "quadraticCurveTo"
        ? `${[...points.slice(0, 2), ...points].join(" ")} c`
        : `${points.join(" ")} ${operators[command]}`;
    });
    at += advanceWidth * scale;
    return `${drawn.join("\n")} f`;
  });
  return { content: `0 g ${paths.join("\n")}\n`, width: at - x };
}

const asOutlines = (oneByOne: boolean): InSight => ({
  found: "never",
  draw(_, word, place) {
    const { content, width } = outlined(word, place);
    return { content: oneByOne ? content : `${content.replaceAll(" f\n", "\n")}`, over: over(place, width) };
  },
});

export const drawings: Record<string, InSight> = {
  ...Object.fromEntries(Object.entries(pictures).map(([kind, pack]) => [`a picture: ${kind}`, inPicture(pack)])),
  "a fax with the scanner's words over it": inPicture(pictures["a fax"]!, { layer: "true" }),
  "JBIG2 with the scanner's words over it": inPicture(pictures["JBIG2"]!, { layer: "true" }),
  "a JPEG with the scanner's words beside their place": inPicture(pictures["a JPEG"]!, { layer: "askew" }),
  "a picture in the content": inline,
  "JPEG 2000": inJpeg2000,
  "a shading told point by point": inShading,
  "outlines of the letters": asOutlines(true),
  "outlines of the letters as one path": asOutlines(false),
  "letters as a clip, filled with a shading": painted((d, word, place) => ({
    content: `q ${lettered(word, place, "7 Tr")} /${called("Sh", place)} sh Q BT 0 Tr ET\n`,
    resources: { Shading: { [called("Sh", place)]: d.register(fade) } },
  })),
  "letters filled with a shading": painted((d, word, place) => ({
    content: `q /Pattern cs /${called("Sp", place)} scn ${lettered(word, place)} Q\n`,
    resources: { Pattern: { [called("Sp", place)]: { PatternType: 2, Shading: d.register(fade) } } },
  })),
  "letters as a clip, filled with colour": painted((_, word, place) => ({
    content: `q ${lettered(word, place, "7 Tr")} 0 0.2 0.8 rg ${place.x - 2} ${place.y} 380 60 re f Q BT 0 Tr ET\n`,
    resources: {},
  })),
  "a tiling pattern": painted((d, word, place) => {
    const cell = d.stream(text(0, 22, word, { size }), {
      Type: "Pattern",
      PatternType: 1,
      PaintType: 1,
      TilingType: 1,
      BBox: [0, 0, 380, 60],
      XStep: 380,
      YStep: 60,
      Matrix: [1, 0, 0, 1, place.x, place.y],
      Resources: { Font: { F1: d.font.ref } },
    });
    return {
      content: `q /Pattern cs /${called("Tp", place)} scn ${place.x} ${place.y} 380 60 re f Q\n`,
      resources: { Pattern: { [called("Tp", place)]: cell } },
    };
  }),
  "a soft mask": painted((d, word, place) => {
    const group = form(d, `1 g ${lettered(word, place)}`, {
      BBox: [0, 0, 480, 720],
      Group: { S: "Transparency", CS: "DeviceGray" },
    });
    return {
      content: `q /${called("Gm", place)} gs 0 0.2 0.6 rg ${place.x} ${place.y} 380 60 re f Q\n`,
      resources: { ExtGState: { [called("Gm", place)]: { SMask: { S: "Luminosity", G: group } } } },
    };
  }),
  "letters in a group that is half seen through": painted(
    (d, word, place) => ({
      content: `q /${called("Gt", place)} gs /${called("Fg", place)} Do Q\n`,
      resources: {
        ExtGState: { [called("Gt", place)]: { ca: 0.6, BM: "Multiply" } },
        XObject: {
          [called("Fg", place)]: form(d, lettered(word, place), {
            BBox: [0, 0, 480, 720],
            Group: { S: "Transparency" },
          }),
        },
      },
    }),
    "text",
  ),
  "a stencil through which a colour is painted": inPicture(async (d, { grey, width, height }) =>
    d.stream(
      grey.map((level) => 255 - level),
      imageEntries(
        { width, height },
        {
          ColorSpace: [
            "Indexed",
            "DeviceRGB",
            255,
            PDFHexString.of(
              Array.from({ length: 256 }, (_, level) => (255 - level).toString(16).padStart(2, "0").repeat(3)).join(""),
            ),
          ],
        },
      ),
    ),
  ),
};

/** Documents that draw the secret in every way a PDF can, under a mark given by box or by words. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Box } from "~/domain/records/pages";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { drawing, kept, keptLine, name, pictureOf, saved, secret, text, type Drawing } from "./draw";
import { imageEntries, jpeg2000, pictures } from "./draw-pictures";

export type WayOfDrawing = {
  name: string;
  make(): Promise<Uint8Array>;
  marks: Mark[];
  keeps: string[];
  /** The words are only in a picture. */ pictured?: boolean;
  /** Lossy or resampled: more pixels may differ. */ tolerance?: number;
  /** The page must keep its size, though no box was drawn on it. */ sameSize?: boolean;
};

const ways: WayOfDrawing[] = [];
type More = Partial<Pick<WayOfDrawing, "keeps" | "pictured" | "tolerance" | "sameSize">>;
const byWords: Mark[] = [{ find: secret, reason: "TP-PERSON" }];
const byBox = (box: Box, page = 1): Mark[] => [{ page, box: [...box], reason: "TP-PERSON" }];

function way(
  called: string,
  marks: Mark[],
  make: (d: Drawing) => Promise<Uint8Array | void> | Uint8Array | void,
  { keeps = [kept], ...more }: More = {},
) {
  const build = async () => {
    const d = await drawing();
    return (await make(d)) ?? saved(d);
  };
  ways.push({ name: called, make: build, marks, keeps, ...more });
}

// --- pages that lie differently
for (const turn of [90, 180, 270]) {
  way(
    `page turned by ${turn}`,
    byWords,
    (d) => void d.page(text(50, 200, `before ${secret} after`) + keptLine, { turn }),
    { keeps: ["before", "after", kept] },
  );
  way(
    `turned by ${turn}, with crop box and offset`,
    byWords,
    (d) =>
      void d.page(text(250, 400, `before ${secret} after`) + text(250, 240, kept), {
        turn,
        entries: { MediaBox: [200, 200, 600, 500], CropBox: [220, 220, 580, 480] },
      }),
    { keeps: ["before", "after", kept] },
  );
}
way("page turned by -90", byWords, (d) => void d.page(text(50, 200, secret) + keptLine, { entries: { Rotate: -90 } }));
way(
  "boxes with swapped corners",
  byWords,
  (d) => void d.page(text(50, 200, secret) + keptLine, { entries: { MediaBox: [400, 300, 0, 0] } }),
);
way(
  "negative origin",
  byWords,
  (d) => void d.page(text(-50, -20, secret) + text(-50, 60, kept), { entries: { MediaBox: [-100, -100, 300, 200] } }),
);
way(
  "crop box larger than the page",
  byBox([45, 84, 130, 22]),
  (d) => void d.page(text(50, 200, secret) + keptLine, { entries: { CropBox: [-50, -50, 500, 400] } }),
);
way(
  "units of two points, by words",
  byWords,
  (d) => void d.page(text(50, 200, secret) + keptLine, { entries: { UserUnit: 2 } }),
);
way(
  "units of two points, by box",
  byBox([90, 168, 260, 44]),
  (d) => void d.page(text(50, 200, secret) + keptLine, { entries: { UserUnit: 2 } }),
);
way("units of two points, in an object-stream file", byBox([90, 168, 260, 44]), (d) => {
  d.page(text(50, 200, secret) + keptLine, { entries: { UserUnit: 2 } });
  return saved(d, true);
});

// --- letters and fonts
way(
  "split by kerning",
  byWords,
  (d) =>
    void d.page(
      `BT /F1 14 Tf 1 0 0 1 50 200 Tm [(Ze) -30 (be) 20 (dee-)] TJ [(77) 40 (31) -900 (TAIL)] TJ ET ${keptLine}`,
    ),
  { keeps: ["TAIL", kept] },
);
way("one letter at a time, out of order", byWords, (d) => {
  const at = [...secret].map((letter, place) => text(50 + place * 9, 200, letter));
  d.page(at.filter((_, place) => place % 2).join("") + at.filter((_, place) => place % 2 === 0).join("") + keptLine);
});
way("one letter at a time, last to first", byWords, (d) => {
  let at = 50;
  const drawn = [...secret].map((letter) => {
    const here = text(at, 200, letter);
    at += d.font.widthOfTextAtSize(letter, 14);
    return here;
  });
  d.page(drawn.reverse().join("") + keptLine);
});
way("at an even pitch, narrow letters and wide ones, last to first", byWords, (d) => {
  const drawn = [...secret].map((letter, place) => text(50 + place * 12, 200, letter, { size: 18 }));
  d.page(drawn.reverse().join("") + keptLine);
});
/** Lines of two columns, drawn across both. */
const inTwoColumns = (left: readonly string[], right: readonly string[], drop = 0) =>
  left.map((said, row) => text(20, 250 - row * 18, said) + text(220, 250 - drop - row * 18, right[row]!)).join("");
const [first, second] = [secret.slice(0, 5), secret.slice(5)];
way(
  "broken in the left of two columns",
  byWords,
  (d) =>
    void d.page(
      inTwoColumns([`asked by ${first}-`, `${second} LEFTGOES`, "again"], ["RIGHTONE", "RIGHTTWO", "more"]) + keptLine,
    ),
  { keeps: ["LEFTGOES", "RIGHTONE", "RIGHTTWO", kept] },
);
way(
  "broken in the right of two columns that do not stand level",
  byWords,
  (d) =>
    void d.page(
      inTwoColumns(["LEFTONE", "LEFTTWO", "more"], [`by ${first}-`, `${second} RIGHTGOES`, "again"], 7) + keptLine,
    ),
  { keeps: ["LEFTONE", "LEFTTWO", "RIGHTGOES", kept] },
);
way(
  "broken at the foot of one column, going on at the head of the next",
  byWords,
  (d) =>
    void d.page(inTwoColumns(["LEFTONE", "more", `by ${first}-`], [`${second} RIGHTONE`, "and", "so on"]) + keptLine),
  { keeps: ["LEFTONE", "RIGHTONE", kept] },
);
way(
  "spaced, stretched and raised",
  byWords,
  (d) =>
    void d.page(
      `BT /F1 12 Tf 6 Tw 2 Tc 120 Tz 3 Ts 1 0 0 1 30 200 Tm (LEFT ${secret} RIGHT) Tj ET BT 0 Tc 0 Tw 100 Tz 0 Ts ET ${keptLine}`,
    ),
  { keeps: ["LEFT", "RIGHT", kept] },
);
way(
  "slanting upwards",
  byWords,
  (d) => void d.page(`BT /F1 14 Tf 0.866 0.5 -0.5 0.866 100 100 Tm (${secret}) Tj ET ${keptLine}`),
);
way(
  "sideways on an upright page",
  byWords,
  (d) => void d.page(`BT /F1 14 Tf 0 1 -1 0 100 100 Tm (${secret}) Tj ET ${keptLine}`),
);
way(
  "mirrored matrix",
  byBox([45, 60, 200, 60]),
  (d) => void d.page(`q 1 0 0 -1 0 300 cm BT /F1 14 Tf 1 0 0 -1 50 90 Tm (${secret}) Tj ET Q ${keptLine}`),
);
way(
  "with quote operators",
  byWords,
  (d) =>
    void d.page(`BT /F1 14 Tf 20 TL 1 0 0 1 50 220 Tm (${secret}) ' 1 2 (${secret}) " ET BT 0 Tw 0 Tc ET ${keptLine}`),
);
way(
  "an embedded subset font",
  byWords,
  async (d) => {
    const file = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSerif.ttf");
    const serif = await d.document.embedFont(readFileSync(file), { subset: true });
    d.page(keptLine).drawText(`Dear ${secret} thanks`, { x: 50, y: 200, size: 14, font: serif });
  },
  { keeps: ["Dear", "thanks", kept] },
);
way("a font of drawings", byBox([45, 84, 130, 22]), (d) => {
  const glyph = d.stream("500 0 0 0 500 700 d1 0 0 400 700 re f");
  const letters = [...new Set(secret)];
  const hex = (letter: string) => letter.charCodeAt(0).toString(16);
  const table = d.stream(
    `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${letters.length} beginbfchar ${letters.map((letter) => `<${hex(letter)}> <00${hex(letter)}>`).join(" ")} endbfchar endcmap end`,
  );
  const font = d.register({
    Type: "Font",
    Subtype: "Type3",
    FontBBox: [0, 0, 0, 0],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    FirstChar: 32,
    LastChar: 127,
    Widths: Array(96).fill(500),
    CharProcs: Object.fromEntries(letters.map((letter) => [`g${letter.charCodeAt(0)}`, glyph])),
    Encoding: {
      Type: "Encoding",
      Differences: letters.flatMap((letter) => [letter.charCodeAt(0), `g${letter.charCodeAt(0)}`]),
    },
    Resources: {},
    ToUnicode: table,
  });
  d.page(`BT /T3 14 Tf 1 0 0 1 50 200 Tm (${secret}) Tj ET ${keptLine}`, { resources: { Font: { T3: font } } });
});
way(
  "words as a clip, filled with colour",
  byBox([45, 70, 200, 45]),
  (d) =>
    void d.page(
      `q ${text(50, 200, secret, { size: 24, before: "7 Tr" })} 0 0.2 0.8 rg 0 0 400 300 re f Q BT 0 Tr ET ${keptLine}`,
    ),
);
way(
  "words as outlines",
  byBox([45, 70, 200, 45]),
  (d) => void d.page(`${text(50, 200, secret, { size: 24, before: "1 Tr" })} BT 0 Tr ET ${keptLine}`),
);

// --- forms, patterns, masks
const formOf = (d: Drawing, content: string, more: Record<string, unknown> = {}) =>
  d.stream(content, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 300, 60],
    Resources: { Font: { F1: d.font.ref } },
    ...more,
  });
way("nested forms with matrices", byWords, (d) => {
  const inner = formOf(d, text(0, 10, secret), { Matrix: [1, 0, 0, 1, 5, 5] });
  const outer = d.stream("q 1 0 0 1 10 0 cm /In Do Q", {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 300, 60],
    Matrix: [0, 1, -1, 0, 0, 0],
    Resources: { XObject: { In: inner } },
  });
  d.page(`q 1 0 0 1 200 60 cm /Fx Do Q ${keptLine}`, { resources: { XObject: { Fx: outer } } });
});
way("a form that uses the page's resources", byWords, (d) => {
  const form = d.stream(text(0, 10, secret), { Type: "XObject", Subtype: "Form", BBox: [0, 0, 300, 60] });
  d.page(`q 1 0 0 1 50 190 cm /Fx Do Q ${keptLine}`, { resources: { XObject: { Fx: form } } });
});
way("a form drawn twice, one of them marked", byBox([45, 85, 150, 30]), (d) => {
  const form = formOf(d, text(0, 10, "TWICEDRAWN"));
  d.page(`q 1 0 0 1 50 190 cm /Fx Do Q q 1 0 0 1 50 100 cm /Fx Do Q ${keptLine}`, {
    resources: { XObject: { Fx: form } },
  });
});
way(
  "a form shared by two pages",
  [...byWords],
  (d) => {
    const form = formOf(d, text(0, 10, secret));
    d.page(`q 1 0 0 1 50 190 cm /Fx Do Q ${keptLine}`, { resources: { XObject: { Fx: form } } });
    d.page(`q 1 0 0 1 50 90 cm /Fx Do Q ${text(50, 40, "PAGETWO")}`, { resources: { XObject: { Fx: form } } });
  },
  { keeps: [kept, "PAGETWO"] },
);
way("in a tiling pattern", byBox([45, 75, 210, 50]), (d) => {
  const pattern = d.stream(text(2, 5, secret, { size: 10 }), {
    Type: "Pattern",
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    BBox: [0, 0, 100, 20],
    XStep: 100,
    YStep: 20,
    Resources: { Font: { F1: d.font.ref } },
  });
  d.page(`q /Pattern cs /P1 scn 50 180 200 40 re f Q ${keptLine}`, { resources: { Pattern: { P1: pattern } } });
});
way("in a soft mask", byBox([45, 70, 200, 40]), (d) => {
  const group = d.stream(`1 g ${text(50, 200, secret, { size: 20 })}`, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 400, 300],
    Group: { S: "Transparency", CS: "DeviceGray" },
    Resources: { Font: { F1: d.font.ref } },
  });
  d.page(`q /G1 gs 0 0.2 0.6 rg 0 150 400 100 re f Q ${keptLine}`, {
    resources: { ExtGState: { G1: { SMask: { S: "Luminosity", G: group } } } },
  });
});

// --- drawings
way(
  "letters drawn as one path across the mark",
  byBox([100, 120, 80, 60]),
  (d) =>
    void d.page(
      `0 g ${Array.from({ length: 30 }, (_, place) => `${20 + place * 12} 150 m ${28 + place * 12} 150 l ${24 + place * 12} ${170 + (place % 5)} l h`).join(" ")} f ${keptLine}`,
    ),
);
way(
  "a signature that crosses the mark",
  byBox([100, 100, 100, 100]),
  (d) =>
    void d.page(
      `2 w 20 150 m ${Array.from({ length: 59 }, (_, place) => `${26 + place * 6} ${(150 + 40 * Math.sin(place * 1.3)).toFixed(2)} l`).join(" ")} S ${keptLine}`,
    ),
);
way(
  "words in a ruled table",
  byWords,
  (d) =>
    void d.page(
      `1 w 40 190 m 300 190 l S 40 220 m 300 220 l S 40 190 260 30 re S 0.9 g 40 190 260 30 re f 0 g ${text(50, 200, `cell ${secret} cell2`)}${keptLine}`,
    ),
  { keeps: ["cell", "cell2", kept] },
);

// --- pictures
const lines = ["Reported by the neighbour", secret, "PICTUREKEEP said the nurse"];
const place = "q 320 0 0 160 40 100 cm /Im Do Q\n";
const pictured: More = { pictured: true, tolerance: 0.02 };
/** The second line of the picture, as placed. */
const lineBox: Box = [50, 82, 250, 24];
for (const [kind, image] of Object.entries(pictures)) {
  way(
    `a picture: ${kind}, by words`,
    byWords,
    async (d) => {
      const picture = await pictureOf(lines);
      d.page(`0 g ${place}${keptLine}`, { resources: { XObject: { Im: await image(d, picture) } } });
    },
    pictured,
  );
}
for (const [how, marks] of [
  ["by words", byWords],
  ["by box", byBox(lineBox)],
] as const) {
  way(
    `a picture: JPEG 2000, ${how}`,
    marks,
    (d) => void d.page(place + keptLine, { resources: { XObject: { Im: jpeg2000.make(d) } } }),
    pictured,
  );
}
way(
  "a picture, by box",
  byBox(lineBox),
  async (d) => {
    const picture = await pictureOf(lines);
    d.page(place + keptLine, { resources: { XObject: { Im: await pictures["a JPEG"]!(d, picture) } } });
  },
  pictured,
);
way(
  "an inline picture",
  byWords,
  async (d) => {
    const picture = await pictureOf(lines);
    d.page(
      `q 320 0 0 160 40 100 cm BI /W ${picture.width} /H ${picture.height} /BPC 8 /CS /G /F /AHx ID ${picture.grey.toString("hex")}> EI Q ${keptLine}`,
    );
  },
  pictured,
);
way(
  "a scan lying on its side",
  byWords,
  async (d) => {
    const picture = await pictureOf(lines, { turn: 90 });
    d.page(`q 200 0 0 400 50 50 cm /Im Do Q`, {
      size: [300, 500],
      resources: { XObject: { Im: d.stream(picture.grey, imageEntries(picture)) } },
    });
  },
  { ...pictured, keeps: [] },
);
way(
  "a scan on a turned page",
  byWords,
  async (d) => {
    const picture = await pictureOf(lines, { turn: 270 });
    d.page(`q 200 0 0 400 50 50 cm /Im Do Q`, {
      size: [300, 500],
      turn: 90,
      resources: { XObject: { Im: d.stream(picture.grey, imageEntries(picture)) } },
    });
  },
  { ...pictured, keeps: [] },
);
way(
  "a scan with the scanner's words over it",
  byWords,
  async (d) => {
    const picture = await pictureOf(lines);
    const layer =
      text(56, 224, "Reported by the neighbour", { before: "3 Tr" }) +
      text(56, 196, secret, { before: "3 Tr" }) +
      text(56, 168, "PICTUREKEEP said the nurse", { before: "3 Tr" });
    d.page(`${place}${layer} BT 0 Tr ET ${keptLine}`, {
      resources: { XObject: { Im: d.stream(picture.grey, imageEntries(picture)) } },
    });
  },
  { keeps: ["PICTUREKEEP", kept], pictured: true, tolerance: 0.02 },
);
way(
  "the same picture on two pages, one marked",
  byBox(lineBox),
  async (d) => {
    const picture = await pictureOf(["A shared letterhead", "SHAREDLOGO", "of the hospital"]);
    const image = d.stream(picture.grey, imageEntries(picture));
    d.page(place + keptLine, { resources: { XObject: { Im: image } } });
    d.page(place + text(50, 40, "PAGETWO"), { resources: { XObject: { Im: image } } });
  },
  { keeps: [kept, "PAGETWO"], tolerance: 0.02 },
);

// --- the document
way("an object-stream file", byWords, (d) => {
  d.page(text(50, 200, secret) + keptLine);
  return saved(d, true);
});
way("resources and boxes inherited from the page tree", byWords, (d) => {
  const page = d.page(text(50, 200, secret) + keptLine);
  const tree = d.document.catalog.Pages();
  for (const key of ["Resources", "MediaBox"]) {
    tree.set(name(key), page.node.get(name(key))!);
    page.node.delete(name(key));
  }
});
way("a catalogue and a page tree that do not say what they are", byWords, async (d) => {
  d.page(text(50, 200, secret) + keptLine);
  const blanks = (words: string) => " ".repeat(words.length);
  return Buffer.from(
    Buffer.from(await saved(d))
      .toString("latin1")
      .replace("/Type /Catalog", blanks)
      .replace("/Type /Pages", blanks),
    "latin1",
  );
});
way(
  "boxes inherited from the page tree, on a page with a note",
  byWords,
  (d) => {
    const note = d.register({ Type: "Annot", Subtype: "Square", Rect: [300, 700, 340, 740], C: [1, 0, 0] });
    const page = d.page(text(50, 780, secret) + keptLine + text(300, 600, "MIDDLE"), {
      size: [595, 842],
      entries: { Annots: [note] },
    });
    const tree = d.document.catalog.Pages();
    tree.set(name("MediaBox"), page.node.get(name("MediaBox"))!);
    page.node.delete(name("MediaBox"));
  },
  { keeps: ["MIDDLE", kept], sameSize: true },
);

export const waysOfDrawing: readonly WayOfDrawing[] = ways;

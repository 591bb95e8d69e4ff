/** Words in sight that are written with letters, in every odd way. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PDFFont } from "pdf-lib";
import { text, words, type Drawing } from "../../adapters/pdf/draw";
import { called, cut, form, type Area, type Drawn, type InSight, type Place } from "./plant";

const size = 14;
const escaped = (said: string) => said.replace(/[()\\]/g, "\\$&");
const widthOf = (d: Drawing, word: string) => d.font.widthOfTextAtSize(word, size);
/** What a word of this width covers when its baseline is 24 above the place. */
const over = ({ x, y }: Place, width: number, stretch = 1): Area => [x - 1, y + 20, width * stretch + 3, size + 3];
const begun = ({ x, y }: Place, before = "") => `BT ${before} /F1 ${size} Tf 1 0 0 1 ${x} ${y + 24} Tm`;

const asText = (draw: (d: Drawing, word: string, place: Place) => string, stretch = 1): InSight => ({
  found: "text",
  draw: (d, word, place) => ({ content: `${draw(d, word, place)}\n`, over: over(place, widthOf(d, word), stretch) }),
});

const dejavu = (file: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`));
async function embedded(d: Drawing, file = "DejaVuSans"): Promise<PDFFont> {
  return d.document.embedFont(dejavu(file), { subset: true });
}

/** A font of the document's own, in which the letters are shaped and joined as the script wants it. */
const inEmbeddedFont = (file?: string, only?: string): InSight => ({
  found: "text",
  only,
  async draw(d, word, place) {
    const font = await embedded(d, file);
    const key = called("E", place);
    const content = `BT /${key} ${size} Tf 1 0 0 1 ${place.x} ${place.y + 24} Tm ${String(font.encodeText(word))} Tj ET\n`;
    return {
      content,
      resources: { Font: { [key]: font.ref } },
      over: [place.x - 2, place.y + 18, font.widthOfTextAtSize(word, size) + 6, size + 8],
      pieces: [word, [...word].reverse().join("")],
    };
  },
});

const letterByLetter = (d: Drawing, word: string, { x, y }: Place): string[] => {
  let at = x;
  return [...word].map((letter) => {
    const drawn = text(at, y + 24, letter, { size });
    at += widthOf(d, letter);
    return drawn;
  });
};
const oddFirst = (parts: readonly string[]) => [
  ...parts.filter((_, place) => place % 2),
  ...parts.filter((_, place) => place % 2 === 0),
];
const octal = (word: string) =>
  [...word].map((letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, "0")}`).join("");
const hex = (word: string) => Buffer.from(word, "latin1").toString("hex");

/** Letters that are little drawings: each shows itself in another font, or one of them shows the whole word. */
const drawnFont = (wholeWord: boolean): InSight => ({
  found: wholeWord ? "never" : "text",
  draw(d, word, place) {
    const said = wholeWord ? "A" : word;
    const letters = [...new Set(said)];
    const code = (letter: string) => letter.charCodeAt(0);
    const width = (letter: string) => d.font.widthOfTextAtSize(wholeWord ? word : letter, 1000);
    const drawing = (letter: string) =>
      d.stream(`${width(letter)} 0 d0 BT /F1 1000 Tf (${escaped(wholeWord ? word : letter)}) Tj ET`);
    const table = d.stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${letters.length} beginbfchar ${letters.map((letter) => `<${hex(letter)}> <00${hex(letter)}>`).join(" ")} endbfchar endcmap end`,
    );
    const font = d.register({
      Type: "Font",
      Subtype: "Type3",
      FontBBox: [0, -300, 9000, 1000],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      FirstChar: 32,
      LastChar: 126,
      Widths: Array.from({ length: 95 }, (_, at) =>
        letters.includes(String.fromCharCode(32 + at)) ? width(String.fromCharCode(32 + at)) : 0,
      ),
      CharProcs: Object.fromEntries(letters.map((letter) => [`g${code(letter)}`, drawing(letter)])),
      Encoding: { Type: "Encoding", Differences: letters.flatMap((letter) => [code(letter), `g${code(letter)}`]) },
      Resources: { Font: { F1: d.font.ref } },
      ToUnicode: table,
    });
    const key = called("T", place);
    return {
      content: `BT /${key} ${size} Tf 1 0 0 1 ${place.x} ${place.y + 24} Tm (${escaped(said)}) Tj ET\n`,
      resources: { Font: { [key]: font } },
      over: over(place, widthOf(d, word)),
    };
  },
});

/** Half the word at the end of one line, with a hyphen, and half at the start of the next. */
const hyphenated: InSight = {
  found: "text",
  draw(_, word, { x, y }) {
    const middle = Math.ceil(word.length / 2);
    const [first, second] = [word.slice(0, middle), word.slice(middle)];
    return {
      content: `BT /F1 ${size} Tf 16 TL 1 0 0 1 ${x} ${y + 40} Tm (${escaped(first)}-) Tj T* (${escaped(second)}) Tj ET\n`,
      over: [x - 1, y + 20, 90, 36],
      pieces: [word, `${first}-${second}`],
    };
  },
};

/** The same in the left of two columns: what stands beside the first half is drawn between the halves. */
const hyphenatedInAColumn: InSight = {
  found: "text",
  draw(d, word, place) {
    const drawn = hyphenated.draw(d, word, place) as Drawn;
    const [first, second] = drawn.content.split(" T* ");
    const beside = (y: number) => text(place.x + 200, place.y + y, "of the ward", { size });
    const below = `BT /F1 ${size} Tf 1 0 0 1 ${place.x} ${place.y + 24} Tm ${second}`;
    return { ...drawn, content: `${first} ET\n${beside(40)}${below}${beside(24)}` };
  },
};

const nested: InSight = {
  found: "text",
  draw(d, word, place) {
    const [inner, middle, outer] = [called("In", place), called("Mid", place), called("Fx", place)];
    const core = form(d, text(0, 10, word, { size: 28 }), { Matrix: [1, 0, 0, 1, 5, 5] });
    const between = form(d, `q 0.5 0 0 0.5 10 4 cm /${inner} Do Q`, { Resources: { XObject: { [inner]: core } } });
    const around = form(d, `q 2 0 0 2 0 0 cm /${middle} Do Q`, {
      Matrix: [0.5, 0, 0, 0.5, 0, 0],
      Resources: { XObject: { [middle]: between } },
    });
    return {
      content: `q 1 0 0 1 ${place.x} ${place.y + 10} cm /${outer} Do Q\n`,
      resources: { XObject: { [outer]: around } },
      over: [place.x + 10, place.y + 16, widthOf(d, word) + 6, size + 6],
    };
  },
};

const inForm: InSight = {
  found: "text",
  draw(d, word, place) {
    const key = called("Fs", place);
    return {
      content: `q 1 0 0 1 ${place.x} ${place.y} cm /${key} Do Q\n`,
      resources: { XObject: { [key]: form(d, text(0, 24, word, { size })) } },
      over: over(place, widthOf(d, word)),
    };
  },
};

const shownNote: InSight = {
  found: "text",
  draw(d, word, place) {
    const width = widthOf(d, word) + 6;
    const shown = form(d, text(2, 5, word, { size }), { BBox: [0, 0, width, 22] });
    const popup = d.register({ Type: "Annot", Subtype: "Popup", Rect: [0, 0, 20, 20], Contents: words(word) });
    const note = d.register({
      Type: "Annot",
      Subtype: "FreeText",
      Rect: [place.x, place.y + 18, place.x + width, place.y + 40],
      F: 4,
      Contents: words(word),
      DA: words(`/F1 ${size} Tf 0 g`),
      AP: { N: shown },
      Popup: popup,
    });
    return { content: "", annotations: [note, popup], over: [place.x, place.y + 19, width, 20] };
  },
};

/** The operators of a mode must not reach the words that follow. */
const modal = (before: string, after: string) =>
  asText((_, word, place) => `${begun(place, before)} (${escaped(word)}) Tj ET BT ${after} ET`);

export const letters: Record<string, InSight> = {
  "plain words": asText((_, word, place) => text(place.x, place.y + 24, word, { size })),
  "kerned letter by letter": asText(
    (_, word, place) =>
      `${begun(place)} [${[...word].map((letter, at) => `(${escaped(letter)}) ${at % 2 ? -40 : 35}`).join(" ")}] TJ ET`,
    1.08,
  ),
  "each letter for itself": asText((d, word, place) => letterByLetter(d, word, place).join("")),
  "letters out of order": asText((d, word, place) => oddFirst(letterByLetter(d, word, place)).join("")),
  "letters last to first": asText((d, word, place) => letterByLetter(d, word, place).reverse().join("")),
  "letters at an even pitch, last to first": asText(
    (_, word, { x, y }) =>
      [...word]
        .map((letter, at) => text(x + at * 11, y + 24, letter, { size }))
        .reverse()
        .join(""),
    2,
  ),
  "spelt in octal": asText((_, word, place) => `${begun(place)} (${octal(word)}) Tj ET`),
  "spelt in hexadecimal": asText((_, word, place) => `${begun(place)} <${hex(word)}> Tj ET`),
  "cut between two strings": asText(
    (_, word, place) => `${begun(place)} [(${escaped(word.slice(0, 4))})${cut}(${escaped(word.slice(4))})] TJ ET`,
  ),
  "cut between letters": asText(
    (_, word, place) => `${begun(place)} (${escaped(word.slice(0, 3))}) Tj${cut}(${escaped(word.slice(3))}) Tj ET`,
  ),
  "with quote operators": asText(
    (_, word, { x, y }) => `BT /F1 ${size} Tf 20 TL 1 0 0 1 ${x} ${y + 44} Tm (${escaped(word)}) ' ET`,
  ),
  "spaced and stretched": {
    found: "text",
    draw: (d, word, place) => ({
      content: `${begun(place, "2 Tc 120 Tz 3 Ts")} (${escaped(word)}) Tj ET BT 0 Tc 100 Tz 0 Ts ET\n`,
      over: [place.x - 1, place.y + 22, (widthOf(d, word) + 2 * word.length) * 1.2 + 3, size + 5],
    }),
  },
  "painted twice": asText(
    (_, word, { x, y }) => text(x, y + 24, word, { size }) + text(x + 0.3, y + 24, word, { size }),
  ),
  "stroked outlines": modal("1 Tr 0.4 w", "0 Tr"),
  "filled and stroked": modal("2 Tr 0.2 w", "0 Tr"),
  mirrored: {
    found: "never",
    draw: (d, word, { x, y }) => ({
      content: `q 1 0 0 -1 0 ${2 * (y + 24)} cm BT /F1 ${size} Tf 1 0 0 -1 ${x} ${y + 24} Tm (${escaped(word)}) Tj ET Q\n`,
      over: over({ x, y }, widthOf(d, word)),
    }),
  },
  slanting: {
    found: "text",
    draw: (d, word, { x, y }) => ({
      content: `BT /F1 10 Tf 0.985 0.174 -0.174 0.985 ${x} ${y + 12} Tm (${escaped(word)}) Tj ET\n`,
      over: [x - 3, y + 8, d.font.widthOfTextAtSize(word, 10) + 6, 16 + d.font.widthOfTextAtSize(word, 10) * 0.18],
    }),
  },
  "hyphenated over two lines": hyphenated,
  "hyphenated in one of two columns": hyphenatedInAColumn,
  "in a form": inForm,
  "in nested and scaled forms": nested,
  "in a note that is shown": shownNote,
  "a font of drawings": drawnFont(false),
  "a letter that draws the whole word": drawnFont(true),
  "an embedded font": inEmbeddedFont("DejaVuSerif"),
  "an embedded font with ligatures": inEmbeddedFont(undefined, "Griffinfield"),
  "Hebrew letters": inEmbeddedFont(undefined, "\u05d6\u05d1\u05d3\u05d9\u05d4\u05d5\u05e1\u05d5\u05d3"),
  "Arabic letters": inEmbeddedFont(undefined, "\u0632\u0628\u064a\u062f\u0629\u0645\u0631\u062c\u0627\u0646"),
};

/**
 * What of a page's text a reader can see. Words that nobody sees (white on white, beneath a picture or a painted bar, outside
 * the page, in a hidden layer) are found by drawing the page with and without them.
 */
import type { Box } from "~/domain/records/pages";
import { areaOf, clippedTo, displayedSize, overlap } from "~/adapters/pdf/engine/coordinates";
import { charsOn, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import { objectsOn, type PageObject } from "./page-objects";
import { render, type OpenedPdf, type Pixels } from "~/adapters/pdf/engine/pdfium";

/** `layer` is the text a scanner laid under or over its picture: not drawn itself, but over something drawn. */
export type Sight = "seen" | "layer" | "hidden";
/** `grey` is the page drawn small; where nothing had to be looked at it is drawn when it is first asked for. */
export type SeenPage = { page: number; chars: Char[]; sight: Sight[]; objects: PageObject[]; grey(): Pixels };

const dpi = 72;
const faintest = 10;
const paleFrom = 230;
const darkUpTo = 160;

export function lookAt(pdf: OpenedPdf, page: number): SeenPage {
  return pdf.withPage(page, (handle) => {
    const geometry = pdf.geometry(page);
    const draw = () => render(pdf.engine, handle, geometry, dpi, 1);
    const chars = charsOn(pdf.engine, handle, geometry);
    const objects = objectsOn(pdf, page, handle);
    let drawn: Pixels | null = null;
    const grey = () => (drawn ??= draw());
    const texts = new Map(
      objects.flatMap((object, order) => (object.kind === "text" ? [[object.handle, { order, object }] as const] : [])),
    );
    const without = (handles: Iterable<number>) => {
      const off = [...handles];
      for (const text of off) pdf.engine.FPDFPageObj_SetIsActive(text, false);
      const picture = draw();
      for (const text of off) pdf.engine.FPDFPageObj_SetIsActive(text, true);
      return picture;
    };
    const drawnTexts = [...texts].filter(([, { object }]) => !isInvisible(object)).map(([text]) => text);
    const size = displayedSize(geometry);
    const orderOf = (char: Char) => texts.get(char.textObject)?.order ?? -1;
    const objectOf = (char: Char) => texts.get(char.textObject)?.object;
    const plain = chars.map((char) => isPlainlySeen(char, objectOf(char), grey, objects));
    const inDoubt = chars.some((char, place) => char.kind === "glyph" && !plain[place]);
    const bare = drawnTexts.length && inDoubt ? without(drawnTexts) : null;
    const inks = chars.map(
      (char, place) =>
        !isInvisible(objectOf(char)) && (plain[place] || (bare ? differs(grey(), bare, char.tight) : !inDoubt)),
    );
    const suspects = new Set(
      chars
        .filter((char, place) => inks[place] && isCovered(char, orderOf(char), objects))
        .map((char) => char.textObject),
    );
    const uncovered = suspects.size ? without(suspects) : null;
    const seen = chars.map(
      (char, place) =>
        Boolean(inks[place]) &&
        (!uncovered || !suspects.has(char.textObject) || differs(grey(), uncovered, char.tight)) &&
        !isPaleOnPale(grey, char, objectOf(char)),
    );
    const sight = chars.map((char, place): Sight =>
      seen[place] || char.kind !== "glyph"
        ? "seen"
        : isLayer(char, objectOf(char), grey, objects, size) && !liesOverSeen(char, chars, seen)
          ? "layer"
          : "hidden",
    );
    return { page, chars, sight, objects, grey: () => drawn ?? pdf.renderGray(page, dpi) };
  });
}

type TextObject = (PageObject & { kind: "text" }) | undefined;

const isInvisible = (object: TextObject | PageObject) => object?.kind === "text" && object.renderMode === 3;

/** Dark letters with ink below them and nothing painted near them: no second drawing is needed to know that they are seen. */
function isPlainlySeen(char: Char, object: TextObject, grey: () => Pixels, objects: readonly PageObject[]): boolean {
  if (isInvisible(object)) return true; // judged by `isLayer`
  if (
    !object?.fill ||
    object.renderMode !== 0 ||
    Math.max(...object.fill.slice(0, 3)) > darkUpTo ||
    object.fill[3] < 255
  )
    return false;
  return (
    !objects.some((other) => isPaint(other) && overlap(other.box!, char.tight)) &&
    hasContrast(grey(), aPixelAround(char.tight))
  );
}

/** At this size a letter is drawn on the nearest pixel: a full stop may stand beside its own box. */
const aPixelAround = ([x, y, width, height]: Box): Box => [x - 1, y - 1, width + 2, height + 2];

function isPaint(object: PageObject): boolean {
  return (
    object.box !== null &&
    (object.kind === "image" ||
      object.kind === "shading" ||
      object.kind === "unknown" ||
      (object.kind === "path" && object.covers))
  );
}

function isCovered(char: Char, order: number, objects: readonly PageObject[]): boolean {
  return objects.some(
    (object, place) =>
      place > order &&
      object.box &&
      (object.kind === "image" || object.kind === "shading" || (object.kind === "path" && object.covers)) &&
      overlap(object.box, char.tight),
  );
}

function isPaleOnPale(grey: () => Pixels, char: Char, object: TextObject): boolean {
  if (!object?.fill || object.renderMode !== 0) return false;
  const [red, green, blue] = object.fill;
  if (Math.min(red, green, blue) < paleFrom) return false;
  let pale = 0;
  let all = 0;
  const picture = grey();
  eachPixel(picture, char.tight, (at) => {
    all += 1;
    if (picture.data[at]! >= paleFrom - 10) pale += 1;
  });
  return all > 0 && pale / all > 0.85;
}

/**
 * Text in the invisible mode is what a scanner laid over its picture: it stays selectable, though not where it spells a removed
 * word (see `hideLayersThatTell`). Text beneath a picture counts too where the picture fills a good part of the page.
 */
function isLayer(
  char: Char,
  object: TextObject,
  grey: () => Pixels,
  objects: readonly PageObject[],
  size: { width: number; height: number },
): boolean {
  if (!clippedTo(size, char.loose)) return false;
  if (isInvisible(object)) return true;
  const above = objects.filter((other) => other.kind === "image" && other.box && overlap(other.box, char.tight));
  const pictureArea = above.reduce((sum, other) => sum + areaOf(other.box!), 0);
  return pictureArea > size.width * size.height * 0.4 && hasContrast(grey(), char.loose);
}

function liesOverSeen(char: Char, chars: readonly Char[], seen: readonly boolean[]): boolean {
  return chars.some((other, place) => seen[place] && other.kind === "glyph" && overlap(other.tight, char.tight));
}

function differs(a: Pixels, b: Pixels, box: Box): boolean {
  let found = false;
  eachPixel(a, box, (at) => (found ||= Math.abs(a.data[at]! - b.data[at]!) > faintest));
  return found;
}

function hasContrast(grey: Pixels, box: Box): boolean {
  let lightest = 0;
  let darkest = 255;
  eachPixel(grey, box, (at) => {
    lightest = Math.max(lightest, grey.data[at]!);
    darkest = Math.min(darkest, grey.data[at]!);
  });
  return lightest - darkest > faintest;
}

export function eachPixel({ width, height, dpi: used }: Pixels, [x, y, across, down]: Box, look: (at: number) => void) {
  const scale = used / 72;
  const right = Math.min(width - 1, Math.ceil((x + across) * scale));
  const bottom = Math.min(height - 1, Math.ceil((y + down) * scale));
  for (let row = Math.max(0, Math.floor(y * scale)); row <= bottom; row += 1) {
    for (let column = Math.max(0, Math.floor(x * scale)); column <= right; column += 1) look(row * width + column);
  }
}

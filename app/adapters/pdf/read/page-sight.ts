/**
 * What of a page's text a reader can see. Words that nobody sees (white on white, beneath a picture or a painted bar,
 * outside the page, in a hidden layer) are found by drawing the page with and without them.
 */
import type { Box } from "~/domain/records/pages";
import { areaOf, clippedTo, displayedSize, overlap } from "~/adapters/pdf/engine/coordinates";
import { charsOn, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import { objectsOn, type PageObject } from "./page-objects";
import { render, type OpenedPdf, type Pixels } from "~/adapters/pdf/engine/pdfium";
import { unseenDrawings, type KnownOfPictures, type UnseenDrawings } from "./unseen-drawings";

/** `layer` is the text a scanner laid under or over its picture: not drawn itself, but over something drawn. */
export type Sight = "seen" | "layer" | "hidden";
/** `grey` is the page drawn small; where nothing had to be looked at it is drawn when it is first asked for. */
export type SeenPage = {
  page: number;
  chars: Char[];
  sight: Sight[];
  objects: PageObject[];
  unseen: UnseenDrawings;
  grey(): Pixels;
};

const dpi = 72;
const faintest = 10;
const paleFrom = 230;
const darkUpTo = 160;

/** A page while it is open, and what is needed to look at it. */
type OpenPage = {
  size: { width: number; height: number };
  chars: Char[];
  objects: PageObject[];
  /** Drawn once, when it is first asked for. */
  grey(): Pixels;
  /** Drawn without these texts. */
  without(texts: Iterable<number>): Pixels;
  /** The text a character belongs to, and its place in the order of drawing. */
  textOf(char: Char): TextObject | undefined;
  orderOf(char: Char): number;
};
type TextObject = PageObject & { kind: "text" };

export function lookAt(pdf: OpenedPdf, page: number, known: KnownOfPictures = { mayBeMasked: true }): SeenPage {
  return pdf.withPage(page, (handle) => {
    const { open, drawnSoFar } = openPage(pdf, page, handle);
    const { chars, objects } = open;
    const inked = haveInk(open);
    const seen = inSight(open, inked);
    const sight = chars.map((char, place) => sightOf(open, char, seen[place]!, seen));
    const { engine } = pdf;
    const unseen = unseenDrawings({ engine, handle, geometry: pdf.geometry(page), objects, chars }, known);
    return { page, chars, sight, objects, unseen, grey: () => drawnSoFar() ?? pdf.renderGray(page, dpi) };
  });
}

function openPage(pdf: OpenedPdf, page: number, handle: number): { open: OpenPage; drawnSoFar(): Pixels | null } {
  const { engine } = pdf;
  const geometry = pdf.geometry(page);
  const draw = () => render(engine, handle, geometry, dpi, 1);
  let drawn: Pixels | null = null;
  const chars = charsOn(engine, handle, geometry);
  const objects = objectsOn(pdf, page, handle);
  const texts = new Map(
    objects.flatMap((object, order) => (object.kind === "text" ? [[object.handle, { order, object }] as const] : [])),
  );
  const without = (handles: Iterable<number>) => {
    const off = [...handles];
    for (const text of off) engine.FPDFPageObj_SetIsActive(text, false);
    const picture = draw();
    for (const text of off) engine.FPDFPageObj_SetIsActive(text, true);
    return picture;
  };
  const open: OpenPage = {
    size: displayedSize(geometry),
    chars,
    objects,
    grey: () => (drawn ??= draw()),
    without,
    textOf: (char) => texts.get(char.textObject)?.object,
    orderOf: (char) => texts.get(char.textObject)?.order ?? -1,
  };
  return { open, drawnSoFar: () => drawn };
}

/** For each character, whether the page looks otherwise without the texts that are drawn. */
function haveInk(open: OpenPage): boolean[] {
  const { chars, objects } = open;
  const plain = chars.map((char) => isPlainlySeen(open, char));
  const inDoubt = chars.some((char, place) => char.kind === "glyph" && !plain[place]);
  const drawnTexts = objects.filter((object) => object.kind === "text" && !isInvisible(object));
  const bare = drawnTexts.length && inDoubt ? open.without(drawnTexts.map((text) => text.handle)) : null;
  const showsInk = (char: Char) => (bare ? differs(open.grey(), bare, char.tight) : !inDoubt);
  return chars.map((char, place) => !isInvisible(open.textOf(char)) && (plain[place]! || showsInk(char)));
}

/** For each character with ink, whether anything painted later hides it, or its paleness does. */
function inSight(open: OpenPage, inked: readonly boolean[]): boolean[] {
  const suspects = new Set(
    open.chars.filter((char, place) => inked[place] && isCovered(open, char)).map((char) => char.textObject),
  );
  const uncovered = suspects.size ? open.without(suspects) : null;
  const showsThrough = (char: Char) =>
    !uncovered || !suspects.has(char.textObject) || differs(open.grey(), uncovered, char.tight);
  return open.chars.map((char, place) => inked[place]! && showsThrough(char) && !isPaleOnPale(open, char));
}

function sightOf(open: OpenPage, char: Char, isSeen: boolean, seen: readonly boolean[]): Sight {
  if (isSeen || char.kind !== "glyph") return "seen";
  return isLayer(open, char) && !liesOverSeen(char, open.chars, seen) ? "layer" : "hidden";
}

const isInvisible = (object: PageObject | undefined) => object?.kind === "text" && object.renderMode === 3;

/**
 * Dark letters with ink below them and nothing painted near them: no second drawing is needed to know that they are
 * seen.
 */
function isPlainlySeen(open: OpenPage, char: Char): boolean {
  const text = open.textOf(char);
  if (isInvisible(text)) return true; // judged by `isLayer`
  if (!text || !isDark(text)) return false;
  const isPaintedNear = open.objects.some((other) => isPaint(other) && overlap(other.box!, char.tight));
  return !isPaintedNear && hasContrast(open.grey(), aPixelAround(char.tight));
}

/** Filled, and with nothing shining through. */
function isDark({ fill, renderMode }: TextObject): boolean {
  if (!fill || renderMode !== 0) return false;
  return Math.max(...fill.slice(0, 3)) <= darkUpTo && fill[3] >= 255;
}

/** At this size a letter is drawn on the nearest pixel: a full stop may stand beside its own box. */
const aPixelAround = ([x, y, width, height]: Box): Box => [x - 1, y - 1, width + 2, height + 2];

/** What may cover: a picture, a shading, a painted area, and what PDFium cannot name. */
const isPaint = (object: PageObject) => object.box !== null && (covers(object) || object.kind === "unknown");

const covers = (object: PageObject) =>
  object.kind === "image" || object.kind === "shading" || (object.kind === "path" && object.covers);

function isCovered(open: OpenPage, char: Char): boolean {
  const order = open.orderOf(char);
  return open.objects.some(
    (object, place) => place > order && object.box && covers(object) && overlap(object.box, char.tight),
  );
}

function isPaleOnPale(open: OpenPage, char: Char): boolean {
  const text = open.textOf(char);
  if (!text?.fill || text.renderMode !== 0) return false;
  const [red, green, blue] = text.fill;
  if (Math.min(red, green, blue) < paleFrom) return false;
  let pale = 0;
  let all = 0;
  const picture = open.grey();
  eachPixel(picture, char.tight, (at) => {
    all += 1;
    if (picture.data[at]! >= paleFrom - 10) pale += 1;
  });
  return all > 0 && pale / all > 0.85;
}

/**
 * Text in the invisible mode is what a scanner laid over its picture: it stays selectable, though not where it spells a
 * removed word (see `hideLayersThatTell`). Text beneath a picture counts too where the picture fills a good part of the
 * page.
 */
function isLayer(open: OpenPage, char: Char): boolean {
  const { size, objects } = open;
  if (!clippedTo(size, char.loose)) return false;
  if (isInvisible(open.textOf(char))) return true;
  const above = objects.filter((other) => other.kind === "image" && other.box && overlap(other.box, char.tight));
  const pictureArea = above.reduce((sum, other) => sum + areaOf(other.box!), 0);
  return pictureArea > size.width * size.height * 0.4 && hasContrast(open.grey(), char.loose);
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

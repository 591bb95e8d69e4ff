/**
 * Pictures and outlines that a page carries and does not show: beneath a box, a picture or a note, clipped away, beyond
 * the page, see-through, in the colour of what lies beneath, or too small for any eye. Whoever takes the file apart
 * finds them, so a page that has any leaves as a picture of what is seen.
 *
 * Most pages are told by their geometry alone. What may be unseen is drawn once more by itself, and the page once more
 * without it: where it has fine detail and the page does not change, nobody sees it.
 */
import type { Box } from "~/domain/records/pages";
import {
  areaOf,
  clippedTo,
  displayedSize,
  isWithin,
  moved,
  overlap,
  unionOf,
  type PageGeometry,
} from "~/adapters/pdf/engine/coordinates";
import { render, type Pixels } from "~/adapters/pdf/engine/pdfium";
import type { Char } from "~/adapters/pdf/engine/pdfium-chars";
import { floatsAt, lending, type Engine } from "~/adapters/pdf/engine/pdfium-memory";
import { isFinelyDrawn, type Levels } from "./fine-drawing";
import { fillOf, type PageObject, type PathLine } from "./page-objects";
import { evenShade, laidOut, pixelsAlone, unchanged, type Picture } from "./picture-alone";

/**
 * `covered`: letters or the like are there and are not seen, which a person should be told. `undecided`: too fine, or
 * too many, to be told by looking; such a page leaves as a picture without a word.
 */
export type UnseenDrawings = "none" | "undecided" | "covered";

/** `handle` is the page's, while it is open. What is changed on its objects is not kept. */
export type PageToSearch = {
  engine: Engine;
  handle: number;
  geometry: PageGeometry;
  objects: readonly PageObject[];
  chars: readonly Char[];
};
/**
 * Where nobody knows whether pictures have masks, every picture is looked at by itself. What a soft mask of the
 * graphics state hides cannot be laid open.
 */
export type KnownOfPictures = { mayBeMasked: boolean; mayBeSoftMasked?: boolean };

type Path = PageObject & { kind: "path"; box: Box };
type Cover = { box: Box; place: number };
type Search = PageToSearch & { size: { width: number; height: number }; covers: Cover[] };

export const dpi = 100;
const mostPictures = 24;

/** Leaves the page's objects changed: to be asked last of an open page. */
export function unseenDrawings(
  page: PageToSearch,
  { mayBeMasked, mayBeSoftMasked = false }: KnownOfPictures,
): UnseenDrawings {
  const search: Search = { ...page, size: displayedSize(page.geometry), covers: coversOn(page) };
  const pictures = picturesInDoubt(search, mayBeMasked);
  const looked = pictures.slice(0, mostPictures);
  const paths = pathsInDoubt(search);
  if (looked.some((picture) => hidesDetail(search, picture))) return "covered";
  if (mayTell(paths) && outlinesAreHidden(search, paths)) return "covered";
  const isUndecided =
    pictures.length > mostPictures ||
    isTooFine(page.objects) ||
    isTooSmall(page.objects) ||
    (mayBeSoftMasked && mayTell(paths.filter((path) => isFaint(page.engine, path)))) ||
    mayTell(paths.filter(({ handle }) => isCutAway(page.engine, handle)));
  return isUndecided ? "undecided" : "none";
}

/** Whether every picture is drawn whole and plainly, and nothing lies over it: there nothing can be hidden. */
export function picturesArePlain(page: PageToSearch, { mayBeMasked }: KnownOfPictures): boolean {
  const search: Search = { ...page, size: displayedSize(page.geometry), covers: coversOn(page) };
  return picturesInDoubt(search, mayBeMasked).length === 0 && !isTooFine(page.objects);
}

// --- what may lie over something

const thick = 3;
/** Blocks and squares are letters that cover as boxes do; what has no character may be one. */
const blocks = /[\u2580-\u259f\u25a0-\u25ff\u2b1b\u2b1c\ufffd]/;

function coversOn({ engine, objects, chars }: PageToSearch): Cover[] {
  const places = new Map(objects.map((object, place) => [object.handle, place] as const));
  const drawings = objects.flatMap((object, place) =>
    object.box && mayCover(engine, object) ? [{ box: object.box, place }] : [],
  );
  const letters = chars.flatMap((char) =>
    char.kind === "glyph" && blocks.test(char.text)
      ? [{ box: char.loose, place: places.get(char.textObject) ?? objects.length }]
      : [],
  );
  return [...drawings, ...letters];
}

function mayCover(engine: Engine, object: PageObject): boolean {
  if (object.kind === "path") return object.isFilled || (object.isStroked && strokeWidth(engine, object) >= thick);
  return object.kind === "image" || object.kind === "shading" || object.kind === "unknown";
}

const strokeWidth = (engine: Engine, { handle }: PageObject) =>
  lending(engine, 4, (at) => (engine.FPDFPageObj_GetStrokeWidth(handle, at) ? floatsAt(engine, at, 1)[0]! : 0));

/** Edges of what lies side by side may overlap by so much, in points. */
const slack = 2;

function isCovered({ covers }: Search, box: Box, place: number): boolean {
  return covers.some(
    (cover) => cover.place > place && overlap(cover.box, box, Math.min(slack, box[2] / 4, box[3] / 4)),
  );
}

// --- whether something is drawn at all, and where

const opaque = 255;
const tiny = 4;

function isBeyond({ size }: Search, box: Box): boolean {
  return !isWithin(box, [-slack, -slack, size.width + 2 * slack, size.height + 2 * slack]);
}

const isFaint = (engine: Engine, object: PageObject): boolean =>
  engine.FPDFPageObj_HasTransparency(object.handle) || (object.form !== null && isFaint(engine, object.form));

const isOfALayer = (engine: Engine, object: PageObject): boolean =>
  engine.FPDFPageObj_CountMarks(object.handle) > 0 || (object.form !== null && isOfALayer(engine, object.form));

/** Whether a clip lets less through than the whole of the object. */
function isCut(engine: Engine, object: PageObject, box: Box): boolean {
  const clips = clipsOf(engine, object);
  return (
    clips.some((clip) => !clip || !isWithin(box, [clip[0] - slack, clip[1] - slack, clip[2] + 4, clip[3] + 4])) ||
    (object.form !== null && isCut(engine, object.form, box))
  );
}

type Point = readonly [x: number, y: number];

/** The corners of each of an object's clips, in the space it is drawn in. */
function clipPoints(engine: Engine, handle: number): Point[][] {
  const clip = engine.FPDFPageObj_GetClipPath(handle);
  if (!clip) return [];
  const paths = Math.max(0, engine.FPDFClipPath_CountPaths(clip));
  return Array.from({ length: paths }, (_, path) => {
    const count = Math.max(0, engine.FPDFClipPath_CountPathSegments(clip, path));
    return Array.from({ length: count }, (__, place): Point =>
      lending(engine, 8, (at) => {
        engine.FPDFPathSegment_GetPoint(engine.FPDFClipPath_GetPathSegment(clip, path, place), at, at + 4);
        const [x = 0, y = 0] = floatsAt(engine, at, 2);
        return [x, y];
      }),
    );
  });
}

/** The boxes of an object's clips; null for one that is no upright rectangle. */
const clipsOf = (engine: Engine, { handle, outer }: PageObject): (Box | null)[] =>
  clipPoints(engine, handle).map((points) => rectangleOf(points.map(([x, y]) => moved(outer, x, y))));

/** What all clips let through; null where that is nothing. */
function letThrough(engine: Engine, handle: number): Box | null {
  const boxes = clipPoints(engine, handle).map((points) => unionOf(points.map(([x, y]): Box => [x, y, 0, 0])));
  const left = Math.max(...boxes.map((box) => box[0]));
  const top = Math.max(...boxes.map((box) => box[1]));
  const across = Math.min(...boxes.map((box) => box[0] + box[2])) - left;
  const down = Math.min(...boxes.map((box) => box[1] + box[3])) - top;
  return across > 0 && down > 0 ? [left, top, across, down] : null;
}

function rectangleOf(points: readonly Point[]): Box | null {
  if (points.length < 4 || points.length > 6) return null;
  const box = unionOf(points.map(([x, y]): Box => [x, y, 0, 0]));
  const onCorner = ([x, y]: Point) =>
    [box[0], box[0] + box[2]].some((edge) => Math.abs(edge - x) < 0.1) &&
    [box[1], box[1] + box[3]].some((edge) => Math.abs(edge - y) < 0.1);
  return points.every(onCorner) ? box : null;
}

/** What an object would look like if nothing cut it and nothing shone through. */
function laidOpen(engine: Engine, { handle, form, kind }: PageObject) {
  widenClip(engine, handle);
  engine.FPDFPageObj_SetBlendMode(handle, "Normal");
  if (kind !== "path") {
    const [red, green, blue] = fillOf(engine, handle) ?? [0, 0, 0];
    engine.FPDFPageObj_SetFillColor(handle, red, green, blue, opaque);
  }
  if (form) laidOpen(engine, form);
}

const wide = 10_000;

const isCutAway = (engine: Engine, handle: number) =>
  clipPoints(engine, handle).length > 0 && !letThrough(engine, handle);

/** Clips cannot be taken off an object, but they can be made larger than any page. */
function widenClip(engine: Engine, handle: number) {
  if (!clipPoints(engine, handle).length) return;
  const through = letThrough(engine, handle);
  if (!through) return;
  const [x, y] = [through[0] + through[2] / 2, through[1] + through[3] / 2];
  engine.FPDFPageObj_TransformClipPath(handle, wide, 0, 0, wide, x - wide * x, y - wide * y);
}

/** Only these are drawn while `look` looks. */
function withOnly<T>({ engine, objects }: Search, shown: ReadonlySet<number>, look: () => T): T {
  const others = objects.filter(({ kind, handle }) => kind !== "form" && !shown.has(handle));
  for (const { handle } of others) engine.FPDFPageObj_SetIsActive(handle, false);
  const seen = look();
  for (const { handle } of others) engine.FPDFPageObj_SetIsActive(handle, true);
  return seen;
}

function without<T>(engine: Engine, hidden: readonly PageObject[], look: () => T): T {
  for (const { handle } of hidden) engine.FPDFPageObj_SetIsActive(handle, false);
  const seen = look();
  for (const { handle } of hidden) engine.FPDFPageObj_SetIsActive(handle, true);
  return seen;
}

// --- pictures

/** The largest first. */
function picturesInDoubt(search: Search, mayBeMasked: boolean): Picture[] {
  return search.objects
    .flatMap((object, place) => {
      const picture = object.kind === "image" && object.box ? { ...object, box: object.box } : null;
      return picture && (mayBeMasked || isPictureInDoubt(search, picture, place)) ? [picture] : [];
    })
    .sort((a, b) => areaOf(b.box) - areaOf(a.box));
}

function isPictureInDoubt(search: Search, picture: Picture, place: number): boolean {
  const { engine } = search;
  return (
    isFaint(engine, picture) ||
    isOfALayer(engine, picture) ||
    isBeyond(search, picture.box) ||
    isSmall(picture) ||
    isCut(engine, picture, picture.box) ||
    isCovered(search, picture.box, place)
  );
}

const isSmall = ({ box }: Picture) => Math.min(box[2], box[3]) < tiny;

/** Dots to an inch that cannot be told apart at any usual size. */
export const finest = 900;

const isTooFine = (objects: readonly PageObject[]) =>
  objects.some(
    (object) =>
      object.kind === "image" &&
      object.box &&
      (Math.max(object.pixels.width, object.pixels.height) * 72) / Math.max(object.box[2], object.box[3]) > finest,
  );

export const mostDots = 1_600;
/** How far around the page pictures are followed, in points. */
const around = 144;
const [black, white] = [0xff000000, 0xffffffff];

/** Whether a picture, or its mask, has detail where the page is the same without it. */
function hidesDetail(search: Search, picture: Picture): boolean {
  const { engine, handle, geometry, size } = search;
  const own = pixelsAlone(engine, picture, mostDots);
  const area = areaAround(size, picture.box);
  if (isSmall(picture) || !area) return own !== null && isFinelyDrawn(own);
  const draw = (paper = white) => render(engine, handle, geometry, dpi, 1, area, paper);
  const page = draw();
  const hidden = unseenWithin(page, without(engine, [picture], draw), area, size);
  if (!hidden.includes(1)) return false;
  if (own && isFinelyDrawn(laidOut(own, picture, [area[0], area[1]], page), hidden)) return true;
  // what a mask says is told from black and from white paper
  laidOpen(engine, picture);
  return withOnly(search, new Set([picture.handle]), () =>
    [black, white].some((paper) => isFinelyDrawn(draw(paper), hidden)),
  );
}

/** On whole pixels; null where nothing is near the page. */
export function areaAround({ width, height }: Search["size"], [x, y, across, down]: Box): Box | null {
  const reach = clippedTo({ width: width + 2 * around, height: height + 2 * around }, [
    x + around - 1,
    y + around - 1,
    across + 2,
    down + 2,
  ]);
  const onPixel = (points: number) => (Math.floor((points * dpi) / 72) * 72) / dpi;
  return reach && [onPixel(reach[0] - around), onPixel(reach[1] - around), reach[2], reach[3]];
}

/** 1 where the page is the same with and without it, and where there is no page. */
function unseenWithin(page: Pixels, bare: Levels, [left, top]: Box, { width, height }: Search["size"]): Uint8Array {
  const same = unchanged(page, bare);
  const point = 72 / page.dpi;
  for (let row = 0; row < page.height; row += 1) {
    const y = top + row * point;
    for (let column = 0; column < page.width; column += 1) {
      const x = left + column * point;
      if (x < 0 || y < 0 || x > width || y > height) same[row * page.width + column] = 1;
    }
  }
  return same;
}

// --- outlines

const mostComparisons = 3_000_000;

function pathsInDoubt(search: Search): Path[] {
  const { engine, objects, covers } = search;
  const paths = objects.flatMap((object, place) =>
    object.kind === "path" && object.box && areaOf(object.box) + object.box[2] + object.box[3] > 0
      ? [{ path: { ...object, box: object.box }, place }]
      : [],
  );
  if (paths.length * covers.length > mostComparisons) return paths.map(({ path }) => path);
  return paths
    .filter(
      ({ path, place }) =>
        isCovered(search, path.box, place) ||
        isFaint(engine, path) ||
        isBeyond(search, path.box) ||
        isCut(engine, path, path.box) ||
        isOfItsGround(search, path, place),
    )
    .map(({ path }) => path);
}

const [pale, alike] = [225, 24];

/** Painted in the colour of the paper, or over something of its own colour or of unknown ones. */
function isOfItsGround({ engine, objects, covers }: Search, path: Path, place: number): boolean {
  const colour = colourOf(engine, path);
  if (!colour || Math.min(...colour) >= pale) return true;
  return covers.some((cover) => {
    if (cover.place >= place || !overlap(cover.box, path.box)) return false;
    const beneath = objects[cover.place];
    if (beneath?.kind !== "path") return true;
    const other = colourOf(engine, beneath);
    return !other || colour.every((part, index) => Math.abs(part - other[index]!) <= alike);
  });
}

function colourOf(engine: Engine, path: PageObject & { kind: "path" }): readonly number[] | null {
  if (path.isFilled) return fillOf(engine, path.handle)?.slice(0, 3) ?? null;
  return lending(engine, 16, (at) =>
    engine.FPDFPageObj_GetStrokeColor(path.handle, at, at + 4, at + 8, at + 12)
      ? Array.from(engine.pdfium.HEAP32.subarray(at >> 2, (at >> 2) + 3))
      : null,
  );
}

const fewStrokes = 14;

/** A few rules and boxes write nothing. */
function mayTell(paths: readonly Path[]): boolean {
  const bends = ({ from, to, curved }: PathLine) =>
    from !== null && (curved || (Math.abs(from[0] - to[0]) > 0.2 && Math.abs(from[1] - to[1]) > 0.2));
  const strokes = paths.reduce((sum, { lines }) => sum + lines.length, 0);
  return strokes > fewStrokes && (paths.some(({ lines }) => lines.some(bends)) || strokes > 3 * fewStrokes);
}

/** All outlines in doubt are drawn as thin lines, so that none covers another. */
function outlinesAreHidden(search: Search, paths: readonly Path[]): boolean {
  const { engine, handle, geometry, size } = search;
  const area = areaAround(size, unionOf(paths.map(({ box }) => box)));
  if (!area) return true;
  const draw = () => render(engine, handle, geometry, dpi, 1, area);
  const page = draw();
  const unseen = unseenWithin(page, without(engine, paths, draw), area, size);
  const even = evenShade(page);
  const hidden = unseen.map((isUnseen, at) => isUnseen | even[at]!);
  if (!hidden.includes(1)) return false;
  for (const path of paths) asThinLines(engine, path);
  return withOnly(search, new Set(paths.map((path) => path.handle)), () => isFinelyDrawn(draw(), hidden));
}

function asThinLines(engine: Engine, path: Path) {
  laidOpen(engine, path);
  engine.FPDFPath_SetDrawMode(path.handle, 0, true);
  engine.FPDFPageObj_SetStrokeColor(path.handle, 0, 0, 0, opaque);
  engine.FPDFPageObj_SetStrokeWidth(path.handle, 0);
}

const [smallest, manyStrokes, manySmall] = [2, 9, 30];

/** Letters drawn a hair high. */
function isTooSmall(objects: readonly PageObject[]): boolean {
  const small = objects.filter(
    (object) =>
      object.kind === "path" &&
      object.box &&
      Math.min(object.box[2], object.box[3]) < smallest &&
      object.segments >= manyStrokes &&
      object.lines.some(({ curved }) => curved),
  );
  const strokes = small.reduce((sum, object) => sum + (object.kind === "path" ? object.segments : 0), 0);
  return strokes > manySmall * manyStrokes || small.some((object) => object.kind === "path" && object.segments > 60);
}

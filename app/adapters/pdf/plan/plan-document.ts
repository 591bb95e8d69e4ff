/**
 * One pass over the document before anything is changed: where the marks lie, what words they cover, which pages must
 * leave as pictures, and what must still be there afterwards.
 */
import type { Box, Word } from "~/domain/records/pages";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { areaOf, clippedTo, isWithin, overlap, unionOf } from "~/adapters/pdf/engine/coordinates";
import { overlaysOf, type Overlay } from "~/adapters/pdf/read/overlays";
import { inkOf, lettersUnder, stretchesWhere } from "~/adapters/pdf/read/letters-under-boxes";
import { cellsOf, type Cells } from "~/adapters/pdf/read/compare-pictures";
import { folded, textContains } from "~/adapters/pdf/read/find-words";
import { runsOfGlyphs, spelledOut, type Char } from "~/adapters/pdf/engine/pdfium-chars";
import { lookAt, type SeenPage, type Sight } from "~/adapters/pdf/read/page-sight";
import type { OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import type { DrawnPicture } from "~/adapters/pdf/rewrite/picture-page";
import { findInPicture, findInText, lettersOf, readRegions, unreadRegions } from "~/adapters/pdf/read/read-letters";
import { wordsByPlace } from "~/adapters/pdf/read/reading-orders";
import type { MarkToRead } from "~/adapters/pdf/read/read-around-marks";
import { drawnUnder } from "~/adapters/pdf/read/drawn-under";
import { fittedToLetters } from "./fit-marks";
import { needsPicture } from "./remove-content";
import { seenUnsaid, type Risk } from "~/adapters/pdf/read/risk-scan";
import { isUntold, stayingWords, type PlacedWord, type Searchable } from "~/adapters/pdf/read/searchable-words";

export type FindMark = Extract<Mark, { find: string }>;

/** Compact, because a record may have a million characters. */
type ExpectedText = { text: string; x: Float32Array; y: Float32Array };

export type PagePlan = {
  page: number;
  boxes: Box[];
  /** What of the removed letters stands outside the marks: painted over, too, where the page leaves as a picture. */
  outside: Box[];
  withheld: Mark["reason"] | null;
  /** What each mark covers, for the reader that looks at the finished page. */
  covered: MarkToRead[];
  /** Why the page leaves as a picture; null while it stays as it is or is changed in place. */
  picture: string | null;
  /** The words laid over the picture; null while they have not been looked for. */
  overlays: Overlay[] | null;
  /** The picture the page leaves as, once it has been drawn with all its boxes. */
  drawn: DrawnPicture | null;
  /** Words that come close to a mark are left out too: a reader found the laid words under it. */
  fewerWords: boolean;
  dpi: number;
  /** Look again with OCR whether a phrase can still be read. */
  readAgain: boolean;
  expected: ExpectedText;
  /** The words that stay, in sight or in a scanner's layer, and what of them the finished page gives to a search. */
  staying: PlacedWord[];
  searchable: Searchable | null;
  /** The page's visible words, folded; a removed word that also stands here is no leak. */
  says: string;
  layerSays: string;
  /** Words removed on this page that are in sight nowhere else on it. */
  hides: string[];
  /** Words that a picture shows under a mark of this page while its layer says something else there. */
  pictured: string[];
  /** How the page looked; of a page that leaves as a picture, how that picture was drawn. */
  before: Cells | null;
};

export type DocumentPlan = {
  pages: PagePlan[];
  terms: Set<string>;
  found: Set<FindMark>;
  removed: { characters: number; images: number };
};

export async function planDocument(
  pdf: OpenedPdf,
  marks: readonly Mark[],
  risks: ReadonlyMap<number, ReadonlySet<Risk>>,
): Promise<DocumentPlan> {
  const result: DocumentPlan = { pages: [], terms: new Set(), found: new Set(), removed: { characters: 0, images: 0 } };
  for (let page = 1; page <= pdf.pageCount; page += 1)
    result.pages.push(await planPage(pdf, page, marks, risks.get(page) ?? new Set(), result));
  return result;
}

async function planPage(
  pdf: OpenedPdf,
  page: number,
  marks: readonly Mark[],
  risks: ReadonlySet<Risk>,
  result: DocumentPlan,
): Promise<PagePlan> {
  const size = pdf.size(page);
  const seen = lookAt(pdf, page, {
    mayBeMasked: risks.has("masked-picture"),
    mayBeSoftMasked: risks.has("soft-mask"),
  });
  const withheld = marks.find((mark) => "withhold" in mark && mark.page === page)?.reason ?? null;
  const drawn = marks.flatMap((mark) => ("box" in mark && mark.page === page ? [mark.box] : []));
  const phrases = marks
    .filter((mark) => "find" in mark)
    .filter((mark) => mark.page === undefined || mark.page === page);
  const isSeenUnsaid = seenUnsaid.some((risk) => risks.has(risk));
  const hits = await findOnPage(pdf, seen, phrases, { found: result.found, isSeenUnsaid });
  const given = [...drawn, ...hits.boxes].map((box) => clippedTo(size, box)).filter((box) => box !== null);
  const { boxes, crossed } = isSeenUnsaid ? { boxes: given, crossed: false } : fittedToLetters(seen, given);
  const taken = lettersUnder(seen.chars, given, drawnUnder(seen.objects));
  const gone = seen.chars.map((char) => withheld !== null || taken.has(char));
  const removed = noteRemoved(seen, gone, given, withheld !== null, result);
  const says = sayings(seen, gone, "seen");
  const picture = withheld ? null : (needsPicture(pdf, seen, given, risks) ?? (crossed ? "letters-crossed" : null));
  const outside = withheld ? [] : partsOutside(seen, taken, boxes);
  return {
    page,
    boxes: picture ? [...boxes, ...outside] : boxes,
    outside,
    covered: withheld ? [] : boxes.map((box, place) => ({ page, box, removed: wordsUnder(seen, given[place]!) })),
    withheld,
    picture,
    overlays: picture ? overlaysOf(seen, given) : null,
    drawn: null,
    fewerWords: false,
    dpi: pictureDpi(seen),
    readAgain: hits.boxes.length > 0 && (hits.unread || seen.sight.includes("layer")),
    expected: expectedText(seen, gone),
    staying: withheld ? [] : wordsStaying(seen, gone),
    searchable: null,
    says,
    pictured: [],
    hides: removed.filter((term) => !squeezed(says).includes(squeezed(folded(term)))),
    layerSays: layerSayings(seen, gone),
    before: picture || withheld ? null : cellsOf(seen.grey()),
  };
}

async function findOnPage(
  pdf: OpenedPdf,
  seen: SeenPage,
  phrases: readonly FindMark[],
  { found, isSeenUnsaid }: { found: Set<FindMark>; isSeenUnsaid: boolean },
): Promise<{ boxes: Box[]; unread: boolean }> {
  if (!phrases.length) return { boxes: [], unread: false };
  const letters = lettersOf(seen.chars);
  const { width, height } = pdf.size(seen.page);
  const isUntold = isSeenUnsaid || seen.chars.some(isUntoldLetter);
  const regions: Box[] = isUntold
    ? [[0, 0, width, height]]
    : unreadRegions({ width, height }, seen.objects, seen.chars);
  const read = await readRegions(pdf, seen.page, regions);
  const boxes = phrases.flatMap((mark) => {
    const hits = [...findInText(letters, mark.find), ...findInPicture(read, mark.find)];
    if (hits.length) found.add(mark);
    return hits;
  });
  return { boxes, unread: read.length > 0 };
}

const isUntoldLetter = ({ kind, text }: Char) => kind === "glyph" && isUntold(text);

function wordsStaying({ chars, sight }: SeenPage, gone: readonly boolean[]): PlacedWord[] {
  const staying = new Set(chars.filter((_, place) => !gone[place] && sight[place] !== "hidden"));
  return stayingWords(chars, (char) => staying.has(char));
}

/** Null where the text layer says nothing there: what a picture said must then be read. */
function wordsUnder({ chars, sight, objects }: SeenPage, box: Box): Word[] | null {
  const taken = lettersUnder(chars, [box], drawnUnder(objects));
  const words = eitherWay(chars, (char, place) => sight[place] !== "hidden" && taken.has(char)).map((stretch) => ({
    text: spelledOut(stretch),
    box: unionOf(stretch.map(({ loose }) => loose)),
  }));
  return words.length ? words : null;
}

const tip = 0.5;

function partsOutside({ chars, sight }: SeenPage, taken: ReadonlySet<Char>, boxes: readonly Box[]): Box[] {
  const isCut = (char: Char) => {
    const [x, y, width, height] = inkOf(char);
    const core: Box = [x + tip, y + tip, width - 2 * tip, height - 2 * tip];
    return !boxes.some((box) => isWithin(core, box));
  };
  return chars
    .filter((char, place) => char.kind === "glyph" && taken.has(char) && sight[place] === "seen" && isCut(char))
    .map(inkOf);
}

/** From now on the page leaves as a picture. */
export function leaveAsPicture(plan: PagePlan, why: string): void {
  if (!plan.picture) plan.boxes.push(...plan.outside);
  plan.picture ??= why;
}

/**
 * The words, or what is left of them, that the chosen characters make: as they are drawn, and as they lie on the page.
 */
function eitherWay(chars: readonly Char[], isChosen: (char: Char, place: number) => boolean): Char[][] {
  const chosen = new Set(chars.filter(isChosen));
  if (!chosen.size) return [];
  const drawn = runsOfGlyphs(chars).flatMap((run) => stretchesWhere(run, (char) => chosen.has(char)));
  const said = new Set(drawn.map(spelledOut));
  return [...drawn, ...wordsByPlace([...chosen]).filter((word) => !said.has(spelledOut(word)))];
}

const shortestTerm = 4;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function noteRemoved(
  { chars, objects }: SeenPage,
  gone: readonly boolean[],
  boxes: readonly Box[],
  wholePage: boolean,
  { terms, removed }: DocumentPlan,
): string[] {
  if (!boxes.length && !wholePage) return [];
  removed.characters += chars.filter((char, place) => gone[place] && char.kind === "glyph").length;
  removed.images += objects.filter(
    (object) => object.kind === "image" && object.box && (wholePage || boxes.some((box) => overlap(object.box!, box))),
  ).length;
  const words = eitherWay(chars, (_, place) => gone[place]!).map((word) =>
    spelledOut(word).normalize("NFC").toLowerCase().replace(edges, ""),
  );
  const found = words.filter((term) => term.length >= shortestTerm);
  for (const term of found) terms.add(term);
  return found;
}

const usualDpi = 200;

function pictureDpi({ objects }: SeenPage): number {
  const densities = objects.flatMap((object) =>
    object.kind === "image" && object.box && areaOf(object.box) > 5000
      ? [(Math.max(object.pixels.width, object.pixels.height) / Math.max(object.box[2], object.box[3])) * 72]
      : [],
  );
  return Math.round(Math.max(usualDpi, Math.min(300, Math.max(0, ...densities))));
}

function expectedText({ chars, sight }: SeenPage, gone: readonly boolean[]): ExpectedText {
  const kept = chars.filter((char, place) => char.kind === "glyph" && !gone[place] && sight[place] !== "hidden");
  return {
    text: kept.map((char) => folded(char.text)[0] ?? " ").join(""),
    x: Float32Array.from(kept, (char) => char.loose[0]),
    y: Float32Array.from(kept, (char) => char.loose[1] + char.loose[3] / 2),
  };
}

function sayings({ chars, sight }: SeenPage, gone: readonly boolean[], wanted: Sight): string {
  const isWanted = (place: number) => !gone[place] && sight[place] === wanted;
  const saying = ({ kind, text }: Char, place: number) => {
    if (kind !== "glyph") return gaps[kind];
    return isWanted(place) ? text : " ";
  };
  return folded(chars.map(saying).join(""));
}

const gaps = { newline: "\n", space: " ", hyphen: "-" };

function layerSayings(seen: SeenPage, gone: readonly boolean[]): string {
  const unseen = seen.chars.filter((_, place) => seen.sight[place] === "layer" && !gone[place]);
  return unseen.length
    ? [sayings(seen, gone, "layer"), ...wordsByPlace(unseen).map((word) => folded(spelledOut(word)))].join("\n")
    : "";
}

const squeezed = (text: string) => text.replace(/\s+/g, "");

/** What a record says in sight once its marks are burnt in, page by page, and the words that they took out. */
export type Said = { says: readonly string[]; removed: ReadonlySet<string> };

/** Words removed somewhere and still standing elsewhere, in sight and unmarked, are no leak: they are left out here. */
export function revealingTerms({ says, removed }: Said, phrases: readonly FindMark[]): string[] {
  const said = says.map(folded);
  const together = said.map(squeezed).join("\n");
  const fromBoxes = [...removed].filter((term) => !together.includes(squeezed(folded(term))));
  const fromPhrases = phrases.flatMap((mark) =>
    said.some((text) => textContains(text, mark.find))
      ? []
      : [mark.find.trim().toLowerCase(), mark.find.replace(/\s+/g, "").toLowerCase()],
  );
  return [...new Set([...fromBoxes, ...fromPhrases])].filter((term) => term.length >= shortestTerm);
}

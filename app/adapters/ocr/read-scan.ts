/**
 * Reads a scanned page however it lay on the glass: slanted lines are straightened, and where little can be read the
 * page is tried lying on its side and upside down. Boxes are always those on the page as displayed.
 */
import { aroundTheInk } from "./around-the-ink";
import { ocrPicture, type ReadPicture, type ReadWord } from "./ocr";
import { linesSeen } from "./slant";
import { turnedPicture, type GreyPicture, type Quarter } from "./turned-picture";

const worthStraightening = 0.4; // degrees
const glanceScale = 0.6;

/** `glance` is the same page, smaller: enough to see how its lines lie. */
export async function readScan(page: GreyPicture, glance: GreyPicture): Promise<ReadPicture> {
  const asItLies = await readTurned(page, glance, 0);
  if (isWellRead(asItLies)) return asItLies;
  const turn = await betterTurn(page, glance, worthOf(asItLies));
  return turn === 0 ? asItLies : readTurned(page, glance, turn);
}

async function readTurned(page: GreyPicture, glance: GreyPicture, turn: Quarter, scale = 1): Promise<ReadPicture> {
  const { slant } = linesSeen(glance, turn);
  const degrees = turn + (Math.abs(slant) >= worthStraightening ? slant : 0);
  const turned = await turnedPicture(page, degrees, scale);
  const { words, confidence } = await ocrPicture({ ...turned, channels: 1 });
  return { words: aroundTheInk(turned, words).map((word) => ({ ...word, box: turned.toPage(word.box) })), confidence };
}

const wellRead = 70;
const surelyRead = 60;
/** Fewer words than these may have been read out of anything, so they must be read better. */
const fewestWords = 3;
const fewWellRead = 85;

const isSure = ({ text, confidence }: ReadWord) => confidence >= surelyRead && /[\p{L}\p{N}]{2}/u.test(text);
function isWellRead({ words, confidence }: ReadPicture): boolean {
  const sure = words.filter(isSure).length;
  return sure >= fewestWords ? confidence >= wellRead : sure > 0 && confidence >= fewWellRead;
}

/** How much was read, by letters that the reader is sure of. */
const worthOf = ({ words }: ReadPicture) =>
  words.filter(isSure).reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);

/** Much more must be read another way round, or the page stays as it lies. */
const timesBetter = 1.5;

async function betterTurn(page: GreyPicture, glance: GreyPicture, worthAsItLies: number): Promise<Quarter> {
  const lies = linesSeen(glance, 90).sharpness > linesSeen(glance, 0).sharpness;
  const turns: Quarter[] = lies ? [90, 270, 180] : [180, 90, 270];
  let [best, bestWorth]: [Quarter, number] = [0, worthAsItLies * timesBetter + leastWorth];
  for (const turn of turns) {
    const read = await readTurned(page, glance, turn, glanceScale);
    if (worthOf(read) <= bestWorth) continue;
    [best, bestWorth] = [turn, worthOf(read)];
    if (isWellRead(read)) break;
  }
  return best;
}

/** Two short words, surely read. */
const leastWorth = 600;

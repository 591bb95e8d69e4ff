/** What other programs find wrong with a released file, in a few words each. */
import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import {
  compared,
  isSound,
  pdftotext,
  readEachPicture,
  readInPicture,
  whoFinds,
  withFile,
} from "../../adapters/pdf/judges";
import type { PlantedRecord } from "./planted-record";

const pieceOf = (word: string) => word.slice(0, 6);
const together = (said: string) => said.replace(/\s+/g, "");

export function judged(record: PlantedRecord, released: Uint8Array, pictures: readonly number[]): string[] {
  const { bytes, marked, boxes } = record;
  const found = whoFinds(
    released,
    record.gone.flatMap((word) => [word, pieceOf(word)]),
  );
  return [
    ...found.map((who) => `${who} finds a removed word`),
    ...inPictures(record, released),
    ...(isSound(released) ? [] : ["not sound"]),
    ...onMarkedPage(record, onePage(released, marked), pictures.includes(marked)),
    ...[1, 2].flatMap((page) => lost(record.keeps[page - 1]!, onePage(released, page), page)),
    ...looks(
      "the marked page",
      compared(bytes, released, marked, boxes, "mutool"),
      record.marks.every((mark) => "box" in mark),
      pictures.includes(marked),
    ),
    ...looks(
      "the open page",
      compared(bytes, released, 3 - marked, [], "mutool"),
      record.marks.every((mark) => "box" in mark),
      pictures.includes(3 - marked),
    ),
  ];
}

/** Each picture of the file by itself, which is more than its page may show. */
function inPictures({ gone }: PlantedRecord, released: Uint8Array): string[] {
  const read = readEachPicture(released).map((said) => together(said).toLowerCase());
  return gone
    .filter((word) => read.some((said) => said.includes(pieceOf(word).toLowerCase())))
    .map((word) => `${word} can be read in a picture of the file`);
}

/** What is spared elsewhere must not be learnt from this page, whatever program looks, nor by reading its picture. */
function onMarkedPage({ gone, spared }: PlantedRecord, alone: Uint8Array, isPicture: boolean): string[] {
  const finds = spared.length
    ? whoFinds(alone, spared.map(pieceOf)).map((who) => `${who} finds on the marked page what is spared elsewhere`)
    : [];
  if (!isPicture) return finds;
  const seen = together(readInPicture(alone, 1)).toLowerCase();
  return [
    ...finds,
    ...[...gone, ...spared]
      .filter((word) => seen.includes(pieceOf(word).toLowerCase()))
      .map((word) => `${word} can be read in the picture`),
  ];
}

function onePage(released: Uint8Array, page: number): Uint8Array {
  return withFile(released, (file, folder) => {
    const out = join(folder, "page.pdf");
    spawnSync("qpdf", [file, "--pages", file, String(page), "--", "--remove-unreferenced-resources=no", out]);
    return readFileSync(out);
  });
}

function lost(keeps: readonly string[], alone: Uint8Array, page: number): string[] {
  const said = together(pdftotext(alone));
  return keeps.filter((word) => !said.includes(word)).map((word) => `${word} is lost from page ${page}`);
}

type Look = ReturnType<typeof compared>;

/** Marks by words may lie anywhere, so what changed is judged only where all were drawn. */
function looks(
  which: string,
  { sameSize, changedOutside, notBlack }: Look,
  allDrawn: boolean,
  isPicture: boolean,
): string[] {
  if (!sameSize) return [`${which} has another size`];
  const share = Math.round(changedOutside * 10_000) / 100;
  return [
    ...(notBlack ? [`${which} is not black under its marks`] : []),
    ...(allDrawn && changedOutside > (isPicture ? 0.02 : 0.0005)
      ? [`${which} looks different in ${share} of 100 places`]
      : []),
  ];
}

/**
 * A document made from a seed. One page carries words in sight under marks, in odd ways of drawing; the same words
 * stand out of sight on any page; and some of them stand in sight on a page without marks, where they must stay.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFName, type PDFRef } from "pdf-lib";
import { rectToBox } from "~/adapters/pdf/engine/coordinates";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import type { Box } from "~/domain/records/pages";
import type { Mark } from "~/domain/redaction/marks-manifest";
import { drawing, name, saved, text, type Drawing } from "../../adapters/pdf/draw";
import { revised } from "../../adapters/pdf/hiding-places";
import { withFile } from "../../adapters/pdf/judges";
import { drawings } from "./drawings";
import { letters } from "./letters";
import { outOfSight } from "./out-of-sight";
import { cut, form, type Area, type Drawn, type Hidden, type InSight, type Resources } from "./plant";

/**
 * `gone` must be nowhere afterwards. `spared` must be gone from the marked page and stay on the page without marks;
 * `keeps` are the words of each page that must stay.
 */
export type PlantedRecord = {
  bytes: Uint8Array;
  marks: Mark[];
  marked: number;
  gone: string[];
  spared: string[];
  keeps: string[][];
  boxes: Box[];
  used: string[];
};

const inSight: Record<string, InSight> = { ...letters, ...drawings };
const names = ["Zebedee-7731", "Wilhelmina", "Quillfeather", "Thistlewood", "Peregrine", "Ottoline"];
const [across, down] = [480, 720];

type Chance = {
  at(share: number): boolean;
  oneOf<T>(list: readonly T[]): T;
  some<T>(list: readonly T[], many: number): T[];
};

function chanceFrom(seed: number): Chance {
  let state = (seed * 2654435761 + 1) >>> 0;
  const next = () => (state = (state * 1664525 + 1013904223) >>> 0) / 4294967296;
  for (let warm = 0; warm < 5; warm += 1) next();
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  return {
    at: (share) => next() < share,
    oneOf,
    some(list, many) {
      const left = [...list];
      return Array.from(
        { length: Math.min(many, left.length) },
        () => left.splice(Math.floor(next() * left.length), 1)[0]!,
      );
    },
  };
}

/** `streams` come before `content` on the page. */
type Sheet = {
  content: string;
  streams: PDFRef[];
  resources: Resources;
  entries: Record<string, unknown>;
  annotations: unknown[];
  keeps: string[];
};
const emptySheet = (): Sheet => ({ content: "", streams: [], resources: {}, entries: {}, annotations: [], keeps: [] });

function lay(sheet: Sheet, { content = "", resources = {}, annotations = [], page = {} }: Hidden & Partial<Drawn>) {
  sheet.content += content;
  sheet.annotations.push(...annotations);
  Object.assign(sheet.entries, page);
  for (const [key, entries] of Object.entries(resources))
    sheet.resources[key] = { ...sheet.resources[key], ...entries };
}

type Laid = { word: string; found: InSight["found"]; over: Area };
type Making = {
  d: Drawing;
  chance: Chance;
  spare: string;
  others: string[];
  marked: Sheet;
  open: Sheet;
  laid: Laid[];
  gone: Set<string>;
  used: string[];
  around: Record<string, unknown>;
  nameTree: Record<string, unknown>;
};

export async function plantedRecord(seed: number): Promise<PlantedRecord> {
  const chance = chanceFrom(seed);
  const [spare, ...others] = chance.some(names, 3) as [string, string, string];
  const making: Making = {
    d: await drawing(),
    chance,
    spare,
    others,
    marked: emptySheet(),
    open: emptySheet(),
    laid: [],
    gone: new Set(),
    used: [],
    around: {},
    nameTree: {},
  };
  await layInSight(making);
  await layOpenPage(making);
  await layOutOfSight(making);
  if (chance.at(0.4)) layShared(making, chance.oneOf(["form", "stream"]));
  return assembled(making);
}

/** Each in a row of its own, with a word beside it that must stay. */
async function layInSight({ d, chance, spare, others, marked, laid, gone, used }: Making) {
  const [first, ...more] = [
    chance.oneOf(Object.keys(inSight).filter((key) => !inSight[key]!.only)),
    ...chance.some(Object.keys(inSight), chance.oneOf([0, 1, 2, 3])),
  ];
  for (const [row, way] of [first, ...more].entries()) {
    const place = { x: 30, y: 630 - row * 90 };
    const { only, found, draw } = inSight[way]!;
    const word = only ?? (row ? chance.oneOf([spare, ...others]) : others[0]!);
    if (only === spare) continue; // whether it is spared could not be told
    const plant = await draw(d, word, place);
    lay(marked, plant);
    laid.push({ word, found, over: plant.over });
    if (word !== spare) for (const piece of plant.pieces ?? [word]) gone.add(piece);
    layKept(marked, `KEEP${row}HERE`, place.x + 345, place.y - 12);
    used.push(word === spare ? `${way}, spared elsewhere` : way);
  }
}

function layKept(sheet: Sheet, said: string, x: number, y: number) {
  lay(sheet, { content: text(x, y, said, { size: 10 }) });
  sheet.keeps.push(said);
}

async function layOpenPage({ d, chance, spare, open, used }: Making) {
  layKept(open, spare, 60, 600);
  layKept(open, "PLAINLY", 60, 560);
  if (!chance.at(0.3)) return;
  const way = chance.oneOf(Object.keys(drawings).filter((key) => !drawings[key]!.only));
  lay(open, await drawings[way]!.draw(d, spare, { x: 30, y: 400 }));
  used.push(`${way} on the open page`);
}

/**
 * These stay on a page without marks where nothing says that the word was removed, and of a picture nobody knows what
 * it says.
 */
const onlyAsText = new Set([
  "invisible words",
  "a pattern that paints nothing in sight",
  "a soft mask that hides",
  "a font that spells it",
]);

async function layOutOfSight({ d, chance, spare, marked, open, laid, gone, used, around, nameTree }: Making) {
  const revealing = [...gone].filter((word) => names.includes(word));
  const asText = revealing.filter((word) => laid.some((each) => each.word === word && each.found === "text"));
  for (const plant of chance.some(Object.keys(outOfSight), chance.oneOf([0, 2, 4, 6, 9]))) {
    const sheet = chance.at(0.6) ? marked : open;
    const beyond = sheet === marked && laid.some((each) => each.word === spare) ? [...revealing, spare] : revealing;
    const allowed = onlyAsText.has(plant) ? asText : beyond;
    const word = chance.oneOf(allowed);
    if (!word) continue;
    const hidden = await outOfSight[plant]!(d, word);
    if (hidden.catalogue?.OCProperties && around.OCProperties) continue; // a document has one list of layers
    lay(sheet, hidden);
    Object.assign(around, hidden.catalogue);
    Object.assign(nameTree, hidden.names);
    used.push(
      `${plant} on the ${sheet === marked ? "marked" : "open"} page${word === spare ? ", spared elsewhere" : ""}`,
    );
  }
}

/** The same form or the same stream of content on both pages: it must go on one and stay on the other. */
function layShared({ d, spare, marked, open, laid, used }: Making, how: "form" | "stream") {
  const drawn = text(40, 160, spare);
  const shared = how === "form" ? form(d, drawn) : d.stream(drawn);
  for (const sheet of [marked, open]) {
    if (how === "form")
      lay(sheet, { content: "q 1 0 0 1 0 0 cm /Both Do Q\n", resources: { XObject: { Both: shared } } });
    else sheet.streams.push(shared);
  }
  laid.push({ word: spare, found: "never", over: [38, 155, d.font.widthOfTextAtSize(spare, 14) + 4, 18] });
  used.push(`a ${how} shared by both pages`);
}

async function assembled({
  d,
  chance,
  spare,
  marked,
  open,
  laid,
  gone,
  used,
  around,
  nameTree,
}: Making): Promise<PlantedRecord> {
  const secret = [...gone].find((word) => names.includes(word))!;
  const sheets = chance.at(0.6) ? [marked, open] : [open, marked];
  const drafts = sheets.map((sheet) => layPage(d, sheet, chance));
  if (Object.keys(nameTree).length) around.Names = nameTree;
  for (const [key, value] of Object.entries(around)) d.document.catalog.set(PDFName.of(key), d.obj(value));
  if (chance.at(0.5)) d.document.setTitle(`About ${secret}`);
  const bytes = await asFile(d, chance, secret, chance.oneOf(drafts), used);
  const page = sheets.indexOf(marked) + 1;
  const boxes = await displayed(
    bytes,
    page,
    laid.map(({ over }) => over),
  );
  const marks = laid.map(({ word, found }, place): Mark =>
    found !== "never" && word !== spare && chance.at(0.4)
      ? { find: word, reason: "TP-PERSON" }
      : { page, box: [...boxes[place]!] as [number, number, number, number], reason: "TP-PERSON" },
  );
  return {
    bytes,
    marks,
    marked: page,
    gone: [...gone],
    spared: laid.some(({ word }) => word === spare) ? [spare] : [],
    keeps: sheets.map((sheet) => sheet.keeps),
    boxes: boxes.filter((_, place) => "box" in marks[place]!),
    used,
  };
}

/**
 * The page may lie on its side, begin somewhere else, be cropped, or be measured in other units. Its last stream is
 * given back.
 */
function layPage(d: Drawing, sheet: Sheet, chance: Chance): { ref: PDFRef; content: string } {
  const from = chance.at(0.3) ? -100 : 0;
  const lying = {
    ...(from && { MediaBox: [from, from / 2, across, down] }),
    ...(chance.at(0.3) && { CropBox: [from + 8, from / 2 + 8, across - 4, down - 8] }),
    ...(chance.at(0.2) && { UserUnit: chance.oneOf([2, 0.5, 1.5]) }),
  };
  layKept(sheet, "FOOTER", 40, 20);
  const page = d.page("", {
    size: [across, down],
    turn: chance.oneOf([0, 0, 0, 90, 180, 270]),
    resources: sheet.resources,
    entries: { ...lying, ...sheet.entries, ...(sheet.annotations.length && { Annots: sheet.annotations }) },
  });
  const pieces = sheet.content.split(cut);
  const streams = [...sheet.streams, ...pieces.map((piece) => d.stream(piece))];
  page.node.set(name("Contents"), streams.length === 1 ? streams[0]! : d.obj(streams));
  return { ref: streams.at(-1)!, content: pieces.at(-1)! };
}

/**
 * What may lie around the document as a file: a lock that opens without a password, an earlier revision, bytes behind
 * the end.
 */
async function asFile(
  d: Drawing,
  chance: Chance,
  secret: string,
  draft: { ref: PDFRef; content: string },
  used: string[],
): Promise<Uint8Array> {
  const how = chance.oneOf(["", "", "", "an empty password", "an earlier revision", "words behind the end"]);
  if (how) used.push(how);
  if (how === "an earlier revision") {
    d.document.context.assign(draft.ref, d.document.context.flateStream(text(50, 300, `draft about ${secret}`)));
    return revised(Buffer.from(await saved(d)), draft.content, draft.ref.objectNumber);
  }
  const bytes = await saved(d, chance.at(0.4));
  if (how === "an empty password") return locked(bytes);
  return how ? Buffer.concat([bytes, Buffer.from(`\n% ${secret}\n${secret}`)]) : bytes;
}

function locked(bytes: Uint8Array): Uint8Array {
  return withFile(bytes, (file, folder) => {
    const out = join(folder, "locked.pdf");
    const { status } = spawnSync("qpdf", ["--encrypt", "", "owner", "256", "--", file, out]);
    if (status !== 0 && status !== 3) throw new Error("qpdf could not encrypt");
    return readFileSync(out);
  });
}

async function displayed(bytes: Uint8Array, page: number, areas: readonly Area[]): Promise<Box[]> {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.because);
  const geometry = opened.pdf.geometry(page);
  opened.pdf.close();
  return areas.map(([left, bottom, width, height]) =>
    rectToBox(geometry, { left, bottom, right: left + width, top: bottom + height }),
  );
}

/**
 * Reads the words of a picture. Debian's tesseract does it when it is installed (about twice as fast, and its memory is
 * given back after every page); otherwise, and where ACCESS_DESK_OCR says so, the WebAssembly build in node_modules
 * does, with the same language data.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { createWorker, type Worker } from "tesseract.js";
import { programThere } from "../program-there";

/** Pixels without padding: 1 (grey), 3 or 4 channels. `dpi` helps the reader to judge the size of letters. */
type RawPicture = { data: Uint8Array; width: number; height: number; channels: 1 | 3 | 4; dpi?: number };
/** A PNG or JPEG file, or raw pixels. */
export type Picture = Uint8Array | RawPicture;

/** `box` is x, y, width, height in pixels from the top-left corner of the picture; `line` counts the lines from 1. */
export type ReadWord = {
  text: string;
  box: readonly [x: number, y: number, width: number, height: number];
  confidence: number;
  line: number;
};
/** `confidence` is the mean over the words, 0 to 100; 0 when there are none. */
export type ReadPicture = { words: ReadWord[]; confidence: number };

const usualDpi = 150;
let worker: Promise<Worker> | undefined;

export async function ocrPicture(picture: Picture): Promise<ReadPicture> {
  const dpi = ("channels" in picture && picture.dpi) || usualDpi;
  const file = await asFile(picture);
  const tsv =
    mayUseProgram() && programThere("tesseract")
      ? await readWithProgram(file, dpi)
      : await readWithWebAssembly(file, dpi);
  const words = wordsOf(tsv);
  return { words, confidence: words.length ? words.reduce((sum, word) => sum + word.confidence, 0) / words.length : 0 };
}

const mayUseProgram = () => process.env["ACCESS_DESK_OCR"] !== "webassembly";

/** Ends the WebAssembly reader, which otherwise keeps the program alive. */
export async function closeOcr(): Promise<void> {
  const running = await worker;
  worker = undefined;
  await running?.terminate();
}

async function asFile(picture: Picture): Promise<Buffer> {
  if (!("channels" in picture)) return Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength);
  const { data, width, height, channels } = picture;
  const image = sharp(data, { raw: { width, height, channels } });
  return (channels === 1 ? image.toColourspace("b-w") : image.removeAlpha()).png({ compressionLevel: 1 }).toBuffer();
}

function readWithProgram(file: Buffer, dpi: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // More than one thread per page only costs time on small machines.
    const environment = { ...process.env, OMP_THREAD_LIMIT: "1" };
    const program = spawn("tesseract", ["stdin", "stdout", "--dpi", String(Math.round(dpi)), "-l", "eng", "tsv"], {
      env: environment,
      stdio: ["pipe", "pipe", "ignore"],
    });
    const parts: Buffer[] = [];
    program.stdout.on("data", (part: Buffer) => parts.push(part));
    program.on("error", reject);
    program.on("close", (code) =>
      code === 0
        ? resolve(Buffer.concat(parts).toString("utf8"))
        : reject(new Error(`tesseract ended with code ${code}`)),
    );
    program.stdin.on("error", () => undefined); // reported by "close"
    program.stdin.end(file);
  });
}

async function readWithWebAssembly(file: Buffer, dpi: number): Promise<string> {
  const language = join(
    dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/eng/package.json")),
    "4.0.0_best_int",
  );
  worker ??= createWorker("eng", 1, { langPath: language, gzip: true, cacheMethod: "none" });
  const reader = await worker;
  await reader.setParameters({ user_defined_dpi: String(Math.round(dpi)) });
  const { data } = await reader.recognize(file, {}, { tsv: true, text: false });
  return data.tsv ?? "";
}

/**
 * Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. Level 5 is a word.
 */
function wordsOf(tsv: string): ReadWord[] {
  const words: ReadWord[] = [];
  let line = 0;
  let lastLine = "";
  for (const row of tsv.split("\n")) {
    const columns = row.split("\t");
    if (columns[0] !== "5" || !columns[11]?.trim()) continue;
    const thisLine = columns.slice(1, 5).join(".");
    if (thisLine !== lastLine) line += 1;
    lastLine = thisLine;
    const [x, y, width, height, confidence] = columns.slice(6, 11).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    words.push({ text: columns[11].trim(), box: [x, y, width, height], confidence, line });
  }
  return words;
}

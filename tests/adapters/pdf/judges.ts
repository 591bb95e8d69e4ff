/** Independent programs as judges. They must be installed: a judge that is missing fails the test. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Box } from "~/domain/records/pages";

function run(program: string, args: string[], input?: Uint8Array): Buffer {
  const { stdout, error, status } = spawnSync(program, args, { input, maxBuffer: 1 << 29 });
  if (error) throw new Error(`${program} is needed to judge: ${error.message}`);
  // qpdf ends with 3 for warnings, mutool with 1 when it had to mend something
  const mended = (program === "qpdf" && status === 3) || (program === "mutool" && status === 1);
  if (status !== 0 && !mended) throw new Error(`${program} ended with ${status}`);
  return stdout;
}

export function withFile<T>(bytes: Uint8Array, look: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "judged-"));
  try {
    const file = join(folder, "judged.pdf");
    writeFileSync(file, bytes);
    return look(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const pdftotext = (bytes: Uint8Array) =>
  withFile(bytes, (file) => run("pdftotext", ["-raw", file, "-"]).toString("utf8"));

/** Everything each judge can bring to light, as bytes: the words and the opened-up file. */
function broughtToLight(bytes: Uint8Array): Record<string, Buffer> {
  return withFile(bytes, (file, folder) => {
    run("mutool", ["clean", "-d", "-i", "-f", file, join(folder, "open.pdf")]);
    return {
      pdftotext: run("pdftotext", ["-raw", file, "-"]),
      "pdftotext -layout": run("pdftotext", ["-layout", file, "-"]),
      "mutool draw": run("mutool", ["draw", "-q", "-F", "text", file]),
      "mutool clean": run("cat", [join(folder, "open.pdf")]),
      "mutool show": run("mutool", ["show", "-g", file, "trailer", "grep"]),
      "qpdf --qdf": run("qpdf", ["--qdf", "--object-streams=disable", "--no-original-object-ids", file, "-"]),
      pdfinfo: run("pdfinfo", [file]),
      "the file itself": Buffer.from(bytes),
      strings: run("strings", ["-n", "4", file]),
    };
  });
}

/** Names the judges who can still find any of the words, in any common spelling. */
export function whoFinds(bytes: Uint8Array, removed: readonly string[]): string[] {
  const wide = (word: string) => Buffer.from(word, "utf16le").swap16();
  const spellings = removed
    .flatMap((word) => [
      word,
      Buffer.from(word, "utf8").toString("latin1"),
      wide(word).toString("latin1"),
      Buffer.from(word, "utf16le").toString("latin1"),
      Buffer.from(word, "latin1").toString("hex"),
      wide(word).toString("hex"),
      Buffer.from(word, "latin1").toString("base64").slice(0, -2),
      [...word].reverse().join(""),
    ])
    .map((spelling) => spelling.toLowerCase());
  return Object.entries(broughtToLight(bytes)).flatMap(([judge, light]) => {
    const seen = light.toString("latin1").toLowerCase();
    const together = seen.replace(/\s+/g, "");
    return spellings.some((spelling) => seen.includes(spelling) || together.includes(spelling.replace(/\s+/g, "")))
      ? [judge]
      : [];
  });
}

export const isSound = (bytes: Uint8Array) =>
  withFile(bytes, (file) => spawnSync("qpdf", ["--check", file]).status === 0);

type Grey = { width: number; height: number; levels: Buffer };

export function drawn(bytes: Uint8Array, page: number, by: "mutool" | "pdftoppm", dpi = 100): Grey {
  return withFile(bytes, (file) => {
    const pgm =
      by === "mutool"
        ? run("mutool", ["draw", "-q", "-r", String(dpi), "-F", "pgm", "-o", "-", file, String(page)])
        : run("pdftoppm", ["-cropbox", "-gray", "-r", String(dpi), "-f", String(page), "-l", String(page), file]);
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 60).toString("latin1"))!;
    return { width: Number(width), height: Number(height), levels: pgm.subarray(head.length) };
  });
}

export type Compared = {
  sameSize: boolean;
  /** Share of pixels outside the boxes that changed clearly. */ changedOutside: number;
  /** Share of pixels inside the boxes that are not black. */ notBlack: number;
};

export function compared(
  before: Uint8Array,
  after: Uint8Array,
  page: number,
  boxes: readonly Box[],
  by: "mutool" | "pdftoppm",
): Compared {
  const [was, is] = [drawn(before, page, by), drawn(after, page, by)];
  if (was.width !== is.width || was.height !== is.height) return { sameSize: false, changedOutside: 1, notBlack: 1 };
  const scale = 100 / 72;
  const counts = { outside: 0, changed: 0, inside: 0, light: 0 };
  const within = (x: number, y: number, margin: number) =>
    boxes.some(
      ([left, top, width, height]) =>
        x >= left * scale - margin &&
        x < (left + width) * scale + margin &&
        y >= top * scale - margin &&
        y < (top + height) * scale + margin,
    );
  for (let y = 0; y < was.height; y += 1) {
    for (let x = 0; x < was.width; x += 1) {
      const at = y * was.width + x;
      if (within(x, y, -2.5)) {
        counts.inside += 1;
        if (is.levels[at]! > 60) counts.light += 1;
      } else if (!within(x, y, 4)) {
        counts.outside += 1;
        if (Math.abs(was.levels[at]! - is.levels[at]!) > 80) counts.changed += 1;
      }
    }
  }
  return {
    sameSize: true,
    changedOutside: counts.changed / Math.max(1, counts.outside),
    notBlack: counts.light / Math.max(1, counts.inside),
  };
}

/** What tesseract reads in a drawing of the page. */
export function readInPicture(bytes: Uint8Array, page: number, dpi = 200): string {
  return withFile(bytes, (file, folder) => {
    run("pdftoppm", [
      "-cropbox",
      "-gray",
      "-png",
      "-r",
      String(dpi),
      "-f",
      String(page),
      "-l",
      String(page),
      "-singlefile",
      file,
      join(folder, "page"),
    ]);
    return run("tesseract", [join(folder, "page.png"), "-", "-l", "eng"]).toString("utf8");
  });
}

/** What tesseract reads in each picture the file holds, taken out of it and looked at by itself. */
export function readEachPicture(bytes: Uint8Array): string[] {
  return withFile(bytes, (file, folder) => {
    run("pdfimages", ["-png", file, join(folder, "picture")]);
    const pictures = readdirSync(folder).filter((name) => name.startsWith("picture"));
    return pictures.flatMap((name) => {
      const { stdout, status } = spawnSync("tesseract", [join(folder, name), "-", "-l", "eng", "--psm", "11"]);
      return status === 0 ? [stdout.toString("utf8")] : []; // a picture of a few pixels cannot be read
    });
  });
}

/** Place of the first occurrence of a word in points from the top-left corner, as poppler sees it. */
export function placeOf(bytes: Uint8Array, page: number, word: string): [x: number, y: number] | null {
  const xml = withFile(bytes, (file) =>
    run("pdftotext", ["-bbox", "-f", String(page), "-l", String(page), file, "-"]).toString("utf8"),
  );
  const found = [
    ...xml.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
  ].find((match) => match[5] === word);
  return found ? [Number(found[1]), (Number(found[2]) + Number(found[4])) / 2] : null;
}

/** What is kept of a page's picture besides itself: a small copy for the contact sheet, and where its ink stands. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { PictureSeen } from "~/adapters/documents/document-tools";

// the grid of domain/likeness.ts
const inkColumns = 16;
const inkRows = 22;

const smallWidth = 240;
const smallHeight = 340;

/** Writes the small copy beside the picture. */
export async function seePicture(png: Uint8Array, picture: string): Promise<PictureSeen> {
  const small = picture.replace(/\.png$/, ".webp");
  const [bytes, ink] = await Promise.all([
    sharp(png).resize(smallWidth, smallHeight, { fit: "inside" }).webp({ quality: 60, effort: 2 }).toBuffer(),
    inkOf(png),
  ]);
  await writeFile(small, bytes, { mode: 0o600 });
  return { small, picture: createHash("sha256").update(png).digest("hex"), ink };
}

/** Shades of one step: type fills about a sixth of its cell, a thin signature a thirtieth. */
const step = 4;

async function inkOf(png: Uint8Array): Promise<string> {
  const cells = await sharp(png)
    .flatten({ background: "#fff" })
    .toColourspace("b-w")
    .resize(inkColumns, inkRows, { fit: "fill", kernel: "linear" })
    .raw()
    .toBuffer();
  return Array.from(cells.subarray(0, inkColumns * inkRows), (shade) =>
    Math.min(15, Math.floor((255 - shade) / step)).toString(16),
  ).join("");
}

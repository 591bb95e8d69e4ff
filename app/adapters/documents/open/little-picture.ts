/** Logos, lines and dots that stand among the words of a message: too little for words, and not worth a page each. */
import sharp from "sharp";

/** In points of the picture: a square of 64 on each side, or what is longer and less high. */
const mostOfAll = 64 * 64;
const thinnest = 8;
/** A larger file may hold more than one picture. */
const largestFile = 64 * 1024;

export async function isLittlePicture(path: string, size: number): Promise<boolean> {
  if (size > largestFile) return false;
  const picture = await sharp(path)
    .metadata()
    .catch(() => null); // no picture, or damaged: whoever makes pages of it will say
  if (!picture || (picture.pages ?? 1) > 1) return false;
  const { width, height } = picture;
  return width * height <= mostOfAll || Math.min(width, height) <= thinnest;
}

/**
 * A grey picture turned for reading, and the way back: what was read is told where it stands on the page as displayed.
 */
import sharp from "sharp";
import type { ReadWord } from "./ocr";

/** Pixels, row by row, without padding. */
export type GreyPicture = { data: Uint8Array; width: number; height: number; dpi: number };
export type Quarter = 0 | 90 | 180 | 270;

export type TurnedPicture = GreyPicture & { toPage(box: ReadWord["box"]): ReadWord["box"] };

/** Turned clockwise by so many degrees, on white; `scale` makes it smaller for a first look. */
export async function turnedPicture(picture: GreyPicture, degrees: number, scale = 1): Promise<TurnedPicture> {
  const wide = Math.round(picture.width * scale);
  const raw = sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 1 } }).toColourspace(
    "b-w",
  );
  const smaller = scale === 1 ? raw : sharp(await raw.resize(wide).png({ compressionLevel: 0 }).toBuffer());
  const turned = degrees === 0 ? smaller : smaller.rotate(degrees, { background: "#ffffff" });
  const { data, info } = await turned.toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return {
    data,
    width: info.width,
    height: info.height,
    dpi: picture.dpi * scale,
    toPage: wayBack(picture, { width: info.width, height: info.height }, degrees, scale),
  };
}

type Size = { width: number; height: number };

/**
 * Turned about the middle: the four corners go back, and the smallest upright box around them is where the word stands.
 */
function wayBack(page: Size, turned: Size, degrees: number, scale: number) {
  const angle = (-degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (x: number, y: number): [number, number] => {
    const [fromX, fromY] = [x - turned.width / 2, y - turned.height / 2];
    return [
      (fromX * cos - fromY * sin) / scale + page.width / 2,
      (fromX * sin + fromY * cos) / scale + page.height / 2,
    ];
  };
  return ([x, y, width, height]: ReadWord["box"]): ReadWord["box"] => {
    const corners = [corner(x, y), corner(x + width, y), corner(x, y + height), corner(x + width, y + height)];
    const [left, right] = [Math.min(...corners.map(([at]) => at)), Math.max(...corners.map(([at]) => at))];
    const [top, bottom] = [Math.min(...corners.map(([, at]) => at)), Math.max(...corners.map(([, at]) => at))];
    const [insideLeft, insideTop] = [Math.max(0, left), Math.max(0, top)];
    return [
      insideLeft,
      insideTop,
      Math.max(1, Math.min(page.width, right) - insideLeft),
      Math.max(1, Math.min(page.height, bottom) - insideTop),
    ];
  };
}

/** Pictures of telephones (HEIC), which sharp cannot read: decoded by libheif, which is WebAssembly. */
import { createRequire } from "node:module";

type Decoded = {
  get_width(): number;
  get_height(): number;
  display(
    into: { data: Uint8ClampedArray; width: number; height: number },
    done: (shown: { data: Uint8ClampedArray } | null) => void,
  ): void;
  free?(): void;
};
type LibHeif = { HeifDecoder: new () => { decode(bytes: Uint8Array): Decoded[] } };

export type RawPicture = { data: Buffer; width: number; height: number };

/** One after another, turned upright as the camera meant them; fails where the file is damaged. */
export async function* heicPictures(bytes: Uint8Array, mostPixels: number): AsyncGenerator<RawPicture | "too-large"> {
  const { HeifDecoder } = createRequire(import.meta.url)("libheif-js/wasm-bundle") as LibHeif;
  const pictures = new HeifDecoder().decode(bytes);
  if (pictures.length === 0) throw new HeicDamaged();
  for (const picture of pictures) {
    const [width, height] = [picture.get_width(), picture.get_height()];
    if (width * height > mostPixels) yield "too-large";
    else yield { data: await pixelsOf(picture, width, height), width, height };
    picture.free?.();
  }
}

export class HeicDamaged extends Error {
  override name = "HeicDamaged";
}

function pixelsOf(picture: Decoded, width: number, height: number): Promise<Buffer> {
  const data = new Uint8ClampedArray(width * height * 4);
  return new Promise((resolve, reject) => {
    picture.display({ data, width, height }, (shown) =>
      shown ? resolve(Buffer.from(shown.data.buffer)) : reject(new HeicDamaged()),
    );
  });
}

/**
 * Whether an OpenDocument file opens only with a password: its manifest says so, and LibreOffice without a window
 * cannot ask for it.
 */
import { buffer } from "node:stream/consumers";
import yauzl from "yauzl";

const longestManifest = 4 * 1024 * 1024;

export async function isLocked(source: string): Promise<boolean> {
  const zip = await yauzl.openPromise(source).catch(() => null); // not of that family, or damaged: the reader will say
  if (!zip) return false;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== "META-INF/manifest.xml") continue;
      if (entry.uncompressedSize > longestManifest) return false;
      return (await buffer(await zip.openReadStreamPromise(entry))).includes("encryption-data");
    }
    return false;
  } catch {
    return false; // damaged: the reader will say
  } finally {
    zip.close();
  }
}

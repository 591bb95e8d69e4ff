/** All that stands in a folder's files, as one text: for looking whether a secret lies anywhere in clear. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export async function everyByteOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), "latin1"));
  return (await Promise.all(files)).join("\n");
}

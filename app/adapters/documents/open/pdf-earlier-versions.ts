/** A PDF that was changed keeps what it was before: the list of its objects names the list before it. */
import { open, type FileHandle } from "node:fs/promises";

const forTheWeb = "/Linearized";
/** A trailer stands behind a list of twenty bytes for each object. */
const longestList = 8 * 1024 * 1024;
const most = 100;

export async function earlierVersions(pdf: string): Promise<number> {
  const file = await open(pdf, "r");
  try {
    const { size } = await file.stat();
    const start = await read(file, 0, 1_024);
    const tail = await read(file, Math.max(0, size - 1_024), 1_024);
    let at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? 0);
    const lists = new Set<number>();
    while (at > 0 && at < size && !lists.has(at) && lists.size < most) {
      lists.add(at);
      at = await listBefore(file, at);
    }
    // a file made for the web has two lists from the beginning
    return Math.max(0, lists.size - (start.includes(forTheWeb) ? 2 : 1));
  } finally {
    await file.close();
  }
}

async function listBefore(file: FileHandle, at: number): Promise<number> {
  const near = await read(file, at, 4_096);
  const isTable = near.startsWith("xref");
  const list = isTable ? await read(file, at, longestList) : near;
  const from = isTable ? list.indexOf("trailer") : 0;
  if (from === -1) return 0;
  const trailer = list.slice(from, from + 4_096).split(/startxref|\bstream\b/)[0]!;
  return Number(/\/Prev\s+(\d+)/.exec(trailer)?.[1] ?? 0);
}

async function read(file: FileHandle, from: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead).toString("latin1");
}

/**
 * The compound file that old office programs write (MS-CFB): blocks in chains, and a table which says for each block
 * the next.
 */

const lastOfAll = 0xfffffffa; // from here on a number says that a chain ends, or what else a block is for
const inHeader = { at: 76, many: 109 };

/** False where a chain of blocks leads back into itself: who follows it never ends. */
export function chainsEnd(bytes: Buffer): boolean {
  if (bytes.length < 512) return true;
  const next = tableOf(bytes);
  const walkOf = new Uint32Array(next.length);
  for (let start = 0; start < next.length; start += 1) {
    for (let block = start; block < next.length && walkOf[block] !== start + 1; block = next[block]!) {
      if (walkOf[block]) break; // another walk came this way, and ended
      walkOf[block] = start + 1;
      if (next[block]! < next.length && walkOf[next[block]!] === start + 1) return false;
    }
  }
  return true;
}

function tableOf(bytes: Buffer): Uint32Array {
  const size = 2 ** Math.min(16, bytes.readUInt16LE(30));
  const block = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const parts = placesOf(bytes, block)
    .map(block)
    .filter((part) => part.length === size);
  const table = Buffer.concat(parts);
  return Uint32Array.from({ length: table.length / 4 }, (_, index) => table.readUInt32LE(index * 4));
}

/** Where the parts of the table lie: the first in the header, the rest in blocks that lead from one to the next. */
function placesOf(bytes: Buffer, block: (number: number) => Buffer): number[] {
  const places = Array.from({ length: inHeader.many }, (_, index) => bytes.readUInt32LE(inHeader.at + index * 4));
  const met = new Set<number>();
  for (let at = bytes.readUInt32LE(68); at < lastOfAll && !met.has(at);) {
    met.add(at);
    const part = block(at);
    if (part.length < 8) break;
    for (let index = 0; index + 8 <= part.length; index += 4) places.push(part.readUInt32LE(index));
    at = part.readUInt32LE(part.length - 4);
  }
  return places.filter((place) => place < lastOfAll);
}

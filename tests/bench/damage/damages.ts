/** Ways in which a file is damaged: by chance, but of a seed, so that what went wrong can be made again. */
import { oneOf, type Random } from "../../../scripts/samples/even-random";

export type Damage = (bytes: Buffer, random: Random) => Buffer;

const upTo = (random: Random, most: number) => Math.floor(random() * most);

/** From a byte to a fifth of the file. */
function stretch({ length }: Buffer, random: Random): [from: number, to: number] {
  const from = upTo(random, length);
  return [from, Math.min(length, from + 1 + upTo(random, Math.max(1, length * 0.2 * random() ** 2)))];
}

const onStretch =
  (change: (before: Buffer, stretch: Buffer, after: Buffer, random: Random) => Buffer[]): Damage =>
  (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return Buffer.concat(change(bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to), random));
  };

const counts = [
  "Count",
  "Size",
  "N",
  "First",
  "Width",
  "Height",
  "BitsPerComponent",
  "Columns",
  "Colors",
  "Predictor",
].concat(["Rotate", "UserUnit", "FirstChar", "LastChar"]);
const filters = ["Flate", "DCT", "LZW", "ASCII85", "ASCIIHex", "RunLength", "JPX", "JBIG2", "CCITTFax"];

export const anyDamage: Record<string, Damage> = {
  "bits flipped": (bytes, random) => {
    const damaged = Buffer.from(bytes);
    for (let times = 1 + upTo(random, 40); times > 0; times -= 1)
      damaged[upTo(random, damaged.length)]! ^= 1 << upTo(random, 8);
    return damaged;
  },
  "bytes of all ones and none": (bytes, random) => {
    const damaged = Buffer.from(bytes);
    for (let times = 1 + upTo(random, 12); times > 0; times -= 1)
      damaged[upTo(random, damaged.length)] = oneOf(random, [0, 0xff, 0x7f, 0x80]);
    return damaged;
  },
  "a stretch cut out": onStretch((before, _, after) => [before, after]),
  "a stretch doubled": onStretch((before, some, after, random) => [
    before,
    ...Array.from({ length: 2 + upTo(random, 3) }, () => some),
    after,
  ]),
  "a stretch of nothing": onStretch((before, some, after) => [before, Buffer.alloc(some.length), after]),
  "a stretch of noise": onStretch((before, some, after, random) => [
    before,
    Buffer.from(some.map(() => upTo(random, 256))),
    after,
  ]),
  "a stretch from elsewhere": (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    const at = upTo(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
  },
  "cut off": (bytes, random) => bytes.subarray(0, 1 + upTo(random, bytes.length - 1)),
};

type Change = (found: string, random: Random, all: string[]) => string;

/** Changes one, some or all of what the pattern finds. */
const onText =
  (pattern: RegExp, change: Change): Damage =>
  (bytes, random) => {
    const text = bytes.toString("latin1");
    const all = text.match(pattern) ?? [];
    if (!all.length) return bytes;
    const share = oneOf(random, [1, 0.3, 1.5 / all.length]);
    return Buffer.from(
      text.replace(pattern, (found) => (random() < share ? change(found, random, all) : found)),
      "latin1",
    );
  };

const numbers = [
  "0",
  "-1",
  "1",
  "65536",
  "99999999999",
  "2147483647",
  "-2147483648",
  "4294967296",
  "0.0000001",
  "1e30",
  "--5",
  "18446744073709551616",
];

export const pdfDamage: Record<string, Damage> = {
  "offsets wrong": onText(
    /\d{10} \d{5} n/g,
    (found, random) => `${String(upTo(random, 200_000)).padStart(10, "0")}${found.slice(10)}`,
  ),
  "the start of the list of objects wrong": onText(
    /startxref\s+\d+/g,
    (_, random) => `startxref\n${oneOf(random, [...numbers, String(upTo(random, 5_000))])}`,
  ),
  "lengths wrong": onText(
    /\/Length \d+(?: \d+ R)?/g,
    (_, random) => `/Length ${oneOf(random, [...numbers, String(upTo(random, 20_000)), "1 0 R"])}`,
  ),
  "counts wrong": onText(
    new RegExp(`/(?:${counts.join("|")}) -?\\d+`, "g"),
    (found, random) => `${found.split(" ")[0]} ${oneOf(random, numbers)}`,
  ),
  "a stream cut short": onText(
    /stream\r?\n[^]*?endstream/g,
    (found, random) => `${found.slice(0, 8 + upTo(random, found.length))}\nendstream`,
  ),
  "references changed places": onText(/\b\d+ \d+ R\b/g, (_, random, all) => oneOf(random, all)),
  "references to nothing": onText(/\b\d+ \d+ R\b/g, (_, random) =>
    oneOf(random, ["null", "0 0 R", "99999 0 R", "-3 0 R", "[]", "<<>>"]),
  ),
  "names changed places": onText(/\/[A-Z][A-Za-z0-9]+/g, (_, random, all) => oneOf(random, all)),
  "numbers beyond reason": onText(/(?<=[ [])-?\d+(?:\.\d+)?(?=[ \]\r\n])/g, (_, random) => oneOf(random, numbers)),
  "brackets lost": onText(/<<|>>|\[|\]|\(|\)|endobj|endstream|\bobj\b/g, (_, random) =>
    oneOf(random, ["", "", "<<", "]", "("]),
  ),
  "nested a thousand deep": (bytes, random) => {
    const at = bytes.indexOf(oneOf(random, ["<<", "["]), upTo(random, bytes.length));
    return at < 0
      ? bytes
      : Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(
            bytes
              .toString("latin1", at, at + 1)
              .replace("<", "<<")
              .repeat(3_000),
          ),
          bytes.subarray(at),
        ]);
  },
  "strings without end": onText(/\([^()]{0,60}\)/g, (found, random) =>
    oneOf(random, [found.slice(0, -1), found.repeat(400), "(\\377\\376\\000)", "()"]),
  ),
  "filters changed": onText(
    new RegExp(`/(?:${filters.map((filter) => `${filter}Decode`).join("|")})`, "g"),
    (found, random) =>
      oneOf(random, [
        "/LZWDecode",
        "/JBIG2Decode",
        "/JPXDecode",
        "/CCITTFaxDecode",
        "/RunLengthDecode",
        "/Crypt",
        `[${found} ${found}]`,
      ]),
  ),
};

/** Damage on damage could make a small file an endless one. */
const largest = 10_000_000;

/** One, two or three kinds of damage, and what they were. */
export function damaged(
  bytes: Buffer,
  kinds: Record<string, Damage>,
  random: Random,
): { bytes: Buffer; how: string[] } {
  const how = Array.from({ length: 1 + upTo(random, 3) }, () => oneOf(random, Object.keys(kinds)));
  return {
    bytes: how.reduce(
      (soFar, each) => (soFar.length > 1 && soFar.length < largest ? kinds[each]!(soFar, random) : soFar),
      bytes,
    ),
    how,
  };
}

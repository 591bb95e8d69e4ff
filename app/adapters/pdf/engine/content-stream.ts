/**
 * Reads and writes the little language of a page's content. What is written has no comments and one spelling for
 * everything.
 */

export type Operand =
  | { is: "number"; value: number; text: string }
  | { is: "name"; name: string }
  | { is: "string"; bytes: Uint8Array }
  | { is: "array"; parts: Operand[] }
  | { is: "dictionary"; entries: Map<string, Operand> }
  | { is: "word"; word: string };

/** `picture` is the body of an inline image, whose dictionary is then the only operand of `BI`. */
export type Operation = { operator: string; operands: Operand[]; picture?: Uint8Array };

const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([..."()<>[]{}/%"].map((char) => char.charCodeAt(0)));
const deepest = 40;

export function readContent(bytes: Uint8Array): Operation[] {
  const reader = { bytes, at: 0 };
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  for (;;) {
    const operand = readOperand(reader, 0);
    if (operand === "end") return operations;
    if (operand === "stray") continue;
    if (operand.is !== "word" || isLiteral(operand.word)) {
      operands.push(operand);
      continue;
    }
    if (operand.word === "BI") operations.push(readInlineImage(reader));
    else operations.push({ operator: operand.word, operands });
    operands = [];
  }
}

type Reader = { bytes: Uint8Array; at: number };

const isLiteral = (word: string) => word === "true" || word === "false" || word === "null";
const byteAt = ({ bytes, at }: Reader, ahead = 0) => bytes[at + ahead] ?? -1;
const isRegular = (byte: number) => byte >= 0 && !white.has(byte) && !delimiters.has(byte);

function skipWhite(reader: Reader) {
  for (;;) {
    while (white.has(byteAt(reader))) reader.at += 1;
    if (byteAt(reader) !== 0x25) return;
    while (reader.at < reader.bytes.length && byteAt(reader) !== 10 && byteAt(reader) !== 13) reader.at += 1;
  }
}

function readOperand(reader: Reader, depth: number): Operand | "end" | "stray" {
  skipWhite(reader);
  const byte = byteAt(reader);
  if (byte < 0) return "end";
  const char = String.fromCharCode(byte);
  if (char === "/") return { is: "name", name: readName(reader) };
  if (char === "(") return { is: "string", bytes: readLiteral(reader) };
  if (char === "<")
    return byteAt(reader, 1) === 0x3c ? readDictionary(reader, depth) : { is: "string", bytes: readHex(reader) };
  if (char === "[") return readArray(reader, depth);
  if (delimiters.has(byte)) {
    reader.at += char === ">" && byteAt(reader, 1) === 0x3e ? 2 : 1;
    return "stray";
  }
  return numberOrWord(readRegular(reader));
}

function readRegular(reader: Reader): string {
  const from = reader.at;
  while (isRegular(byteAt(reader))) reader.at += 1;
  return Buffer.from(reader.bytes.subarray(from, reader.at)).toString("latin1");
}

function numberOrWord(text: string): Operand {
  // Some writers produce "--5" or "1.2.3"; readers take the sign once and stop at the second point.
  const match = /^([+-]*)(\d*\.?\d*)/.exec(text);
  if (!match || !/\d/.test(match[2] ?? "") || !/^[+\-.\d]/.test(text))
    return text === "." || text === "-" ? number(0) : { is: "word", word: text };
  return number((match[1]?.startsWith("-") ? -1 : 1) * Number(match[2]));
}

export function number(value: number): Operand {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, "").replace(/\.$/, "");
  return { is: "number", value, text: text === "-0" || text === "" ? "0" : text };
}

function readName(reader: Reader): string {
  reader.at += 1;
  return readRegular(reader).replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function readLiteral(reader: Reader): Uint8Array {
  reader.at += 1;
  const out: number[] = [];
  let open = 1;
  while (reader.at < reader.bytes.length) {
    const byte = byteAt(reader);
    reader.at += 1;
    if (byte === 0x5c) {
      readEscape(reader, out);
      continue;
    }
    if (byte === 0x28) open += 1;
    if (byte === 0x29) open -= 1;
    if (open === 0) break;
    out.push(byte);
  }
  return Uint8Array.from(out);
}

function readEscape(reader: Reader, out: number[]) {
  const byte = byteAt(reader);
  const char = String.fromCharCode(byte);
  const octal = /^[0-7]{1,3}/.exec(
    Buffer.from(reader.bytes.subarray(reader.at, reader.at + 3)).toString("latin1"),
  )?.[0];
  reader.at += octal?.length ?? 1;
  if (octal) out.push(parseInt(octal, 8) & 255);
  else if (byte === 13 && byteAt(reader) === 10) reader.at += 1;
  else if (byte !== 10 && byte !== 13 && byte >= 0) out.push(escapes[char] ?? byte);
}

function readHex(reader: Reader): Uint8Array {
  const from = reader.at + 1;
  const found = reader.bytes.indexOf(0x3e, from);
  const end = found < 0 ? reader.bytes.length : found;
  reader.at = end + 1;
  const digits = Buffer.from(reader.bytes.subarray(from, end))
    .toString("latin1")
    .replace(/[^0-9a-fA-F]/g, "");
  return Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, "hex"));
}

function readArray(reader: Reader, depth: number): Operand {
  reader.at += 1;
  const parts: Operand[] = [];
  while (depth < deepest) {
    skipWhite(reader);
    if (byteAt(reader) === 0x5d) {
      reader.at += 1;
      break;
    }
    const part = readOperand(reader, depth + 1);
    if (part === "end") break;
    if (part !== "stray") parts.push(part);
  }
  return { is: "array", parts };
}

function readDictionary(reader: Reader, depth: number): Operand {
  reader.at += 2;
  const entries = new Map<string, Operand>();
  while (depth < deepest) {
    skipWhite(reader);
    if (byteAt(reader) === 0x3e) {
      reader.at += byteAt(reader, 1) === 0x3e ? 2 : 1;
      break;
    }
    const key = readOperand(reader, depth + 1);
    if (key === "end") break;
    if (key === "stray" || key.is !== "name") continue;
    const value = readOperand(reader, depth + 1);
    if (value !== "end" && value !== "stray") entries.set(key.name, value);
  }
  return { is: "dictionary", entries };
}

function readInlineImage(reader: Reader): Operation {
  const entries = new Map<string, Operand>();
  for (;;) {
    const key = readOperand(reader, 0);
    if (key === "end" || (key !== "stray" && key.is === "word")) break;
    if (key === "stray" || key.is !== "name") continue;
    const value = readOperand(reader, 0);
    if (value !== "end" && value !== "stray") entries.set(key.name, value);
  }
  reader.at += 1;
  const from = reader.at;
  const end = endOfInlineImage(reader.bytes, from);
  reader.at = Math.min(reader.bytes.length, end + 3);
  return { operator: "BI", operands: [{ is: "dictionary", entries }], picture: reader.bytes.slice(from, end) };
}

/**
 * The place of the white space before `EI`; picture bytes may contain "EI" too, so what follows must look like content.
 */
function endOfInlineImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 2 < bytes.length; at += 1) {
    if (bytes[at + 1] !== 0x45 || bytes[at + 2] !== 0x49 || !white.has(bytes[at]!)) continue;
    const next = bytes[at + 3];
    if (next !== undefined && !white.has(next)) continue;
    if (bytes.subarray(at + 3, at + 23).every((byte) => white.has(byte) || (byte >= 32 && byte < 127))) return at;
  }
  return bytes.length;
}

export function writeContent(operations: readonly Operation[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let text = "";
  for (const { operator, operands, picture } of operations) {
    if (!picture) {
      text += `${operands.map(written).concat(operator).join(" ")}\n`;
      continue;
    }
    const [dictionary] = operands;
    const entries =
      dictionary?.is === "dictionary"
        ? [...dictionary.entries].map(([key, value]) => `${writtenName(key)} ${written(value)}`)
        : [];
    pieces.push(Buffer.from(`${text}BI ${entries.join(" ")} ID `, "latin1"), picture);
    text = "\nEI\n";
  }
  return Buffer.concat([...pieces, Buffer.from(text, "latin1")]);
}

function written(operand: Operand): string {
  switch (operand.is) {
    case "number":
      return operand.text;
    case "name":
      return writtenName(operand.name);
    case "string":
      return `<${Buffer.from(operand.bytes).toString("hex")}>`;
    case "array":
      return `[${operand.parts.map(written).join(" ")}]`;
    case "dictionary":
      return `<<${[...operand.entries].map(([key, value]) => `${writtenName(key)} ${written(value)}`).join(" ")}>>`;
    case "word":
      return operand.word;
  }
}

function writtenName(name: string): string {
  return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}`;
}

/**
 * The operators a released page may use, and what stands before each. Marked content (which carries ActualText, layers
 * and structure), compatibility sections and anything unknown are dropped together with their operands.
 */
import type { Operand, Operation } from "~/adapters/pdf/engine/content-stream";

/**
 * n number, N name, s string, t array of strings and numbers, a array of numbers, * any colour (numbers, then perhaps a
 * name).
 */
const before: Record<string, string> = {
  q: "",
  Q: "",
  cm: "nnnnnn",
  w: "n",
  J: "n",
  j: "n",
  M: "n",
  d: "an",
  ri: "N",
  i: "n",
  gs: "N",
  m: "nn",
  l: "nn",
  c: "nnnnnn",
  v: "nnnn",
  y: "nnnn",
  h: "",
  re: "nnnn",
  S: "",
  s: "",
  f: "",
  F: "",
  "f*": "",
  B: "",
  "B*": "",
  b: "",
  "b*": "",
  n: "",
  W: "",
  "W*": "",
  BT: "",
  ET: "",
  Tc: "n",
  Tw: "n",
  Tz: "n",
  TL: "n",
  Tf: "Nn",
  Tr: "n",
  Ts: "n",
  Td: "nn",
  TD: "nn",
  Tm: "nnnnnn",
  "T*": "",
  Tj: "s",
  TJ: "t",
  "'": "s",
  '"': "nns",
  d0: "nn",
  d1: "nnnnnn",
  CS: "N",
  cs: "N",
  SC: "*",
  SCN: "*",
  sc: "*",
  scn: "*",
  G: "n",
  g: "n",
  RG: "nnn",
  rg: "nnn",
  K: "nnnn",
  k: "nnnn",
  sh: "N",
  Do: "N",
};
const intents = new Set(["AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual"]);
const pictureKeys = new Set([
  "BPC",
  "BitsPerComponent",
  "CS",
  "ColorSpace",
  "D",
  "Decode",
  "DP",
  "DecodeParms",
  "F",
  "Filter",
  "H",
  "Height",
  "IM",
  "ImageMask",
  "I",
  "Interpolate",
  "W",
  "Width",
]);

export function allowed(operations: readonly Operation[]): Operation[] {
  return operations.flatMap((operation) =>
    operation.picture ? [allowedPicture(operation)] : allowedOperation(operation),
  );
}

function allowedOperation({ operator, operands }: Operation): Operation[] {
  const wanted = Object.hasOwn(before, operator) ? before[operator] : undefined;
  if (wanted === undefined) return [];
  if (wanted === "*") return [{ operator, operands: colourOperands(operands) }];
  // What stands in front of the operands an operator takes is ignored by readers, and could hide anything.
  const taken = wanted.length ? operands.slice(-wanted.length) : [];
  if (taken.length < wanted.length || !taken.every((operand, place) => fits(operand, wanted[place]!))) return [];
  if (operator === "ri" && taken[0]?.is === "name" && !intents.has(taken[0].name)) return [];
  return [{ operator, operands: taken.map(withoutStrangers) }];
}

function fits(operand: Operand, wanted: string): boolean {
  const kinds: Record<string, Operand["is"]> = { n: "number", N: "name", s: "string", t: "array", a: "array" };
  return operand.is === kinds[wanted];
}

function withoutStrangers(operand: Operand): Operand {
  return operand.is === "array"
    ? { is: "array", parts: operand.parts.filter((part) => part.is === "number" || part.is === "string") }
    : operand;
}

function colourOperands(operands: readonly Operand[]): Operand[] {
  const last = operands.at(-1);
  const numbers = operands.filter((operand) => operand.is === "number");
  return last?.is === "name" ? [...numbers, last] : numbers;
}

function allowedPicture({ operator, operands, picture }: Operation): Operation {
  const [dictionary] = operands;
  const entries =
    dictionary?.is === "dictionary" ? [...dictionary.entries].filter(([key]) => pictureKeys.has(key)) : [];
  return { operator, operands: [{ is: "dictionary", entries: new Map(entries) }], picture };
}

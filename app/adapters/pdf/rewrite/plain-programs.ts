/** The small programs a PDF may carry (calculator functions, character tables), without their comments. */

export function withoutComments(program: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(program)
      .toString("latin1")
      .replace(/%[^\r\n]*/g, ""),
    "latin1",
  );
}

/** Only numbers, braces and the short words of the calculator language are kept. */
export function plainProgram(program: Uint8Array): Uint8Array {
  const words =
    Buffer.from(withoutComments(program))
      .toString("latin1")
      .match(/[{}]|[^\s{}]+/g) ?? [];
  return Buffer.from(
    words.filter((word) => /^[{}]$|^[+-]?[\d.]+(e-?\d+)?$|^[a-z]{2,8}$/i.test(word)).join(" "),
    "latin1",
  );
}

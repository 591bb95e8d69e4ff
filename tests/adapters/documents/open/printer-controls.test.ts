/** Plain text of old systems is taken with what they write between the letters, and every letter is there. */
import { expect, test } from "vitest";
import { leftOutOf, withoutPrinterControls } from "~/adapters/documents/open/printer-controls";
import { recognise } from "~/adapters/documents/open/recognise";

const sampleOfBytes = (bytes: Buffer) => ({ size: bytes.length, head: bytes, tail: bytes, isWhole: true });
const words = "Seen in clinic by Dr Vane. Told her sister Dorothy Pellow, 0161 496 0000.";

test.each<[string, string, string]>([
  ["an end marked as CP/M did", `${words}\r\n\u001a`, `${words}\r\n`],
  ["colours of a screen", `\u001b[1;31m${words}\u001b[0m`, words],
  ["a printer's fonts", `\u001bE\u001b&l0O\u001b(s3B${words}\u001b(s0B`, words],
  ["letters struck twice", "P\bPe\bel\bll\blo\bow\bw", "Pellow"],
  ["letters underlined", "_\bP_\be_\bl_\bl_\bo_\bw w\b_", "Pellow w"],
  ["a letter struck over another", "a\b^b", "a^b"],
  ["shifts, a bell and a page", `\u000e${words}\u000f\u0007\fNext`, `${words}\fNext`],
  ["an order that is not known", `\u001bX ${words}`, `X ${words}`],
])("%s", (_, written, read) => expect(withoutPrinterControls(written)).toBe(read));

test.each(["\u001a", "\u001b[1m", "A\bA", "\u000e", "\u0007"])("a text with %j in it is a text", (control) => {
  const bytes = Buffer.from(`${words}\n${control}\n${words}\n`, "latin1");
  expect(recognise(sampleOfBytes(bytes), "notes.txt")).toEqual({ ok: true, kind: "text" });
});

test.each<[string, Buffer]>([
  ["a nought among its words", Buffer.from(`${words}\0${words}`)],
  ["fields filled up with noughts", Buffer.from(`${words}${"\0".repeat(20)}\n`.repeat(5))],
  ["controls that nobody knows", Buffer.from(`${words}\u0001\u0002\u001bQ ${words}\n`)],
])("what has %s is a text", (_, bytes) => {
  expect(recognise(sampleOfBytes(bytes), "notes.txt")).toEqual({ ok: true, kind: "text" });
});

const someBytes = (length: number) =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256));
test.each<[string, Buffer]>([
  ["more controls than words", Buffer.from("\u0001\u0002ab\u0003\u0004cd".repeat(40))],
  ["all bytes alike", someBytes(4000)],
  ["more noughts than words", Buffer.from(`ab${"\0".repeat(6)}`.repeat(50))],
  [
    "a program's beginning",
    Buffer.concat([
      Buffer.from("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0"),
      Buffer.from("This program cannot be run in DOS mode."),
      someBytes(2000),
    ]),
  ],
])("what has %s is none", (_, bytes) => {
  expect(recognise(sampleOfBytes(bytes), "notes.txt")).toMatchObject({ ok: false });
});

test("a text that goes on with something else is none", () => {
  const sample = {
    size: 400_000,
    head: Buffer.from(`${words}\n`.repeat(800)),
    tail: someBytes(200_000),
    isWhole: false,
  };
  expect(recognise(sample, "notes.txt")).toMatchObject({ ok: false });
});

test.each([
  [`${words}\0`, 1],
  [`Dor\0othy \u0001\u001bQ`, 3],
  [`\u001b[1m${words}\u001b[0m\u0007\u000e\u000f\r\n\u001a`, 0],
  ["P\bPe\bel\bl", 0],
])("how many characters were left out of %j", (written, count) => expect(leftOutOf(written)).toBe(count));

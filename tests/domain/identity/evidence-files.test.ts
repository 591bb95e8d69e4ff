import { expect, test } from "vitest";
import { evidenceFileIn, bytesToRecognise } from "~/domain/identity/evidence-files";

const bytes = (...start: (number | string)[]) =>
  Uint8Array.from(
    start.flatMap((each) => (typeof each === "string" ? [...each].map((letter) => letter.charCodeAt(0)) : [each])),
  );

test.each<[string, Uint8Array, ReturnType<typeof evidenceFileIn>]>([
  ["a PDF", bytes("%PDF-1.7\n"), "pdf"],
  ["a PDF after a few stray bytes", bytes(0xef, 0xbb, 0xbf, "\n%PDF-1.4"), "pdf"],
  ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), "jpeg"],
  ["a PNG", bytes(0x89, "PNG\r\n"), "png"],
  ["a TIFF of either byte order", bytes("II", 0x2a, 0x00), "tiff"],
  ["and the other", bytes("MM", 0x00, 0x2a), "tiff"],
  ["a Word file", bytes("PK", 3, 4), null],
  ["a web page", bytes("<html>"), null],
  ["the beginning of a picture", bytes(0xff, 0xd8), null],
  ["nothing", bytes(), null],
  ["a PDF that begins too late", bytes(" ".repeat(bytesToRecognise), "%PDF-1.7"), null],
])("%s", (_, first, expected) => expect(evidenceFileIn(first)).toBe(expected));

import { expect, test } from "vitest";
import { proofUnseen } from "~/domain/identity/proof-seen";

test.each<[string, Partial<Parameters<typeof proofUnseen>[0]>, ReturnType<typeof proofUnseen>]>([
  ["both files opened", { opened: new Set(["passport", "bill", "another"]) }, null],
  ["one of two opened", { opened: new Set(["bill"]) }, "proof-not-opened"],
  ["words instead of opening", { words: "I saw it at the desk." }, "proof-not-opened"],
  ["nothing on file and no word", { onFile: [] }, "proof-not-on-file"],
  ["nothing on file and a blank", { onFile: [], words: " \n" }, "proof-not-on-file"],
  ["nothing on file, seen at the desk", { onFile: [], words: "At the desk." }, null],
])("proof with %s", (_, change, because) =>
  expect(proofUnseen({ onFile: ["passport", "bill"], opened: new Set(), words: "", ...change })).toBe(because),
);

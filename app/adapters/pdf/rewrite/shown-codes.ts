/**
 * Which character codes of each font are still shown. A font keeps its table of characters (ToUnicode), glyph names and
 * glyph drawings only for those, so the table no longer spells what has been removed.
 */
import type { PDFDict } from "pdf-lib";
import type { Operation } from "~/adapters/pdf/engine/content-stream";

export type ShownCodes = {
  note(font: PDFDict, bytes: Uint8Array): void;
  of(font: PDFDict): ReadonlySet<string> | "all";
  showsUnknown(): void;
};

/**
 * Codes are lower-case hex of one or two bytes. `wide` tells whether a font's codes have two bytes; null means they
 * vary.
 */
export function shownCodes(wide: (font: PDFDict) => boolean | null): ShownCodes {
  const shown = new Map<PDFDict, Set<string>>();
  let unknown = false;
  return {
    note(font, bytes) {
      const codes = shown.get(font) ?? new Set<string>();
      shown.set(font, codes);
      const hex = Buffer.from(bytes).toString("hex");
      for (const code of hex.match(wide(font) ? /..../g : /../g) ?? []) codes.add(code);
    },
    of: (font) => (unknown || wide(font) === null ? "all" : (shown.get(font) ?? new Set())),
    showsUnknown: () => (unknown = true),
  };
}

const bySize = (codes: Iterable<string>) => [...codes].sort();

/** A ToUnicode table with only `codes`, written anew: what stood in it as comment or name is gone. */
export function narrowedToUnicode(table: Uint8Array, codes: ReadonlySet<string> | "all"): Uint8Array {
  const meanings = readToUnicode(Buffer.from(table).toString("latin1"));
  const kept = bySize(codes === "all" ? meanings.keys() : codes).flatMap((code) =>
    meanings.has(code) ? [`<${code}> <${meanings.get(code)}>`] : [],
  );
  const widths = [...new Set([...meanings.keys()].map((code) => code.length))].sort();
  const ranges = widths.map((width) => `<${"0".repeat(width)}> <${"f".repeat(width)}>`);
  const blocks = Array.from({ length: Math.ceil(kept.length / 100) }, (_, block) =>
    kept.slice(block * 100, block * 100 + 100),
  );
  const lines = [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    `${ranges.length || 1} begincodespacerange`,
    ...(ranges.length ? ranges : ["<00> <ff>"]),
    "endcodespacerange",
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, "endbfchar"]),
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ];
  return Buffer.from(`${lines.join("\n")}\n`, "latin1");
}

function readToUnicode(table: string): Map<string, string> {
  const meanings = new Map<string, string>();
  const clean = (hex: string) => hex.replace(/[^0-9a-fA-F]/g, "").toLowerCase();
  for (const [, block = ""] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", meaning = ""] of block.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      meanings.set(clean(code), clean(meaning));
  }
  for (const [, block = ""] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = "", last = "", single, list] of block.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
    )) {
      readRange(
        meanings,
        clean(first),
        clean(last),
        single === undefined
          ? [...(list ?? "").matchAll(/<([^>]*)>/g)].map((match) => clean(match[1] ?? ""))
          : clean(single),
      );
    }
  }
  return meanings;
}

function readRange(meanings: Map<string, string>, first: string, last: string, meaning: string | string[]) {
  const from = parseInt(first, 16);
  const count = Math.min(parseInt(last, 16) - from, 0xffff);
  for (let step = 0; step <= count; step += 1) {
    const code = (from + step).toString(16).padStart(first.length, "0");
    if (Array.isArray(meaning)) {
      const listed = meaning[step];
      if (listed !== undefined) meanings.set(code, listed);
    } else {
      const tail = meaning.slice(-4);
      meanings.set(
        code,
        meaning.slice(0, -4) + ((parseInt(tail, 16) + step) & 0xffff).toString(16).padStart(tail.length, "0"),
      );
    }
  }
}

/** Follows the font through one content stream and notes every code shown with it. */
export function noteShownCodes(
  operations: readonly Operation[],
  codes: ShownCodes,
  fontNamed: (name: string) => PDFDict | null,
  fontOfState: (name: string) => PDFDict | null | undefined,
  inherited: PDFDict | null,
) {
  let font = inherited;
  const outer: (PDFDict | null)[] = [];
  const show = (bytes: Uint8Array) => (font ? codes.note(font, bytes) : codes.showsUnknown());
  for (const { operator, operands } of operations) {
    const [first] = operands;
    if (operator === "q") outer.push(font);
    else if (operator === "Q") font = outer.pop() ?? font;
    else if (operator === "Tf" && first?.is === "name") font = fontNamed(first.name);
    else if (operator === "gs" && first?.is === "name") font = fontOfState(first.name) ?? font;
    else
      for (const operand of operands)
        for (const part of operand.is === "array" ? operand.parts : [operand])
          if (part.is === "string") show(part.bytes);
  }
}

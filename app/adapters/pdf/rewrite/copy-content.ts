/** Content streams, read and written anew, with the resources they really use under plain names. */
import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFStream } from "pdf-lib";
import { allowed } from "./content-rules";
import { readContent, writeContent, type Operand, type Operation } from "~/adapters/pdf/engine/content-stream";
import type { Copying } from "./copying";
import type { Rule } from "./kept-shapes";
import { noteShownCodes } from "./shown-codes";
import { decoded, name } from "~/adapters/pdf/engine/stream-bytes";

/** By category, then by old name. `value` is absent where the old name led nowhere. */
type Named = { as: string; value: PDFObject | undefined };
export type NamedResources = Map<string, Map<string, Named>>;

const categories: Record<string, { category: string; rule: Rule; letter: string }> = {
  Tf: { category: "Font", rule: "font", letter: "F" },
  Do: { category: "XObject", rule: "xobject", letter: "X" },
  gs: { category: "ExtGState", rule: "graphics-state", letter: "G" },
  sh: { category: "Shading", rule: "shading", letter: "S" },
  cs: { category: "ColorSpace", rule: "colour", letter: "C" },
  scn: { category: "Pattern", rule: "pattern", letter: "P" },
};
const sameAs: Record<string, string> = { CS: "cs", SCN: "scn", sc: "scn", SC: "scn" };
const deviceColours = new Set(["DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern", "G", "RGB", "CMYK", "I", "Indexed"]);
const defaults = ["DefaultGray", "DefaultRGB", "DefaultCMYK"];

export function copyContent(
  copying: Copying,
  streams: readonly PDFStream[],
  resources: PDFDict | undefined,
  named: NamedResources = new Map(),
): { bytes: Uint8Array; named: NamedResources } {
  // Streams of one page are one text: a word may begin in one and end in the next only at white space.
  const bytes = Buffer.concat(streams.flatMap((stream) => [decoded(stream) ?? new Uint8Array(), Buffer.from("\n")]));
  const operations = allowed(readContent(bytes));
  keepDefaultColours(copying, resources, named);
  const renamed = operations.map((operation) => rename(copying, operation, resources, named));
  const find = (category: string, old: string) => copying.look(resourceOf(copying, resources, category, old));
  noteShownCodes(
    operations,
    copying.codes,
    (old) => dictOrNull(find("Font", old)),
    (old) => fontOfState(copying, find("ExtGState", old)),
    null,
  );
  return { bytes: writeContent(renamed), named };
}

function rename(
  copying: Copying,
  operation: Operation,
  resources: PDFDict | undefined,
  named: NamedResources,
): Operation {
  if (operation.picture) return renamePictureColour(copying, operation, resources, named);
  const use = categories[sameAs[operation.operator] ?? operation.operator];
  if (!use) return operation;
  return {
    ...operation,
    operands: operation.operands.map((operand) =>
      operand.is === "name" ? newName(copying, use, operand, resources, named) : operand,
    ),
  };
}

function newName(
  copying: Copying,
  { category, rule, letter }: (typeof categories)[string],
  operand: Operand & { is: "name" },
  resources: PDFDict | undefined,
  named: NamedResources,
): Operand {
  if (category === "ColorSpace" && deviceColours.has(operand.name)) return operand;
  const known = named.get(category) ?? new Map<string, Named>();
  named.set(category, known);
  const before = known.get(operand.name);
  if (before) return { is: "name", name: before.as };
  const as = `${letter}${known.size}`;
  known.set(operand.name, { as, value: undefined });
  const value = copying.look(resourceOf(copying, resources, category, operand.name));
  known.set(operand.name, { as, value: value && copying.copyRule(rule, value, resources) });
  return { is: "name", name: as };
}

function renamePictureColour(
  copying: Copying,
  operation: Operation,
  resources: PDFDict | undefined,
  named: NamedResources,
): Operation {
  const [dictionary] = operation.operands;
  if (dictionary?.is !== "dictionary") return operation;
  const entries = new Map(dictionary.entries);
  for (const key of ["CS", "ColorSpace"]) {
    const colour = entries.get(key);
    if (colour?.is === "name") entries.set(key, newName(copying, categories.cs!, colour, resources, named));
  }
  return { ...operation, operands: [{ is: "dictionary", entries }] };
}

/** These apply without being mentioned in the content. */
function keepDefaultColours(copying: Copying, resources: PDFDict | undefined, named: NamedResources) {
  for (const key of defaults) {
    const value = copying.look(resourceOf(copying, resources, "ColorSpace", key));
    const kept = value && copying.copyRule("colour", value, resources);
    if (kept)
      named.set("ColorSpace", (named.get("ColorSpace") ?? new Map<string, Named>()).set(key, { as: key, value: kept }));
  }
}

export function resourceOf(
  copying: Pick<Copying, "look">,
  resources: PDFDict | undefined,
  category: string,
  old: string,
): PDFObject | undefined {
  const dict = copying.look(resources?.get(name(category)));
  return dict instanceof PDFDict ? dict.get(PDFName.of(old)) : undefined;
}

function fontOfState(copying: Copying, state: PDFObject | undefined): PDFDict | null | undefined {
  const font = state instanceof PDFDict ? copying.look(state.get(name("Font"))) : undefined;
  return font instanceof PDFArray ? dictOrNull(copying.look(font.get(0))) : undefined;
}

function dictOrNull(object: PDFObject | undefined): PDFDict | null {
  return object instanceof PDFDict ? object : null;
}

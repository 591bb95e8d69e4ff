/** Colour spaces: their kinds are few, and each has fixed places for numbers, names and further spaces. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFStream, PDFString, type PDFObject } from "pdf-lib";
import { resourceOf } from "./copy-content";
import type { Copying } from "./copying";
import { decoded, name } from "~/adapters/pdf/engine/stream-bytes";

const inks = new Set(["All", "None", "Cyan", "Magenta", "Yellow", "Black"]);
const families = new Set([
  "DeviceGray",
  "DeviceRGB",
  "DeviceCMYK",
  "Pattern",
  "CalGray",
  "CalRGB",
  "Lab",
  "ICCBased",
  "Indexed",
  "I",
  "Separation",
  "DeviceN",
  "G",
  "RGB",
  "CMYK",
]);

export function copyColour(
  copying: Copying,
  value: PDFObject,
  resources: PDFDict | undefined,
  depth = 0,
): PDFObject | undefined {
  const { look, out } = copying;
  if (depth > 6) return undefined;
  if (value instanceof PDFName) return copyNamed(copying, value, resources, depth);
  if (!(value instanceof PDFArray)) return undefined;
  const [family, second, third, fourth] = value.asArray().map(look);
  const colour = (part: PDFObject | undefined) =>
    (part && copyColour(copying, part, resources, depth + 1)) ?? name("DeviceGray");
  const list = (...parts: (PDFObject | undefined)[]) => out.context.obj(parts.filter((part) => part !== undefined));
  switch (family instanceof PDFName ? family.decodeText() : "") {
    case "ICCBased":
      return second instanceof PDFStream ? copyProfile(copying, second, colour) : undefined;
    case "Indexed":
    case "I":
      return list(name("Indexed"), colour(second), third, fourth && copyPalette(copying, fourth));
    case "Separation":
      return list(family, inkName(second), colour(third), fourth && copying.copyRule("functions", fourth, resources));
    case "DeviceN":
      return list(
        family,
        out.context.obj(
          second instanceof PDFArray ? second.asArray().map((ink, place) => inkName(look(ink), place)) : [],
        ),
        colour(third),
        fourth && copying.copyRule("functions", fourth, resources),
      );
    case "CalGray":
    case "CalRGB":
    case "Lab":
      return list(family, second instanceof PDFDict ? copyNumbers(copying, second) : undefined);
    case "Pattern":
      return second ? list(family, colour(second)) : name("Pattern");
    default:
      return family instanceof PDFName && families.has(family.decodeText()) ? family : undefined;
  }
}

function copyNamed(
  copying: Copying,
  value: PDFName,
  resources: PDFDict | undefined,
  depth: number,
): PDFObject | undefined {
  if (families.has(value.decodeText())) return value;
  const found = copying.look(resourceOf(copying, resources, "ColorSpace", value.decodeText()));
  return found && copyColour(copying, found, resources, depth + 1);
}

const deviceOf: Record<number, string> = { 1: "DeviceGray", 4: "DeviceCMYK" };

/**
 * The profile's own words (its description and copyright) come along only as far as colour needs: see `plainProfile`.
 */
function copyProfile(
  copying: Copying,
  stream: PDFStream,
  colour: (part: PDFObject | undefined) => PDFObject,
): PDFObject {
  const count = copying.look(stream.dict.get(name("N")));
  const channels = count instanceof PDFNumber ? count.asNumber() : 3;
  const device = name(deviceOf[channels] ?? "DeviceRGB");
  const bytes = decoded(stream);
  const alternate = copying.look(stream.dict.get(name("Alternate")));
  if (!bytes || bytes.length < 128) return alternate ? colour(alternate) : device;
  const entries = PDFDict.withContext(copying.out.context);
  entries.set(name("N"), PDFNumber.of(channels));
  if (alternate) entries.set(name("Alternate"), colour(alternate));
  return copying.out.context.obj([name("ICCBased"), copying.stream(plainProfile(bytes), entries)]);
}

const wordy = new Set(["desc", "cprt", "dmnd", "dmdd", "text", "vued", "meta", "targ", "pseq"]);

/** The same profile with the letters of its descriptive tags blanked. */
function plainProfile(profile: Uint8Array): Uint8Array {
  const plain = Buffer.from(profile);
  const count = plain.length >= 132 ? Math.min(plain.readUInt32BE(128), 100) : 0;
  for (let tag = 0; tag < count && 144 + tag * 12 <= plain.length; tag += 1) {
    const entry = 132 + tag * 12;
    if (!wordy.has(plain.toString("latin1", entry, entry + 4))) continue;
    const from = plain.readUInt32BE(entry + 4) + 12;
    plain.fill(
      0x20,
      Math.min(from, plain.length),
      Math.min(plain.readUInt32BE(entry + 4) + plain.readUInt32BE(entry + 8), plain.length),
    );
  }
  return plain;
}

function copyPalette(copying: Copying, value: PDFObject): PDFObject | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString)
    return PDFHexString.of(Buffer.from(value.asBytes()).toString("hex"));
  const bytes = value instanceof PDFStream ? decoded(value) : null;
  return bytes ? PDFHexString.of(Buffer.from(bytes.subarray(0, 1024)).toString("hex")) : undefined;
}

function inkName(value: PDFObject | undefined, place = 0): PDFName {
  return value instanceof PDFName && inks.has(value.decodeText()) ? value : name(`Ink${place}`);
}

function copyNumbers(copying: Copying, dict: PDFDict): PDFDict {
  const copy = PDFDict.withContext(copying.out.context);
  for (const key of ["WhitePoint", "BlackPoint", "Gamma", "Range", "Matrix"]) {
    const value = copying.look(dict.get(name(key)));
    const kept = value && copying.copyRule("plain", value, undefined);
    if (kept) copy.set(name(key), kept);
  }
  return copy;
}

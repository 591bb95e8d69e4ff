/**
 * Copies a page into a new document by whitelist (`kept-shapes.ts`). Content is read and written anew (`content-rules.ts`),
 * resources get plain names and only those in use come along, so nothing unreferenced, unnamed or unread can pass.
 */
import type { PDFPage, PDFRef } from "pdf-lib";
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFRawStream,
} from "pdf-lib";
import { copyColour } from "./copy-colour";
import { isWide, narrowDifferences, plainFontProgram } from "./font-program";
import { shapes, type Rule, type Shape } from "./kept-shapes";
import { copyContent, type NamedResources } from "./copy-content";
import { narrowedToUnicode, shownCodes } from "./shown-codes";
import { plainProgram, withoutComments } from "./plain-programs";
import { decoded, name, pictureBytes } from "~/adapters/pdf/engine/stream-bytes";
import type { Copying } from "./copying";

export type PageCopier = { copyPage(index: number): void; finish(): void };

const pageKeys = ["MediaBox", "CropBox", "Rotate", "UserUnit"];

/** `tells` says whether a font's name gives something away; such a font is renamed. */
export function pageCopier(source: PDFDocument, out: PDFDocument, reveals: (fontName: string) => boolean): PageCopier {
  const copied = new Map<string, PDFRef>();
  const numbers = new Map<PDFObject, number>();
  const waiting: (() => void)[] = [];
  const look = (object: PDFObject | undefined) => source.context.lookup(object);
  const codes = shownCodes((font) => isWide(font, look));

  const copying: Copying = {
    source,
    out,
    codes,
    look,
    copyRule,
    stream: (bytes, entries) => out.context.register(streamOf(bytes, entries)),
  };

  function streamOf(bytes: Uint8Array, entries: PDFDict): PDFRawStream {
    const stream = out.context.flateStream(bytes);
    for (const [key, value] of entries.entries()) stream.dict.set(key, value);
    return stream;
  }

  /** The same object is copied once, however often it is used. */
  function once(kind: string, object: PDFObject, make: () => PDFObject | undefined): PDFRef {
    if (!numbers.has(object)) numbers.set(object, numbers.size);
    const key = `${kind} ${numbers.get(object)}`;
    const known = copied.get(key);
    if (known) return known;
    const ref = out.context.nextRef();
    copied.set(key, ref);
    out.context.assign(ref, make() ?? PDFNull);
    return ref;
  }

  function copyShape(shape: Shape, dict: PDFDict, resources: PDFDict | undefined): PDFDict {
    const copy = PDFDict.withContext(out.context);
    for (const [key, rule] of Object.entries(shapes[shape])) {
      const value = look(dict.get(name(key)));
      const kept = value === undefined ? undefined : copyRule(rule, value, resources);
      if (kept) copy.set(name(key), kept);
    }
    return copy;
  }

  function copyRule(rule: Rule, value: PDFObject, resources: PDFDict | undefined): PDFObject | undefined {
    if (typeof rule === "object")
      return "mapOf" in rule ? undefined : copyList(value, (part) => copyRule(rule.listOf, part, resources));
    switch (rule) {
      case "plain":
        return copyPlain(value);
      case "text":
        return value instanceof PDFString || value instanceof PDFHexString
          ? PDFString.of(
              value
                .decodeText()
                .replace(/[^\w-]/g, "")
                .slice(0, 32),
            )
          : undefined;
      case "colour":
        return copyColour(copying, value, resources);
      case "bytes":
      case "cmap":
        return value instanceof PDFName
          ? value
          : value instanceof PDFStream
            ? once(rule, value, () => copyBytes(value, rule))
            : undefined;
      case "functions":
        return value instanceof PDFArray
          ? copyList(value, (part) => copyRule("function", part, resources))
          : copyRule("function", value, resources);
      case "function":
        return copyFunction(value);
      case "font-program":
        return value instanceof PDFStream
          ? once(rule, value, () =>
              streamOf(
                plainFontProgram(decoded(value) ?? new Uint8Array()),
                withEntries({
                  Length1: look(value.dict.get(name("Length1"))),
                  Length2: look(value.dict.get(name("Length2"))),
                  Length3: look(value.dict.get(name("Length3"))),
                  Subtype: look(value.dict.get(name("Subtype"))),
                }),
              ),
            )
          : undefined;
      case "picture-or-plain":
        return value instanceof PDFStream ? copyRule("image", value, resources) : copyPlain(value);
      case "soft-mask-or-name":
        return value instanceof PDFDict ? copyShape("soft-mask", value, resources) : copyPlain(value);
      case "font-and-size":
        return value instanceof PDFArray ? copyFontAndSize(value, resources) : undefined;
      case "encoding":
        return value instanceof PDFStream
          ? once("cmap", value, () => copyBytes(value, "cmap"))
          : value instanceof PDFDict
            ? copyShape("encoding", value, resources)
            : copyPlain(value);
      case "font":
        return value instanceof PDFDict ? once("font", value, () => copyFont(value)) : undefined;
      case "image":
        return value instanceof PDFStream ? once("image", value, () => copyImage(value, resources)) : undefined;
      case "xobject":
        return value instanceof PDFStream ? copyXObject(value, resources) : undefined;
      case "pattern":
        return once("pattern", value, () => copyPattern(value, resources));
      case "shading":
        return value instanceof PDFStream
          ? once("shading", value, () =>
              streamOf(decoded(value) ?? new Uint8Array(), copyShape("shading", value.dict, resources)),
            )
          : value instanceof PDFDict
            ? copyShape("shading", value, resources)
            : undefined;
      case "to-unicode":
      case "glyphs":
        return undefined; // written when all content has been read: see `copyFont`
      default:
        return value instanceof PDFDict ? copyShape(rule, value, resources) : undefined;
    }
  }

  function copyFont(font: PDFDict): PDFDict {
    const copy = copyShape("font", font, undefined);
    for (const dict of [copy, copy.get(name("FontDescriptor"))]) if (dict instanceof PDFDict) rename(dict);
    waiting.push(() => finishFont(font, copy));
    return copy;
  }

  function rename(dict: PDFDict) {
    for (const key of ["BaseFont", "FontName"]) {
      const value = dict.get(name(key));
      if (value instanceof PDFName && reveals(value.decodeText())) dict.set(name(key), name("Kept"));
    }
  }

  /** The tables that spell a font's characters are cut down to the codes still shown. */
  function finishFont(font: PDFDict, copy: PDFDict) {
    const shown = codes.of(font);
    const table = look(font.get(name("ToUnicode")));
    const bytes = table instanceof PDFStream ? decoded(table) : null;
    if (bytes)
      copy.set(
        name("ToUnicode"),
        out.context.register(streamOf(narrowedToUnicode(bytes, shown), PDFDict.withContext(out.context))),
      );
    const encoding = copy.get(name("Encoding"));
    if (encoding instanceof PDFDict && shown !== "all") narrowDifferences(encoding, shown);
    const glyphs = look(font.get(name("CharProcs")));
    if (glyphs instanceof PDFDict) copyGlyphs(font, glyphs, copy);
  }

  function copyGlyphs(font: PDFDict, glyphs: PDFDict, copy: PDFDict) {
    const encoding = copy.get(name("Encoding"));
    const wanted = new Set(
      encoding instanceof PDFDict
        ? (encoding.lookupMaybe(name("Differences"), PDFArray)?.asArray() ?? []).filter(
            (part) => part instanceof PDFName,
          )
        : [],
    );
    const own = look(font.get(name("Resources")));
    const kept = PDFDict.withContext(out.context);
    const shared: NamedResources = new Map();
    const parts = glyphs.entries().filter(([glyph]) => wanted.has(glyph));
    for (const [glyph, value] of parts) {
      const drawing = look(value);
      if (!(drawing instanceof PDFStream)) continue;
      kept.set(
        glyph,
        copying.stream(
          copyContent(copying, [drawing], own instanceof PDFDict ? own : undefined, shared).bytes,
          PDFDict.withContext(out.context),
        ),
      );
    }
    copy.set(name("CharProcs"), kept);
    copy.set(name("Resources"), resourcesOf(shared));
  }

  function resourcesOf(named: NamedResources): PDFDict {
    const copy = PDFDict.withContext(out.context);
    for (const [category, entries] of named) {
      const dict = PDFDict.withContext(out.context);
      for (const { as, value } of entries.values()) if (value) dict.set(name(as), value);
      copy.set(name(category), dict);
    }
    return copy;
  }

  function copyXObject(stream: PDFStream, resources: PDFDict | undefined): PDFObject | undefined {
    const kind = look(stream.dict.get(name("Subtype")));
    if (kind === name("Image")) return copyRule("image", stream, resources);
    return kind === name("Form") ? once("form", stream, () => copyDrawing("form", stream, resources)) : undefined;
  }

  function copyDrawing(shape: "form" | "pattern", stream: PDFStream, inherited: PDFDict | undefined): PDFRawStream {
    const own = look(stream.dict.get(name("Resources")));
    const resources = own instanceof PDFDict ? own : inherited;
    const { bytes, named } = copyContent(copying, [stream], resources);
    const entries = copyShape(shape, stream.dict, resources);
    entries.set(name("Resources"), resourcesOf(named));
    return streamOf(bytes, entries);
  }

  function copyPattern(value: PDFObject, resources: PDFDict | undefined): PDFObject | undefined {
    if (value instanceof PDFStream) return copyDrawing("pattern", value, resources);
    return value instanceof PDFDict ? copyShape("pattern", value, resources) : undefined;
  }

  function copyImage(stream: PDFStream, resources: PDFDict | undefined): PDFObject | undefined {
    const picture = pictureBytes(stream);
    if (!picture) return undefined;
    const entries = copyShape("image", stream.dict, resources);
    if (picture.filter === null) return streamOf(picture.bytes, entries);
    entries.set(name("Filter"), name(picture.filter));
    if (picture.parms instanceof PDFDict)
      entries.set(name("DecodeParms"), copyShape("picture-parms", picture.parms, undefined));
    const image = out.context.stream(picture.bytes);
    for (const [key, entry] of entries.entries()) image.dict.set(key, entry);
    return image;
  }

  function copyFunction(value: PDFObject): PDFObject | undefined {
    const dict = value instanceof PDFStream ? value.dict : value;
    if (!(dict instanceof PDFDict)) return copyPlain(value);
    const entries = copyShape("function", dict, undefined);
    if (!(value instanceof PDFStream)) return entries;
    const isProgram = String(look(dict.get(name("FunctionType")))) === "4";
    const bytes = decoded(value) ?? new Uint8Array();
    return once("function", value, () => streamOf(isProgram ? plainProgram(bytes) : bytes, entries));
  }

  function copyBytes(stream: PDFStream, rule: "bytes" | "cmap"): PDFRawStream {
    const bytes = decoded(stream) ?? new Uint8Array();
    const isTable = rule === "cmap" && look(stream.dict.get(name("CMapName"))) !== undefined;
    const entries = isTable
      ? withEntries({
          Type: name("CMap"),
          CMapName: name("Kept"),
          WMode: look(stream.dict.get(name("WMode"))),
          UseCMap: baseTable(stream),
        })
      : PDFDict.withContext(out.context);
    const cidSystem = look(stream.dict.get(name("CIDSystemInfo")));
    if (isTable && cidSystem instanceof PDFDict)
      entries.set(name("CIDSystemInfo"), copyShape("cid-system", cidSystem, undefined));
    return streamOf(isTable ? withoutComments(bytes) : bytes, entries);
  }

  function baseTable(stream: PDFStream): PDFObject | undefined {
    const base = look(stream.dict.get(name("UseCMap")));
    return base instanceof PDFName ? base : undefined;
  }

  function copyFontAndSize(value: PDFArray, resources: PDFDict | undefined): PDFObject | undefined {
    const font = look(value.get(0));
    const size = look(value.get(1));
    const kept = font && copyRule("font", font, resources);
    return kept && size instanceof PDFNumber ? out.context.obj([kept, size]) : undefined;
  }

  function copyList(value: PDFObject, copyPart: (part: PDFObject) => PDFObject | undefined): PDFObject | undefined {
    if (!(value instanceof PDFArray)) return undefined;
    return out.context.obj(value.asArray().map((part) => copyPart(look(part) ?? PDFNull) ?? PDFNull));
  }

  function copyPlain(value: PDFObject, depth = 0): PDFObject | undefined {
    if (value instanceof PDFNumber || value instanceof PDFBool || value instanceof PDFName || value === PDFNull)
      return value;
    if (!(value instanceof PDFArray) || depth > 8) return undefined;
    const parts = value.asArray().flatMap((part) => copyPlain(look(part) ?? PDFNull, depth + 1) ?? []);
    const array = PDFArray.withContext(out.context);
    for (const part of parts) array.push(part);
    return array;
  }

  function withEntries(entries: Record<string, PDFObject | undefined>): PDFDict {
    const dict = PDFDict.withContext(out.context);
    for (const [key, value] of Object.entries(entries))
      if (value instanceof PDFNumber || value instanceof PDFName) dict.set(name(key), value);
    return dict;
  }

  return {
    copyPage(index) {
      const node = source.getPage(index).node;
      const resources = look(node.getInheritableAttribute(name("Resources")));
      const dict = resources instanceof PDFDict ? resources : undefined;
      const { bytes, named } = copyContent(copying, contentsOf(node.get(name("Contents")), look), dict);
      const page = addEmptyPage(out);
      for (const key of pageKeys) {
        const value = look(node.getInheritableAttribute(name(key)));
        const kept = value && copyPlain(value);
        if (kept) page.node.set(name(key), kept);
      }
      const group = look(node.get(name("Group")));
      if (group instanceof PDFDict) page.node.set(name("Group"), copyShape("group", group, dict));
      page.node.set(name("Resources"), resourcesOf(named));
      page.node.set(name("Contents"), out.context.register(out.context.flateStream(bytes)));
    },
    /** Call once, after the last page. */
    finish() {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    },
  };
}

export function addEmptyPage(out: PDFDocument): PDFPage {
  const page = out.addPage();
  for (const [key] of page.node.entries()) if (key !== name("Type") && key !== name("Parent")) page.node.delete(key);
  return page;
}

function contentsOf(
  contents: PDFObject | undefined,
  look: (object: PDFObject | undefined) => PDFObject | undefined,
): PDFStream[] {
  const found = look(contents);
  const parts = found instanceof PDFArray ? found.asArray().map(look) : [found];
  return parts.filter((part) => part instanceof PDFStream);
}

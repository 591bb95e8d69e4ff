/**
 * Copies a page into a new document by whitelist (`kept-shapes.ts`). Content is read and written anew
 * (`content-rules.ts`), resources get plain names and only those in use come along, so nothing unreferenced, unnamed or
 * unread can pass.
 */
import { PDFArray, PDFDict, PDFNull, PDFStream } from "pdf-lib";
import type { PDFDocument, PDFObject, PDFPage, PDFRef } from "pdf-lib";
import { name } from "~/adapters/pdf/engine/stream-bytes";
import { copyColour } from "./copy-colour";
import { copyContent } from "./copy-content";
import { copyImage, copyPattern, copyShading, copyXObject, resourcesOf } from "./copy-drawing";
import { copyFont, copyFontProgram } from "./copy-font";
import { copyBytesOrName, copyFontAndSize, copyFunction, copyList, copyPlain, copyText } from "./copy-values";
import { emptyDict, entryOf, streamOf, type Copying, type Resources } from "./copying";
import { isWide } from "./font-program";
import { shapes, type Rule, type Shape } from "./kept-shapes";
import { shownCodes } from "./shown-codes";

export type PageCopier = { copyPage(index: number): void; finish(): void };

const pageKeys = ["MediaBox", "CropBox", "Rotate", "UserUnit"];

/** `reveals` says whether a font's name gives something away; such a font is renamed. */
export function pageCopier(source: PDFDocument, out: PDFDocument, reveals: (fontName: string) => boolean): PageCopier {
  const waiting: (() => void)[] = [];
  const look = (object: PDFObject | undefined) => source.context.lookup(object);
  const copying: Copying = {
    source,
    out,
    codes: shownCodes((font) => isWide(font, look)),
    reveals,
    look,
    copyRule: (rule, value, resources) => copyRule(copying, rule, value, resources),
    copyShape: (shape, dict, resources) => copyShape(copying, shape, dict, resources),
    once: copyingOnce(out),
    stream: (bytes, entries) => out.context.register(streamOf(copying, bytes, entries)),
    atTheEnd: (work) => waiting.push(work),
  };
  return {
    copyPage: (index) => copyPage(copying, source.getPage(index)),
    /** Call once, after the last page. */
    finish() {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    },
  };
}

function copyingOnce({ context }: PDFDocument): Copying["once"] {
  const copied = new Map<string, PDFRef>();
  const numbers = new Map<PDFObject, number>();
  return (kind, object, make) => {
    if (!numbers.has(object)) numbers.set(object, numbers.size);
    const key = `${kind} ${numbers.get(object)}`;
    const known = copied.get(key);
    if (known) return known;
    const ref = context.nextRef();
    copied.set(key, ref); // before it is made, or an object that holds itself would never end
    context.assign(ref, make() ?? PDFNull);
    return ref;
  };
}

function copyPage(copying: Copying, { node }: PDFPage) {
  const { look, out } = copying;
  const inherited = look(node.getInheritableAttribute(name("Resources")));
  const resources = inherited instanceof PDFDict ? inherited : undefined;
  const { bytes, named } = copyContent(copying, contentsOf(copying, node.get(name("Contents"))), resources);
  const page = addEmptyPage(out);
  for (const key of pageKeys) {
    const value = look(node.getInheritableAttribute(name(key)));
    const kept = value && copyPlain(copying, value);
    if (kept) page.node.set(name(key), kept);
  }
  const group = entryOf(copying, node, "Group");
  if (group instanceof PDFDict) page.node.set(name("Group"), copying.copyShape("group", group, resources));
  page.node.set(name("Resources"), resourcesOf(copying, named));
  page.node.set(name("Contents"), copying.stream(bytes, emptyDict(copying)));
}

function contentsOf({ look }: Copying, contents: PDFObject | undefined): PDFStream[] {
  const found = look(contents);
  const parts = found instanceof PDFArray ? found.asArray().map(look) : [found];
  return parts.filter((part) => part instanceof PDFStream);
}

export function addEmptyPage(out: PDFDocument): PDFPage {
  const page = out.addPage();
  for (const [key] of page.node.entries()) if (key !== name("Type") && key !== name("Parent")) page.node.delete(key);
  return page;
}

function copyShape(copying: Copying, shape: Shape, dict: PDFDict, resources: Resources): PDFDict {
  const copy = emptyDict(copying);
  for (const [key, rule] of Object.entries(shapes[shape])) {
    const value = entryOf(copying, dict, key);
    const kept = value && copying.copyRule(rule, value, resources);
    if (kept) copy.set(name(key), kept);
  }
  return copy;
}

/** One line a rule of `kept-shapes.ts`. */
function copyRule(copying: Copying, rule: Rule, value: PDFObject, resources: Resources): PDFObject | undefined {
  const listOf = (each: Rule) => copyList(copying, value, (part) => copying.copyRule(each, part, resources));
  if (typeof rule === "object") return "mapOf" in rule ? undefined : listOf(rule.listOf);
  switch (rule) {
    case "plain":
      return copyPlain(copying, value);
    case "text":
      return copyText(value);
    case "colour":
      return copyColour(copying, value, resources);
    case "bytes":
    case "cmap":
      return copyBytesOrName(copying, value, rule);
    case "functions":
      return value instanceof PDFArray ? listOf("function") : copyFunction(copying, value);
    case "function":
      return copyFunction(copying, value);
    case "font-program":
      return value instanceof PDFStream ? copyFontProgram(copying, value) : undefined;
    case "picture-or-plain":
      return value instanceof PDFStream ? copying.copyRule("image", value, resources) : copyPlain(copying, value);
    case "soft-mask-or-name":
      return value instanceof PDFDict ? copying.copyShape("soft-mask", value, resources) : copyPlain(copying, value);
    case "font-and-size":
      return copyFontAndSize(copying, value, resources);
    case "encoding":
      return copyEncoding(copying, value, resources);
    case "font":
      return value instanceof PDFDict ? copying.once("font", value, () => copyFont(copying, value)) : undefined;
    case "image":
      return value instanceof PDFStream
        ? copying.once("image", value, () => copyImage(copying, value, resources))
        : undefined;
    case "xobject":
      return value instanceof PDFStream ? copyXObject(copying, value, resources) : undefined;
    case "pattern":
      return copying.once("pattern", value, () => copyPattern(copying, value, resources));
    case "shading":
      return copyShading(copying, value, resources);
    case "to-unicode":
    case "glyphs":
      return undefined; // written when all content has been read: see `copyFont`
    default:
      return value instanceof PDFDict ? copying.copyShape(rule, value, resources) : undefined;
  }
}

function copyEncoding(copying: Copying, value: PDFObject, resources: Resources): PDFObject | undefined {
  if (value instanceof PDFStream) return copyBytesOrName(copying, value, "cmap");
  return value instanceof PDFDict ? copying.copyShape("encoding", value, resources) : copyPlain(copying, value);
}

/** What a page's content draws by name: pictures, forms, patterns, shadings, with the resources each of them uses. */
import { PDFDict, PDFStream, type PDFObject, type PDFRawStream } from "pdf-lib";
import { decoded, name, pictureBytes } from "~/adapters/pdf/engine/stream-bytes";
import { copyContent, type NamedResources } from "./copy-content";
import { emptyDict, entryOf, setAll, streamOf, type Copying, type Resources } from "./copying";

export function resourcesOf(copying: Copying, named: NamedResources): PDFDict {
  const copy = emptyDict(copying);
  for (const [category, entries] of named) {
    const dict = emptyDict(copying);
    for (const { as, value } of entries.values()) if (value) dict.set(name(as), value);
    copy.set(name(category), dict);
  }
  return copy;
}

export function copyXObject(copying: Copying, stream: PDFStream, resources: Resources): PDFObject | undefined {
  const kind = entryOf(copying, stream.dict, "Subtype");
  if (kind === name("Image")) return copying.copyRule("image", stream, resources);
  if (kind !== name("Form")) return undefined;
  return copying.once("form", stream, () => copyDrawing(copying, "form", stream, resources));
}

function copyDrawing(
  copying: Copying,
  shape: "form" | "pattern",
  stream: PDFStream,
  inherited: Resources,
): PDFRawStream {
  const own = entryOf(copying, stream.dict, "Resources");
  const resources = own instanceof PDFDict ? own : inherited;
  const { bytes, named } = copyContent(copying, [stream], resources);
  const entries = copying.copyShape(shape, stream.dict, resources);
  entries.set(name("Resources"), resourcesOf(copying, named));
  return streamOf(copying, bytes, entries);
}

export function copyPattern(copying: Copying, value: PDFObject, resources: Resources): PDFObject | undefined {
  if (value instanceof PDFStream) return copyDrawing(copying, "pattern", value, resources);
  return value instanceof PDFDict ? copying.copyShape("pattern", value, resources) : undefined;
}

export function copyShading(copying: Copying, value: PDFObject, resources: Resources): PDFObject | undefined {
  if (value instanceof PDFDict) return copying.copyShape("shading", value, resources);
  if (!(value instanceof PDFStream)) return undefined;
  return copying.once("shading", value, () =>
    streamOf(copying, decoded(value) ?? new Uint8Array(), copying.copyShape("shading", value.dict, resources)),
  );
}

export function copyImage(copying: Copying, stream: PDFStream, resources: Resources): PDFObject | undefined {
  const picture = pictureBytes(stream);
  if (!picture) return undefined;
  const entries = copying.copyShape("image", stream.dict, resources);
  if (picture.filter === null) return streamOf(copying, picture.bytes, entries);
  entries.set(name("Filter"), name(picture.filter));
  if (picture.parms instanceof PDFDict)
    entries.set(name("DecodeParms"), copying.copyShape("picture-parms", picture.parms, undefined));
  const image = copying.out.context.stream(picture.bytes);
  setAll(image.dict, entries);
  return image;
}

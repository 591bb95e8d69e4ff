/**
 * Numbers a page on a strip added below what was there, so that nothing on the page can be covered. What lay outside the crop
 * box stays outside: the old contents are clipped to it before the page grows.
 */
import { degrees, PDFName, PDFNumber, type PDFFont, type PDFPage } from "pdf-lib";

type Area = { x: number; y: number; width: number; height: number };
type Place = { x: number; y: number; angle: number };

const stripHeight = 20;
const baseline = 7;
const size = 8;

/** For pages of our own, which keep their lower margin free. */
export function stampInMargin(page: PDFPage, text: string, font: PDFFont) {
  page.drawText(text, { x: (page.getWidth() - font.widthOfTextAtSize(text, size)) / 2, y: 20, size, font });
}

export function stampBelow(page: PDFPage, text: string, font: PDFFont) {
  const unit = page.node.lookupMaybe(PDFName.of("UserUnit"), PDFNumber)?.asNumber() ?? 1;
  const area = visibleArea(page);
  clipTo(page, area);
  const turned = (((page.getRotation().angle % 360) + 360) % 360) as Turned;
  const grown = grownBelow[turned](area, stripHeight / unit);
  setBoxes(page, grown);

  const letters = size / unit;
  const { x, y, angle } = placeOf[turned](grown, font.widthOfTextAtSize(text, letters), baseline / unit);
  page.drawText(text, { x, y, size: letters, font, rotate: degrees(angle) });
}

function visibleArea(page: PDFPage): Area {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const x = Math.max(media.x, crop.x);
  const y = Math.max(media.y, crop.y);
  const width = Math.min(media.x + media.width, crop.x + crop.width) - x;
  const height = Math.min(media.y + media.height, crop.y + crop.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : media;
}

function clipTo({ node, doc }: PDFPage, { x, y, width, height }: Area) {
  const before = doc.context.register(doc.context.stream(`q ${x} ${y} ${width} ${height} re W n\n`));
  const after = doc.context.register(doc.context.stream("\nQ\n"));
  node.normalize();
  node.wrapContentStreams(before, after);
}

function setBoxes(page: PDFPage, { x, y, width, height }: Area) {
  page.setMediaBox(x, y, width, height);
  page.setCropBox(x, y, width, height);
  for (const box of ["BleedBox", "TrimBox", "ArtBox"]) page.node.delete(PDFName.of(box));
}

type Turned = 0 | 90 | 180 | 270;

/** Which edge is at the bottom once the page has been turned clockwise. */
const grownBelow: Record<Turned, (area: Area, strip: number) => Area> = {
  0: (area, strip) => ({ ...area, y: area.y - strip, height: area.height + strip }),
  90: (area, strip) => ({ ...area, width: area.width + strip }),
  180: (area, strip) => ({ ...area, height: area.height + strip }),
  270: (area, strip) => ({ ...area, x: area.x - strip, width: area.width + strip }),
};

/** Where a text of this length starts, and how it is turned, to stand upright in the middle of the strip. */
const placeOf: Record<Turned, (area: Area, length: number, up: number) => Place> = {
  0: (area, length, up) => ({ x: area.x + (area.width - length) / 2, y: area.y + up, angle: 0 }),
  90: (area, length, up) => ({ x: area.x + area.width - up, y: area.y + (area.height - length) / 2, angle: 90 }),
  180: (area, length, up) => ({ x: area.x + (area.width + length) / 2, y: area.y + area.height - up, angle: 180 }),
  270: (area, length, up) => ({ x: area.x + up, y: area.y + (area.height + length) / 2, angle: 270 }),
};

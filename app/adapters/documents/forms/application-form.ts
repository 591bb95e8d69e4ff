/** Makes the trust's fillable application form. */
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  StandardFonts,
  rgb,
  type PDFField,
  type PDFFont,
  type PDFForm,
  type PDFPage,
} from "pdf-lib";
import {
  fieldsOf,
  formDefinition,
  markField,
  tickName,
  type FormDefinition,
  type FormField,
  type FormKind,
  type FormSection,
} from "./form-definition";
import { mm, mustFit, paper, wrapped } from "~/adapters/documents/assemble/paper";
import { embedFonts, singleFont, type Fonts, type Typeface } from "~/adapters/documents/assemble/typeface";

const blue = rgb(0, 0.369, 0.722);
const ink = rgb(0.13, 0.17, 0.2);
const quiet = rgb(0.3, 0.34, 0.39);
const left = 18 * mm;
const width = paper.width - 2 * left;
const gutter = 6 * mm;
const halfWidth = (width - gutter) / 2;
const boxHeight = 19;

type Desk = { page: PDFPage; form: PDFForm; fonts: Fonts; typing: PDFFont };

export async function makeApplicationForm(
  kind: FormKind = "records",
  definition = formDefinition(kind),
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embedFonts(document);
  const typing = await document.embedFont(StandardFonts.Helvetica); // every reader has it, so every letter can be typed
  const form = document.getForm();
  definition.pages.forEach((sections, index) => {
    const page = document.addPage([paper.width, paper.height]);
    page.node.set(PDFName.of("Tabs"), PDFName.of("R"));
    const desk = { page, form, fonts, typing };
    let y = index === 0 ? drawHead(desk, definition) : paper.height - 16 * mm;
    for (const section of sections) y = drawSection(desk, section, y);
    if (y < 16 * mm) throw new Error(`page ${index + 1} of the form is too full`);
    fonts.plain.write(page, `${definition.title}, page ${index + 1} of ${definition.pages.length}`, {
      x: left,
      y: 9 * mm,
      size: 7.5,
      color: quiet,
    });
  });
  markAsOurs(form, document.getPage(0), definition);
  document.setTitle(`${definition.title} – ${definition.trust}`, { showInWindowTitleBar: true });
  document.setLanguage("en-GB");
  return document.save();
}

function drawHead({ page, fonts }: Desk, { trust, title, introduction, return: returnTo }: FormDefinition): number {
  const bar = 22 * mm;
  page.drawRectangle({ x: 0, y: paper.height - bar, width: paper.width, height: bar, color: blue });
  fonts.bold.write(page, mustFit(trust, fonts.bold, 11, width, "the name of the trust"), {
    x: left,
    y: paper.height - 9 * mm,
    size: 11,
    color: rgb(1, 1, 1),
  });
  fonts.bold.write(page, mustFit(title, fonts.bold, 16, width, "the title of the form"), {
    x: left,
    y: paper.height - 17 * mm,
    size: 16,
    color: rgb(1, 1, 1),
  });
  const after = drawWords(page, fonts.plain, introduction, 8.5, paper.height - bar - 6 * mm);
  return drawWords(page, fonts.plain, returnTo, 8.5, after - 3) - 4;
}

function drawWords(page: PDFPage, font: Typeface, words: string, size: number, y: number): number {
  const lines = wrapped(words, font, size, width);
  lines.forEach((line, index) =>
    font.write(page, line, { x: left, y: y - size - index * size * 1.35, size, color: ink }),
  );
  return y - lines.length * size * 1.35;
}

function drawSection(desk: Desk, { heading, words, fields }: FormSection, from: number): number {
  let y = from - 6;
  desk.fonts.bold.write(desk.page, heading, { x: left, y: y - 12, size: 12, color: blue });
  desk.page.drawLine({ start: { x: left, y: y - 17 }, end: { x: left + width, y: y - 17 }, thickness: 1, color: blue });
  y -= 24;
  if (words) y = drawWords(desk.page, desk.fonts.plain, words, 8.5, y) - 6;
  for (const row of rowsOf(fields)) {
    const below = row.some(({ hint }) => hint) ? 22 : 12; // boxes of one row stand side by side, with or without a hint
    y = Math.min(
      ...row.map((field, column) => drawField(desk, field, { x: left + column * (halfWidth + gutter), y, below })),
    );
  }
  return y;
}

/** Two half-wide fields share a row. */
function rowsOf(fields: readonly FormField[]): FormField[][] {
  const rows: FormField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.half && row?.length === 1 && row[0]!.half) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

type Corner = { x: number; y: number; below: number };

function drawField(desk: Desk, field: FormField, { x, y, below }: Corner): number {
  const { page, fonts } = desk;
  const across = field.half ? halfWidth : width;
  fonts.bold.write(page, mustFit(field.label, fonts.bold, 8.5, across, `the label of ${field.name}`), {
    x,
    y: y - 8.5,
    size: 8.5,
    color: ink,
  });
  if (field.hint)
    fonts.plain.write(page, mustFit(field.hint, fonts.plain, 7.5, across, `the hint of ${field.name}`), {
      x,
      y: y - 19,
      size: 7.5,
      color: quiet,
    });
  return field.type === "one" || field.type === "many"
    ? drawOptions(desk, field, x, y - below)
    : drawBox(desk, field, x, y - below, across);
}

function drawBox(
  { page, form, typing }: Desk,
  field: Extract<FormField, { type: "text" | "day" }>,
  x: number,
  from: number,
  across: number,
): number {
  const lines = field.type === "text" ? (field.lines ?? 1) : 1;
  const height = lines === 1 ? boxHeight : lines * 12.5 + 6;
  const box = form.createTextField(field.name);
  if (lines > 1) box.enableMultiline();
  describe(box, field.hint ? `${field.label} (${field.hint})` : field.label);
  box.addToPage(page, {
    x,
    y: from - height,
    width: across,
    height,
    font: typing,
    borderColor: quiet,
    borderWidth: 1,
    textColor: ink,
    backgroundColor: rgb(1, 1, 1),
  });
  box.setFontSize(10);
  return from - height - 7;
}

const tick = 11;
const optionHeight = 16;

function drawOptions(
  { page, form, fonts }: Desk,
  field: Extract<FormField, { type: "one" | "many" }>,
  x: number,
  from: number,
): number {
  const group = field.type === "one" ? form.createRadioGroup(field.name) : null;
  if (group) describe(group, field.label);
  field.options.forEach(({ value, label }, index) => {
    const place = {
      x: x + (index % 2) * (halfWidth + gutter),
      y: from - 2 - tick - Math.floor(index / 2) * optionHeight,
      width: tick,
      height: tick,
      borderColor: quiet,
      borderWidth: 1,
      textColor: ink,
    };
    if (group) group.addOptionToPage(value, page, place);
    else {
      const box = form.createCheckBox(tickName(field.name, value));
      describe(box, `${field.label} ${label}`);
      box.addToPage(page, place);
    }
    fonts.plain.write(page, mustFit(label, fonts.plain, 8.5, halfWidth - tick - 6, `an option of ${field.name}`), {
      x: place.x + tick + 5,
      y: place.y + 2.5,
      size: 8.5,
      color: ink,
    });
  });
  return from - Math.ceil(field.options.length / 2) * optionHeight - 6;
}

/** What a screen reader says for the field. */
function describe(field: PDFField, words: string) {
  field.acroField.dict.set(PDFName.of("TU"), PDFHexString.fromText(words));
}

function markAsOurs(form: PDFForm, page: PDFPage, { kind, version }: FormDefinition) {
  const mark = form.createTextField(markField);
  mark.setText(`${kind}/${version}`);
  mark.enableReadOnly();
  mark.addToPage(page, { x: 0, y: 0, width: 1, height: 1, hidden: true });
}

/**
 * Fills the form as an applicant would; lists are JSON, days as the applicant writes them. For samples and the tour.
 */
export async function fillApplicationForm(
  answers: Record<string, string>,
  kind: FormKind = "records",
): Promise<Uint8Array> {
  const definition = formDefinition(kind);
  const document = await PDFDocument.load(await makeApplicationForm(kind, definition), { updateMetadata: false });
  const form = document.getForm();
  for (const field of fieldsOf(definition)) answer(form, field, answers[field.name] ?? "");

  const typing = await document.embedFont(StandardFonts.Helvetica);
  const unusual = Object.values(answers).some((text) => singleFont(typing).missingLetter(text));
  form.updateFieldAppearances(unusual ? (await embedFonts(document)).plain.base : typing);
  return document.save({ updateFieldAppearances: false });
}

function answer(form: PDFForm, field: FormField, given: string) {
  if (!given) return;
  if (field.type === "one") form.getRadioGroup(field.name).select(given);
  else if (field.type === "many")
    for (const value of JSON.parse(given) as string[]) form.getCheckBox(tickName(field.name, value)).check();
  else form.getTextField(field.name).setText(given);
}

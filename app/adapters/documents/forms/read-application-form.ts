/** Reads what an applicant wrote into our form. */
import { readFile } from "node:fs/promises";
import { PDFCheckBox, PDFDocument, PDFHexString, PDFName, PDFRadioGroup, PDFString, type PDFForm } from "pdf-lib";
import { openPdf } from "~/adapters/pdf/engine/pdfium";
import type { ApplicationForm } from "~/adapters/documents/document-tools";
import {
  fieldsOf,
  formDefinition,
  formFiles,
  markField,
  tickName,
  type FormField,
  type FormKind,
} from "./form-definition";
import { writtenDay } from "./written-day";

export async function readApplicationFormFile({ source }: { source: string }): Promise<ApplicationForm | null> {
  return readApplicationForm(await readFile(source));
}

/**
 * Null where the file is not a form of ours: another PDF, a scan, a form printed to a new PDF. Throws on a damaged PDF.
 */
export async function readApplicationForm(bytes: Buffer): Promise<ApplicationForm | null> {
  const plain = await withoutEncryption(bytes);
  if (!plain) return null;
  const form = (await PDFDocument.load(plain, { updateMetadata: false })).getForm();
  const kind = written(form, markField).split("/")[0]!;
  if (!isFormKind(kind)) return null;

  const answers = Object.fromEntries(fieldsOf(formDefinition(kind)).map((field) => [field.name, read(form, field)]));
  return {
    form: kind,
    ...answers,
    applicantRelationship: answers.applicantRelationship || answers.applicantRelationshipOther || "",
  };
}

const isFormKind = (kind: string): kind is FormKind => Object.hasOwn(formFiles, kind);

/** Some readers save a filled form encrypted with an empty password. */
async function withoutEncryption(bytes: Buffer): Promise<Uint8Array | null> {
  if (!bytes.includes("%PDF-")) return null;
  if (!bytes.includes("/Encrypt")) return bytes;
  const opened = await openPdf(bytes);
  return opened.ok ? opened.pdf.save() : null;
}

function read(form: PDFForm, field: FormField): string {
  if (field.type === "many")
    return JSON.stringify(
      field.options.filter(({ value }) => ticked(form, tickName(field.name, value))).map(({ value }) => value),
    );
  if (field.type === "one") return chosen(form, field.name);
  const words = written(form, field.name);
  return field.type === "day" ? (writtenDay(words) ?? words) : words;
}

function ticked(form: PDFForm, name: string): boolean {
  const box = form.getFieldMaybe(name);
  return box instanceof PDFCheckBox && box.isChecked();
}

function chosen(form: PDFForm, name: string): string {
  const group = form.getFieldMaybe(name);
  return (group instanceof PDFRadioGroup && group.getSelected()) || "";
}

const longestAnswer = 5_000;

function written(form: PDFForm, name: string): string {
  const value = form.getFieldMaybe(name)?.acroField.dict.lookup(PDFName.of("V"));
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return "";
  return value
    .decodeText()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{C}\n]/gu, "")
    .trim()
    .slice(0, longestAnswer);
}

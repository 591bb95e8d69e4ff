/** A form is described in a file that a trust can edit; field names are fixed, labels and lists are not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { templatesFolder } from "~/adapters/templates-folder";

const option = z.strictObject({ value: z.string().min(1), label: z.string().min(1) });
const common = {
  name: z.string().regex(/^[a-zA-Z]+$/),
  label: z.string().min(1),
  hint: z.string().optional(),
  half: z.boolean().optional(),
};
const field = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("text"), lines: z.int().min(1).max(12).optional() }),
  z.strictObject({ ...common, type: z.literal("day") }),
  z.strictObject({ ...common, type: z.literal("one"), options: z.array(option).min(2) }),
  z.strictObject({ ...common, type: z.literal("many"), options: z.array(option).min(1) }),
]);
const section = z.strictObject({ heading: z.string(), words: z.string().optional(), fields: z.array(field) });
const definition = z.strictObject({
  kind: z.string().regex(/^[a-z-]+$/),
  version: z.int(),
  trust: z.string(),
  title: z.string(),
  introduction: z.string(),
  return: z.string(),
  pages: z.array(z.array(section)).min(1),
});

export type FormField = z.infer<typeof field>;
export type FormSection = z.infer<typeof section>;
export type FormDefinition = z.infer<typeof definition>;

/** Further forms (images, a patient who has died) are further files. */
export const formFiles = { records: "application-form.json" } as const;
export type FormKind = keyof typeof formFiles;

export function formDefinition(kind: FormKind, folder = templatesFolder()): FormDefinition {
  return definition.parse(JSON.parse(readFileSync(join(folder, formFiles[kind]), "utf8")));
}

export function fieldsOf(form: FormDefinition): FormField[] {
  return form.pages.flat().flatMap((each) => each.fields);
}

/** A hidden field of this name tells our own form from any other PDF, and its kind from the others. */
export const markField = "accessDeskForm";

/** The PDF field of one box to tick; its name must not depend on the order of the list. */
export function tickName(field: string, value: string): string {
  return `${field}.${value.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

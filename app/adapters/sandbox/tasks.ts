/**
 * What may be done inside a child process. Each task is loaded only in the child that runs it, so the server never
 * holds a PDF engine, and a child never holds more than its task needs. Input, progress and result are JSON.
 */
import type { Report } from "./report";

export const tasks = {
  "prepare-document": async () => (await import("~/adapters/documents/prepare/prepare")).prepareDocument,
  "burn-in": async () => (await import("~/adapters/documents/redact/burn-in-file")).burnInFile,
  redact: async () => (await import("~/adapters/documents/redact/redact-file")).redactFile,
  assemble: async () => (await import("~/adapters/documents/assemble/assemble")).assembleFiles,
  "review-copy": async () => (await import("~/adapters/documents/redact/review-copy-file")).reviewCopyFile,
  bundle: async () => (await import("~/adapters/documents/assemble/bundle")).bundleOrSayWhy,
  "copy-pages": async () => (await import("~/adapters/documents/assemble/copy-pages")).copyPages,
  seal: async () => (await import("~/adapters/seal/seal-pdf")).sealPdf,
  "read-application-form": async () =>
    (await import("~/adapters/documents/forms/read-application-form")).readApplicationFormFile,
  "read-letter": async () => (await import("~/adapters/mailbox/read-letter")).readLetter,
};

export type TaskName = keyof typeof tasks;
type Loaded<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;
export type TaskInput<Name extends TaskName> = Parameters<Loaded<Name>>[0];
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<Loaded<Name>>>;
export type TaskProgress<Name extends TaskName> =
  Parameters<Loaded<Name>> extends [unknown, Report<infer Progress>] ? Progress : never;

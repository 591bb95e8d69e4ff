/** Recognises a file and makes a PDF of it, or takes out what it holds. */
import { link, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { picturesToPdf, textFileToPdf, type Converted } from "./convert";
import type { FileRefusal, Opened } from "~/adapters/documents/document-tools";
import { mendPdf } from "./mend-pdf";
import { officeToPdf } from "./office";
import { takeBeside } from "./pdf-beside";
import { recognise } from "./recognise";
import { sampleOf } from "./sample";
import { unpackZip } from "./unpack-zip";

type Source = { source: string; name: string; workFolder: string };
type Begun = ({ ok: true } & Omit<Opened, "pageCount">) | { ok: false; because: FileRefusal };

export async function openSource({ source, name, workFolder }: Source): Promise<Begun> {
  const recognised = recognise(await sampleOf(source), name);
  if (!recognised.ok) return recognised;
  const { kind } = recognised;
  const pdf = join(workFolder, "document.pdf");

  if (kind === "zip") {
    const unpacked = await unpackZip(source, workFolder);
    return unpacked.ok ? { ...unpacked, pdf: null } : unpacked;
  }
  if (kind === "message" || kind === "outlook") {
    // only for a message: its readers are large
    const { openMessage, openOutlookMessage } = await import("./open-message");
    const message =
      kind === "outlook" ? await openOutlookMessage(source, workFolder) : await openMessage(source, workFolder);
    return message.ok
      ? { ...(await written(message.printed, pdf)), enclosed: message.enclosed, notTaken: message.notTaken }
      : message;
  }
  if (kind === "pdf") {
    await rm(pdf, { force: true });
    await link(source, pdf); // 500 MB need not be written a second time
    await mendPdf(pdf);
    return { ok: true, pdf, ...(await takeBeside(pdf, workFolder)) };
  }
  if (kind === "word" || kind === "sheet" || kind === "slides" || kind === "rtf") {
    const printed = await officeToPdf({ source, kind, name, workFolder, pdf });
    if (!printed.ok) return printed;
    const { besideOfficePages } = await import("./office-beside-pages");
    return { ...alone(pdf), ...(await besideOfficePages({ source, kind, name, workFolder, pdf })) };
  }
  const converted = kind === "text" ? await textFileToPdf(source) : await picturesToPdf(source, kind);
  return converted.ok ? written(converted, pdf) : converted;
}

const alone = (pdf: string) => ({ ok: true as const, pdf, enclosed: [], notTaken: [] });

async function written({ bytes, notOnPages }: Extract<Converted, { ok: true }>, pdf: string) {
  await writeFile(pdf, bytes, { mode: 0o600 });
  return { ...alone(pdf), ...(notOnPages && { notOnPages }) };
}

/** Services on a fresh store with real files and the real document tools, and a case with records in it. */
import { mkdtempSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { newId } from "#db/engine/ids";
import { documentById } from "#db/records/documents";
import { addPerson, keepTrust } from "#db/people/people";
import type { Store } from "#db/engine/store";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import type { PageReady } from "~/adapters/documents/document-tools";
import { openFiles } from "~/adapters/files/sealed-files";
import { workFoldersIn } from "~/adapters/files/work-folder";
import { addRecords } from "~/services/records/add-records";
import type { Deps } from "~/services/deps";
import { prepareDocument } from "~/services/records/prepare-document";
import type { By } from "~/services/signed-in";
import { removeFolder } from "./remove-folder";

export const trust = 1;

/**
 * Only what records and redaction need; whatever else a use-case asked for would be missing, and the test would say so.
 */
export function recordsDeps(store: Store, root = mkdtempSync(join(tmpdir(), "access-desk-records-"))) {
  const deps = {
    store,
    newId,
    files: openFiles({ url: `file:${join(root, "files")}`, masterKey: Buffer.alloc(32, 7) }),
    documents: sandboxedDocumentTools(),
    inWorkFolder: workFoldersIn(join(root, "work")),
    now: () => new Date(),
    today: () => "2026-06-10" as const,
  } as unknown as Deps;
  return { deps, root, remove: () => removeFolder(root) };
}

export async function givenOfficer(store: Store, name: string): Promise<By> {
  const id = newId();
  await store.write(trust, async (db) => {
    await keepTrust(db, { id: trust, name: "Northfield and Brannock NHS Trust", code: "NB" });
    await addPerson(db, {
      trustId: trust,
      id,
      email: `${id}@mail.example`,
      name,
      role: "officer",
      jobTitle: "Health records officer",
      firmId: null,
      passwordHash: "none",
      leftAt: null,
    });
  });
  return { trust, person: { id, name, role: "officer", firmId: null } };
}

/** One page for each list of lines. */
export async function pdfOf(pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    lines.forEach((line, index) => page.drawText(line, { x: 60, y: 760 - index * 22, size: 12, font }));
  }
  return Buffer.from(await document.save());
}

const filler = "The patient was seen in clinic and is recovering well after the operation on the left knee in March.";

/** Four pages about the patient 999 000 0018; the third belongs to somebody else. */
export const fourPages = () =>
  pdfOf([
    [filler, "NHS number 999 000 0018", "She came with her mother, Dorothy Pellow, on Monday."],
    [filler, "Dorothy Pellow rang again. Mrs Pellow is worried."],
    [filler, "NHS number 999 000 0026", "This letter is about Kenneth Ashdown."],
    [filler, "Nothing of note at the last visit."],
  ]);

export async function givenRecords(
  deps: Deps,
  by: By,
  caseNumber: string,
  bytes: Buffer,
  name = "volume 1.pdf",
): Promise<string> {
  const added = await addRecords(deps, {
    ...by,
    caseNumber,
    name,
    mediaType: "application/pdf",
    body: Readable.from([bytes]),
  });
  if (!added.ok) throw new Error(added.because);
  return added.documentId;
}

export async function givenPreparedRecords(deps: Deps, by: By, caseNumber: string, bytes?: Buffer): Promise<string> {
  const documentId = await givenRecords(deps, by, caseNumber, bytes ?? (await fourPages()));
  await prepareDocument(deps, { trust: by.trust, documentId });
  return documentId;
}

/**
 * The same tools, which prepare by giving out once more what they found the first time: for tests that prepare one file
 * again and again.
 */
export function preparingOnce(deps: Deps): Deps {
  let first: { pages: PageReady["words"][]; pdf: Buffer } | undefined;
  const prepare: Deps["documents"]["prepare"] = async (call) => {
    if (!first) {
      const pages: PageReady["words"][] = [];
      const prepared = await deps.documents.prepare({
        ...call,
        onPage: (ready, done, total) => {
          pages.push(ready.words);
          return call.onPage(ready, done, total);
        },
      });
      if (prepared.ok && prepared.pdf) first = { pages, pdf: await readFile(prepared.pdf) };
      return prepared;
    }
    const [picture, pdf] = [join(call.workFolder, "page.png"), join(call.workFolder, "document.pdf")];
    await writeFile(pdf, first.pdf);
    await call.onOpened?.({ pdf, pageCount: first.pages.length, enclosed: [], notTaken: [] });
    for (const [index, words] of first.pages.entries()) {
      await writeFile(picture, "a picture");
      await call.onPage({ words, picture }, index + 1, first.pages.length);
    }
    return { ok: true, pdf, pageCount: first.pages.length };
  };
  return { ...deps, documents: { ...deps.documents, prepare } };
}

export const documentRow = (store: Store, documentId: string) =>
  store.read(trust, (db) => documentById(db, trust, documentId)).then((row) => row!);

/** What a document holds beside its pages, kept in its sealed folder from before its first page is read. */
import type { SealedFolder } from "~/adapters/files/files";
import type { NotOnPages } from "~/domain/records/not-on-pages";

const file = "not-on-pages.json";

export async function keepNotOnPages(folder: SealedFolder, notes: readonly NotOnPages[]) {
  if (notes.length > 0) await folder.put(file, Buffer.from(JSON.stringify(notes)));
}

export async function notOnPagesIn(folder: SealedFolder): Promise<NotOnPages[]> {
  if ((await folder.size(file)) === null) return [];
  return JSON.parse((await folder.read(file)).toString("utf8")) as NotOnPages[];
}

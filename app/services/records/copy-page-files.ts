import { recordProgress, type DocumentRow } from "#db/records/documents";
import type { SealedFolder } from "~/adapters/files/files";
import { newNumbers, type RegroupPlan } from "~/domain/redaction/regroup-pages";
import type { Fingerprint } from "~/domain/records/likeness";
import type { PageManifest, PreparedPage } from "~/domain/records/page-manifest";
import type { Deps } from "~/services/deps";
import { regroupedNotOnPages, type NotOnPages } from "~/domain/records/not-on-pages";
import { keepNotOnPages, notOnPagesIn } from "./not-on-pages-file";
import { wordsOf } from "./opened-document";
import { pageFiles } from "./page-files";
import { keepWholeList, readList } from "./page-list";
import { keepPrints, printsOf } from "./page-likeness";

type Opened = { document: DocumentRow; folder: SealedFolder };
type CopyingPages = Opened & { plan: RegroupPlan; sources: ReadonlyMap<string, Opened>; signal?: AbortSignal };

const progressEvery = 10;

/** A document's file and the files of its pages, copied under their new numbers; nothing is drawn or read anew. */
export async function copyPageFiles(
  deps: Deps,
  { document, folder, plan, sources, signal }: CopyingPages,
): Promise<PageManifest> {
  await assemble(deps, { document, folder, plan, sources });
  await copyNotOnPages({ folder, plan, sources });
  const pages: PreparedPage[] = [];
  const prints: Fingerprint[] = [];
  for (const part of plan) {
    const from = sources.get(part.document)!.folder;
    const prepared = new Map((await readList(from)).pages.map((page) => [page.number, page]));
    const known = new Map((await printsOf(from))?.map((print) => [print.page, print]));
    const numbers = newNumbers(plan, part.document);
    for (const page of part.pages) {
      signal?.throwIfAborted();
      const number = numbers.get(page)!;
      await copyPage(from, page, folder, number);
      pages.push({ ...prepared.get(page)!, number });
      const print = known.get(page);
      if (print) prints.push({ ...print, page: number });
      if (pages.length % progressEvery === 0)
        await deps.store.write(document.trustId, (db) =>
          recordProgress(db, document.trustId, document.id, { pagesDone: pages.length }),
        );
    }
  }
  await keepWholeList(folder, pages);
  if (prints.length === pages.length) await keepPrints(folder, prints);
  return { version: 1, pages };
}

async function assemble(deps: Deps, { document: { trustId: trust, id }, folder, plan, sources }: CopyingPages) {
  if ((await folder.size("document.pdf")) !== null) return;
  await deps.inWorkFolder(async (work) => {
    const parts = [];
    for (const [index, { document, pages }] of plan.entries())
      parts.push({
        pdf: await work.fetch(sources.get(document)!.folder, "document.pdf", `source-${index}.pdf`),
        pages: [...pages],
      });
    const out = `${work.path}/assembled.pdf`;
    const { size, sha256 } = await deps.documents.assemble({ parts, out });
    await deps.store.write(trust, (db) => recordProgress(db, trust, id, { size, sha256 }));
    await work.keep(folder, "original", out);
    await work.keep(folder, "document.pdf", out);
  });
}

/** What no page shows goes with every part of the file that held it, and what belongs to a page with that page. */
async function copyNotOnPages({ folder, plan, sources }: Pick<CopyingPages, "folder" | "plan" | "sources">) {
  const notes: NotOnPages[] = [];
  for (const id of new Set(plan.map((part) => part.document))) {
    const source = sources.get(id)!;
    const numbers = newNumbers(plan, id);
    notes.push(...regroupedNotOnPages(await notOnPagesIn(source.folder), { numbers, from: source.document.name }));
  }
  await keepNotOnPages(folder, notes);
}

/** The words come last: where they are there, so is the rest. */
async function copyPage(from: SealedFolder, page: number, to: SealedFolder, number: number) {
  const [old, fresh] = [pageFiles(page), pageFiles(number)];
  if ((await to.size(fresh.words)) !== null) return;
  await to.put(fresh.picture, await from.get(old.picture));
  if ((await from.size(old.small)) !== null) await to.put(fresh.small, await from.get(old.small));
  await to.put(fresh.words, Buffer.from(JSON.stringify({ ...(await wordsOf({ folder: from }, page)), number })));
}

/**
 * The list of a document's pages while it grows: blocks of a hundred, of which only the last is written again, so that a page costs the same
 * whether it is the tenth or the five thousandth. When all are ready the list is written once, whole, as `pages.json`; the blocks stay
 * for whoever is reading them just then.
 */
import type { SealedFolder } from "~/adapters/files/files";
import type { PageManifest, PreparedPage } from "~/domain/records/page-manifest";

const perBlock = 100;
const blockFile = (block: number) => `pages/${String(block).padStart(3, "0")}.json`;
const whole = "pages.json";

export async function pagesReadySoFar(folder: SealedFolder): Promise<PreparedPage[]> {
  if ((await folder.size(whole)) !== null) return (await readList(folder)).pages;
  const pages: PreparedPage[] = [];
  for (let block = 1; (await folder.size(blockFile(block))) !== null; block += 1)
    pages.push(...(JSON.parse((await folder.read(blockFile(block))).toString("utf8")) as PreparedPage[]));
  return pages;
}

/** `pages` are all that are ready, the newest last. */
export async function keepNewestPage(folder: SealedFolder, pages: readonly PreparedPage[]) {
  const block = Math.ceil(pages.length / perBlock);
  await folder.put(blockFile(block), Buffer.from(JSON.stringify(pages.slice((block - 1) * perBlock))));
}

export async function keepWholeList(folder: SealedFolder, pages: PreparedPage[]) {
  await folder.put(whole, Buffer.from(JSON.stringify({ version: 1, pages } satisfies PageManifest)));
}

export async function readList(folder: SealedFolder): Promise<PageManifest> {
  return JSON.parse((await folder.read(whole)).toString("utf8")) as PageManifest;
}

/**
 * The list of a document's pages while it grows: blocks of a hundred, of which only the last is written again, so that
 * a page costs the same whether it is the tenth or the five thousandth. When all are ready the list is written once,
 * whole, as `pages.json`; the blocks stay for whoever is reading them just then.
 */
import type { SealedFolder } from "~/adapters/files/files";
import type { Finding } from "~/domain/records/pages";
import type { PageManifest, PreparedPage } from "~/domain/records/page-manifest";

const perBlock = 100;
const blockFile = (block: number) => `pages/${String(block).padStart(3, "0")}.json`;
const whole = "pages.json";

export async function pagesReadySoFar(folder: SealedFolder): Promise<PreparedPage[]> {
  if ((await folder.size(whole)) !== null) return (await readList(folder)).pages;
  const pages: PreparedPage[] = [];
  for (let block = 1; (await folder.size(blockFile(block))) !== null; block += 1)
    pages.push(...(fromStored(await folder.read(blockFile(block))) as PreparedPage[]));
  return pages;
}

/** `pages` are all that are ready, the newest last. */
export async function keepNewestPage(folder: SealedFolder, pages: readonly PreparedPage[]) {
  const block = Math.ceil(pages.length / perBlock);
  await folder.put(blockFile(block), asStored(pages.slice((block - 1) * perBlock)));
}

export async function keepWholeList(folder: SealedFolder, pages: PreparedPage[]) {
  await folder.put(whole, asStored({ version: 1, pages } satisfies PageManifest));
}

export async function readList(folder: SealedFolder): Promise<PageManifest> {
  return fromStored(await folder.read(whole)) as PageManifest;
}

/** One kind of finding is kept under the name that the first version of these lists gave it. */
const storedKind = "name-twin";
const kind: Finding["kind"] = "same-name-other-birth-date";

const asStored = (list: PreparedPage[] | PageManifest) =>
  Buffer.from(JSON.stringify(list, (key, value: unknown) => (key === "kind" && value === kind ? storedKind : value)));

const fromStored = (file: Buffer): unknown =>
  JSON.parse(file.toString("utf8"), (key, value: unknown) => (key === "kind" && value === storedKind ? kind : value));

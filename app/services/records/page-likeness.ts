/**
 * What a document's sealed folder holds of the likeness of its pages: `prints.json`, its own, and those that they are
 * like.
 */
import type { SealedFolder } from "~/adapters/files/files";
import { fingerprintOf, type Fingerprint } from "~/domain/records/likeness";
import type { PageWords } from "~/domain/records/pages";
import type { DuplicatePage } from "~/domain/records/duplicate-pages";
import { pageFiles } from "./page-files";

const printsFile = "prints.json";
const duplicatesFile = "twins.json"; // its name in the folders of every version

/** Made from the words and the pictures of pages that are all read. */
export async function makePrints(folder: SealedFolder, pages: readonly { number: number }[]) {
  const prints: Fingerprint[] = [];
  for (const { number } of pages) {
    const { words, seen } = JSON.parse((await folder.read(pageFiles(number).words)).toString("utf8")) as PageWords;
    prints.push(
      fingerprintOf(
        number,
        words.map(({ text }) => text),
        seen ?? { picture: "", ink: "" },
      ),
    );
  }
  await keepPrints(folder, prints);
}

export const keepPrints = (folder: SealedFolder, prints: readonly Fingerprint[]) =>
  folder.put(printsFile, Buffer.from(JSON.stringify(prints)));

/** Null where the document was prepared before pages were compared, or is not prepared yet. */
export const printsOf = (folder: SealedFolder): Promise<Fingerprint[] | null> =>
  read<Fingerprint[]>(folder, printsFile);

export type DuplicatesByPage = Record<number, DuplicatePage[]>;

export const keepDuplicates = (folder: SealedFolder, duplicates: DuplicatesByPage) =>
  folder.put(duplicatesFile, Buffer.from(JSON.stringify(duplicates)));

export const duplicatesByPage = async (folder: SealedFolder): Promise<DuplicatesByPage> =>
  (await read<DuplicatesByPage>(folder, duplicatesFile)) ?? {};

async function read<Kept>(folder: SealedFolder, name: string): Promise<Kept | null> {
  if ((await folder.size(name)) === null) return null;
  return JSON.parse((await folder.read(name)).toString("utf8")) as Kept;
}

/** What a document's sealed folder holds of the likeness of its pages: `prints.json`, its own, and `twins.json`, the pages they are like. */
import type { SealedFolder } from "~/adapters/files/files";
import { fingerprintOf, type Fingerprint } from "~/domain/records/likeness";
import type { PageWords } from "~/domain/records/pages";
import type { Twin } from "~/domain/records/twins";
import { pageFiles } from "./page-files";

const printsFile = "prints.json";

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

export type TwinsByPage = Record<number, Twin[]>;

export const keepTwins = (folder: SealedFolder, twins: TwinsByPage) =>
  folder.put("twins.json", Buffer.from(JSON.stringify(twins)));

export const twinsByPage = async (folder: SealedFolder): Promise<TwinsByPage> =>
  (await read<TwinsByPage>(folder, "twins.json")) ?? {};

async function read<Kept>(folder: SealedFolder, name: string): Promise<Kept | null> {
  if ((await folder.size(name)) === null) return null;
  return JSON.parse((await folder.read(name)).toString("utf8")) as Kept;
}

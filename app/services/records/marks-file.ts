/** The marks of a document in its sealed folder: every version is kept, each in a file of its own. */
import type { SealedFolder } from "~/adapters/files/files";
import { emptyMarks } from "~/domain/redaction/marks";
import type { MarksManifest } from "~/domain/redaction/marks-manifest";

/** Whoever worked on a document is kept under the name that the first version of these files gave it. */
type StoredMarks = Omit<MarksManifest, "workedOnBy"> & { hands?: string[] };

/** The marks as they were in one of their files. Null stands for before the first. */
export async function marksIn(folder: SealedFolder, marksFile: string | null): Promise<MarksManifest> {
  if (!marksFile) return emptyMarks;
  const { hands, ...marks } = JSON.parse((await folder.read(marksFile)).toString("utf8")) as StoredMarks;
  return { ...marks, ...(hands && { workedOnBy: hands }) };
}

export function keepMarks(folder: SealedFolder, marksFile: string, { workedOnBy, ...marks }: MarksManifest) {
  const stored: StoredMarks = { ...marks, ...(workedOnBy && { hands: workedOnBy }) };
  return folder.put(marksFile, Buffer.from(JSON.stringify(stored)));
}

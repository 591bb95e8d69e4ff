import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { sampleApplicationEmail } from "../samples/application-email";
import { sampleRecord } from "../samples/record";
import { Refusal } from "./tour";
import type { TourFiles } from "./tour";

type Given = { application?: string; records?: string[]; find?: string[] };

/** What was not named is made: a sample application, a sample record and the third parties in it. */
export async function filesFor({ application, records, find }: Given): Promise<TourFiles> {
  return {
    application: application ? await bytesOf(application) : await sampleApplicationEmail(),
    records: records
      ? await Promise.all(records.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path) })))
      : [{ name: "records.pdf", bytes: await sampleRecord({ pages: 60 }) }],
    find: find ?? (records ? [] : ["Dorothy Pellow", "Mrs Pellow", "Graham Tolliver"]),
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "EISDIR")
      throw new Refusal(`There is no file ${path}. Name one that exists.`);
    throw error;
  });
}

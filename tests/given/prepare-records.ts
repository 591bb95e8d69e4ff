/**
 * A worker of its own that prepares one document, so that a test can kill it in the middle: `prepare-records.ts <store>
 * <root> <document>`.
 */
import { openStore } from "#db/engine/open-store";
import { prepareDocument } from "~/services/records/prepare-document";
import { recordsDeps, trust } from "./records";

const [url = "", root = "", documentId = ""] = process.argv.slice(2);

async function prepare() {
  const store = await openStore(url);
  await prepareDocument(recordsDeps(store, root).deps, { trust, documentId });
  await store.close();
}

void prepare();

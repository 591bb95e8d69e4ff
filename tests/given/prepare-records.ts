/**
 * A worker of its own that prepares one document, so that a test can kill it in the middle: `prepare-records.ts <store>
 * <root> <document>`.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "#db/engine/open-store";
import type { Deps } from "~/services/deps";
import { prepareDocument } from "~/services/records/prepare-document";
import { recordsDeps, trust } from "./records";

const [url = "", root = "", documentId = ""] = process.argv.slice(2);

async function prepare() {
  const store = await openStore(url);
  await prepareDocument(slowly(recordsDeps(store, root).deps), { trust, documentId });
  await store.close();
}

/** So that there is time to kill it before the last page. */
function slowly({ documents, ...deps }: Deps): Deps {
  const prepare: Deps["documents"]["prepare"] = (call) =>
    documents.prepare({
      ...call,
      onPage: async (...page) => {
        await call.onPage(...page);
        await sleep(200);
      },
    });
  return { ...deps, documents: { ...documents, prepare } };
}

void prepare();

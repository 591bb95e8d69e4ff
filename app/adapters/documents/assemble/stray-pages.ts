import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { mustFinish, type Qpdf } from "~/adapters/seal/qpdf";

/**
 * A link from a page that leaves could carry along the page it leads to: then there are more pages than can be turned
 * to.
 */
export async function refuseStrayPages(
  { pdf, pages, folder }: { pdf: string; pages: number; folder: string },
  qpdf: Qpdf,
) {
  const objects = join(folder, "all-objects.json");
  await mustFinish(qpdf, ["--json=2", "--json-key=qpdf", pdf, objects]);
  let held = 0;
  for await (const line of createInterface({ input: createReadStream(objects) }))
    if (/^\s*"\/Type": "\/Page",?$/.test(line)) held += 1;
  if (held !== pages) throw new Error("a page that was left out is still in the file");
}

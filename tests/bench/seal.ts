/** Sealing a 300-page bundle through our child process, beside `qpdf --encrypt` on the same file. */
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { sampleRecord } from "../../scripts/samples/record";
import { costOf, median } from "./measured";

const runs = 5;
const folder = await mkdtemp(join(tmpdir(), "access-desk-bench-"));
try {
  const source = join(folder, "bundle.pdf");
  await writeFile(source, await sampleRecord({ pages: 300 }));
  const tools = sandboxedDocumentTools();
  const ours: number[] = [];
  const qpdf: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await tools.seal({ source, password: "bench-only", out: join(folder, `ours-${run}.pdf`) });
    ours.push((performance.now() - began) / 1_000);
    qpdf.push(
      (
        await costOf("qpdf", [
          "--encrypt",
          "bench-only",
          "owner-only",
          "256",
          "--",
          source,
          join(folder, `qpdf-${run}.pdf`),
        ])
      ).seconds,
    );
  }
  const megabytes = (await stat(source)).size / 2 ** 20;
  console.log(`${megabytes.toFixed(1)} MB, 300 pages, median of ${runs}`);
  console.log(`ours, child process included  ${median(ours).toFixed(2)} s`);
  console.log(`qpdf --encrypt                ${median(qpdf).toFixed(2)} s`);
  console.log(`ratio                         ${(median(ours) / median(qpdf)).toFixed(1)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

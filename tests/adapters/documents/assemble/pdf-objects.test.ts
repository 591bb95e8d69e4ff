/** A PDF is changed object by object, and what nobody changed stays as it was. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName, PDFNumber } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dictOf, openObjects } from "~/adapters/documents/assemble/pdf-objects";
import { refuseStrayPages } from "~/adapters/documents/assemble/stray-pages";
import { runQpdfProgram } from "~/adapters/seal/qpdf-program";
import { runQpdfWebAssembly } from "~/adapters/seal/qpdf-webassembly";
import { removeFolder } from "../../../given/remove-folder";

const program = async (args: readonly string[]) => (await runQpdfProgram(args))!;
const manyPages = 3_000;

let folder: string;
let source: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "objects-"));
  source = join(folder, "long.pdf");
  const document = await PDFDocument.create();
  for (let page = 1; page <= manyPages; page += 1)
    document
      .addPage([100, 100 + page])
      .node.set(PDFName.of("Part"), document.context.obj({ Small: 0.0000004, Exact: 0.12345 }));
  document.setTitle("Left as it was");
  await writeFile(source, await document.save());
});
afterAll(() => removeFolder(folder));

describe.each([
  ["the qpdf program", program],
  ["qpdf as WebAssembly", runQpdfWebAssembly],
])("with %s", (_, qpdf) => {
  test("thousands of pages are read at once and written back", async () => {
    const objects = await openObjects(source, folder, qpdf);
    await objects.read(objects.pages.map(({ ref }) => ref));
    for (const { ref } of objects.pages)
      objects.put(ref, { ...dictOf(objects.look(ref)), "/Rotate": 90, "/Contents": objects.addStream("% seen\n") });
    const out = join(folder, `changed-${_.length}.pdf`);
    await objects.save(out);

    const changed = await PDFDocument.load(await readFile(out));
    expect([changed.getPageCount(), changed.getTitle()]).toEqual([manyPages, "Left as it was"]);
    const last = changed.getPage(manyPages - 1);
    expect([last.getHeight(), last.getRotation().angle]).toEqual([100 + manyPages, 90]);
    const numbers = ["Small", "Exact"].map((key) =>
      last.node.lookup(PDFName.of("Part"), PDFDict).lookup(PDFName.of(key), PDFNumber).asNumber(),
    );
    expect(numbers).toEqual([0, 0.12345]); // a PDF has no way of writing 4e-7
  });

  test("a file that is no PDF is not taken for one", async () => {
    const broken = join(folder, "broken.pdf");
    await writeFile(broken, "nothing of the kind");
    await expect(openObjects(broken, folder, qpdf)).rejects.toThrow(/qpdf could not do its work \(2\)/);
  });

  test("a page that can be reached but not turned to is found", async () => {
    const document = await PDFDocument.create();
    const [first, second] = [document.addPage(), document.addPage()];
    first.node.addAnnot(
      document.context.register(
        document.context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], Dest: [second.ref, "Fit"] }),
      ),
    );
    const whole = join(folder, "whole.pdf");
    await writeFile(whole, await document.save());
    await expect(refuseStrayPages({ pdf: whole, pages: 2, folder }, qpdf)).resolves.toBeUndefined();
    document.removePage(1);
    const stray = join(folder, "stray.pdf");
    await writeFile(stray, await document.save());
    await expect(refuseStrayPages({ pdf: stray, pages: 1, folder }, qpdf)).rejects.toThrow(
      "a page that was left out is still in the file",
    );
  });
});

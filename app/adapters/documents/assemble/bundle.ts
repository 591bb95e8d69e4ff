/**
 * Binds what is disclosed into one PDF: letter, index, what was withheld, and the parts with their pages numbered
 * through. Only the front is ever loaded: the pages of the parts are joined and numbered by qpdf, which streams, so
 * that a record may be of any length.
 */
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { qpdf as anyQpdf, type Qpdf } from "~/adapters/seal/qpdf";
import { sha256Of } from "~/adapters/seal/seal-pdf";
import type { LeavingPage } from "~/domain/redaction/arrangement";
import { bindBehind, everyPage, pageCountOf } from "./bind-behind";
import { drawFront, type Front } from "./bundle-front";
import type {
  Bundle,
  BundlePart,
  CoverLetter,
  DoesNotFitOnPaper,
  WithheldLine,
} from "~/adapters/documents/document-tools";
import { DoesNotFit } from "./paper";
import { numberPages } from "./number-pages";
import { addLinks, addOutline } from "./outline";
import { openObjects } from "./pdf-objects";
import { refuseStrayPages } from "./stray-pages";

type Bundling = { cover: CoverLetter; parts: BundlePart[]; withheld: WithheldLine[]; out: string };
/** A part, with its pages in the order in which they leave. */
type Arranged = BundlePart & { pages: LeavingPage[] };

/** The same, with what does not fit as an answer: a person can change it. */
export async function bundleOrSayWhy(bundling: Bundling): Promise<Bundle | DoesNotFitOnPaper> {
  try {
    return await bundleFiles(bundling);
  } catch (error) {
    if (error instanceof DoesNotFit) return { doesNotFit: error.message };
    throw error;
  }
}

/** Throws `DoesNotFit` where a line has no room in its place. */
export async function bundleFiles(
  { cover, parts, withheld, out }: Bundling,
  _report?: unknown,
  qpdf: Qpdf = anyQpdf,
): Promise<Bundle> {
  const arranged = await Promise.all(
    parts.map(async (part) => ({ ...part, pages: part.pages ?? everyPage(await pageCountOf(part.pdf, qpdf)) })),
  );
  const front = await drawFront({
    cover,
    parts: arranged.map(({ title, pages }) => ({ title, pages: pages.length })),
    withheld,
  });
  const folder = await mkdtemp(join(dirname(out), "bundle-"));
  try {
    return await bind({ front, parts: arranged, folder, out }, qpdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bind(
  { front, parts, folder, out }: { front: Front; parts: readonly Arranged[]; folder: string; out: string },
  qpdf: Qpdf,
): Promise<Bundle> {
  const [letter, joined] = [join(folder, "front.pdf"), join(folder, "joined.pdf")];
  await writeFile(letter, front.bytes, { mode: 0o600 });
  await bindBehind(
    {
      front: letter,
      parts: parts.map(({ pdf, pages }) => ({ pdf, pages: pages.map(({ page }) => page) })),
      out: joined,
    },
    qpdf,
  );

  const leaving = parts.flatMap(({ pages }) => pages);
  const objects = await openObjects(joined, folder, qpdf);
  if (objects.pages.length !== front.pages + leaving.length)
    throw new Error("the joined file has not the pages that leave");
  await numberPages(
    objects,
    leaving.map(({ turned }, index) => ({ turned, number: front.numbers[index]! })),
  );
  await addLinks(objects, front.links);
  await addOutline(objects, front.outline);
  await objects.save(out);

  const pages = objects.pages.length;
  await refuseStrayPages({ pdf: out, pages, folder }, qpdf);
  await chmod(out, 0o600);
  return { pages, sha256: await sha256Of(out) };
}

/**
 * A long record is worked on a chunk of pages at a time, so that the memory needed is that of one chunk. qpdf cuts the
 * file, and PDFium, with which the officer saw the pages, must see the very same pages in the chunks: two programs may
 * read a damaged file differently, and a page that nobody looked at must not leave.
 */
import { createHash } from "node:crypto";
import { chmod, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPdfFile } from "~/adapters/pdf/engine/open-pdf-file";
import { UnreadablePage, type OpenedPdf } from "~/adapters/pdf/engine/pdfium";
import { qpdf } from "~/adapters/seal/qpdf";

/** `before` is how many pages come before the first of this chunk. */
export type Chunk = { file: string; before: number; pages: number };
export type ChunkSize = { mostPages: number; mostBytes: number };

const usual: ChunkSize = { mostPages: 200, mostBytes: 40 * 1024 * 1024 };

/**
 * The chunks of `source` in order, as files in `folder`. A short record is one chunk, the file itself; so is one that
 * cannot be cut (damaged, or read differently by qpdf).
 */
export async function chunksOf(
  source: string,
  folder: string,
  { password = "", size = usual }: { password?: string; size?: ChunkSize } = {},
): Promise<Chunk[]> {
  const opened = await openPdfFile(source, password);
  if (!opened.ok) return [{ file: source, before: 0, pages: 0 }]; // whoever opens it says why it cannot be read
  const { pageCount } = opened.pdf;
  opened.pdf.close();
  const whole = [{ file: source, before: 0, pages: pageCount }];
  if (pageCount <= size.mostPages && (await stat(source)).size <= size.mostBytes) return whole;
  const chunks = await cut(source, folder, password, pageCount, size);
  return chunks && (await showTheSame(source, password, chunks)) ? chunks : whole;
}

async function cut(
  source: string,
  folder: string,
  password: string,
  pageCount: number,
  { mostPages, mostBytes }: ChunkSize,
): Promise<Chunk[] | null> {
  const bare = join(folder, "bare.pdf");
  if (!(await leaveOnlyPages(source, folder, password, bare))) return null;
  const bytesEach = (await stat(bare)).size / pageCount;
  const length = Math.max(1, Math.min(mostPages, Math.floor(mostBytes / bytesEach)));
  const chunks: Chunk[] = [];
  for (let before = 0; before < pageCount; before += length) {
    const pages = Math.min(length, pageCount - before);
    const file = join(folder, `pages-${before + 1}.pdf`);
    if (!(await done([bare, "--pages", ".", `${before + 1}-${before + pages}`, "--", file]))) return null;
    chunks.push({ file, before, pages });
  }
  await rm(bare);
  return chunks;
}

type QpdfObjects = { qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>] };

/**
 * What the pages need of the catalogue: without its layers what is switched off would show, and without its form some
 * fields would not.
 */
const neededByPages = ["/Type", "/Pages", "/OCProperties", "/AcroForm"];

/** Attachments, bookmarks and scripts would go along with every chunk. */
async function leaveOnlyPages(source: string, folder: string, password: string, out: string): Promise<boolean> {
  const objectsFile = join(folder, "objects.json");
  const objects = async (which: string) =>
    (await done(["--json=2", "--json-key=qpdf", `--json-object=${which}`, ...opening(password), source, objectsFile]))
      ? (JSON.parse(await readFile(objectsFile, "utf8")) as QpdfObjects).qpdf[1]
      : {};
  const root = /^(\d+) (\d+) R$/.exec(String((await objects("trailer")).trailer?.value?.["/Root"]));
  if (!root) return false;
  const [name, catalogue] = Object.entries(await objects(`${root[1]},${root[2]}`))[0] ?? [];
  if (!name || !catalogue?.value) return false;
  const kept = Object.fromEntries(Object.entries(catalogue.value).filter(([key]) => neededByPages.includes(key)));
  await writeFile(
    objectsFile,
    JSON.stringify({ qpdf: [{ jsonversion: 2, pdfversion: "1.7", maxobjectid: 1 }, { [name]: { value: kept } }] }),
  );
  const cutDown = await done(["--decrypt", ...opening(password), source, `--update-from-json=${objectsFile}`, out]);
  await rm(objectsFile);
  return cutDown;
}

const opening = (password: string) => (password ? [`--password=${password}`] : []);
const doneWithWarnings = 3;

async function done(args: readonly string[]): Promise<boolean> {
  const { code } = await qpdf(args);
  return code === 0 || code === doneWithWarnings;
}

/** An open document keeps what it has read, so the source is opened anew now and then. */
const comparedAtOnce = 5;

/** Every page has the same size, looks and words in its chunk as in the source. */
async function showTheSame(source: string, password: string, chunks: readonly Chunk[]): Promise<boolean> {
  for (let first = 0; first < chunks.length; first += comparedAtOnce) {
    const opened = await openPdfFile(source, password);
    if (!opened.ok) return false;
    try {
      for (const chunk of chunks.slice(first, first + comparedAtOnce))
        if (!(await showsTheSame(opened.pdf, chunk))) return false;
    } finally {
      opened.pdf.close();
    }
  }
  return true;
}

async function showsTheSame(source: OpenedPdf, { file, before, pages }: Chunk): Promise<boolean> {
  const opened = await openPdfFile(file);
  if (!opened.ok) return false;
  try {
    if (opened.pdf.pageCount !== pages) return false;
    for (let page = 1; page <= pages; page += 1)
      if (looksOf(opened.pdf, page) !== looksOf(source, before + page)) return false;
    return true;
  } catch (error) {
    if (error instanceof UnreadablePage) return false;
    throw error;
  } finally {
    opened.pdf.close();
  }
}

const dpi = 36;

function looksOf(pdf: OpenedPdf, page: number): string {
  const { data, width, height } = pdf.renderGray(page, dpi);
  const words = pdf.words(page).map(({ text, box }) => `${text} ${box.map((side) => side.toFixed(1)).join()}`);
  return createHash("sha256")
    .update(`${width}x${height} ${pdf.annotationCount(page)} `)
    .update(data)
    .update(words.join("\n"))
    .digest("hex");
}

/** One file of all pages of these, in order. Nothing but the pages is carried over. */
export async function joinFiles(files: readonly string[], out: string): Promise<void> {
  if (!(await done(["--empty", "--object-streams=generate", "--pages", ...files, "--", out])))
    throw new Error("qpdf could not join the files");
  await chmod(out, 0o600);
}

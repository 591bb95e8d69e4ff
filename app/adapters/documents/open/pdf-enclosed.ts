/** Files inside a PDF: of a portfolio, on a paper clip, or belonging to it. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflate } from "node:zlib";
import type { Enclosed } from "~/adapters/documents/document-tools";
import { cleanFileName, cleanLine } from "~/adapters/mailbox/clean-name";
import { qpdf } from "~/adapters/seal/qpdf";
import type { NotTaken, NotTakenReason } from "~/domain/records/enclosed-files";
import { harmlessSize, mostEnclosed, mostTimesLarger } from "./limits";
import type { Dict, PdfGraph } from "./pdf-graph";

type Inside = { name: string; object: string; dict: Dict };

export async function takeOutEnclosed(
  graph: PdfGraph,
  pdf: string,
  workFolder: string,
): Promise<{ enclosed: Enclosed[]; notTaken: NotTaken[] }> {
  const files = filesIn(graph);
  if (files.length === 0) return { enclosed: [], notTaken: [] };
  const folder = join(workFolder, "enclosed");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const prefix = join(folder, "raw");
  const wanted = files.slice(0, mostEnclosed);
  await qpdf([
    "--json=2",
    "--json-key=qpdf",
    ...wanted.map(({ object }) => `--json-object=${object.replace(/ R$/, "").replace(" ", ",")}`),
    "--json-stream-data=file",
    `--json-stream-prefix=${prefix}`,
    "--decode-level=none",
    pdf,
    join(folder, "streams.json"),
  ]);
  await rm(join(folder, "streams.json"), { force: true });
  const enclosed: Enclosed[] = [];
  const notTaken: NotTaken[] = files.slice(mostEnclosed).map(({ name }) => ({ name, because: "damaged" }));
  for (const [index, file] of wanted.entries()) {
    const path = join(folder, String(index + 1));
    const because = await writeOut(`${prefix}-${Number.parseInt(file.object, 10)}`, path, graph, file.dict);
    if (because) notTaken.push({ name: file.name, because });
    else enclosed.push({ path, name: file.name, mediaType: "application/octet-stream" });
  }
  return { enclosed, notTaken };
}

/** The newest way to name a file first. */
const systems = ["/UF", "/F", "/Unix", "/Mac", "/DOS"];

/** Each once, however often the PDF names it. */
function filesIn(graph: PdfGraph): Inside[] {
  const found = new Map<string, Inside>();
  for (const { dict } of graph.dicts()) {
    const streams = graph.dict(dict["/EF"]);
    const object = systems.map((key) => streams?.[key]).find((each) => typeof each === "string");
    if (object === undefined || found.has(object)) continue;
    const name = systems.map((key) => graph.text(dict[key])).find(Boolean) ?? "";
    const last = name.split(/[\\/]/).at(-1) ?? "";
    found.set(object, { name: cleanFileName(cleanLine(last), "file"), object, dict: graph.dict(object) ?? {} });
  }
  return [...found.values()];
}

/** What comes out is counted: a small stream may be made to fill a disk. */
async function writeOut(raw: string, path: string, graph: PdfGraph, dict: Dict): Promise<NotTakenReason | null> {
  const packed = (await stat(raw).catch(() => null))?.size;
  if (packed === undefined) return "damaged";
  const filters = [graph.look(dict["/Filter"])].flat().filter((filter) => filter !== null);
  if (
    filters.length > 1 ||
    (filters.length === 1 && filters[0] !== "/FlateDecode") ||
    graph.look(dict["/DecodeParms"]) !== null
  )
    return "damaged";
  if (packed === 0) return "empty";
  if (filters.length === 0) {
    await rename(raw, path);
    return null;
  }
  const most = Math.max(harmlessSize, mostTimesLarger * packed);
  try {
    await pipeline(createReadStream(raw), createInflate(), atMost(most), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    if (isOurs(error)) throw error;
    return "damaged";
  } finally {
    await rm(raw, { force: true });
  }
  return (await stat(path)).size === 0 ? "empty" : null;
}

function atMost(bytes: number): Transform {
  let left = bytes;
  return new Transform({
    transform(part: Buffer, _, done) {
      left -= part.length;
      if (left < 0) done(new Error("unpacks too large"));
      else done(null, part);
    },
  });
}

/** No room, no handle: the file is not to blame. */
const isOurs = (error: unknown) =>
  ["ENOSPC", "EDQUOT", "EMFILE", "ENFILE", "EIO", "EROFS", "EACCES"].includes(
    (error as NodeJS.ErrnoException).code ?? "",
  );

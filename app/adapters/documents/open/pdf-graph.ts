/** Every object of a PDF, as qpdf tells them: what the pages show and what they do not, without the streams' bytes. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { qpdf } from "~/adapters/seal/qpdf";

/** As in qpdf's JSON: names begin with a slash, texts with `u:`, bytes with `b:`; "12 0 R" is another object. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Dict = { [key: string]: Value };

export type PdfGraph = {
  catalogue: Dict;
  info: Dict;
  pages: Dict[];
  /** Dictionaries anywhere, those of streams among them, with the object in which they stand. */
  dicts(): Iterable<{ dict: Dict; object: string }>;
  /** What is meant: follows references. */
  look(value: Value | undefined): Value;
  dict(value: Value | undefined): Dict | null;
  list(value: Value | undefined): Value[];
  text(value: Value | undefined): string;
};

type Told = {
  pages: { object: string }[];
  qpdf: [unknown, Record<string, { value?: Value; stream?: { dict: Dict } }>];
};

const done = [0, 3]; // qpdf's words for done, though it had something to say

/** Null where qpdf cannot read the file. */
export async function pdfGraph(pdf: string, folder: string): Promise<PdfGraph | null> {
  const file = join(folder, "objects.json");
  const { code } = await qpdf(["--json=2", "--json-key=qpdf", "--json-key=pages", pdf, file]);
  try {
    return done.includes(code) ? graphOf(JSON.parse(await readFile(file, "utf8")) as Told) : null;
  } finally {
    await rm(file, { force: true });
  }
}

const reference = /^\d+ \d+ R$/;
const deepest = 30;

function graphOf({ pages, qpdf: [, objects] }: Told): PdfGraph {
  const look = (value: Value | undefined): Value => {
    let met: Value | undefined = value;
    for (let step = 0; step < deepest && typeof met === "string" && reference.test(met); step += 1) {
      const object: Told["qpdf"][1][string] | undefined = objects[`obj:${met}`];
      met = object?.value ?? object?.stream?.dict ?? null;
    }
    return met ?? null;
  };
  const dict = (value: Value | undefined): Dict | null => {
    const met = look(value);
    return met !== null && typeof met === "object" && !Array.isArray(met) ? met : null;
  };
  const list = (value: Value | undefined): Value[] => {
    const met = look(value);
    return Array.isArray(met) ? met : [];
  };
  function* within(value: Value | undefined, object: string, depth = 0): Iterable<{ dict: Dict; object: string }> {
    if (value === null || typeof value !== "object" || depth > deepest) return;
    if (!Array.isArray(value)) yield { dict: value, object };
    for (const part of Object.values(value)) yield* within(part, object, depth + 1);
  }
  const trailer = objects["trailer"]?.value as Dict | undefined;
  return {
    catalogue: dict(trailer?.["/Root"]) ?? {},
    info: dict(trailer?.["/Info"]) ?? {},
    pages: pages.map(({ object }) => dict(object) ?? {}),
    *dicts() {
      for (const [key, { value, stream }] of Object.entries(objects))
        if (key !== "trailer") yield* within(value ?? stream?.dict, key.replace(/^obj:/, ""));
    },
    look,
    dict,
    list,
    text: (value) => textOf(look(value)),
  };
}

function textOf(value: Value): string {
  if (typeof value !== "string") return "";
  if (value.startsWith("u:")) return value.slice(2);
  return value.startsWith("b:") ? Buffer.from(value.slice(2), "hex").toString("latin1") : "";
}

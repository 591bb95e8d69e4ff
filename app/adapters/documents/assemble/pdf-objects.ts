/**
 * The objects of a PDF, read and changed one by one by way of qpdf's JSON: only what is asked for is held in memory, so
 * that a record of 500 MB is given its page numbers and its outline without being loaded.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustFinish, type Qpdf } from "~/adapters/seal/qpdf";

/** "12 0 R" */
export type Ref = string;
/** As qpdf's JSON has it: names are "/Name", texts "u:text" or "b:6869", references "12 0 R". */
export type PdfValue = null | boolean | number | string | PdfValue[] | PdfDict;
export type PdfDict = { [key: string]: PdfValue };

export type PdfObjects = {
  root: Ref;
  pages: readonly { ref: Ref; contents: readonly Ref[] }[];
  /** Brings into hand what these values refer to. */
  read(values: readonly (PdfValue | undefined)[]): Promise<void>;
  /** What a reference that was read leads to; any other value is itself. */
  look(value: PdfValue | undefined): PdfValue | undefined;
  put(ref: Ref, value: PdfValue): void;
  add(value: PdfValue): Ref;
  addStream(content: string): Ref;
  /** Writes the file with what was put and added. */
  save(out: string): Promise<void>;
};

type Header = { maxobjectid: number };
type Entry = { value: PdfValue } | { stream: { dict: PdfDict; data?: string } };
type Objects = Record<string, Entry>;
type Read = { pages: { object: Ref; contents: Ref[] }[]; qpdf: [Header, Objects] };

/** `folder` is for files that live only while qpdf is told something. */
export async function openObjects(pdf: string, folder: string, qpdf: Qpdf): Promise<PdfObjects> {
  const {
    pages,
    qpdf: [header, { trailer }],
  } = await readJson(pdf, folder, ["--json-key=pages", "--json-object=trailer"], qpdf);
  const known = new Map<Ref, PdfValue>();
  const changed: Objects = {};
  let last = header.maxobjectid;
  const newRef = () => `${(last += 1)} 0 R`;
  const put = (ref: Ref, value: PdfValue) => {
    known.set(ref, value);
    changed[`obj:${ref}`] = { value };
  };

  return {
    root: dictOf(valueIn(trailer))["/Root"] as Ref,
    pages: pages.map(({ object, contents }) => ({ ref: object, contents })),
    async read(values) {
      const wanted = new Set(values.filter(isRef).filter((ref) => !known.has(ref)));
      if (!wanted.size) return;
      const {
        qpdf: [, found],
      } = await readJson(
        pdf,
        folder,
        [...wanted].map((ref) => `--json-object=${ref.split(" ", 2).join(",")}`),
        qpdf,
      );
      for (const ref of wanted) known.set(ref, valueIn(found[`obj:${ref}`]));
    },
    look: (value) => (isRef(value) ? known.get(value) : value),
    put,
    add(value) {
      const ref = newRef();
      put(ref, value);
      return ref;
    },
    addStream(content) {
      const ref = newRef();
      changed[`obj:${ref}`] = { stream: { dict: {}, data: Buffer.from(content, "latin1").toString("base64") } };
      return ref;
    },
    async save(out) {
      const changes = join(folder, "changes.json");
      await writeFile(
        changes,
        JSON.stringify(
          { version: 2, parameters: { decodelevel: "none" }, qpdf: [{ ...header, maxobjectid: last }, changed] },
          plainNumbers,
        ),
      );
      await mustFinish(qpdf, [...asWeWrite, pdf, `--update-from-json=${changes}`, out]);
    },
  };
}

/** The same pages make the same file, and small objects are packed together. */
const asWeWrite = ["--deterministic-id", "--object-streams=generate"];

export const isRef = (value: PdfValue | undefined): value is Ref =>
  typeof value === "string" && /^\d+ \d+ R$/.test(value);

export const dictOf = (value: PdfValue | undefined): PdfDict =>
  typeof value === "object" && value && !Array.isArray(value) ? value : {};

const valueIn = (entry: Entry | undefined): PdfValue => (entry && "value" in entry ? entry.value : null);

async function readJson(pdf: string, folder: string, wanted: readonly string[], qpdf: Qpdf): Promise<Read> {
  const out = join(folder, "objects.json");
  await mustFinish(qpdf, ["--json=2", "--json-key=qpdf", ...wanted, pdf, out]);
  return JSON.parse(await readFile(out, "utf8")) as Read;
}

/** A PDF has no way of writing 1e-7. */
const plainNumbers = (_: string, value: unknown) => (typeof value === "number" && Math.abs(value) < 1e-6 ? 0 : value);

/**
 * Takes a form with files as it streams in: constant memory whatever the size, and nothing left behind when it is cut
 * off. `request.formData()` would hold the whole submission in memory, so routes declared `upload` use this instead.
 */
import { Readable } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";
import busboy from "busboy";
import { isStoreFull } from "#db/engine/errors";
import { withoutUnseen } from "~/domain/terms/unseen-characters";

/** `name` is the sender's own file name, as it reads: for showing, never for a path. */
type IncomingFile = { field: string; name: string; mediaType: string };

export type UploadRefusal = "too-large" | "cut-off" | "empty" | "storage-full";
/** What is so of one file alone: those behind it can still be taken. */
export type FileRefusal = Extract<UploadRefusal, "too-large" | "empty">;
/** `hasMore` where more files were sent than are taken at once; the rest was not looked at. */
export type Upload<Kept> =
  | { ok: true; fields: FormData; files: Kept[]; hasMore: boolean }
  | { ok: false; because: UploadRefusal; fields: FormData };

type Into<Kept> = {
  /** For one file. */
  maxBytes: number;
  /**
   * Keeps one file and answers once it is safe. The stream fails with `UploadStopped` when the file is too large or cut
   * off: `into` must then undo what it wrote and fail in turn. Files come one after another, in the order of the form.
   */
  into(file: IncomingFile, content: Readable): Promise<Kept>;
  /** Undoes a file that was kept whole, because a later one in the same submission was refused. */
  undo?(kept: Kept): Promise<void>;
  /** Where each file is taken by itself: told of one that is not, and the rest goes on. */
  refusedFile?(file: IncomingFile, because: FileRefusal): void;
};

/** Why a file's stream ended early. */
class UploadStopped extends Error {
  override name = "UploadStopped";
  constructor(readonly because: UploadRefusal) {
    super(`the upload was stopped: ${because}`);
  }
}

export const mostFilesAtOnce = 50;
const limits = { files: mostFilesAtOnce, fields: 100, fieldSize: 64 * 1024, fieldNameSize: 200 };

/** Never throws for what a sender can cause; other problems of `into` are thrown on. */
export async function receiveUpload<Kept>(
  request: Request,
  { maxBytes, into, undo, refusedFile }: Into<Kept>,
): Promise<Upload<Kept>> {
  const fields = new FormData();
  const files: Kept[] = [];
  let isAnyRefused = false;
  try {
    const { hasMore } = await readParts(request, {
      maxBytes,
      fields,
      keep: async (file, content) => {
        try {
          files.push(await into(file, content));
        } catch (problem) {
          const because = refusedFile && ofOneFile(problem);
          if (!because) throw problem;
          isAnyRefused = true;
          refusedFile(file, because);
        }
      },
    });
    if (files.length === 0 && !isAnyRefused) throw new UploadStopped("empty");
    return { ok: true, fields, files, hasMore };
  } catch (problem) {
    if (undo) await Promise.all(files.map(undo));
    const because = refusalIn(problem);
    if (!because) throw problem;
    return { ok: false, because, fields };
  }
}

const ofOneFile = (problem: unknown): FileRefusal | null =>
  problem instanceof UploadStopped && (problem.because === "empty" || problem.because === "too-large")
    ? problem.because
    : null;

function refusalIn(problem: unknown): UploadRefusal | null {
  if (problem instanceof UploadStopped) return problem.because;
  return isStoreFull(problem) ? "storage-full" : null;
}

type Parts = { maxBytes: number; fields: FormData; keep(file: IncomingFile, content: Readable): Promise<void> };

function readParts(request: Request, { maxBytes, fields, keep }: Parts): Promise<{ hasMore: boolean }> {
  return new Promise((resolve, reject) => {
    const parser = parserFor(request, maxBytes);
    if (!request.body || !parser) return reject(new UploadStopped("empty"));

    const body = Readable.fromWeb(request.body as unknown as NodeWebStream);
    let kept = Promise.resolve();
    let failed = false;
    let hasMore = false;
    const stop = (problem: unknown) => {
      if (failed) return;
      failed = true;
      body.unpipe(parser);
      parser.destroy();
      body.resume(); // what still comes is read and dropped, so that the browser gets our answer
      body.on("error", () => {}); // the sender may leave now
      void kept.catch(() => {}).then(() => reject(problem as Error));
    };

    parser.on("field", (name, value) => fields.append(name, value));
    parser.on("file", (field, stream, { filename, mimeType }) => {
      if (!filename) return stream.resume(); // a file box that was left empty
      stream.on("error", () => {}); // told to whoever reads it; nobody may be reading yet
      const content = Readable.from(wholeFile(stream), { objectMode: false });
      const name = nameAsRead(filename);
      kept = kept.then(() => keep({ field, name, mediaType: mimeType }, content));
      kept.catch(stop);
    });
    parser.on("filesLimit", () => (hasMore = true));
    parser.on("error", () => stop(new UploadStopped("cut-off")));
    parser.on("close", () => {
      if (!failed) kept.then(() => resolve({ hasMore }), stop);
    });
    body.once("error", () => stop(new UploadStopped("cut-off")));
    body.pipe(parser);
  });
}

/** Null where the request is not a form with files. */
function parserFor(request: Request, maxBytes: number) {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) return null;
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      limits: { ...limits, fileSize: maxBytes },
      defParamCharset: "utf8",
    });
  } catch {
    return null; // it says that it is one, and not where its parts end; nothing but its head was read here
  }
}

/** The bytes of a file, ending well only when all of them came. */
async function* wholeFile(stream: Readable & { truncated?: boolean }): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      yield chunk;
    }
  } catch {
    throw new UploadStopped("cut-off");
  }
  if (stream.truncated) throw new UploadStopped("too-large");
  if (size === 0) throw new UploadStopped("empty");
}

/** Without folders and what nobody sees: a mark of direction makes "exe.pdf" of "fdp.exe". */
function nameAsRead(filename: string): string {
  const last = filename.split(/[\\/]/).at(-1)!;
  const name = withoutUnseen(last).replace(/\s+/g, " ").trim();
  return /^[\p{P}\s]*$/u.test(name) ? "file" : name;
}

/** The document tools, each call in a child process of its own. */
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { runInChild, type ChildLimits, type ChildOptions, type ChildResult } from "~/adapters/sandbox/run-in-child";
import type { TaskInput, TaskName, TaskOutput, TaskProgress } from "~/adapters/sandbox/tasks";
import type { DocumentTools, FileRefusal } from "./document-tools";

/** For one page where the work is done page by page, otherwise for the whole file. */
const usualLimits: ChildLimits = { timeoutMs: 180_000, memoryMb: 2_000 };
/** Burning in and bundling are one long silence; a thousand pages take about a minute. */
const wholeFileTimeoutMs = 30 * 60_000;

/** Says what was the matter, such as a line of the address that is too long, without quoting it. */
export class ToolFailed extends Error {
  override name = "ToolFailed";
}

export function sandboxedDocumentTools(limits: Partial<ChildLimits> = {}): DocumentTools {
  const perPage = { ...usualLimits, ...limits };
  const perFile = { ...usualLimits, timeoutMs: wholeFileTimeoutMs, ...limits };

  return {
    async prepare({ source, name, workFolder, from, onOpened, onPage, signal }) {
      const onProgress = async (progress: TaskProgress<"prepare-document">) => {
        if ("opened" in progress) return onOpened?.(progress.opened);
        await onPage(progress.page, progress.done, progress.total);
        for (const file of [progress.page.picture, progress.page.seen?.small ?? []].flat())
          await rm(file, { force: true }); // a file of thousands of pages must not fill the disk with pictures
      };
      const prepared = await runInChild(
        "prepare-document",
        { source, name, workFolder, ...(from && { from }) },
        { ...perPage, workFolder, onProgress, signal },
      );
      if (prepared.ok) return prepared.value;
      signal?.throwIfAborted();
      return { ok: false, because: refusalFor(prepared) };
    },
    async burnIn({ source, marks, out, wordings, codes, onPages }) {
      const burnt = await runInChild(
        "burn-in",
        { source, marks, out, wordings, codes },
        { ...perFile, workFolder: dirname(out), onProgress: ({ done }) => onPages?.(done) },
      );
      return burnt.ok ? burnt.value : { ok: false, because: refusalFor(burnt) };
    },
    assemble: ({ parts, out }) => mustSucceed("assemble", { parts, out }, { ...perFile, workFolder: dirname(out) }),
    async reviewCopy({ reference, parts, reasons, out }) {
      const made = await runInChild(
        "review-copy",
        { reference, parts, reasons, out },
        { ...perFile, workFolder: dirname(out) },
      );
      return made.ok ? made.value : { ok: false, because: refusalFor(made) };
    },
    bundle: ({ cover, parts, withheld, out }) =>
      mustSucceed("bundle", { cover, parts, withheld, out }, { ...perFile, workFolder: dirname(out) }),
    copyPages: (copies) => mustSucceed("copy-pages", copies, { ...perFile, workFolder: dirname(copies.out) }),
    seal: ({ source, password, out }) =>
      mustSucceed("seal", { source, password, out }, { ...perFile, workFolder: dirname(out) }),
    async readApplicationForm({ source }) {
      const read = await runInChild("read-application-form", { source }, { ...perPage, workFolder: dirname(source) });
      return read.ok ? read.value : null; // a form that cannot be opened offers nothing; the file itself is kept
    },
  };
}

type Failure = Extract<ChildResult<unknown>, { ok: false }>;

/** A file that ends its reader is damaged, whatever else it may be. */
function refusalFor({ because }: Failure): FileRefusal {
  return because === "took-too-long" || because === "needed-too-much-memory" ? because : "damaged";
}

/** For work on files of our own making, where failure is a bug and not the file's fault. */
async function mustSucceed<Name extends TaskName>(
  task: Name,
  input: TaskInput<Name>,
  options: ChildOptions<TaskProgress<Name>>,
): Promise<TaskOutput<Name>> {
  const result = await runInChild(task, input, options);
  if (!result.ok) throw new ToolFailed(`${task} ${result.because}: ${result.detail?.split("\n", 1)[0] ?? ""}`);
  return result.value;
}

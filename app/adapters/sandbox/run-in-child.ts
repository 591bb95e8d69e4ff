/**
 * Runs one task in a process of its own. Files from outside are opened only there: a file that crashes, loops or swells
 * its reader ends a child, never the server. Throws `MachineFault` where no file is to blame.
 */
import { fork, type ChildProcess } from "node:child_process";
import { childProgram } from "./child-program";
import type { ChildResult } from "./child-result";
import { wordsOfParent } from "./end-with-parent";
import type { FromChild, FromParent } from "./messages";
import type { TaskInput, TaskName, TaskOutput, TaskProgress } from "./tasks";
import { cancellation, death, endChild, tooMuchMemory } from "./watch-child";

export type { ChildResult } from "./child-result";

export type ChildLimits = {
  /**
   * The longest silence, in milliseconds: time until the result or, where a task reports progress, until the next
   * report.
   */
  timeoutMs: number;
  /** Resident memory in megabytes; looked at five times a second. */
  memoryMb: number;
};

export type ChildOptions<Progress> = ChildLimits & {
  /** The child's current folder: the private working folder its files are in. */
  workFolder: string;
  /**
   * Awaited, in order; however the work ends, what was begun here is done before the caller hears of it. Where it
   * throws the child is ended and the error is the caller's.
   */
  onProgress?: (progress: Progress) => Promise<void> | void;
  signal?: AbortSignal;
};

export async function runInChild<Name extends TaskName>(
  task: Name,
  input: TaskInput<Name>,
  options: ChildOptions<TaskProgress<Name>>,
): Promise<ChildResult<TaskOutput<Name>>> {
  if (options.signal?.aborted) return { ok: false, because: "cancelled" };
  const child = startChild(options);
  const watches = new AbortController();
  const begun: Begun = { last: Promise.resolve() };
  try {
    return await Promise.race([
      conversation(child, task, input, options, begun, watches.signal),
      death(child),
      tooMuchMemory(child, options.memoryMb, watches.signal),
      cancellation(options.signal, watches.signal),
    ]);
  } finally {
    watches.abort();
    await endChild(child);
    await begun.last.catch(() => undefined); // the caller has heard of it
  }
}

/** What a report of the child set going, and what waits behind it. */
type Begun = { last: Promise<void> };

function startChild({ workFolder, memoryMb }: ChildOptions<never>): ChildProcess {
  const { entry, execArgv, env } = childProgram();
  return fork(entry, wordsOfParent(), {
    cwd: workFolder,
    env,
    execArgv: [...execArgv, `--max-old-space-size=${memoryMb}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    detached: true, // a process group of its own, so that programs the child started end with it
  });
}

function conversation<Name extends TaskName>(
  child: ChildProcess,
  task: Name,
  input: unknown,
  { timeoutMs, onProgress }: ChildOptions<TaskProgress<Name>>,
  begun: Begun,
  over: AbortSignal,
) {
  return new Promise<ChildResult<TaskOutput<Name>>>((resolve, reject) => {
    const silence = setTimeout(() => resolve({ ok: false, because: "took-too-long" }), timeoutMs);
    over.addEventListener("abort", () => clearTimeout(silence));
    const say = (message: FromParent) => child.connected && child.send(message, () => {});
    const afterwards = (next: () => Promise<void> | void) => {
      begun.last = begun.last.then(() => (over.aborted ? undefined : next()));
      begun.last.catch(reject);
    };

    const dealWith = async (progress: TaskProgress<Name>) => {
      await onProgress?.(progress);
      say({ say: "go-on" });
    };
    const finish = (value: TaskOutput<Name>) => {
      clearTimeout(silence);
      afterwards(() => resolve({ ok: true, value }));
    };
    child.on("message", (message: FromChild) => {
      silence.refresh();
      if (message.say === "ready") say({ say: "start", task, input });
      if (message.say === "progress") afterwards(() => dealWith(message.value as TaskProgress<Name>));
      if (message.say === "done") finish(message.value as TaskOutput<Name>);
      if (message.say === "failed" && isTheMachinesFault(message.code)) reject(new MachineFault(message.code));
      if (message.say === "failed") resolve({ ok: false, because: "failed", detail: message.detail });
    });
  });
}

/** The disk is full, files cannot be opened, the installation lacks a part: the file that was read is not to blame. */
export class MachineFault extends Error {
  override name = "MachineFault";
  constructor(readonly code: string) {
    super(`a child process could not do its work: ${code}`);
  }
}

function isTheMachinesFault(code: string | null): code is string {
  return (
    code !== null &&
    [
      "ENOSPC",
      "EDQUOT",
      "EMFILE",
      "ENFILE",
      "EIO",
      "EROFS",
      "EACCES",
      "ENOENT",
      "MODULE_NOT_FOUND",
      "ERR_MODULE_NOT_FOUND",
    ].includes(code)
  );
}

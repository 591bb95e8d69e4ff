/** A process that was started by another does not outlive it, though it be in the middle of something. */
import { Worker } from "node:worker_threads";

/**
 * The words with which a parent starts such a process. The number is the parent's own: a parent that dies while its
 * child is still being loaded can no longer be asked for, the orphan's `process.ppid` is already another's.
 */
export const wordsOfParent = (): string[] => [String(process.pid)];

/**
 * Work that never yields cannot notice that the parent died, so a thread of its own watches for that, and kills this
 * process `graceMs` after the parent is gone. The parent must have started it with `wordsOfParent()`.
 */
export function endWithParent({ graceMs = 0 }: { graceMs?: number } = {}) {
  const watch = `
    const parent = ${Number(process.argv[2])};
    const kill = () => process.kill(process.pid, "SIGKILL");
    const look = () => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      setTimeout(kill, ${graceMs});
    };
    const watch = setInterval(look, 1000);
    look();`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}

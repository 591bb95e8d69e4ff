/** A process that was started by another does not outlive it, though it be in the middle of something. */
import { Worker } from "node:worker_threads";

/**
 * Work that never yields cannot notice that the parent died, so a thread of its own watches for that, and kills this
 * process `graceMs` after the parent is gone.
 */
export function endWithParent({ graceMs = 0 }: { graceMs?: number } = {}) {
  const watch = `
    const parent = ${process.ppid};
    const kill = () => process.kill(process.pid, "SIGKILL");
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      setTimeout(kill, ${graceMs});
    }, 1000);`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}

/** Long work runs beside the web server in a process of its own, which is started again when it dies. */
import { fork, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import type { Logger } from "pino";
import { wordsOfParent } from "~/adapters/sandbox/end-with-parent";

type WorkerState = "running" | "restarting" | "off";
export type WorkerProcess = { state(): WorkerState; stop(): Promise<void> };

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** A worker that lived this long was well: the next pause is short again. */
const wellAfterMs = 120_000;
const stopWithinMs = 10_000;

export function startWorker(program: string, log: Logger): WorkerProcess {
  let child: ChildProcess | null = null;
  let pause = firstPauseMs;
  let stopping = false;
  let restart: NodeJS.Timeout | undefined;

  function begin() {
    const startedAt = Date.now();
    child = fork(program, wordsOfParent(), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child.once("exit", (code, signal) => {
      child = null;
      if (stopping) return;
      if (Date.now() - startedAt > wellAfterMs) pause = firstPauseMs;
      log.error({ code, signal, startsAgainInMs: pause }, "the worker ended");
      restart = setTimeout(begin, pause);
      pause = Math.min(pause * 2, longestPauseMs);
    });
  }
  begin();
  return {
    state: () => (child ? "running" : "restarting"),
    async stop() {
      stopping = true;
      clearTimeout(restart);
      if (child) await ended(child);
    },
  };
}

async function ended(child: ChildProcess) {
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const impatient = setTimeout(() => child.kill("SIGKILL"), stopWithinMs);
  await exit;
  clearTimeout(impatient);
}

export const noWorker: WorkerProcess = { state: () => "off", stop: async () => {} };

export const isBuilt = (program: string) => existsSync(program);

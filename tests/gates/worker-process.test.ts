import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startWorker, type WorkerProcess } from "~/boot/worker-process";
import { patience } from "../given/patience";
import { removeFolder } from "../given/remove-folder";

let folder: string;
let worker: WorkerProcess;
const silent = pino({ level: "silent" });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "worker-"));
});
afterEach(async () => {
  await worker.stop();
  await removeFolder(folder);
});

/** A worker that notes its process id and then does as it is told. */
function programThat(does: string) {
  const program = join(folder, "worker.mjs");
  const pids = join(folder, "pids");
  appendFileSync(pids, "");
  writeFileSync(
    program,
    `import { appendFileSync } from "node:fs"; appendFileSync(${JSON.stringify(pids)}, process.pid + "\\n"); ${does}`,
  );
  return { program, started: () => readFileSync(pids, "utf8").split("\n").filter(Boolean).map(Number) };
}

const wait = { timeout: patience, interval: 50 };
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a worker that is killed is started again", async () => {
  const { program, started } = programThat("setInterval(() => {}, 1000);");
  worker = startWorker(program, silent);
  await vi.waitFor(() => expect(started()).toHaveLength(1), wait);
  process.kill(started()[0]!, "SIGKILL");
  await vi.waitFor(() => expect(worker.state()).toBe("restarting"), wait);
  await vi.waitFor(() => expect(started()).toHaveLength(2), wait);
  expect(worker.state()).toBe("running");
});

test("a stopped worker has ended, and is not started again", async () => {
  const { program, started } = programThat("setInterval(() => {}, 1000);");
  worker = startWorker(program, silent);
  await vi.waitFor(() => expect(started()).toHaveLength(1), wait);
  await worker.stop();
  expect(isAlive(started()[0]!)).toBe(false);
});

/**
 * `npm start` as the README has it: a data folder that is not there yet, named from where the desk is started, filled
 * and served.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../given/free-port";
import { isRunning } from "../given/is-running";
import { patience } from "../given/patience";
import { removeFolder } from "../given/remove-folder";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "access-desk-start-"));
});
afterAll(() => removeFolder(folder));

async function start(port: number) {
  const env = {
    ...process.env,
    PORT: String(port),
    ACCESS_DESK_DATA_DIR: relative(process.cwd(), join(folder, "data")),
    DATABASE_URL: "",
  };
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const isServing = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes("Press Ctrl+C to stop")) resolve();
      });
    }
    child.once("exit", () => reject(new Error(`it ended:\n${said}`)));
  });
  await isServing;
  return { child, said: () => said };
}

async function ended(child: ChildProcess) {
  child.kill("SIGINT");
  await once(child, "exit");
}

test("it fills a demonstration on the first run, serves it, and keeps it for the next", async () => {
  const port = await freePort();
  const first = await start(port);
  expect(first.said()).toMatch(/The demonstration caseload is ready: \d\d invented cases/);
  expect((await fetch(`http://127.0.0.1:${port}/sign-in`)).status).toBe(200);
  await ended(first.child);

  const again = await start(port);
  expect(again.said()).not.toContain("demonstration caseload");
  await ended(again.child);

  const killed = await start(port);
  const workers = await childrenOf(killed.child.pid!);
  expect(workers.length).toBeGreaterThan(0);
  killed.child.kill("SIGKILL");
  for (const worker of workers)
    await expect
      .poll(() => isRunning(worker), { timeout: patience, message: "the worker outlives its server" })
      .toBe(false);
});

const childrenOf = async (pid: number) =>
  (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).split(" ").filter(Boolean).map(Number);

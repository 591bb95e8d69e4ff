import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { isRunning } from "../../given/is-running";
import { patience } from "../../given/patience";
import { removeFolder } from "../../given/remove-folder";

const folder = mkdtempSync(join(tmpdir(), "end-with-parent-"));
afterAll(() => removeFolder(folder));

const { href: endWithParent } = pathToFileURL(resolve("app/adapters/sandbox/end-with-parent.ts"));

function written(name: string, program: string): string {
  const path = join(folder, name);
  writeFileSync(path, program);
  return path;
}

/** Starts the child with the words of a parent, says its number, and stays until it is killed. */
const parentOf = (child: string) =>
  written(
    "parent.mts",
    `import { spawn } from "node:child_process";
     import { wordsOfParent } from ${JSON.stringify(endWithParent)};
     const words = ["--import", "tsx", ${JSON.stringify(child)}, ...wordsOfParent()];
     console.log(spawn(process.execPath, words, { stdio: "ignore" }).pid);
     setInterval(() => {}, 1000);`,
  );

test("a child whose parent dies before it begins to watch ends all the same", async () => {
  const loaded = join(folder, "loaded");
  const watches = join(folder, "watches");
  const child = written(
    "child.mts",
    `import { writeFileSync } from "node:fs";
     import { endWithParent } from ${JSON.stringify(endWithParent)};
     setInterval(() => {}, 1000);
     const startedBy = process.ppid;
     writeFileSync(${JSON.stringify(loaded)}, "");
     while (process.ppid === startedBy) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
     endWithParent({ graceMs: 500 });
     writeFileSync(${JSON.stringify(watches)}, "");`,
  );
  const parent = spawn(process.execPath, ["--import", "tsx", parentOf(child)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(parent.stdout, "data")) as [Buffer];
  const pid = Number(said.toString());
  await expect.poll(() => existsSync(loaded), { timeout: patience }).toBe(true);

  parent.kill("SIGKILL");
  await expect.poll(() => existsSync(watches), { timeout: patience }).toBe(true);
  await expect.poll(() => isRunning(pid), { timeout: patience }).toBe(false);
});

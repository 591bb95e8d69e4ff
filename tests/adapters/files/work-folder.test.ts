import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sweepWorkFolders, workFoldersIn } from "~/adapters/files/work-folder";

const sixHoursMs = 6 * 3_600_000;

describe("working folders", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "work-folders-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const sweep = (now = Date.now()) => sweepWorkFolders(root, sixHoursMs, now);

  /** Leaves a process in the middle of its work; resolves once it has a folder. */
  async function processAtWork() {
    const program = `
      import { writeFileSync } from "node:fs";
      const { workFoldersIn } = await import(${JSON.stringify(pathToFileURL("app/adapters/files/work-folder.ts").href)});
      await workFoldersIn(${JSON.stringify(root)})(async ({ path }) => {
        writeFileSync(path + "/record.pdf", "in the clear");
        console.log("at work");
        await new Promise(() => setInterval(() => {}, 1000));
      });`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    return child;
  }

  test("of a process that was killed are swept at once, those of one at work are not", async () => {
    const [killed, atWork] = await Promise.all([processAtWork(), processAtWork()]);
    killed.kill("SIGKILL");
    await once(killed, "exit");
    expect(await readdir(root)).toHaveLength(2);
    await sweep();
    expect(await readdir(root)).toEqual([expect.stringContaining(`.${atWork.pid}.`)]);
    atWork.kill("SIGKILL");
    await once(atWork, "exit");
    await sweep();
    expect(await readdir(root)).toEqual([]);
  });

  test("of another process that has got the same number are swept", async () => {
    await workFoldersIn(root)(async ({ path }) => {
      const [, began] = /\.(\d+)-/.exec(path)!;
      await mkdir(path.replace(`.${began}-`, `.${Number(began) - 1}-`));
      expect(await readdir(root)).toHaveLength(2);
      await sweep();
      expect(await readdir(root)).toEqual([path.split("/").at(-1)]);
    });
  });

  test("of another machine, or of nobody known, are swept when they are old", async () => {
    const old = new Date(Date.now() - sixHoursMs - 1_000);
    for (const name of ["work-elsewhere.77.1-aaaaaa", "work-bbbbbb"]) {
      await mkdir(join(root, name));
      await sweep();
      expect(await readdir(root)).toEqual([name]);
      await utimes(join(root, name), old, old);
      await sweep();
      expect(await readdir(root)).toEqual([]);
    }
  });
});

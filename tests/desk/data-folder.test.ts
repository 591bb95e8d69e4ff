/**
 * Started as the README says, the desk's folder is `data`, a path from where it was started; its children work in
 * folders of their own.
 */
import { mkdtemp } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDeps, type DeskDeps } from "~/boot/deps.server";
import { readSettings } from "~/settings/settings.server";
import { removeFolder } from "../given/remove-folder";

let deps: DeskDeps;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "access-desk-relative-"));
  deps = await openDeps(readSettings({ ACCESS_DESK_DATA_DIR: relative(process.cwd(), folder), LOG_LEVEL: "silent" }));
});
afterAll(async () => {
  await deps.store.close();
  await removeFolder(folder);
});

test("everything is kept under one whole path, wherever a child stands", () => {
  const { dataDir, databaseUrl, filesUrl } = deps.settings;
  expect([dataDir, databaseUrl.slice("file:".length), filesUrl.slice("file:".length)].every(isAbsolute)).toBe(true);
});

test("a child finds what was laid into its work folder", () =>
  deps.inWorkFolder(async ({ path }) => {
    expect(isAbsolute(path)).toBe(true);
  }));

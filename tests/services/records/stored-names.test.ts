/** What earlier versions wrote into a document's folder is read, and written, under the names they used. */
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { SealedFolder } from "~/adapters/files/files";
import { openFiles } from "~/adapters/files/sealed-files";
import { emptyMarks } from "~/domain/redaction/marks";
import { keepMarks, marksIn } from "~/services/records/marks-file";
import { keepNewestPage, keepWholeList, pagesReadySoFar, readList } from "~/services/records/page-list";
import { removeFolder } from "../../given/remove-folder";

const root = mkdtempSync(join(tmpdir(), "access-desk-stored-"));
const files = openFiles({ url: `file:${root}`, masterKey: randomBytes(32) });
let folder: SealedFolder;
beforeEach(() => ({ folder } = files.newFolder(1)));
afterAll(() => removeFolder(root));

const write = (name: string, content: unknown) => folder.put(name, Buffer.from(JSON.stringify(content)));
const read = async (name: string): Promise<unknown> => JSON.parse((await folder.read(name)).toString("utf8"));

test("whoever worked on a document is never forgotten", async () => {
  await write("marks/1-a.json", { ...emptyMarks, hands: ["officer-1"] });
  const marks = await marksIn(folder, "marks/1-a.json");
  expect(marks).toEqual({ ...emptyMarks, workedOnBy: ["officer-1"] });
  await keepMarks(folder, "marks/2-b.json", marks);
  expect(await read("marks/2-b.json")).toEqual({ ...emptyMarks, hands: ["officer-1"] });
});

test("the same name with another birth date goes on being found", async () => {
  const page = (kind: string) => ({ number: 1, width: 595, height: 842, findings: [{ kind, lastFour: "1971" }] });
  const stored = { version: 1, pages: [page("name-twin")] };
  await write("pages/001.json", stored.pages);
  expect(await pagesReadySoFar(folder)).toEqual([page("same-name-other-birth-date")]);
  await write("pages.json", stored);
  const { pages } = await readList(folder);
  expect(pages).toEqual([page("same-name-other-birth-date")]);
  await keepWholeList(folder, pages);
  await keepNewestPage(folder, pages);
  expect(await read("pages.json")).toEqual(stored);
  expect(await read("pages/001.json")).toEqual(stored.pages);
});

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderMail } from "~/adapters/mail/folder-mail";
import { pathOfSentMail, sentMail } from "~/adapters/mail/sent-mail";
import { removeFolder } from "../../given/remove-folder";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sent-mail-"));
});
afterEach(() => removeFolder(folder));

test("what was sent can be read again", async () => {
  const send = folderMail(folder, { name: "An Invented NHS Trust", address: "records@trust.example" });
  await send({
    messageId: "<outbox-1@desk.example>",
    to: { name: "A Requester", address: "requester@firm.example" },
    subject: "Your request AD-2026-0001",
    text: "Dear Requester,\n\nWe have your request.\n",
    attachment: { name: "disclosure.pdf", mediaType: "application/pdf", content: Readable.from([Buffer.alloc(5_000)]) },
  });
  const [mail, ...others] = await sentMail(folder);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    file: "outbox-1.eml",
    subject: "Your request AD-2026-0001",
    attachments: [{ name: "disclosure.pdf", size: 5_000 }],
  });
  expect(mail!.to).toContain("requester@firm.example");
  expect(mail!.text).toContain("We have your request.");
});

test("nothing was sent yet", async () => {
  expect(await sentMail(join(folder, "not-there"))).toEqual([]);
});

test("only the folder's own messages can be opened", async () => {
  await writeFile(join(folder, ".half-written"), "");
  expect(await sentMail(folder)).toEqual([]);
  for (const name of ["../secret.eml", "a/b.eml", ".hidden.eml", "letter.txt", ""])
    expect(pathOfSentMail(folder, name)).toBeNull();
});

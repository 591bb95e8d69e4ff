/** The demonstration's sent mail. There is no such folder, and no such page, where a real mail server is configured. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { pathOfSentMail, sentMail } from "~/adapters/mail/sent-mail";
import { getDeps } from "./deps.server";

export async function mailFolder() {
  const { mail } = (await getDeps()).settings;
  if (mail.kind !== "folder") throw new Response(null, { status: 404 });

  return {
    place: mail.dir,
    latest: () => sentMail(mail.dir),
    async open(file: string) {
      const path = pathOfSentMail(mail.dir, file);
      const found = path && (await stat(path).catch(() => null));
      return found ? { size: found.size, content: createReadableStreamFromReadable(createReadStream(path)) } : null;
    },
  };
}

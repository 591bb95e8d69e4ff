/** Demonstration mail: the same messages as `.eml` files in a folder, which any mail program opens. */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createTransport } from "nodemailer";
import { isOrdinaryAddress } from "./address";
import { composed, goesOnlyTo, type MailFrom } from "./compose-mail";
import type { SendMail } from "./send-mail";

/** One file for each Message-ID, so that a message sent again stands there once. It appears whole or not at all. */
export function folderMail(folder: string, from: MailFrom): SendMail {
  const transport = createTransport({ streamTransport: true, buffer: false, newline: "windows", disableFileAccess: true, disableUrlAccess: true });
  return async (mail) => {
    if (!isOrdinaryAddress(mail.to.address)) return { ok: false, because: "address-refused" };

    const { envelope, message } = await transport.sendMail(composed(mail, from));
    if (!goesOnlyTo(mail.to.address, envelope)) return { ok: false, because: "address-refused" };

    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `.${randomUUID()}`);
    try {
      await pipeline(message as NodeJS.ReadableStream, createWriteStream(unfinished, { flags: "wx", mode: 0o600, flush: true }));
      await rename(unfinished, join(folder, fileName(mail.messageId)));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return { ok: true };
  };
}

/** `<outbox-ID@host>` is outbox-ID.eml. */
const fileName = (messageId: string) => `${messageId.replace(/^<|@.*$/g, "").replace(/[^\w-]/g, "_")}.eml`;

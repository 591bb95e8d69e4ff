/** Demonstration mail: the same messages as `.eml` files in a folder, which any mail program opens. */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createTransport } from "nodemailer";
import { isOrdinaryAddress } from "./address";
import { composed, goesOnlyTo, type MailFrom } from "./compose-mail";
import type { OutgoingMail, SendMail } from "./send-mail";

/** One file for each Message-ID, so that a message sent again stands there once. It appears whole or not at all. */
export function folderMail(folder: string, from: MailFrom): SendMail {
  const transport = createTransport({
    streamTransport: true,
    buffer: false,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => {
    if (!isOrdinaryAddress(mail.to.address)) return { ok: false, because: "address-refused" };

    const broken = breakingOf(mail);
    const { envelope, message } = await transport.sendMail(composed(mail, from));
    if (!goesOnlyTo(mail.to.address, envelope)) return { ok: false, because: "address-refused" };

    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `.${randomUUID()}`);
    try {
      await pipeline(
        message as NodeJS.ReadableStream,
        createWriteStream(unfinished, { flags: "wx", mode: 0o600, flush: true }),
        { signal: broken },
      );
      await rename(unfinished, join(folder, fileName(mail.messageId)));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw broken.aborted ? broken.reason : error;
    }
    return { ok: true };
  };
}

/** The attachment may break before the message is read, and nodemailer tells that to nobody who comes later. */
function breakingOf({ attachment }: OutgoingMail): AbortSignal {
  const breaking = new AbortController();
  const content = attachment?.content;
  if (content?.errored) breaking.abort(content.errored);
  content?.once("error", (error) => breaking.abort(error));
  return breaking.signal;
}

/** `<outbox-ID@host>` is outbox-ID.eml. */
const fileName = (messageId: string) => `${messageId.replace(/^<|@.*$/g, "").replace(/[^\w-]/g, "_")}.eml`;

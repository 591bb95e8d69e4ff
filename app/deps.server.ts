/** The only place that knows the real store, files, mail, day and settings. */
import { newId } from "#db/ids";
import { openStore } from "#db/store";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { openFiles } from "~/adapters/files/sealed-files";
import { folderMail } from "~/adapters/mail/folder-mail";
import { smtpMail } from "~/adapters/mail/smtp-mail";
import { sandboxedReadMail } from "~/adapters/mailbox/sandboxed-read-mail";
import { argon2Passwords, type Passwords } from "~/adapters/passwords/passwords";
import { londonDay } from "~/domain/calendar";
import type { Deps } from "~/services/deps";
import { readSettings, type Settings } from "~/settings.server";

export type DeskDeps = Deps & { passwords: Passwords };

/** Opens the store and the rest from settings; tests and tools call it with settings of their own. */
export async function openDeps(settings: Settings): Promise<DeskDeps> {
  const now = () => new Date();
  return {
    settings,
    store: await openStore(settings.databaseUrl),
    files: openFiles(settings),
    documents: sandboxedDocumentTools(),
    readMail: sandboxedReadMail(),
    sendMail: settings.mail.kind === "smtp" ? smtpMail(settings) : folderMail(settings),
    passwords: argon2Passwords(),
    now,
    today: () => londonDay(now()),
    newId,
  };
}

let opened: Promise<DeskDeps> | undefined;

/** This process's own, opened once. Throws `SettingsError` where a setting is wrong. */
export const getDeps = (): Promise<DeskDeps> => (opened ??= Promise.resolve().then(() => openDeps(readSettings(process.env))));

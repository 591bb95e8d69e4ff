/** The only place that knows the real store, files, mail, day and settings. */
import { newId } from "#db/engine/ids";
import { openStore } from "#db/engine/open-store";
import { icalCalendar } from "~/adapters/calendar/ical-calendar";
import type { WriteCalendar } from "~/adapters/calendar/write-calendar";
import { formDefinition, type FormDefinition } from "~/adapters/documents/forms/form-definition";
import { sandboxedDocumentTools } from "~/adapters/documents/sandboxed-document-tools";
import { sweepUnfinished } from "~/adapters/files/disk-objects";
import { openFiles } from "~/adapters/files/sealed-files";
import { sweepWorkFolders, workFoldersIn } from "~/adapters/files/work-folder";
import { composeLetter } from "~/adapters/letters/letters-from-templates";
import { folderMail } from "~/adapters/mail/folder-mail";
import type { SendMail } from "~/adapters/mail/send-mail";
import { smtpMail } from "~/adapters/mail/smtp-mail";
import { sandboxedReadMail } from "~/adapters/mailbox/sandboxed-read-mail";
import { argon2Passwords, type Passwords } from "~/adapters/passwords/passwords";
import { newPassword } from "~/adapters/seal/password";
import { londonDay } from "~/domain/calendar/calendar";
import type { Deps } from "~/services/deps";
import { readSettings, type Settings } from "~/settings/settings.server";

export type DeskDeps = Deps & {
  passwords: Passwords;
  /** The trust's own application form, whose sites and kinds of record the portal offers too. */
  applicationForm: FormDefinition;
  writeCalendar: WriteCalendar;
};

/** Opens the store and the rest from settings; tests and tools call it with settings of their own. */
export async function openDeps(settings: Settings): Promise<DeskDeps> {
  const now = () => new Date();
  return {
    settings,
    store: await openStore(settings.databaseUrl),
    files: openFiles({ url: settings.filesUrl, masterKey: settings.masterKey }),
    documents: sandboxedDocumentTools(),
    readMail: sandboxedReadMail(),
    composeLetter: composeLetter(),
    inWorkFolder: workFoldersIn(`${settings.dataDir}/work`),
    newPassword,
    sendMail: mailOf(settings),
    passwords: argon2Passwords(),
    applicationForm: formDefinition("records"),
    writeCalendar: icalCalendar,
    now,
    today: () => londonDay(now()),
    newId,
  };
}

const mailOf = ({ mail, mailFrom }: Settings): SendMail =>
  mail.kind === "smtp" ? smtpMail({ ...mail, from: mailFrom }) : folderMail(mail.dir, mailFrom);

let opened: Promise<DeskDeps> | undefined;

/** This process's own, opened once. Throws `SettingsError` where a setting is wrong. */
export const getDeps = (): Promise<DeskDeps> =>
  (opened ??= Promise.resolve().then(() => openDeps(readSettings(process.env))));

/** Of what does not say whose it is: work goes on for minutes, so what is older was left behind by a killed process. */
const leftBehindAfterMs = 6 * 3_600_000;

export async function sweepLeftovers({ dataDir, filesUrl }: Pick<Settings, "dataDir" | "filesUrl">, now: number) {
  await sweepWorkFolders(`${dataDir}/work`, leftBehindAfterMs, now);
  await sweepUnfinished(filesUrl.replace(/^file:/, ""), leftBehindAfterMs, now);
}

/** What a use-case needs from the outside world. `app/deps.server.ts` is the only place that builds it. */
import type { Store } from "#db/engine/store";
import type { DocumentTools } from "~/adapters/documents/document-tools";
import type { Files } from "~/adapters/files/files";
import type { InWorkFolder } from "~/adapters/files/work-folder";
import type { ComposeLetter } from "~/adapters/letters/compose-letter";
import type { ReadMail } from "~/adapters/mailbox/read-mail";
import type { SendMail } from "~/adapters/mail/send-mail";
import type { CalendarDay } from "~/domain/calendar/calendar";
import type { Settings } from "~/settings/settings.server";

export type Deps = {
  store: Store;
  files: Files;
  documents: DocumentTools;
  readMail: ReadMail;
  sendMail: SendMail;
  composeLetter: ComposeLetter;
  /** A private folder that is gone when the work ends, however it ends. */
  inWorkFolder: InWorkFolder;
  /** A disclosure password of at least 66 bits that can be read out over the telephone. */
  newPassword(): string;
  settings: Settings;
  /** The civil day in Europe/London. */
  today(): CalendarDay;
  now(): Date;
  newId(): string;
};

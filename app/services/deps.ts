/** What a use-case needs from the outside world. `app/deps.server.ts` is the only place that builds it. */
import type { Store } from "#db/store";
import type { DocumentTools } from "~/adapters/documents/document-tools";
import type { Files } from "~/adapters/files/files";
import type { ReadMail } from "~/adapters/mailbox/read-mail";
import type { SendMail } from "~/adapters/mail/send-mail";
import type { CalendarDay } from "~/domain/calendar";
import type { Settings } from "~/settings.server";

export type Deps = {
  store: Store;
  files: Files;
  documents: DocumentTools;
  readMail: ReadMail;
  sendMail: SendMail;
  settings: Settings;
  /** The civil day in Europe/London. */
  today(): CalendarDay;
  now(): Date;
  newId(): string;
};

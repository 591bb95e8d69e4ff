/** What was read of a letter besides its words: the messages within it, and the letters of ours that it answers. */
import { z } from "zod";
import type { SealedFolder } from "~/adapters/files/files";
import type { ReadLetter } from "~/adapters/mailbox/read-mail";
import { isCalendarDay, type CalendarDay } from "~/domain/calendar/calendar";
import { ourLettersIn } from "~/domain/intake/case-named";
import { daySent, type EnclosedLetter } from "~/domain/intake/passed-on";

export type LetterAsRead = {
  /** Each before what is within it. */
  enclosed: EnclosedLetter[];
  /** Ids in the outbox. */
  answers: string[];
};

const file = "as-read.json";
const nothing: LetterAsRead = { enclosed: [], answers: [] };

/**
 * Beside the letter, sealed with it. A program's report encloses the letter of ours that it is about, and passes
 * nothing on.
 */
export async function keepAsRead(folder: SealedFolder, message: Extract<ReadLetter, { ok: true }>): Promise<void> {
  const { enclosed, refersTo, isReport } = message;
  const named = [...refersTo, ...enclosed.flatMap(({ messageId }) => messageId ?? [])];
  const read: LetterAsRead = { enclosed: isReport ? [] : enclosed.map(asKept), answers: ourLettersIn(named) };
  await folder.put(file, Buffer.from(JSON.stringify(read)));
}

const asKept = ({ depth, from, subject, sentAt, sentSaid }: Extract<ReadLetter, { ok: true }>["enclosed"][number]) => ({
  depth,
  fromName: from.name,
  fromAddress: from.address,
  subject,
  sentSaid,
  sentOn: daySent({ sentAt, sentSaid }),
});

const kept = z.object({
  enclosed: z.array(
    z.object({
      depth: z.number(),
      fromName: z.string(),
      fromAddress: z.string(),
      subject: z.string(),
      sentSaid: z.string(),
      sentOn: z.custom<CalendarDay>((day) => typeof day === "string" && isCalendarDay(day)).nullable(),
    }),
  ),
  answers: z.array(z.string()),
});

/** Nothing for what came through the portal, or was read before messages within letters were. */
export async function letterAsRead(folder: SealedFolder): Promise<LetterAsRead> {
  if ((await folder.size(file)) === null) return nothing;
  return kept.parse(JSON.parse((await folder.read(file)).toString("utf8")));
}

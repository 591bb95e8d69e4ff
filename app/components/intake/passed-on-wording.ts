/** Who wrote a message that was passed on, and when, in words. */
import { formatDay } from "~/domain/calendar/calendar";
import type { EnclosedLetter } from "~/domain/intake/passed-on";

type Sender = Pick<EnclosedLetter, "fromName" | "fromAddress">;

export const senderInWords = ({ fromName, fromAddress }: Sender): string => {
  if (fromName && fromAddress && fromName !== fromAddress) return `${fromName}, ${fromAddress}`;
  return fromAddress || fromName || "A sender who is not named";
};

/** The day as we read it, and the words that it was read from. */
export function sentInWords({ sentOn, sentSaid }: Pick<EnclosedLetter, "sentOn" | "sentSaid">): string {
  if (!sentSaid) return sentOn ? formatDay(sentOn) : "It bears no date";
  return sentOn ? `${formatDay(sentOn)}, as it says: “${sentSaid}”` : `Its date cannot be read: “${sentSaid}”`;
}

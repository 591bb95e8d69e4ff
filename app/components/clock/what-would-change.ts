/** What can still move the due day, in sentences. */
import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import type { Clock } from "~/domain/clock/clock";
import { awaited } from "~/domain/clock/open-questions";
import type { RequestKind } from "~/domain/terms/vocabulary";

type Standing = Pick<
  Clock,
  | "state"
  | "waitingFor"
  | "extended"
  | "extensionInvalid"
  | "extensionNoticeBy"
  | "informationRequestBy"
  | "cannotPromise"
>;

/** Only an access request is paused by a question: UK GDPR art. 12A(5). */
export function whatWouldChange(clock: Standing, kind: RequestKind, today: CalendarDay): string[] {
  const { state, waitingFor, extended, extensionInvalid, extensionNoticeBy, informationRequestBy, cannotPromise } =
    clock;
  if (state === "stopped") return [];
  const sentences: (string | false)[] = [
    state === "not-started" && waitingFor.length > 0 && `The period starts on the day ${awaited(waitingFor)} comes.`,
    state === "paused" && "When the requester answers our question, the days that are left are counted on.",
    state === "running" &&
      kind === "access" &&
      "A question to the requester about what they mean would leave out the days that we wait for the answer.",
    !extended &&
      extensionNoticeBy !== null &&
      extensionNoticeBy >= today &&
      `Two further months may be taken where the request is complex or one of many, if the requester is told why by ${formatDay(extensionNoticeBy)}.`,
    !extended &&
      extensionNoticeBy !== null &&
      extensionNoticeBy < today &&
      `It can no longer be extended: the requester had to be told by ${formatDay(extensionNoticeBy)}.`,
    extensionInvalid === "late" && "A notice of more time was given too late and moved nothing.",
    extensionInvalid === "no-reasons" && "A notice of more time gave no reasons and moved nothing.",
    informationRequestBy !== null &&
      informationRequestBy >= today &&
      `If we ask for what is missing by ${formatDay(informationRequestBy)}, the period starts anew when it comes.`,
    cannotPromise !== null && "A day can be given once the bank holidays of that year are loaded.",
  ];
  return sentences.filter((sentence) => sentence !== false);
}

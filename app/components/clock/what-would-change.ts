/** What can still move the due day, in sentences: only what the moves' own rules would take on that day. */
import { formatDay } from "~/domain/calendar/calendar";
import type { EffectiveHistory } from "~/domain/cases/effective-history";
import type { Clock, ClockSetting } from "~/domain/clock/clock";
import { decideExtend } from "~/domain/clock/extension";
import { awaited } from "~/domain/clock/open-questions";
import { barredByLaw, setsPeriod } from "~/domain/identity/law-of-request";
import { decideRequestClarification } from "~/domain/moves/clarification";
import { decideRequestInformation } from "~/domain/moves/information";

type Setting = Pick<ClockSetting, "today" | "holidays">;

export function whatWouldChange(history: EffectiveHistory, clock: Clock, setting: Setting): string[] {
  const { state, law, waitingFor, extended, extensionInvalid, cannotPromise } = clock;
  if (state === "stopped") return [];
  const sentences: (string | false)[] = [
    state === "not-started" &&
      setsPeriod(law) &&
      waitingFor.length > 0 &&
      `The period starts on the day ${awaited(waitingFor)} comes.`,
    law === "nobody-applies" && "An application for the records of the dead starts a period of its own.",
    state === "paused" && "When the requester answers our question, the days that are left are counted on.",
    state === "running" &&
      mayAsk(history, setting) &&
      "A question to the requester about what they mean would leave out the days that we wait for the answer.",
    !extended && extension(history, clock, setting),
    extensionInvalid === "late" && "A notice of more time was given too late and moved nothing.",
    extensionInvalid === "no-reasons" && "A notice of more time gave no reasons and moved nothing.",
    information(history, clock, setting),
    cannotPromise !== null && "A day can be given once the bank holidays of that year are loaded.",
  ];
  return sentences.filter((sentence) => sentence !== false);
}

/** Only an access request is paused by a question, and only before its last day has been counted: art. 12A(5). */
const mayAsk = (history: EffectiveHistory, setting: Setting): boolean =>
  decideRequestClarification(history, { ...setting, on: setting.today }).ok;

function extension(history: EffectiveHistory, { extensionNoticeBy: by }: Clock, setting: Setting): string | false {
  if (by === null || barredByLaw(history, "extend")) return false;
  if (by < setting.today) return `It can no longer be extended: the requester had to be told by ${formatDay(by)}.`;
  const mayBeTaken = decideExtend(history, { reasons: ["complexity"], on: setting.today, ...setting }).ok;
  return (
    mayBeTaken &&
    `Two further months may be taken where the request is complex or one of many, if the requester is told why by ${formatDay(by)}.`
  );
}

function information(
  history: EffectiveHistory,
  { informationRequestBy: by }: Clock,
  { today }: Setting,
): string | false {
  if (by === null || by < today || !decideRequestInformation(history, { on: today, today }).ok) return false;
  return `If we ask for what is missing by ${formatDay(by)}, the period starts anew when it comes.`;
}

/**
 * A letter that a colleague passed on: who asks is whoever wrote the message within it, and the clock runs from the day
 * on which that message reached any part of the trust, not from the day on which it reached this desk (UK GDPR
 * art. 12(3): "receipt of the request"; whoever answers for it is the trust, whichever address was written to).
 */
import { addDays, londonDay, type CalendarDay } from "~/domain/calendar/calendar";
import { daySaid, isDayInFigures } from "~/domain/calendar/day-said";

/** A message within a letter. `depth` is 1 for one that the letter encloses, 2 for one within that, and so on. */
export type EnclosedLetter = {
  depth: number;
  fromName: string;
  fromAddress: string;
  subject: string;
  /** As its sender's program wrote when it was sent; `sentOn` is the day in it, where one can be read. */
  sentSaid: string;
  sentOn: CalendarDay | null;
};

/** `sentAt` is the instant in a message's own header; what is quoted has only words. */
export function daySent({ sentAt, sentSaid }: { sentAt: string | null; sentSaid: string }): CalendarDay | null {
  if (sentAt === null || (isDayInFigures(sentSaid) && daySaid(sentSaid))) return daySaid(sentSaid);
  return londonDay(new Date(sentAt));
}

/** `desk` is the address that our own letters come from. */
type Through = { desk: string; passedOnBy: string };

/**
 * Which of the messages asks, as its place in the list: the innermost that neither the desk nor a colleague wrote. Null
 * where none does, or where several people's do: a person says which.
 */
export function requestWithin(enclosed: readonly EnclosedLetter[], through: Through): number | null {
  const asking = [...new Set(innermost(enclosed).map((last) => askingOn(pathTo(enclosed, last), enclosed, through)))];
  const found = asking.filter((place) => place !== null);
  const senders = new Set(found.map((place) => senderOf(enclosed[place]!)));
  if (senders.size !== 1) return null;
  return found.toSorted((one, other) => sortDay(enclosed[one]!).localeCompare(sortDay(enclosed[other]!)))[0]!;
}

const sortDay = ({ sentOn }: EnclosedLetter) => sentOn ?? "9999";
const senderOf = ({ fromName, fromAddress }: EnclosedLetter) => (fromAddress || fromName).toLowerCase();

/** Each that encloses no other, as its place. */
const innermost = (enclosed: readonly EnclosedLetter[]): number[] =>
  enclosed.flatMap(({ depth }, place) => ((enclosed[place + 1]?.depth ?? 0) > depth ? [] : [place]));

/** From the outside to the one in question. */
function pathTo(enclosed: readonly EnclosedLetter[], place: number): number[] {
  const path = [place];
  for (let at = place - 1; at >= 0; at -= 1) if (enclosed[at]!.depth < enclosed[path[0]!]!.depth) path.unshift(at);
  return path;
}

function askingOn(path: readonly number[], enclosed: readonly EnclosedLetter[], through: Through): number | null {
  const written = path.filter((place) => {
    const sender = senderOf(enclosed[place]!);
    return sender !== "" && sender !== through.desk.toLowerCase();
  });
  return written.findLast((place) => !isColleague(enclosed[place]!, through)) ?? written.at(-1) ?? null;
}

/** At the desk's own domain, or the health service's. A colleague may ask for themself where nobody else does. */
function isColleague({ fromAddress }: EnclosedLetter, { desk, passedOnBy }: Through): boolean {
  const domain = domainOf(fromAddress);
  if (domain === "") return false;
  return domain === domainOf(desk) || isHealthService(domain) || (domain === domainOf(passedOnBy) && !isShared(domain));
}

const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();
const isHealthService = (domain: string) => /(?:^|\.)(?:nhs\.(?:uk|net|scot|wales)|hscni\.net)$/.test(domain);
/** Where anybody has an address; two people there are no colleagues. */
const shared = `gmail googlemail outlook hotmail live msn yahoo icloud me aol btinternet sky talktalk virginmedia proton
  protonmail gmx`.split(/\s+/);
const isShared = (domain: string) => shared.includes(domain.split(".")[0]!);

/**
 * The day to offer as the day of receipt: the message's own, which is the earlier one; never one after the letter came,
 * nor one so long ago that a clock was wrong.
 */
export function dayOffered({ sentOn }: EnclosedLetter, arrivedOn: CalendarDay): CalendarDay {
  const isBelieved = sentOn !== null && sentOn < arrivedOn && sentOn > addDays(arrivedOn, -believedFor);
  return isBelieved ? sentOn : arrivedOn;
}
const believedFor = 5 * 365;

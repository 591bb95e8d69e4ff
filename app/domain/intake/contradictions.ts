/** What a request says of its patient that cannot be so together. */
import type { CalendarDay } from "~/domain/calendar/calendar";
import { asksForTheDead } from "~/domain/terms/regime";
import { isChildOn, rowsOfChildren } from "~/domain/identity/children";
import type { AuthorityKey } from "~/domain/terms/vocabulary";

type Told = {
  requester: AuthorityKey;
  receivedOn: CalendarDay;
  bornOn: CalendarDay | null;
  diedOn: CalendarDay | null;
};

/** Nobody can apply under the 1990 Act for somebody who still lived (s.3(1)(f)). */
export const appliesBeforeTheDeath = ({ requester, receivedOn, diedOn }: Told): boolean =>
  asksForTheDead(requester) && diedOn !== null && receivedOn < diedOn;

/** The dead write no letters: somebody else wrote it, or it was long on its way. */
export const asksAfterOwnDeath = ({ requester, receivedOn, diedOn }: Omit<Told, "bornOn">): boolean =>
  (requester === "patient" || requester === "child") && diedOn !== null && receivedOn > diedOn;

/** Only somebody of 18 or over can give a lasting power of attorney (Mental Capacity Act 2005 s.9(2)(c)). */
export const isTooYoungForPower = ({ requester, receivedOn, bornOn }: Omit<Told, "diedOn">): boolean =>
  (requester === "lpa-hw" || requester === "lpa-pf") && bornOn !== null && isChildOn(bornOn, receivedOn);

/** At 18 a child is one no more, and parental responsibility has ended. */
export const isChildNoMore = ({ requester, receivedOn, bornOn }: Told): boolean =>
  rowsOfChildren.includes(requester) && bornOn !== null && !isChildOn(bornOn, receivedOn);

import { formatDay, type CalendarDay } from "~/domain/calendar/calendar";
import { decideApplyForTheDead } from "~/domain/moves/moves-on-offer";
import type { Clock } from "~/domain/clock/clock-reading";
import type { SwitchToDeceasedRefusal } from "~/domain/moves/patient-died";
import type { AuthorityKey, Role } from "~/domain/terms/vocabulary";
import type { Move } from "./make-move";

type Applicant = { requester: AuthorityKey; name: string; organisation: string; email: string; address: string };
type Application = { on: CalendarDay; applicant: Applicant; role: Role };

/**
 * Somebody applies under the 1990 Act, on the day `on`: they are the requester from now on, and show afresh who they
 * are and by what right.
 */
export const switchToDeceased = ({
  on,
  applicant,
  role,
}: Application): Move<SwitchToDeceasedRefusal | "needs-a-manager"> => ({
  decide: ({ history, today }) =>
    decideApplyForTheDead(history, {
      requester: applicant.requester,
      role,
      on,
      today,
      isAnsweredByEmail: applicant.email !== "",
    }),
  letter: ({ after }) => ({ clockSentence: clockSentence(after) }),
  // the reference was that of whoever asked for the living patient
  requestThen: ({ delivery }) => ({
    requesterName: applicant.name,
    organisation: applicant.organisation,
    email: applicant.email,
    address: applicant.address,
    theirReference: "",
    delivery: delivery === "portal" ? "post" : delivery,
  }),
});

function clockSentence({ dueOn, waitingFor }: Clock): string {
  if (dueOn) return `We will answer you by ${formatDay(dueOn)}.`;
  return waitingFor.length > 0
    ? "The time limit for our answer starts on the day we have what we ask for in a separate letter."
    : "The law sets no time limit for our answer; we will write as soon as we can.";
}

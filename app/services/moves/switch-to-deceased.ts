import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideApplyForTheDead } from "~/domain/moves/moves-on-offer";
import type { SwitchToDeceasedRefusal } from "~/domain/moves/patient-died";
import type { AuthorityKey, Role } from "~/domain/terms/vocabulary";
import { clockSentence } from "~/services/letters/clock-sentence";
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
  letter: ({ after, today }) => ({ clockSentence: clockSentence(after, today) }),
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

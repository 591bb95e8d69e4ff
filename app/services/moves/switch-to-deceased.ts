import { changeRequest, requestOf } from "#db/cases/requests";
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
  decide: ({ history, today }) => decideApplyForTheDead(history, { requester: applicant.requester, role, on, today }),
  letter: ({ after, today }) => ({
    requesterName: applicant.name,
    clockSentence: clockSentence(after, today),
  }),
  afterwards: async ({ db, kase }) => {
    const { delivery } = await requestOf(db, kase.trustId, kase.id);
    const { name: requesterName, organisation, email, address } = applicant;
    await changeRequest(db, kase.trustId, kase.id, {
      requesterName,
      organisation,
      email,
      address,
      delivery: delivery === "portal" ? "post" : delivery,
    });
  },
});

import { requestOf } from "#db/cases/requests";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideTakeComplaint, type TakeComplaintRefusal } from "~/domain/moves/complaint";
import { decided } from "~/domain/cases/decision";
import type { Move } from "./make-move";

/**
 * `on` is the day it reached us. By e-mail it is acknowledged at once; without an address, when the letter has been
 * posted.
 */
export const takeComplaint = ({ on, words }: { on: CalendarDay; words: string }): Move<TakeComplaintRefusal> => ({
  decide: async ({ db, kase, history, today }) => {
    const decision = decideTakeComplaint(history, { on, today });
    const { email } = await requestOf(db, kase.trustId, kase.id);
    return decision.ok && email ? decided(...decision.events, { type: "complaint-acknowledged", on: today }) : decision;
  },
  letter: () => ({}),
  note: { about: "complaint", words },
});

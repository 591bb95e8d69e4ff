import { requestOf } from "#db/cases/requests";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { isNotWritten } from "~/domain/identity/letter-law";
import { decideTakeComplaint, type TakeComplaintRefusal } from "~/domain/moves/complaint";
import type { Move } from "./make-move";

/**
 * `on` is the day it reached us. Where the patient asked and has died, somebody else complains: nothing goes to the
 * patient's address, and an officer acknowledges it by letter.
 */
export const takeComplaint = ({ on, words }: { on: CalendarDay; words: string }): Move<TakeComplaintRefusal> => ({
  decide: async ({ db, kase, history, today }) => {
    const { email } = await requestOf(db, kase.trustId, kase.id);
    const isAnsweredByEmail = email !== "" && !isNotWritten(history);
    return decideTakeComplaint(history, { on, today, isAnsweredByEmail });
  },
  letter: () => ({}),
  note: { about: "complaint", words },
});

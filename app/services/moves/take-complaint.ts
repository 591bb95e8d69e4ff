import { requestOf } from "#db/cases/requests";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideTakeComplaint, type TakeComplaintRefusal } from "~/domain/moves/complaint";
import type { Move } from "./make-move";

/** `on` is the day it reached us. */
export const takeComplaint = ({ on, words }: { on: CalendarDay; words: string }): Move<TakeComplaintRefusal> => ({
  decide: async ({ db, kase, history, today }) => {
    const { email } = await requestOf(db, kase.trustId, kase.id);
    return decideTakeComplaint(history, { on, today, isAnsweredByEmail: email !== "" });
  },
  letter: () => ({}),
  note: { about: "complaint", words },
});

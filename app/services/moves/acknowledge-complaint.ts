import type { CalendarDay } from "~/domain/calendar/calendar";
import { decideAcknowledgeComplaint, type AcknowledgeComplaintRefusal } from "~/domain/moves/complaint";
import type { Move } from "./make-move";

/** The acknowledgement that went by post on the day `on`. */
export const acknowledgeComplaint = ({ on }: { on: CalendarDay }): Move<AcknowledgeComplaintRefusal> => ({
  decide: ({ history, today }) => decideAcknowledgeComplaint(history, { on, today }),
});

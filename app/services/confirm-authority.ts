import { decideConfirmAuthority } from "~/domain/authority";
import type { CalendarDay } from "~/domain/calendar";
import { changeCase, type OnCase } from "./change-case";
import type { Deps } from "./deps";

/** Somebody looked at the proof that the requester may act for the patient. */
export function confirmAuthority(deps: Deps, { on, ...which }: OnCase & { on: CalendarDay }) {
  return changeCase(deps, which, ({ history, today }) => decideConfirmAuthority(history, { on, today }));
}

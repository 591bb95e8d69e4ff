import type { CalendarDay } from "~/domain/calendar";
import { decideConfirmIdentity } from "~/domain/identity";
import type { EvidenceKind } from "~/domain/vocabulary";
import { changeCase, type OnCase } from "./change-case";
import type { Deps } from "./deps";

type Shown = OnCase & { evidence: EvidenceKind[]; seen: "original" | "copy" | "already-known"; on: CalendarDay };

/** The evidence was looked at: by whom and when stands in the history, and the clock starts with it. */
export function confirmIdentity(deps: Deps, { evidence, seen, on, ...which }: Shown) {
  return changeCase(deps, which, ({ history, today }) => decideConfirmIdentity(history, { evidence, seen, on, today }));
}

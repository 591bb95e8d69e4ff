import { requestOf } from "#db/requests";
import { decideConfirmIdentity, decideRequestIdentity } from "~/domain/identity";
import { decideConfirmAuthority, decideRequestAuthority } from "~/domain/authority";
import type { CalendarDay } from "~/domain/calendar";
import type { EvidenceKind } from "~/domain/vocabulary";
import { changeCase } from "./change-case";
import type { Deps } from "./deps";
import { letterFacts } from "./owed-letters";
import { queueLetter } from "./queue-letter";
import type { By } from "./signed-in";

type OnCase = By & { caseNumber: string; seenVersion?: number };

/** The evidence was looked at: by whom and when stands in the history, and the clock starts with it. */
export function confirmIdentity(deps: Deps, shown: OnCase & { evidence: EvidenceKind[]; seen: "original" | "copy" | "already-known"; on: CalendarDay }) {
  return changeCase(deps, shown, ({ history, today }) => decideConfirmIdentity(history, { evidence: shown.evidence, seen: shown.seen, on: shown.on, today }));
}

export function confirmAuthority(deps: Deps, shown: OnCase & { on: CalendarDay }) {
  return changeCase(deps, shown, ({ history, today }) => decideConfirmAuthority(history, { on: shown.on, today }));
}

/** Asking stops the clock from starting, so the letter that asks leaves in the same transaction. */
export function requestIdentity(deps: Deps, asked: OnCase) {
  return changeCase(deps, asked, ({ history, today }) => decideRequestIdentity(history, { on: today, today }), async ({ db, kase }) => {
    const request = await requestOf(db, asked.trust, kase.id);
    await queueLetter(deps, db, {
      trust: asked.trust, caseId: kase.id, key: "id-request", to: { name: request.requesterName, address: request.email },
      facts: letterFacts(deps, kase.number, request),
    });
  });
}

export function requestAuthority(deps: Deps, asked: OnCase) {
  return changeCase(deps, asked, ({ history, today }) => decideRequestAuthority(history, { on: today, today }));
}

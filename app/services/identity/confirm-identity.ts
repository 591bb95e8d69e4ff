import type { Db } from "#db/engine/kit";
import { caseByNumber } from "#db/cases/cases";
import { addNote, requestOf } from "#db/cases/requests";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { refused } from "~/domain/cases/decision";
import { decideConfirmIdentity, type ConfirmIdentityRefusal } from "~/domain/identity/identity";
import { identityDoubts, type Doubt, type EvidenceRead } from "~/domain/identity/identity-doubts";
import { proofUnseen, type ProofUnseen } from "~/domain/identity/proof-seen";
import type { EvidenceKind } from "~/domain/terms/vocabulary";
import { changeCase, type OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { proofOnFile } from "./opened-proof";
import type { By } from "~/services/signed-in";

type Shown = OnCase & {
  evidence: EvidenceKind[];
  seen: "original" | "copy" | "already-known";
  on: CalendarDay;
  /** What the documents say. It is compared with the request and kept nowhere. */
  read?: readonly EvidenceRead[];
  /** Why the officer confirms in spite of doubts. */
  nevertheless?: string;
  /** Where it was seen, where nothing of it is on file. */
  shownWhere?: string;
};

/**
 * The evidence was looked at: by whom and when stands in the history, and the clock starts with it. Doubts need words
 * first.
 */
export function confirmIdentity(
  deps: Deps,
  { evidence, seen, on, read = [], nevertheless = "", shownWhere = "", ...which }: Shown,
) {
  const { trust, person } = which;
  let doubts: Doubt[] = [];
  let seenWhere = "";
  return changeCase<ConfirmIdentityRefusal | ProofUnseen | "doubts-unexplained">(
    deps,
    which,
    async ({ db, kase, history, today }) => {
      const decision = decideConfirmIdentity(history, { evidence, seen, on, today });
      if (!decision.ok) return decision;
      if (seen !== "already-known") {
        const onFile = await proofOnFile(db, { trust, caseId: kase.id, personId: person.id, of: "identity-evidence" });
        const unseen = proofUnseen({ ...onFile, words: shownWhere });
        if (unseen) return refused(unseen);
        if (onFile.onFile.length === 0) seenWhere = notOnFile(shownWhere);
      }
      doubts = await doubtsIn(db, trust, kase.id, { read, on });
      return doubts.length > 0 && !nevertheless ? refused("doubts-unexplained") : decision;
    },
    async ({ db, kase }) => {
      const although = `Confirmed although:\n${doubts.map((doubt) => doubt.words).join("\n")}\nBecause: ${nevertheless}`;
      const words = [seenWhere, doubts.length > 0 && although].filter(Boolean).join("\n");
      if (!words) return;
      await addNote(db, {
        trustId: trust,
        id: deps.newId(),
        caseId: kase.id,
        about: "identity",
        words,
        by: person.id,
        at: deps.now(),
      });
    },
  );
}

/** As it stands in the note. */
export const notOnFile = (shownWhere: string) => `Not on file. Where it was seen: ${shownWhere}`;

/** What an officer should look at twice before they confirm. Empty too where there is no such case. */
export function doubtsAbout(
  deps: Pick<Deps, "store">,
  { trust, caseNumber, read, on }: By & { caseNumber: string; read: readonly EvidenceRead[]; on: CalendarDay },
): Promise<Doubt[]> {
  return deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    return kase ? doubtsIn(db, trust, kase.id, { read, on }) : [];
  });
}

async function doubtsIn(
  db: Db,
  trust: number,
  caseId: string,
  { read, on }: { read: readonly EvidenceRead[]; on: CalendarDay },
) {
  const { requesterName: name, address } = await requestOf(db, trust, caseId);
  return identityDoubts(read, { name, address }, on);
}

import type { Block } from "~/domain/release/release-gate";
import { entitlementProblems, identityProblem, type EntitlementProblem } from "~/domain/identity/entitlement";
import { harmProblem, opinionProblem, type HarmProblem, type WithheldForHarm } from "~/domain/opinion/opinion";
import { kindOf, lastOf } from "~/domain/cases/read-history";
import { patientsNoteProblem } from "~/domain/moves/patients-note";
import { removedRecordsOf } from "#db/records/documents";
import { hasSettledWhatLeaves, reasonsProblem, type ReasonsProblem } from "~/domain/release/approval";
import { takenOut } from "~/domain/records/records-of-case";
import type { OnCase } from "~/services/cases/change-case";
import type { Deps } from "~/services/deps";
import { recipientHash } from "~/services/cases/recipient-hash";
import { hasOpenedCopy } from "./opened-copy";
import { viewOpenPoints } from "./view-open-points";
import { releaseFacts } from "./release-facts";
import { viewCase, type CaseFile } from "~/services/cases/view-case";
import { pagesWithheldForHarm } from "~/services/opinion/withheld-for-harm";

/** What the desk has looked at by itself; null where it found nothing wrong. */
export type ApprovalChecks = {
  verified: null | "not-verified";
  findings: null | "findings-unresolved";
  identity: ReturnType<typeof identityProblem>;
  /** Whatever else of the questions that stand before every answer. */
  authority: Exclude<EntitlementProblem, "identity-not-confirmed"> | null;
  /** Only of the dead. */
  patientsNote: ReturnType<typeof patientsNoteProblem> | "none-needed";
  reasons: ReasonsProblem | null;
  opinion: ReturnType<typeof opinionProblem>;
  harm: HarmProblem | null;
  recipient: null | Extract<Block, "recipient-changed">;
};

/** The case with everything that the second person decides on. */
export async function viewApproval(deps: Deps, which: OnCase) {
  const file = await viewCase(deps, which);
  if (!file) return undefined;
  const facts = await releaseFacts(deps, file.release);
  const finished = lastOf(file.history, "redaction-finished");
  const madeBy = finished?.releaseId === file.release?.id ? (finished?.redactors ?? []) : [];
  return {
    file,
    facts,
    open: await viewOpenPoints(deps, file),
    hasOpenedCopy:
      file.release !== undefined &&
      (await deps.store.read(which.trust, (db) => hasOpenedCopy(db, { ...which, release: file.release! }))),
    removed: await removedFrom(deps, file),
    isRedactor: madeBy.includes(which.person.id),
    hasSettled: hasSettledWhatLeaves(file.history, which.person.id),
    checks: checksOn(file, facts, await pagesWithheldForHarm(deps, which)),
  };
}

/** The documents that somebody took out of the case, so that nothing of them leaves: by whom and when. */
async function removedFrom({ store }: Deps, { kase, history, names }: CaseFile) {
  const out = takenOut(history);
  if (out.length === 0) return [];
  const documents = await store.read(kase.trustId, (db) => removedRecordsOf(db, kase.trustId, kase.id));
  return documents
    .filter(({ id }) => out.includes(id))
    .map(({ id, name, pageCount }) => {
      const event = history.findLast((each) => each.type === "records-removed" && each.documentId === id)!;
      return { id, name, pageCount, by: names[event.actor] ?? "A colleague who has left", on: event.on };
    });
}

function checksOn(
  { history, patient, release, request, documents, today }: CaseFile,
  facts: Awaited<ReturnType<typeof releaseFacts>>,
  withheldForHarm: WithheldForHarm,
): ApprovalChecks {
  return {
    verified: facts && facts.readers.every(({ verdict }) => verdict === "clean") ? null : "not-verified",
    findings: documents.some(({ unresolved }) => unresolved > 0) ? "findings-unresolved" : null,
    identity: identityProblem(history),
    authority:
      entitlementProblems(history, { bornOn: patient.bornOn, today }).find(
        (problem) => problem !== "identity-not-confirmed",
      ) ?? null,
    patientsNote: kindOf(history) === "deceased-access" ? patientsNoteProblem(history) : "none-needed",
    reasons: reasonsProblem(
      history,
      (facts?.reasons ?? []).map(({ code }) => code),
    ),
    opinion: opinionProblem(history, today),
    harm: harmProblem(history, withheldForHarm),
    recipient: release && release.recipientHash !== recipientHash(request) ? "recipient-changed" : null,
  };
}

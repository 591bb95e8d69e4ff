import { caseById, caseToChangeById, type CaseRow } from "#db/cases/cases";
import { appendToHistory, historyOf } from "#db/cases/case-history";
import { folderKey } from "#db/records/folders";
import type { Db } from "#db/engine/kit";
import { changeRelease, moveRelease, releaseById, type Release } from "#db/release/releases";
import { requestOf, type Request } from "#db/cases/requests";
import type { SealedFolder } from "~/adapters/files/files";
import type { WorkFolder } from "~/adapters/files/work-folder";
import { approvalOf, decideVoidApproval } from "~/domain/release/approval";
import type { OpenPoint } from "~/domain/release/open-points";
import { heldBackBy } from "~/domain/release/release-gate";
import { letterLawOf } from "~/domain/identity/letter-law";
import { underThatLaw, type LetterLaw } from "~/domain/letters/letters-owed";
import type { Deps } from "~/services/deps";
import { passwordPurpose } from "./disclose";
import { openPointsIn } from "./open-points";
import { factsOfLeaving, isInPortal } from "~/services/letters/leaving";
import { letterFacts } from "~/services/letters/owed-letters";
import { queueLetter } from "~/services/letters/queue-letter";

type VoidedBecause = "package-changed" | "recipient-changed";

/**
 * Seals the approved copy with its password and hands it to the outbox or the portal. A changed byte voids the
 * approval, and so does a changed recipient.
 */
export async function sealRelease(deps: Deps, { trust, releaseId }: { trust: number; releaseId: string }) {
  const found = await whatToSeal(deps, trust, releaseId);
  if (!found) return;
  const { release, password } = found;
  const folder = deps.files.folder(trust, found.key);
  await deps.inWorkFolder(async (work) => {
    const source = await fetchWhole(work, folder);
    if (!source || (await work.sha256(source)) !== found.approvedHash)
      return deps.store.write(trust, (db) => voidApproval(deps, db, release, "package-changed"));
    const out = `${work.path}/sealed.pdf`;
    const { size, sha256 } = await deps.documents.seal({ source, password, out });
    await work.keep(folder, "sealed.pdf", out);
    return deps.store.write(trust, async (db) => {
      if (
        await moveRelease(db, trust, releaseId, ["sealing"], {
          state: "sealed",
          sealedSize: size,
          sealedSha256: sha256,
        })
      )
        await handOver(deps, db, release, found.openPoints);
    });
  });
}

/** Null where somebody changed the stored bytes: they no longer open with the folder's key. */
async function fetchWhole(work: WorkFolder, folder: SealedFolder): Promise<string | null> {
  try {
    return await work.fetch(folder, "bundle.pdf");
  } catch (error) {
    if (error instanceof Error && error.name === "SealBroken") return null;
    throw error;
  }
}

async function whatToSeal(deps: Deps, trust: number, releaseId: string) {
  const found = await deps.store.read(trust, async (db) => {
    const release = await releaseById(db, trust, releaseId);
    const kase = release && (await caseById(db, trust, release.caseId));
    if (!kase || release.state !== "sealing" || !release.folderId || !release.password) return undefined;
    const approval = approvalOf(await historyOf(db, trust, release.caseId));
    return {
      kase,
      release,
      key: await folderKey(db, trust, release.folderId),
      password: deps.files.openSecret(trust, passwordPurpose(releaseId), release.password),
      approvedHash: approval?.releaseId === releaseId ? approval.packageHash : "",
    };
  });
  return found && { ...found, openPoints: await openPointsIn(deps, found.kase) };
}

/** A case that has already been disclosed keeps its history: only the new copy is not sent. */
async function voidApproval(deps: Deps, db: Db, { trustId: trust, id, caseId }: Release, because: VoidedBecause) {
  const kase = await caseToChangeById(db, trust, caseId);
  await changeRelease(db, trust, id, { state: "void", password: null });
  const decision = decideVoidApproval(await historyOf(db, trust, caseId), { because, today: deps.today() });
  if (kase && decision.ok) await appendToHistory(db, kase, decision.events, "system", deps.now());
}

/**
 * Asked again now that it is sealed: what came up meanwhile stands on the disclosure page, and the copy waits there,
 * approved.
 */
async function handOver(deps: Deps, db: Db, release: Release, openPoints: readonly OpenPoint[]) {
  const { trustId: trust, id, caseId, folderId } = release;
  const kase = await caseToChangeById(db, trust, caseId);
  if (!kase || !folderId) return;
  const history = await historyOf(db, trust, caseId);
  const facts = await factsOfLeaving(db, kase, { openPoints, today: deps.today() });
  const heldBack = heldBackBy(history, facts);
  if (heldBack === "case-ended-first") return changeRelease(db, trust, id, { state: "void", password: null });
  if (approvalOf(history)?.recipientHash !== facts.recipientHash)
    return voidApproval(deps, db, release, "recipient-changed");
  if (heldBack) return changeRelease(db, trust, id, { state: "approved", password: null });

  const law = letterLawOf(history);
  await writeToRecipient(deps, db, { kase, request: await requestOf(db, trust, caseId), folderId, law });
  if (facts.delivery === "portal") await isInPortal(deps, db, kase, openPoints);
}

/**
 * By e-mail the file goes with the letter, and the clock stops when it has left; otherwise the letter only says that
 * the file is ready.
 */
async function writeToRecipient(
  deps: Deps,
  db: Db,
  { kase, request, folderId, law }: { kase: CaseRow; request: Request; folderId: string; law: LetterLaw },
) {
  const letter = { trust: kase.trustId, caseId: kase.id, to: { name: request.requesterName, address: request.email } };
  const facts = letterFacts(deps, kase.number, request);
  if (request.delivery === "e-mail") {
    const attachment = { folderId, file: "sealed.pdf", name: `${kase.number}.pdf` };
    await queueLetter(deps, db, {
      ...letter,
      key: underThatLaw("disclosure", law),
      facts: { ...facts, sealed: "yes" },
      attachment,
    });
    return;
  }
  await queueLetter(deps, db, {
    ...letter,
    key: "ready-to-collect",
    facts: { ...facts, portal: `${deps.settings.origin}/portal/cases/${kase.number}` },
  });
}

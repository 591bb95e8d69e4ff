import { caseById } from "#db/cases";
import { appendToHistory, historyOf } from "#db/case-history";
import { folderKey } from "#db/folders";
import type { Db } from "#db/kit";
import { changeRelease, moveRelease, releaseById, type Release } from "#db/releases";
import { requestOf } from "#db/requests";
import { approvalOf } from "~/domain/approval";
import type { Deps } from "./deps";
import { passwordPurpose } from "./disclose";
import { letterFacts } from "./owed-letters";
import { queueLetter } from "./queue-letter";

/** Seals the approved copy with its password and hands it to the outbox or the portal. A changed byte voids the approval. */
export async function sealRelease(deps: Deps, { trust, releaseId }: { trust: number; releaseId: string }) {
  const found = await whatToSeal(deps, trust, releaseId);
  if (!found) return;
  const { release, password } = found;
  const folder = deps.files.folder(trust, found.key);
  await deps.inWorkFolder(async (work) => {
    const source = await work.fetch(folder, "bundle.pdf");
    if ((await work.sha256(source)) !== found.approvedHash) return voidApproval(deps, release);
    const out = `${work.path}/sealed.pdf`;
    const { size, sha256 } = await deps.documents.seal({ source, password, out });
    await work.keep(folder, "sealed.pdf", out);
    return deps.store.write(trust, async (db) => {
      if (await moveRelease(db, trust, releaseId, ["sealing"], { state: "sealed", sealedSize: size, sealedSha256: sha256 })) await handOver(deps, db, release);
    });
  });
}

async function whatToSeal(deps: Deps, trust: number, releaseId: string) {
  return deps.store.read(trust, async (db) => {
    const release = await releaseById(db, trust, releaseId);
    if (release?.state !== "sealing" || !release.folderId || !release.password) return undefined;
    const approval = approvalOf(await historyOf(db, trust, release.caseId));
    return {
      release,
      key: await folderKey(db, trust, release.folderId),
      password: deps.files.openSecret(trust, passwordPurpose(releaseId), release.password),
      approvedHash: approval?.releaseId === releaseId ? approval.packageHash : "",
    };
  });
}

async function voidApproval(deps: Deps, release: Release) {
  const { trustId: trust, id, caseId } = release;
  await deps.store.write(trust, async (db) => {
    const kase = await caseById(db, trust, caseId);
    await changeRelease(db, trust, id, { state: "void", password: null });
    if (kase) await appendToHistory(db, kase, [{ type: "approval-voided", on: deps.today(), because: "package-changed" }], "system", deps.now());
  });
}

/** By e-mail the file goes with the letter; for collection the letter only says that it is there, and the disclosure is made now. */
async function handOver(deps: Deps, db: Db, release: Release) {
  const { trustId: trust, caseId } = release;
  const kase = await caseById(db, trust, caseId);
  if (!kase || !release.folderId) return;
  const request = await requestOf(db, trust, caseId);
  const to = { name: request.requesterName, address: request.email };
  const facts = letterFacts(deps, kase.number, request);
  if (request.delivery === "e-mail") {
    const attachment = { folderId: release.folderId, file: "sealed.pdf", name: `${kase.number}.pdf` };
    await queueLetter(deps, db, { trust, caseId, key: kase.regime === "ahra-1990" ? "ahra-disclosure" : "disclosure", to, facts, attachment });
    return;
  }
  await queueLetter(deps, db, { trust, caseId, key: "ready-to-collect", to, facts: { ...facts, portal: `${deps.settings.origin}/portal/cases/${kase.number}` } });
  const on = deps.today();
  await appendToHistory(db, kase, [{ type: "disclosed", on, releaseId: release.id, delivery: request.delivery, pages: release.pages }], "system", deps.now());
}

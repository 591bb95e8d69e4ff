import { caseByNumber, caseToChangeById, type CaseRow } from "#db/cases/cases";
import { historyOf } from "#db/cases/case-history";
import { recordsOf, type DocumentRow } from "#db/records/documents";
import { enqueue } from "#db/jobs/jobs";
import { addRelease, latestRelease, moveRelease } from "#db/release/releases";
import { requestOf } from "#db/cases/requests";
import { stateOf } from "~/domain/cases/case-state";
import { askedUnder, type AskedUnder } from "~/domain/exemptions/asked-under";
import { pagesOfWrongReasons } from "~/domain/release/wrong-reasons";
import { openConsultations } from "~/domain/consultation/consultation";
import { undecidedPages } from "~/domain/redaction/marks";
import { openPointsProblems } from "~/domain/release/open-points";
import { refuseReleaseCopy, type ReleaseCopyRefusal } from "~/domain/release/release-copy";
import type { OnCase } from "~/services/cases/change-case";
import { unseenVersion, type UnseenVersion } from "~/services/cases/seen-version";
import type { Deps } from "~/services/deps";
import { openDocument, marksOf, pagesOf } from "~/services/records/opened-document";
import { isToBeReadAgain } from "~/services/records/read-pages-again";
import { basisHash } from "./basis-hash";
import { openPointsIn } from "./open-points";

export type FinishRefusal = ReleaseCopyRefusal | "no-such-case" | "already-being-made" | UnseenVersion;
type Finished = { ok: true; releaseId: string } | { ok: false; because: FinishRefusal };

/**
 * Asks for the release copy. It is burnt in, verified and bundled by a job; only then does the case wait for approval.
 */
export async function finishRedaction(
  deps: Deps,
  { trust, person, caseNumber, seenVersion }: OnCase,
): Promise<Finished> {
  const gathered = await deps.store.read(trust, async (db) => {
    const kase = await caseByNumber(db, trust, caseNumber);
    const history = kase && (await historyOf(db, trust, kase.id));
    return (
      kase &&
      history && {
        kase,
        history,
        state: stateOf(history),
        consulted: openConsultations(history).length,
        asked: askedUnder(history),
        documents: await recordsOf(db, trust, kase.id),
        isToBeReadAgain: await isToBeReadAgain(db, { trust, caseId: kase.id }),
      }
    );
  });
  if (!gathered) return { ok: false, because: "no-such-case" };
  const { kase, history, state, consulted, asked, documents } = gathered;
  const notReady = documents.filter((each) => gathered.isToBeReadAgain || each.state !== "ready").length;
  const unseen = unseenVersion(seenVersion, kase.version);
  if (unseen) return { ok: false, because: unseen };
  const { undecided, wrongReasons } = await countOpen(deps, kase, documents, asked);
  const refusal = refuseReleaseCopy({
    state,
    documents: documents.length,
    notReady,
    undecidedPages: undecided,
    unresolvedPages: documents.reduce((sum, each) => sum + each.unresolved, 0),
    openConsultations: consulted,
    pagesOfWrongReasons: wrongReasons,
    openPoints: openPointsProblems(history, await openPointsIn(deps, kase)),
  });
  if (refusal) return { ok: false, because: refusal };

  return deps.store.write(trust, async (db): Promise<Finished> => {
    await caseToChangeById(db, trust, kase.id); // whoever presses second finds the copy that the first has begun
    const before = await latestRelease(db, trust, kase.id);
    if (before?.state === "building") return { ok: false, because: "already-being-made" };
    if (before) await moveRelease(db, trust, before.id, ["built", "approved"], { state: "void" });
    const releaseId = deps.newId();
    await addRelease(db, {
      trustId: trust,
      id: releaseId,
      caseId: kase.id,
      state: "building",
      folderId: null,
      basis: basisHash(documents, await requestOf(db, trust, kase.id)),
      packageHash: null,
      recipientHash: null,
      pages: 0,
      marks: 0,
      withheldPages: 0,
      doubts: "[]",
      password: null,
      passwordShownAt: null,
      passwordShownTo: null,
      builtBy: person.id,
      builtAt: deps.now(),
      pagesBurnt: 0,
      sealedSize: null,
      sealedSha256: null,
    });
    await enqueue(db, { trust, kind: "build-release", payload: { releaseId }, dedupe: `build-release:${releaseId}` });
    return { ok: true, releaseId };
  });
}

/** Pages that are undecided, and pages with a reason that cannot apply. */
async function countOpen(deps: Deps, kase: CaseRow, documents: DocumentRow[], asked: AskedUnder) {
  const counts = { undecided: 0, wrongReasons: 0 };
  for (const { id } of documents.filter((each) => each.state === "ready")) {
    const opened = await openDocument(deps, { trust: kase.trustId, caseNumber: kase.number, documentId: id });
    if (!opened) continue;
    const [pages, marks] = [await pagesOf(opened), await marksOf(opened)];
    counts.undecided += undecidedPages(pages, marks).length;
    counts.wrongReasons += pagesOfWrongReasons(marks, asked).length;
  }
  return counts;
}

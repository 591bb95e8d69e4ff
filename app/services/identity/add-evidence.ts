import { Readable } from "node:stream";
import { caseToChange } from "#db/cases/cases";
import { sameFileInCase } from "#db/records/documents";
import type { Db } from "#db/engine/kit";
import { filesSent, keepSent, sentBefore } from "#db/cases/submissions";
import type { FolderKey, StoredFile } from "~/adapters/files/files";
import { evidenceFileIn, bytesToRecognise } from "~/domain/identity/evidence-files";
import type { Deps } from "~/services/deps";
import { keepPiece, type Evidence } from "./evidence";
import type { By } from "~/services/signed-in";

/** `submission` is the key of the form: the same file sent again with the same form is one piece of evidence. */
type NewEvidence = By & {
  caseNumber: string;
  of: Evidence["of"];
  name: string;
  mediaType: string;
  body: Readable;
  submission?: string | null;
};
export type AddEvidenceRefusal =
  "no-such-case" | "empty-file" | "not-a-document-or-picture" | "same-file-already-in-case" | "sent-for-another";
export type EvidenceAdded = { ok: true; documentId: string } | { ok: false; because: AddEvidenceRefusal };
type Tools = Pick<Deps, "store" | "files" | "newId" | "now" | "today">;

/** Proof that came after the request, sealed in a folder of its own: it is destroyed earlier than the case. */
export async function addEvidence(deps: Tools, wanted: NewEvidence): Promise<EvidenceAdded> {
  const { key, folder } = deps.files.newFolder(wanted.trust);
  const { body, first } = withItsBeginning(wanted.body);
  const stored = await folder.put("original", body);
  const unfit = unfitness(stored, first());
  const added = unfit
    ? refused(unfit)
    : await deps.store.write(wanted.trust, (db) => keep(deps, db, wanted, key, stored));
  if (!added.ok || added.folderId !== key.id) await folder.remove("original");
  return added;
}

/** The same stream, and its first bytes once it has been read. */
function withItsBeginning(stream: Readable): { body: Readable; first(): Uint8Array } {
  let first = Buffer.alloc(0);
  async function* passing() {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (first.length < bytesToRecognise)
        first = Buffer.concat([first, chunk.subarray(0, bytesToRecognise - first.length)]);
      yield chunk;
    }
  }
  return { body: Readable.from(passing(), { objectMode: false }), first: () => first };
}

function unfitness({ size }: StoredFile, first: Uint8Array): AddEvidenceRefusal | null {
  if (size === 0) return "empty-file";
  return evidenceFileIn(first) ? null : "not-a-document-or-picture";
}

type Kept = { ok: true; documentId: string; folderId: string | null } | { ok: false; because: AddEvidenceRefusal };

async function keep(
  deps: Tools,
  db: Db,
  { trust, person, caseNumber, of, name, mediaType, submission }: NewEvidence,
  key: FolderKey,
  { size, sha256 }: StoredFile,
): Promise<Kept> {
  const kase = await caseToChange(db, trust, caseNumber);
  if (!kase) return refused("no-such-case");
  const sent = submission ? filesSent({ trust, at: `${caseNumber} ${of}` }, submission, sha256) : null;
  const earlier = sent && (await sentBefore(db, sent));
  if (earlier === "for-another") return refused("sent-for-another");
  if (earlier) return { ok: true, documentId: earlier.outcome, folderId: null };
  if (await sameFileInCase(db, trust, kase.id, sha256)) return refused("same-file-already-in-case");

  const documentId = await keepPiece(deps, db, {
    trust,
    caseId: kase.id,
    by: person.id,
    of,
    key,
    attachment: { name, mediaType, size, sha256 },
    position: 1,
  });
  if (sent) await keepSent(db, { ...sent, outcome: documentId, now: deps.now() });
  return { ok: true, documentId, folderId: key.id };
}

const refused = (because: AddEvidenceRefusal) => ({ ok: false as const, because });

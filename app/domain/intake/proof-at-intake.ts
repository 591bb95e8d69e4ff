/**
 * Proof that is taken as seen while a request is written down is held to the same rule as on a case: what is attached
 * was opened by whoever says so, and what is not attached was seen somewhere. See
 * docs/decisions/0019-what-was-opened.md.
 */
import { proofUnseen, type ProofUnseen } from "~/domain/identity/proof-seen";
import type { WrittenRequest } from "./written-request";

type Written = Pick<WrittenRequest, "identity" | "authority">;

/** Each piece of proof that was said to be seen, as the position of its attachment; null for what is not attached. */
function piecesOf({ identity, authority }: Written): { identity: (number | null)[]; authority: (number | null)[] } {
  const shown = identity && identity.seen !== "already-known" ? identity.evidence : [];
  const came = authority && (authority.attachments.length > 0 ? authority.attachments : [null]);
  return { identity: shown.map(({ attachment }) => attachment), authority: came ?? [] };
}

const attachedAmong = (pieces: readonly (number | null)[]) => pieces.filter((piece) => piece !== null);

/** The attachments that somebody says they looked at, each once. */
export function attachedProof(written: Written): number[] {
  const { identity, authority } = piecesOf(written);
  return [...new Set(attachedAmong([...identity, ...authority]))];
}

/** What was seen without being attached: for each, where it was seen is kept in words. */
export function proofNotAttached(written: Written): ("identity" | "authority")[] {
  const pieces = piecesOf(written);
  return (["identity", "authority"] as const).filter((of) => pieces[of].includes(null));
}

type Seen = { /** Positions of attachments. */ opened: ReadonlySet<number>; shownWhere: string };
export type UnseenAtIntake = { because: ProofUnseen; notOpened: number[] };

/** Null where everything that was said to be seen was. */
export function proofUnseenAtIntake(written: Written, { opened, shownWhere: words }: Seen): UnseenAtIntake | null {
  const attached = attachedProof(written);
  const files = { onFile: attached.map(String), opened: new Set([...opened].map(String)) };
  const unopened = attached.length > 0 ? proofUnseen({ ...files, words }) : null;
  const unsaid = proofNotAttached(written).length > 0 ? proofUnseen({ onFile: [], opened: new Set(), words }) : null;
  const because = unopened ?? unsaid;
  return because && { because, notOpened: attached.filter((position) => !opened.has(position)) };
}

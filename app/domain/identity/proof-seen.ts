/**
 * Whoever says that they looked at proof has opened what is on file, as a second officer opens the copy that they
 * approve. Where nothing is on file, because it was shown in person, they say so in words. See
 * docs/decisions/0019-what-was-opened.md.
 */

/** `onFile` names each file of that proof; `words` say where it was seen, where it is not on file. */
export type ProofLookedAt = { onFile: readonly string[]; opened: ReadonlySet<string>; words: string };

export type ProofUnseen = "proof-not-opened" | "proof-not-on-file";

export function proofUnseen({ onFile, opened, words }: ProofLookedAt): ProofUnseen | null {
  if (onFile.some((id) => !opened.has(id))) return "proof-not-opened";
  return onFile.length === 0 && words.trim() === "" ? "proof-not-on-file" : null;
}

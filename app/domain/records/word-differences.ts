/** What one page says and its near copy does not: a signature block, a note written by hand, another date. */
import { plainWords } from "./likeness";

/**
 * Words in order that stand on this page and not on the other, as often as they stand here more; as they are written.
 */
export function wordsOnlyHere(here: readonly string[], there: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of plainWords(there)) left.set(word, (left.get(word) ?? 0) + 1);
  return here.filter((text) => {
    const [word] = plainWords([text]);
    if (word === undefined) return false;
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

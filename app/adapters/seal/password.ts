import { randomInt } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english.js";

const words = 5;
const digits = 5;
/** Some PDF readers (poppler's programs) look at the first 32 characters only, and then refuse the right password. */
const longest = 32;
const lettersAtMost = longest - (words + digits);

/**
 * Five common words and five digits, easy to read out over the telephone: `trophy-idle-frog-wait-nose-48213`. Drawn
 * evenly from the 2^67 that fit in 32 characters.
 */
export function newPassword(): string {
  const chosen = Array.from({ length: words }, () => wordlist[randomInt(wordlist.length)]!);
  if (chosen.join("").length > lettersAtMost) return newPassword();
  return [...chosen, String(randomInt(10 ** digits)).padStart(digits, "0")].join("-");
}

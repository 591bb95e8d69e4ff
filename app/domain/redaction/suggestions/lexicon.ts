/**
 * Whether a word is known as a name, or as an ordinary word. Neither list is complete: what stands around a word counts
 * for more.
 */
import { plainLetters } from "~/domain/terms/spelling";
import { familyNames } from "~/domain/redaction/suggestions/lexicon/family-names";
import { givenNames } from "~/domain/redaction/suggestions/lexicon/given-names";
import { medicalWords } from "~/domain/redaction/suggestions/lexicon/medical-words";
import { ordinaryWords } from "~/domain/redaction/suggestions/lexicon/ordinary-words";
import { anyOf, list } from "~/domain/terms/word-lists";
import { folded } from "./lookalikes";

const given = new Set(givenNames.map(folded));
const family = new Set(familyNames.map(folded));
const ordinary = new Set([...ordinaryWords, ...medicalWords]);

const medical = new Set(medicalWords);

const bare = (word: string) =>
  plainLetters(word)
    .replace(/'s$|'$/, "")
    .replace(/[^a-z0-9|!-]/g, "");

export const isGivenName = (word: string): boolean =>
  bare(word)
    .split("-")
    .every((part) => given.has(folded(part)));
export const isFamilyName = (word: string): boolean =>
  bare(word)
    .split("-")
    .some((part) => family.has(folded(part))) || /^(mc|mac|o')[a-z]{3,}/i.test(plainLetters(word));

/** A word of records and medicine, which is nobody's name in them. */
export const isMedicalWord = (word: string): boolean => medical.has(bare(word)) || medicalEnding.test(bare(word));

const endings: readonly (readonly [string, readonly string[]])[] = [
  ["s", [""]],
  ["es", ["", "e"]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ly", [""]],
  ["er", ["", "e"]],
  ["ers", ["", "e"]],
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ness", [""]],
  ["ings", ["", "e"]],
  ["est", ["", "e"]],
];

// how words of medicine end, and names of medicines
const medicalEndings = list`
  itis, osis, oses, ectomy, otomy, ostomy, aemia, emia, uria, algia, opathy, plasty, scopy, graphy, gram, ology,
  ologist, iatric, iatry, iatrist, therapy, therapist, trophy, plegia, phasia, phagia, penia, genic, oma, omas,
  ular, itic, otic, azole, cillin, mycin, cycline, statin, pril, sartan, olol, dipine, azepam, azolam, setron,
  prazole, parin, xaban, gliptin, gliflozin, formin, mab, nib, vir, oxacin, caine, profen, codeine, morphine,
  triptan, tidine, thiazide, semide, lukast, sone, solone, terol, pine, done, pram, etine, zepine, amine
`;
const medicalEnding = new RegExp(`${anyOf(medicalEndings)}s?$`);

/** Also in another form: plural, past, comparative; hyphenated where each part is one. */
export function isOrdinaryWord(word: string): boolean {
  const parts = bare(word).split("-").filter(Boolean);
  return parts.length > 0 && parts.every(isOrdinaryPart);
}

function isOrdinaryPart(word: string): boolean {
  if (ordinary.has(word) || (word.length > 5 && medicalEnding.test(word))) return true;
  return endings.some(
    ([ending, roots]) =>
      word.endsWith(ending) &&
      word.length - ending.length >= 3 &&
      roots.some(
        (root) =>
          ordinary.has(word.slice(0, -ending.length) + root) || ordinary.has(undoubled(word.slice(0, -ending.length))),
      ),
  );
}

const undoubled = (word: string) => (word.at(-1) === word.at(-2) ? word.slice(0, -1) : word);

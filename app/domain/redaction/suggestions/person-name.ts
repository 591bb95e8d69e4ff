/** A person's name as a record writes it, and whether two of them may be one person. */
import { distance, plainLetters } from "~/domain/terms/spelling";
import { anyOf, list } from "~/domain/terms/word-lists";
import { isFamilyName, isGivenName } from "./lexicon";
import { folded } from "./lookalikes";

/** Small letters without accents; initials are single letters. `family` is empty where only a given name stands. */
export type PersonName = { given: string[]; family: string; title?: string };

const titles = list`
  mr, mrs, ms, miss, mx, master, dr, prof, professor, doctor, rev, revd, reverend, sister, nurse, matron, midwife, pc,
  dc, ds, di, wpc, const, sgt, sergeant, constable, inspector, cllr, lord, lady, sir, dame, mister, fr, father, pastor,
  imam, capt, cpt, captain, chief, sr, drs, messrs, rabbi, canon, garda, cpl, col, major, maj, lt, mme, madame, mlle, frau,
  herr, señor, señora, pani, mzee
`;
const titleWord = new RegExp(String.raw`^${anyOf(titles)}\.?$`, "i");
export const isTitle = (word: string): boolean => titleWord.test(word);

const particles = new Set(
  `van von der den vander vanden de del della dela delos di da dos du la le al el bin bint ibn ap ul ur st te ter`.split(
    " ",
  ),
);
export const isParticle = (word: string): boolean => particles.has(word.toLowerCase());

/** Behind a name, and no part of it. */
const generation = /^(?:snr|jnr|jr|senior|junior|sj|osb|obe|mbe)$/i;

/** What people are called by in front of their name. */
export const callings = list`
  Big, Little, Young, Old, Wee, Baby, baby, Uncle, Auntie, Aunty, Aunt, Nan, Nana, Nanna, Nanny, Gran, Granny, Grandma,
  Grandad, Granddad, Grandpa, Abu, Umm, Um, Ato, Ch\., Chaudhry, Sheikh, Mullah, Maulana, Begum, Haji, Hajji, Hajja, Bà, Ba, Bác, Chú, Cô, Amma, Appa, Massi, Bhai, Baba,
  Mama, Papa, Oma, Opa, Tante, Tia, Tio, Brother, Mother, uncle, auntie, aunty, aunt, nan, nana, nanny, gran, granny,
  grandad, granddad, wee, little, big, old, young, bé, Bé, ks\., p\.
`;
const leading = new RegExp(`^${anyOf(callings)}$`);

const clean = (word: string) =>
  plainLetters(word)
    .replace(/'s$/, "")
    .replace(/[^\p{L}\p{N}|-]/gu, "");
const isCapitals = (word: string) => word.length > 2 && word === word.toUpperCase();

/** "Mrs Janet Smith", "SMITH, Janet", "J. A. Smith", "Smith J", "Janet van der Berg". */
export function readName(text: string): PersonName {
  const [surnameFirst, rest] = text
    .replace(/-\n(?=\p{Ll})/u, "")
    .split(",", 2)
    .map((part) => part.trim());
  const words = (rest ? `${rest} ${surnameFirst}` : surnameFirst!)
    .split(/[\s.]+|(?<=-)\n/)
    .filter((word) => /[\p{L}]/u.test(word));
  const titles = words.filter(isTitle);
  const names = words.filter((word) => !isTitle(word) && !generation.test(word) && !leading.test(word));
  const title = titles[0] && clean(titles[0]);
  return { ...divided(rest ? names : inOrder(names), Boolean(title)), ...(title && { title }) };
}

/** A family name that stands first is in capitals, or only initials follow it. */
function inOrder(names: string[]): string[] {
  const [first, ...others] = names;
  if (!first || others.length === 0) return names;
  const onlyInitials = others.every((word) => clean(word).length === 1);
  const shouted = isCapitals(first) && !others.some(isCapitals);
  return first.length > 1 && (onlyInitials || shouted) ? [...others, first] : names;
}

/** "Ms Dela Cruz"; "Mr Al Smith" may be Alan. */
const neverGiven = /^(?:vander|vanden|de|del|della|dela|delos|di|dos|du|la|le|der|den|ter)$/i;

function divided(names: string[], hasTitle: boolean): Pick<PersonName, "given" | "family"> {
  if (names.length === 1) {
    const [only] = names as [string];
    return !hasTitle && isGivenName(only) && !isFamilyName(only)
      ? { given: [clean(only)], family: "" }
      : { given: [], family: clean(only) };
  }
  const firstParticle = names.findIndex((word, index) => index > 0 && isParticle(word));
  const isFamilyAlone = hasTitle && neverGiven.test(names[0]!);
  const start = isFamilyAlone ? 0 : Math.max(1, firstParticle === -1 ? names.length - 1 : firstParticle);
  return { given: names.slice(0, start).map(clean), family: names.slice(start).map(clean).join(" ") };
}

/** Equal, or as a page reader might confuse them. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a === b || (Math.min(a.length, b.length) >= 6 && distance(a, b, 1) <= 1);
}

export const partsOf = ({ given, family }: PersonName): string[] => [...given, ...family.split(/[ -]/)].filter(Boolean);

/** "Delacruz" and "de la Cruz". */
const together = (family: string) => family.replaceAll(" ", "");

const isSameFamily = (one: string, other: string) =>
  isSameWord(together(one), together(other)) ||
  [one, other].some(
    (name) => name.includes("-") && name.split("-").some((part) => isSameWord(part, name === one ? other : one)),
  );

/** An initial stands for every name that begins with it. */
const isSameGiven = (one: string, other: string) =>
  one.length === 1 || other.length === 1 ? one[0] === other[0] : isSameWord(one, other);

/** They may be one: the family names agree, and no given name speaks against it. */
export function mayBeSamePerson(one: PersonName, other: PersonName): boolean {
  if (!one.family) return sharesAName(one, other);
  if (!other.family) return sharesAName(other, one);
  if (isSameFamily(one.family, other.family)) return mayShareGiven(one, other);
  return areSwapped(one, other);
}

/** Of the one only given names are known. */
const sharesAName = ({ given }: PersonName, other: PersonName) =>
  given.some((name) => partsOf(other).some((part) => isSameWord(part, name)));

const mayShareGiven = (one: PersonName, other: PersonName) =>
  one.given.length === 0 ||
  other.given.length === 0 ||
  one.given.some((name) => other.given.some((each) => isSameGiven(name, each)));

/** "Janet Smith" and "Smith Janet". */
const areSwapped = (one: PersonName, other: PersonName) =>
  one.given.length > 0 &&
  other.given.length > 0 &&
  isSameFamily(one.given[0]!, other.family) &&
  isSameFamily(one.family, other.given[0]!);

/** "Mr" and "Mrs" are two people; a profession's title says nothing here. */
export const titlesDiffer = (one: string | undefined, other: string | undefined): boolean =>
  (isMans(one) && isWomans(other)) || (isWomans(one) && isMans(other));

const isMans = (title = "") => /^(?:mr|master|mister|sir|lord)$/.test(title);
const isWomans = (title = "") => /^(?:mrs|ms|miss|lady|dame)$/.test(title);

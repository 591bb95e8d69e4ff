/** What of a page is in the case already as the patient's: numbers, birth date, words of an address. */
import type { KnownPatient } from "~/domain/redaction/suggestions/kinds";
import type { Word } from "./words";

export function ownSigns(words: readonly Word[], patient: KnownPatient): (at: number, signs: string[]) => void {
  const { address, otherAddresses = [], nhsNumber, hospitalNumber, otherNumbers = [], bornOn } = patient;
  const numbers = [nhsNumber, hospitalNumber, ...otherNumbers].flatMap((each) => (each ? [bare(each)] : []));
  const home = new Set(
    [address, ...otherAddresses]
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((each) => each.length > 1 || /\d/.test(each)),
  );
  const isHome = (at: number) => words[at] !== undefined && home.has(words[at].small);
  return (at, signs) => {
    const { small, sort, shape } = words[at]!;
    if (isHome(at)) {
      const beside = [at - 2, at - 1, at + 1, at + 2].filter(isHome).length;
      signs.push(`${sort}|home`);
      if (beside > 0) signs.push(`${sort}|home-beside${Math.min(beside, 3)}`);
    }
    if (sort !== "D") return;
    const number = bare(small);
    if (number.length > 2 && numbers.some((each) => each.includes(number))) signs.push("D|own-number");
    if (bornOn && isBirth(small, bornOn)) signs.push("D|own-birth");
    if (shape === "year" && bornOn?.startsWith(small)) signs.push("D|own-year");
  };
}

const bare = (text: string) => text.replace(/\W/g, "").toLowerCase();

function isBirth(written: string, bornOn: string): boolean {
  const [year = 0, month, day] = bornOn.split("-").map(Number);
  const parts = written.split(/[/.:-]/).map(Number);
  return parts.length === 3 && parts[0] === day && parts[1] === month && (parts[2] === year || parts[2] === year % 100);
}

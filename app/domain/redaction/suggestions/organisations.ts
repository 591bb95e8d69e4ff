/**
 * Hospitals, surgeries and offices: their addresses and telephones stand on every letter and belong to no third party.
 */
import { anyOf, list } from "~/domain/terms/word-lists";
import { beforeStreetWord } from "./address-shapes";
import type { Found, PageText } from "./page-text";

const organisations = list`
  hospital, infirmary, surgery, clinic, practice, medical (?:centre|group), health (?:centre|board), nhs, trust,
  department, dept, directorate, ward \w+, [a-z]+ ward, university, school, college, academy, solicitors?, llp,
  police, council, court (?:house|service), pharmacy, chemist, laborator(?:y|ies), switchboard, secretary,
  reception, appointments?, booking, help ?line, fax, hospice, (?:care|nursing|residential) home, service,
  services, team, office, unit, bleep, pager, out of hours, on-?call, duty, crisis line, centre
`;
export const organisation = new RegExp(String.raw`\b${anyOf(organisations)}\b`, "i");

const lineBefore = (text: string, at: number) => {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return { start, words: text.slice(start, at) };
};

/**
 * The words of the same line in front of a place, and the short lines above it that make up a letterhead or a block.
 */
function blockBefore({ text }: Pick<PageText, "text">, { start }: Pick<Found, "start">, linesAbove: number): string {
  let { start: at, words } = lineBefore(text, start);
  const sentence = /.*[.!?;]\s/s.exec(words);
  if (sentence) return words.slice(sentence[0].length);
  for (let line = 0; line < linesAbove && at > 0; line += 1) {
    const above = lineBefore(text, at - 1);
    if (above.words.length > 70 || /[.!?]$/.test(above.words.trim())) break;
    words = `${above.words}\n${words}`;
    at = above.start;
  }
  return words;
}

/** True where the nearest words in front speak of an organisation. */
export const isOrganisations = (
  page: Pick<PageText, "text">,
  found: Pick<Found, "start">,
  linesAbove: number,
): boolean => namesAnOrganisation(blockBefore(page, found, linesAbove));

/** "12 School Lane" is nobody's school. */
export const namesAnOrganisation = (words: string): boolean => organisation.test(words.replace(beforeStreetWord, ""));

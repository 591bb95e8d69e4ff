/** Patterns that find words are built from lists that a records officer could check: words with commas between them. */

/**
 * The words of a list, over as many lines as it needs; each may be written as in a pattern (`\d`, `surger(?:y|ies)`).
 */
export const list = ({ raw }: TemplateStringsArray): string[] => raw[0]!.split(",").map((word) => word.trim());

/** One of them. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

/** Any number of them, or none, each with a space after it: what may stand in front of another word. */
export const anyBefore = (words: readonly string[]): string => `${anyOf(words.map((word) => `${word} `))}*`;

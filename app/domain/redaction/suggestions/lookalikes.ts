/** Letters and digits that a page reader takes for one another. */
import { plainLetters, spelling } from "~/domain/terms/spelling";

const digitFor: Record<string, string> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  I: "1",
  l: "1",
  i: "1",
  "|": "1",
  "!": "1",
  "[": "1",
  "]": "1",
  L: "1",
  $: "5",
  Z: "2",
  z: "2",
  S: "5",
  s: "5",
  B: "8",
};
const letterFor: Record<string, string> = { "0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "|": "I", l: "I" };

/** A sign that is a digit, or is read instead of one; some only where another follows. */
export const D = "(?:[0-9OoQIl|SB]|[!\\[\\]L$](?=[0-9OL])|!(?= ?\\d|[/.-]| [JFMASOND][a-z]{2}))";

export const asDigits = (text: string): string =>
  [...text]
    .map((sign) => digitFor[sign] ?? sign)
    .join("")
    .replace(/\D/g, "");

export const asCapitals = (text: string): string =>
  [...text]
    .map((sign) => letterFor[sign] ?? sign)
    .join("")
    .toUpperCase();

/** True where most of it is digits as they stand: a word of look-alike letters alone is no number. */
export const isMostlyDigits = (text: string): boolean => {
  const signs = text.replace(/[^A-Za-z0-9|!$[\]]/g, "");
  return signs.replace(/\D/g, "").length * 10 >= signs.length * 6;
};

/** One form for names that readers confuse: "Jarnes" and "James", "Wi1son" and "Wilson". */
export const folded = (name: string): string =>
  spelling(plainLetters(name))
    .replace(/0/g, "o")
    .replace(/[1|!]/g, "l")
    .replace(/5/g, "s")
    .replace(/8/g, "b")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/i/g, "l");

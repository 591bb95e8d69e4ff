/** The signs that spoke most for a suggestion, in words. */
import type { WordClass } from "./word-classes";

const classWords: Partial<Record<WordClass, string>> = {
  kin: "a word for a relative",
  friend: "a word for a friend, neighbour or contact",
  speech: "words of what somebody says",
  deed: "words of what somebody does",
  civil: "a title",
  calling: "a word that people are called by",
  calledBy: "“called” or “name”",
  phone: "a word for a telephone",
  address: "words of where somebody lives",
  street: "a word for a street or a house",
  born: "words of birth or age",
  number: "a word for a number",
  mail: "the head of an e-mail",
  patient: "a word for the patient",
  whose: "“her”, “his” or “the”",
  of: "“he”, “she” or “who”",
  with: "“with”, “from” or “to”",
  social: "a word for a service outside health care",
  greeting: "a greeting",
  closing: "the closing of a letter",
  date: "a day",
};

/** Null where a sign says nothing that an officer could check. */
function inWords(sign: string): string | null {
  const [, body = sign] = /^[NDL]\|(.*)$/.exec(sign) ?? [];
  const near = /^(?:c|cg|n|first)(-?)\d*\/?:(\w+)/.exec(body);
  if (near) return said(classWords[near[2] as WordClass], near[1] ? "before it" : "after it");
  const elsewhere = /^else-?\d:(\w+)/.exec(body);
  if (elsewhere) return said(classWords[elsewhere[1] as WordClass], "beside the same word elsewhere on the page");
  const word = /^w(-?)1:([\p{L}'/-]{2,})$/u.exec(body);
  if (word && !/^X/.test(word[2]!)) return `“${word[2]}” ${word[1] ? "before it" : "after it"}`;
  const label = /^labelc?!?:([\p{L}'/-]{2,})$/u.exec(body);
  if (label) return `the line is headed “${label[1]}”`;
  if (/^(?:l|sl):(?:\w*:)?[gf]+$/.test(body)) return "it is on the lists of names";
  if (/^(?:l|sl):(?:Xx:)?$/.test(body)) return "a word known as nothing else";
  if (/^(?:run|shapes):/.test(body)) return "how the number is built";
  return null;
}

const said = (what: string | undefined, where: string) => (what ? `${what} ${where}` : null);

/** "A name, by signs learnt from marked pages: a word for a relative before it; it is on the lists of names". */
export function whyLearnt(what: string, signs: readonly string[]): string {
  const told = [...new Set(signs.flatMap((sign) => inWords(sign) ?? []))].slice(0, 2);
  return told.length > 0
    ? `${what}, by signs learnt from marked pages: ${told.join("; ")}`
    : `${what}, by its place among other words, as learnt from marked pages`;
}

/**
 * Why a stretch that is built as a name is taken for one: its words are known, or what stands around it speaks of a
 * person.
 */
import { anyBefore, anyOf, list } from "~/domain/terms/word-lists";
import { isGivenName } from "./lexicon";
import type { NameRun } from "./name-runs";
import type { NameToken } from "./name-tokens";
import { after, before, type PageText } from "./page-text";

const auxiliaries = anyBefore(list`also, then, has, had, was, is, will, would, did, does`);
const deeds = anyOf(list`
  said, says, told, reports?, reported, states?, stated, rang, phoned, called, telephoned, contacted, asked,
  asks, wants?, wanted, visited, visits, attended, attends, came, lives, lived, helps, stayed, stays, moved,
  died, works, worked, drove, drives, collects, collected, feels, felt, thinks, believes, describes, described,
  explained, mentioned, disclosed, alleges, alleged, complained, denied, denies, agreed, agrees, expressed,
  worried, concerned, anxious, aware, happy, unhappy, present, able, unable, aged?, born, went, left, took,
  found, saw, heard, brought, accompanied, confirmed, insists, insisted, threatened, assaulted, hit, kicked,
  shouted, suffers, who, and I, and (?:his|her|their), remains, remained, arrived, returned, looks after,
  cares for, provides, supports, rings, phones
`);
const personDoes = new RegExp(String.raw`^(?:'s\b|\s+${auxiliaries}${deeds}\b)`, "i");

/** What stands before a person in a sentence, and at the head and the foot of a letter. */
const leadingWords = anyOf(list`
  with, from, to, by, and, by, for, of, about, told, called, named, saw, met, asked, rang, phoned, contacted,
  visited, informed, like, between, against, towards, love, dear, hi, hello, thanks, regards, wishes, sincerely,
  faithfully, truly
`);
const personBefore = new RegExp(String.raw`(?:\b${leadingWords}[,:]?\s+|[:&(]\s*)$`, "i");

/** How a form calls the field in which a name is written. */
const fields = anyOf(list`
  name, full name, surname, forename, forenames, first name, last name, family name, given names?, signed,
  signature, print, print name, from, to, contact, re, patient, client, resident, applicant, complainant,
  claimant, defendant, victim, suspect, sent by, subject
`);
const label = new RegExp(String.raw`\b${fields}\s*[:-]\s*$`, "i");

/** Null where nothing but its shape speaks for it. */
export function whyName(page: PageText, run: NameRun): string | null {
  if (run.title) return `A name with the title ${run.title.replace(/\.$/, "")}`;
  const words = run.names.filter(({ is }) => is !== "initial" && is !== "particle");
  const isTold = isToldAsPerson(page, run);
  if (words.length >= 2) return whyTwoWords(page, run, words, isTold);

  const hasInitial = run.names.some(({ is }) => is === "initial");
  if (hasInitial) return isTold || words.some(isKnown) ? "An initial and a family name" : null;
  return whyOneWord(words, isTold, before(page, run, 30));
}

/** What stands around it speaks of a person. */
function isToldAsPerson(page: PageText, run: NameRun): boolean {
  const earlier = before(page, run, 30);
  const isLedTo = personBefore.test(earlier) && !/\b(?:the|a|an)\s+$/i.test(earlier);
  return personDoes.test(after(page, run, 40)) || isLedTo || label.test(earlier);
}

const isName = ({ is }: NameToken) => is === "name";
/** On the lists of names, whether or not it is an ordinary word too. */
const isKnown = ({ is }: NameToken) => is === "name" || is === "either";

function whyTwoWords(page: PageText, run: NameRun, words: readonly NameToken[], isTold: boolean): string | null {
  const known = words.filter(isKnown).length;
  if (known >= 1 && known + strange(words) >= words.length - 1) {
    const areAllEither = words.every(({ is }) => is === "either");
    const startsWithGiven = isGivenName(words[0]!.text) && strange(words) === words.length - 1;
    return words.some(isName) || isTold || areAllEither || startsWithGiven ? "A given name and a family name" : null;
  }
  const earlier = before(page, run, 30);
  const isAlone = /(?:^|\n|:\s)$/.test(earlier) && /^\s*(?:$|\n|,)/.test(after(page, run, 2));
  const standsAsName = isTold || isAlone || isInSentence(earlier);
  return standsAsName && strange(words) === words.length ? "Words that stand where a name stands" : null;
}

function whyOneWord(words: readonly NameToken[], isTold: boolean, earlier: string): string | null {
  if (words.some(isName)) return isTold || isInSentence(earlier) ? "A name by itself" : null;
  return isTold && isInSentence(earlier) && strange(words) > 0 ? "A word that stands where a name stands" : null;
}

/** Known as nothing, and not built like a word of medicine. */
const strange = (words: readonly NameToken[]) =>
  words.filter(({ is, text }) => is === "strange" && !medicalEnding.test(text)).length;

const medicalEnding = /(?:us|um|ae|is|ia|ii|ica|oid|iae|al|ic|oscopic|ular)$/;

/** Not the first word of a sentence, where every word has a capital letter. */
const isInSentence = (earlier: string) => /[\p{Ll}\d,;]["']?\s$/u.test(earlier);

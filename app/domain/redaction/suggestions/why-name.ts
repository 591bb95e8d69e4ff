/**
 * Why a stretch that is built as a name is taken for one: its words are known, or what stands around it speaks of a
 * person.
 */
import { anyBefore, anyOf, list } from "~/domain/terms/word-lists";
import { isGivenName } from "./lexicon";
import type { NameRun } from "./name-runs";
import type { NameToken } from "./name-tokens";
import { after, before, type PageText } from "./page-text";

const auxiliaries = anyBefore(list`
  also, then, has, had, was, is, will, would, did, does, not, never, only, just, still, always, often, now, later, both,
  already, again, apparently, allegedly, reportedly
`);
const deeds = anyOf(list`
  said, says, say, told, tells, reports?, reported, states?, stated, rang, phoned, called, calls, telephoned, contacted,
  asked, asks, wants?, wanted, visited, visits, visiting, attended, attends, came, comes, lives, lived, living, helps, helped,
  stayed, stays, staying, moved, moves, died, works, worked, working, drove, drives, collects, collected, feels, felt, thinks,
  thought, believes, believed, describes, described, explained, mentioned, discloses, disclosed, alleges, alleged,
  complained, denied, denies, agreed, agrees, expressed, worried, worries, concerned, anxious, aware, unaware, happy,
  unhappy, present, able, unable, aged?, born, went, goes, left, leaves, leaving, took, takes, taking, found, finds, saw, sees, heard,
  hears, brought, brings, accompanied, confirmed, insists, insisted, threatened, threatens, assaulted, hit, hits, kicked, pushed,
  pushes, punched, slapped, shouted, shouts, shouting, screams, suffers, suffered, who, whose, and I, and (?:his|her|their), remains,
  remained, arrived, arrives, returned, returns, looks after, looked after, cares for, caring for, provides, supports,
  rings, ringing, phones, phoning, keeps, kept, knows, knew, can, cannot, can't, could, couldn't, may, might, must, mustn't,
  should, won't, wouldn't, doesn't, didn't, isn't, wasn't, hasn't, hadn't, gave, gives, got, gets, gone, having, holds, held,
  does, does not, did it, is a, is an, is on, is in, is not, is the, was the, was not, was a, is her, is his, is my, was her, was his,
  (?:was|were|been|got) (?:lifted|arrested|jailed|charged|deported|released|detained|sectioned|beaten|raped|attacked|killed|fostered|adopted|murdered|born), owed, is owed, being, turned up, turns up, stepped, pays, paid, owes, owed, sleeps, slept, drinks, drank, smokes, smoked, sends, sent, sat, sitting,
  stands, stood, cries, cried, begged, begs, admits, admitted, accuses, accused, promised, offered, refused, refuses, needs, loves,
  hates, likes, misses, blames, fears, feared, frightened, scared, tearful, distressed, abusive, aggressive, violent, drunk,
  exhausted, unwell, pregnant, apologised, intervened, conveyed, started, stopped, stops, made, makes, put, puts, run, runs,
  banned, excluded, informed, updated, at bedside, in attendance, on phone, on the phone, on tel, to be told, to be informed,
  to collect, to ring, to call, to bring, to visit, to attend, outside, next door, upstairs, downstairs, herself, himself, \(
`);
const personDoes = new RegExp(
  String.raw`^(?:'s\b|["']?\s+${auxiliaries}${deeds}(?![\p{L}])|\s*\(?[,(]?\s?\d{1,2}\)?(?:,|\)|\s(?:who|is|was|yrs?|mths?)))`,
  "iu",
);

/** What stands before a person in a sentence, and at the head and the foot of a letter. */
const leadingWords = anyOf(list`
  with, w, w\/, from, to, by, and, for, of, about, told, tell, tells, morning, hiya, cheers, called, calling, named, saw, met, asked, asks, ask, asking, rang, ring,
  ringing, phoned, contacted, contact, visited, informed, inform, like, between, against, towards, love, dear, hi, hello, thanks, regards,
  wishes, sincerely, faithfully, truly, per, re, regarding, that, because, when, while, whilst, if, as, than, but, before, after,
  says, believes, knows, one is, is it, name, names, known as, known only as, aka, a\.k\.a\.?, alias, goes by, calls (?:him|her)self, inscribed,
  plus, incl\.?, including, without, hits?, hitting, blames, accuses, names, sees, seeing, misses, mentions, mentioned, tells me,
  works? for, worked for, walks w, walks with, plays with, married to, married, n[ée]e, whom (?:he|she) calls, calls, nicknamed, engaged to, goes out with, where, so, or, nor, only,
  thinks, say, said, hear, heard, keep, kept, let, help, helped, watched, had, whether, on, until, since, lost, find, found
`);
const personBefore = new RegExp(
  String.raw`(?:(?<![\p{L}'])${leadingWords}[,:.]?\s+|[:&(+=]\s*|→\s*|["“]\s?)["'“(]?$`,
  "iu",
);
/** Only a person is rung, told or married. */
const personOnly = new RegExp(
  String.raw`(?<![\p{L}'])(?:told|tell|tells|asked|asks|rang|ring|ringing|phoned|informed|dear|hi|hello|morning|hiya|cheers|love|named|called|calls|nicknamed|n[ée]e|calls (?:him|her)self|name|known as|known only as|aka|a\.k\.a\.?|alias|married|with|w|by|says|believes that|that|inscribed|works? for|walks w\.?)[,:.]?\s+["'“]?$`,
  "iu",
);
/** A place is where somebody is, comes from or goes to. */
const placeBefore =
  /(?<![\p{L}'])(?:in|at|from|near|to|into|via|outside|across|off|of|around|the|over|through|out of)\s+$/iu;
/** Somebody may speak or write from nowhere else. */
const spokenFrom = new RegExp(
  String.raw`(?<![\p{L}'])(?:call|calls|letter|message|messages|text|texts|note|word|visit|email|e-mail|away|abuse|threats|money|help|hear|heard|belongs?|spoke|speak|spoken|talk|talked|said|wrote|given|gives?|lent|owed|sister|brother|mother|father|mum|dad|son|daughter|similar|identical|related|listen|rude|close|happened|attached) (?:from|to|of)\s+$`,
  "iu",
);

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
  const isTold = isToldAsPerson(page, run) || Boolean(run.isCalled);
  if (words.length > 0 && isInPatientList(page, run)) return "A name in a list of patients";
  if (words.length >= 2) return whyTwoWords(page, run, words, isTold);
  if (words.length === 0) return run.text.includes(".") && isTold ? "Initials that stand where a name stands" : null;

  const hasInitial = run.names.some(({ is }) => is === "initial");
  const earlier = before(page, run, 40);
  if (hasInitial) return isTold || words.some(isKnown) ? "An initial and a family name" : null;
  return whyOneWord(page, run, words, isTold, earlier);
}

const bed = new RegExp(
  String.raw`(?:^|\n)[^\S\n]*(?:(?:bed|bay|sr|room|rm|side room|cubicle|stn|station|chair)\s?)?[A-Z]{0,2}\d{1,2}[.:)]?\s{1,4}["'“]?$`,
  "i",
);
/** "B2 O'Shea 44 –": a bed's number, a name, and an age, a dash or a gap. */
const isInPatientList = (page: PageText, run: NameRun) =>
  bed.test(before(page, run, 30)) &&
  /^["'”]?(?:\s*[,(–—-]|\s+\d{1,3}\b(?! ?(?:mg|ml|kg))|\s{2}|\s*$)/.test(after(page, run, 8));

/** What stands around it speaks of a person. */
function isToldAsPerson(page: PageText, run: NameRun): boolean {
  const earlier = before(page, run, 40);
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

function whyOneWord(
  page: PageText,
  run: NameRun,
  words: readonly NameToken[],
  isTold: boolean,
  earlier: string,
): string | null {
  const [{ text, is, isSmall } = { text: "", is: "other" as const, isSmall: undefined }] = words;
  const isDoing = personDoes.test(after(page, run, 40));
  if (/^\p{Lu}{2,4}$/u.test(text) && !isDoing && !personOnly.test(earlier)) return null;
  const mayBePlace = placeBefore.test(earlier) && !spokenFrom.test(earlier) && !isDoing;
  if (is === "name" && isGivenName(text)) return isSmall && !isTold && text.length < 5 ? null : "A name by itself";
  if (is === "name") return (isTold || isInSentence(earlier)) && !mayBePlace ? "A name by itself" : null;
  if (mayBePlace && !(is === "either" && isGivenName(text))) return null;
  const isAfterColon = /[:=]\s*$/.test(earlier) && !/^\s*(?:$|\n|[,(–-]|\d)/.test(after(page, run, 4));
  if (is === "either" && isAfterColon && !isDoing) return null;
  if (is === "either")
    return (isTold && isInSentence(earlier)) || (isDoing && isGivenName(text)) || run.isQuoted
      ? "A name by itself"
      : null;
  if (isForeign(text) && isInSentence(earlier)) return "A name from another language, by itself";
  const isPerson = isTold && isInSentence(earlier) && personOnly.test(earlier) && is === "strange";
  if (strange(words) === 0 && !isPerson) return null;
  const isMeant =
    isTold &&
    isInSentence(earlier) &&
    (isDoing ||
      personOnly.test(earlier) ||
      !new RegExp(
        String.raw`(?<![\p{L}'])(?:on|had|until|since|lost|find|found|as|for|of|and|or|plus|so|if|but|after|before|without)\s+$`,
        "iu",
      ).test(earlier));
  return isMeant || (isDoing && isVerbOfPerson(page, run)) || run.isQuoted
    ? "A word that stands where a name stands"
    : null;
}

/** "Małgosia", "Răzvan": letters that no English word has, and a word that is known as nothing. */
const isForeign = (text: string) =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(text) && /[À-ÖØ-öø-ɏḀ-ỿ]/u.test(text) && !eponym.test(text);
const eponym =
  /^(?:Sjögren|Ménière|Guillain|Barré|Behçet|Waldenström|Hashimoto|Röntgen|Köhler|Löffler|Schönlein|Sézary)/u;

/** At the beginning of a sentence only what nothing but a person does. */
export const isVerbOfPerson = (page: PageText, run: NameRun): boolean =>
  new RegExp(
    String.raw`^\s+(?:said|says|told|rang|phoned|asked|asks|wants|visited|lives|thinks|believes|came|knows|calls|shouts|drinks|rings)\b`,
    "i",
  ).test(after(page, run, 20));

/** Known as nothing, and not built like a word of medicine. */
const strange = (words: readonly NameToken[]) =>
  words.filter(({ is, text }) => is === "strange" && !medicalEnding.test(text)).length;

const medicalEnding = /(?:us|um|ae|is|ia|ii|ica|oid|iae|al|ic|oscopic|ular)$/;

/** Not the first word of a sentence, where every word has a capital letter. */
const isInSentence = (earlier: string) => /(?:[\p{Ll}\d,;&+=:/→–-]|\b[ID])["'“(]?\s?["'“(]?$/u.test(earlier);

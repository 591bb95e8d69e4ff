/** Words for people close to a patient, and how a name stands beside them. */
import { anyOf, list } from "~/domain/terms/word-lists";

const kinWords = `${anyOf(list`
  step, half, foster, adoptive, adopted, birth, biological, late, elderly, elder, eldest, oldest, older,
  younger, youngest, twin, ex, former, estranged, only, new, current, own, first, second
`)}[ -]?`;
const kinNouns = anyOf(list`
  mother, mum, mam, mummy, mom, father, dad, daddy, parent, parents, sister, brother, sibling, siblings, son,
  sons, daughter, daughters, child, children, wife, husband, hubby, partner, spouse, fianc[eé]e?,
  boyfriend, girlfriend, grand-?(?:mother|father|mum|dad|son|daughter|ma|pa|parents?|child|children), granddad,
  nan, nana, gran, granny, aunt, auntie, aunty, uncle, cousin, niece, nephew, godmother, godfather, godson,
  goddaughter, friend, neighbou?r, landlord, landlady, lodger, flatmate, housemate, roommate, colleague,
  employer, boss, guardian, relative, widow, widower, carer, caregiver, ex, twin
`);

/** "mother", "ex-husband", "eldest daughter", "sister-in-law". */
export const kin = `(?:${kinWords})*${kinNouns}(?:-in-law| in law)?`;

const whose = anyOf(list`
  her, his, their, my, our, the patient'?s, patient'?s, pt'?s, the client's, the family's,
  (?:Mr|Mrs|Ms|Miss) [A-Z][\w'-]+'s, [A-Z][a-z]+'s, a, the
`);
const label = anyOf(list`
  next[ -]of[ -]kin, n\.?o\.?k\.?, emergency contact, main contact, main carer, informal carer, contact name,
  contact person, informant, witness, alleged (?:perpetrator|assailant|abuser), perpetrator,
  referrer's relative, nearest relative, attorney, lpa, power of attorney, accompanied by, escorted by,
  collected by, lives with, living with, cared for by, brought in by, attended with, came with, visited by,
  telephone call from, phone call from, call from, tel call from, spoke to, spoke with
`);
const title = String.raw`(?:${anyOf(list`Mr, Mrs, Ms, Miss, Mx, Dr, Master`)}\.?\s+)?`;

/** What leads from the word for a relative to their name. */
const kinAgain = String.raw`(?:\(?(?:${kin}|name|details|1|2)\)?)?`;
const whoIs = anyOf(list`who is, is, was, are, were, whose name is`);
const isCalled = String.raw`,?\s*${whoIs}?\s*(?:called|named|known as)`;
const leadsToName = anyOf(["[,:;(=-]", isCalled, "'s name is", "is", "and main carer,?", "and carer,?"]);

const kinInSentence = String.raw`\b(?<cue>${whose}\s+${kin}|${label})\b`;
const kinAsHeading = String.raw`(?:^|[\n:;(/,-]\s*)(?<head>${kin})(?=[\s:,(-])`;

/**
 * Ends just before a name that belongs to a relative, friend or contact: "her mother, ", "NOK: ", "wife (", "his son is
 * called ".
 */
export const kinBefore = new RegExp(
  String.raw`(?:${kinInSentence}|${kinAsHeading})\s*${kinAgain}\s*${leadsToName}?\s*(?:a |an )?${title}$`,
  "i",
);

const kinOrContact = String.raw`(?<cue>${kin}|next of kin|n\.?o\.?k\.?)`;
const whoSpeaks = String.raw`(?:said|says|who|told|rang|of (?:the )?${kin})`;

/** Begins just after a name: " (daughter)", ", her mother", " - son", " is her partner". */
export const kinAfter = new RegExp(
  String.raw`^\s*(?:[,(\n-]|is|was|\|)\s*(?:the\s+)?(?:${whose}\s+)?${kinOrContact}\b(?!'s)(?!\s+${whoSpeaks})`,
  "i",
);

const doing = anyOf(list`
  said, says, told, reports?, reported, states?, stated, describes?, described, feels?, felt, rang, phoned,
  called, telephoned, contacted, asked, asks, wants, wanted, is concerned, was concerned, is worried,
  was worried, expressed, explained, mentioned, disclosed, alleged, alleges, complained, believes, thinks,
  insists, admitted, admits, confirmed, informed, suffers, suffered,
  has (?:a history|had|been diagnosed|dementia|cancer|depression|schizophrenia|bipolar),
  had (?:a|an|cancer|dementia), is (?:an alcoholic|in prison|abusive|violent|unwell|ill|currently),
  was (?:abusive|violent|arrested|unwell), drinks, hits, hit, assaulted, threatened, abused, died of, works as,
  lives (?:at|in)
`);
const theirs = anyOf(list`her, his, their, the patient's, pt's`);
const already = "(?:also |then |has |had |now |later )?";
const sourceWords = anyOf(list`according to, disclosed by, information from, history from, reported by`);

const relativeDoes = String.raw`\b(?<it>${theirs}\s+(?<who>${kin}))\b(?=\s+${already}${doing}\b)`;
const fromRelative = String.raw`\b${sourceWords}\s+(?<it2>(?:her|his|their|the)\s+${kin})\b`;

/** Something that a relative said, or that is said of one, without a name: "her mother told us". */
export const relativeSaysOrIs = new RegExp(`${relativeDoes}|${fromRelative}`, "gi");

/** Words for people close to a patient, and how a name stands beside them. */
import { anyOf, list } from "~/domain/terms/word-lists";

const kinWords = `${anyOf(list`
  step, half, foster, adoptive, adopted, birth, biological, late, elderly, elder, eldest, oldest, older,
  younger, youngest, twin, ex, former, estranged, only, new, current, own, first, second, other, little,
  paternal, maternal, grown-?up, next door, male, female, lady, single, best, school, close, putative, co
`)}[ -]?`;
const kinNouns = anyOf(list`
  mother, mum, mam, mama, mummy, mammy, mom, father, dad, da, daddy, parent, parents, sister, sis, sisters, brother, bro,
  brothers, sibling, siblings, sib, sibs, son, sons, daughter, daughters, dtr, dtrs, dau, daus, child, children,
  kid, kids, boy, boys, girl, girls, lad, lads, bairn, bairns, wean, weans, twins, triplets, toddler, newborn,
  baby, baby girl, baby boy, little one, little ones, eldest, youngest, oldest, middle one,
  wife, husband, husb, hubby, partner, ptnr, spouse, fianc[eé]e?, missus, o\/?h, other half,
  boyfriend, girlfriend, b\/?f, g\/?f, ex-?partner, ex-?wife, ex-?husband,
  grand-?(?:mother|father|mum|dad|son|daughter|dtr|ma|pa|parents?|child|children|kids?), gdtr, gson, mgm, mgf, pgm, pgf,
  granddad, grandad, nan, nana, nanna, nanny, gran, granny, taid, nain, tad, aunt, auntie, aunty, uncle, cousin,
  cousins, niece, nieces, nephew, nephews, godmother, godfather, godson, goddaughter, mil, fil, sil, bil, dil,
  d-?i-?l, m-?i-?l, s-?i-?l, b-?i-?l, f-?i-?l, friend, friends, pal, mate, neighbou?r, neighbou?rs, landlord, landlady,
  lodger, lodgers, tenant, flatmate, housemate, roommate, room-?mate, cell-?mate, classmate, schoolfriend, workmate,
  sponsor, host, employer, boss, foreman, guardian, relative, family member, widow, widower, carer, caregiver, ex, twin,
  passer-?by, bystander, visitor, visitors, resident, dad of baby, mum of baby, fob, fob's brother, mob's partner,
  perpetrator, assailant, attacker, abuser, suspect, victim, co-?wife, bridesmaid, heir, next door neighbou?r,
  loan shark, dealer, (?:work|school) colleague, (?<=\bby )colleague, (?<=\bhis )colleague, (?<=\bher )colleague
`);

/** "mother", "ex-husband", "eldest daughter", "sister-in-law". */
export const kin = `(?:${kinWords})*${kinNouns}(?:[- ]in[- ]law)?`;

const whose = anyOf(list`
  her, his, their, my, our, your, the patient'?s, patient'?s, pt'?s, the client's, the family's, pts, wife of,
  (?:Mr|Mrs|Ms|Miss) [A-Z][\w'-]+'s, [A-Z][a-z]+'s, a, an, the, this, that, another, one, two, three, four, both, all,
  \d
`);
const label = anyOf(list`
  next[ -]of[ -]kin, n\.?o\.?k\.?, emergency contact, main contact, alt(?:ernative)? contact, contact, 2nd contact,
  1st contact, second contact, contact for [^\n:]+, main carer, informal carer,
  contact name, contact person, informant, complainant, witness, alleged (?:perpetrator|assailant|abuser), perpetrator,
  appointee, attorney, executor, deputy, donor,
  referrer's relative, nearest relative(?: identified as)?, lpa, power of attorney, accompanied by, escorted by,
  collected by, lives w(?:ith)?, lives with partner(?: of \d+ y\w+)?, living w(?:ith)?, lodges w(?:ith)?, stay(?:s|ing) w(?:ith)?,
  cared for by, brought in by, brought by, found by, attended w(?:ith)?, attends w(?:ith)?, came w(?:ith|\/)?, visited by,
  taken home by, who takes you home, who will collect\??, who holds keys\??, who is with you[^\n|:]*,
  telephone call from, phone call from, ph\.? call from, call from, tel call from, call back from, message from,
  letter from, complaint from, complaints? by, caller, (?:first|second|third|999|111) caller,
  spoke to, spoke with, spoke w\/?, spoke, t\/c (?:to|from|with|w), tc (?:to|from|with), p\/c (?:to|from|with),
  phone call (?:to|with), telephoned by, rang by, phoned by, rung by, let in by, told by, disclosed by, reported by family,
  (?:woman|man|lady|gentleman|girl|boy|patient|pt|chap|bloke) (?:in|opposite|next to|across)(?: (?:the|her|him|me|next|bed|bay|\d\d?))*,
  not to be contacted, person affected, i am, my name is, others, host, co-?habits with
`);
const title = String.raw`(?:${anyOf(list`Mr, Mrs, Ms, Miss, Mx, Dr, Master, Fr, Rev`)}\.?\s+)?`;

/** What leads from the word for a relative to their name. */
const kinAgain = String.raw`(?:\(?(?:${kin}|name|details|1|2)\)?)?`;
const whoIs = anyOf(list`who is, is, was, are, were, whose name is`);
const isCalled = String.raw`,?\s*${whoIs}?\s*(?:only )?(?:called|named|known(?: only)? as|answering to)`;
const years = String.raw`of \d+ ?y(?:ea)?rs?,?`;
const leadsToName = anyOf([
  "[,:;(=|/+&-]",
  "- ?\\(",
  isCalled,
  "'s name is",
  "is",
  "=",
  years,
  "and main carer,?",
  "and carer,?",
  "from [a-z]+",
]);

const kinInSentence = String.raw`(?<![\p{L}'])(?<cue>(?:${whose}\s+)?${kin}|${label})(?![\p{L}\/])`;

/**
 * Ends just before a name that belongs to a relative, friend or contact: "her mother, ", "NOK: ", "wife ", "his son is
 * called ".
 */
export const kinBefore = new RegExp(
  String.raw`${kinInSentence}[ \t]*(?:\n[ \t]*)?${kinAgain}\s*(?:${leadsToName}\s*){0,2}(?:a |an )?["'(]?${title}$`,
  "iu",
);

const kinOrContact = String.raw`(?<cue>${kin}|next of kin|n\.?o\.?k\.?)`;
const whoSpeaks = String.raw`(?:said|says|states|stated|reports|reported|feels|thinks|wants|would|will|has|had|is|was|came|rang|phoned|asked|asks|present|attended|attends|who|told|of (?:the )?${kin})`;

/** Begins just after a name: " (daughter)", ", her mother", " - son", " is her partner". */
export const kinAfter = new RegExp(
  String.raw`^\s*(?:[,(\n=|-]|is|was|\(?\d{1,3}\)?,?)\s*(?:the\s+|also\s+)?(?:${whose}\s+)?${kinOrContact}\b(?!'s)(?!\s+${whoSpeaks}\b)(?![ -]in[- ]charge)`,
  "iu",
);
/** " mother 07700 …": without a sign between, only in a form. */
export const kinAfterInForm = new RegExp(
  String.raw`^\s{1,3}${kinOrContact}\s*(?=$|\n|[\d(,;.|]|tel|ph|mob|same)`,
  "iu",
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

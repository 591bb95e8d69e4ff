/** Words for people close to a patient, and how a name stands beside them. */
const kinWord =
  "(?:step|half|foster|adoptive|adopted|birth|biological|late|elderly|elder|eldest|oldest|older|younger|youngest|twin|ex|former|estranged|only|new|current|own|first|second)[ -]?";
const kinNoun =
  "(?:mother|mum|mam|mummy|mom|father|dad|daddy|parent|parents|sister|brother|sibling|siblings|son|sons|daughter|daughters|child|children|wife|husband|hubby|partner|spouse|fianc[e\u00e9]e?|boyfriend|girlfriend|grand-?(?:mother|father|mum|dad|son|daughter|ma|pa|parents?|child|children)|granddad|nan|nana|gran|granny|aunt|auntie|aunty|uncle|cousin|niece|nephew|godmother|godfather|godson|goddaughter|friend|neighbou?r|landlord|landlady|lodger|flatmate|housemate|roommate|colleague|employer|boss|guardian|relative|widow|widower|carer|caregiver|ex|twin)(?:-in-law| in law)?";

/** "mother", "ex-husband", "eldest daughter", "sister-in-law". */
export const kin = `(?:${kinWord})*${kinNoun}`;

const whose =
  "(?:her|his|their|my|our|the patient'?s|patient'?s|pt'?s|the client's|the family's|(?:Mr|Mrs|Ms|Miss) [A-Z][\\w'-]+'s|[A-Z][a-z]+'s|a|the)";
const label = `(?:next[ -]of[ -]kin|n\\.?o\\.?k\\.?|emergency contact|main contact|main carer|informal carer|contact name|contact person|informant|witness|alleged (?:perpetrator|assailant|abuser)|perpetrator|referrer's relative|nearest relative|attorney|lpa|power of attorney|accompanied by|escorted by|collected by|lives with|living with|cared for by|brought in by|attended with|came with|visited by|telephone call from|phone call from|call from|tel call from|spoke to|spoke with)`;

/** Ends just before a name that belongs to a relative, friend or contact: "her mother, ", "NOK: ", "wife (", "his son is called ". */
export const kinBefore = new RegExp(
  `(?:\\b(?<cue>${whose}\\s+${kin}|${label})\\b|(?:^|[\\n:;(/,-]\\s*)(?<head>${kin})(?=[\\s:,(-]))\\s*(?:\\(?(?:${kin}|name|details|1|2)\\)?)?\\s*(?:[,:;(=-]|,?\\s*(?:who is|is|was|are|were|whose name is)?\\s*(?:called|named|known as)|'s name is|is|and main carer,?|and carer,?)?\\s*(?:a |an )?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Master)\\.?\\s+)?$`,
  "i",
);

/** Begins just after a name: " (daughter)", ", her mother", " - son", " is her partner". */
export const kinAfter = new RegExp(
  `^\\s*(?:[,(\\n-]|is|was|\\|)\\s*(?:the\\s+)?(?:${whose}\\s+)?(?<cue>${kin}|next of kin|n\\.?o\\.?k\\.?)\\b(?!'s)(?!\\s+(?:said|says|who|told|rang|of (?:the )?${kin}))`,
  "i",
);

const doing =
  "(?:said|says|told|reports?|reported|states?|stated|describes?|described|feels?|felt|rang|phoned|called|telephoned|contacted|asked|asks|wants|wanted|is concerned|was concerned|is worried|was worried|expressed|explained|mentioned|disclosed|alleged|alleges|complained|believes|thinks|insists|admitted|admits|confirmed|informed|suffers|suffered|has (?:a history|had|been diagnosed|dementia|cancer|depression|schizophrenia|bipolar)|had (?:a|an|cancer|dementia)|is (?:an alcoholic|in prison|abusive|violent|unwell|ill|currently)|was (?:abusive|violent|arrested|unwell)|drinks|hits|hit|assaulted|threatened|abused|died of|works as|lives (?:at|in))";

/** Something that a relative said, or that is said of one, without a name: "her mother told us". */
export const relativeSaysOrIs = new RegExp(
  `\\b(?<it>(?:her|his|their|the patient's|pt's)\\s+(?<who>${kin}))\\b(?=\\s+(?:also |then |has |had |now |later )?${doing}\\b)|\\b(?:according to|disclosed by|information from|history from|reported by)\\s+(?<it2>(?:her|his|their|the)\\s+${kin})\\b`,
  "gi",
);

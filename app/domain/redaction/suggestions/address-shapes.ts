/**
 * How an address is written: a flat or a house, a street, towns, a postcode, on one line or over several; also as a page reader misspells it
 * (a full stop for a comma, "l2" for "12", a postcode in small letters or with letters for its digits).
 */
import { D } from "./lookalikes";

/** Between the words of a house's name: a space, or the end of a line of running text. What stands above it in a list is somebody's name. */
const gap = "(?: |(?<=[^\\n]{28}|\\b(?:to|at|of|from|in) (?:The )?[A-Z][a-z]+|\\bThe(?: Old)?)\\n)";
const part = "(?:[,;]\\s?|,?[ \\n])";
/** Only where a postcode follows: a full stop otherwise ends the address. */
const looseParts = "(?:\\s?[,;.:|-]\\s{0,2}|\\s)";

const streetWord =
  "(?:Road|Rd|Street|Str|St|Avenue|Ave|Lane|Ln|Close|Cl|Drive|(?<!\\b(?:[Ss]een|[Bb]y|[Ww]ith|[Uu]nder|[Cc]onsultant|[Rr]ef|[Ff]rom|GP|[Tt]o|[Rr]eviewed)\\s)Dr|Way|Court|Ct|Gardens|Gdns|Crescent|Cres|Terrace|Terr|Place|Pl|Grove|Park|Hill|Mews|Walk|Row|Square|Sq|Rise|Ride|View|Green|Parade|Fold|Croft|Brow|Bank|Gate|Mount|Yard|Wharf|Quay|Embankment|Broadway|Boulevard|Chase|Dene|Heights|Meadow|Meadows|Path|Ridge|Side|Vale|Wynd|Fields|Common|End|Circus|Loan|Villas|Buildings|Cottages|Garth|Nook|Brae|Mead|Drove|Hollow|Orchard|Approach|Passage|Alley|Estate|Glen|Grange|Lawns?|Cross|Hey|Copse|Spinney|Paddock)";
/** "Eastgate", "Queensway", "Broadway": a street in one word, believed only where a town or a postcode follows. */
const oneWordStreet =
  "(?!Airway|Pathway|Railway|Subway|Seaside|Bedside|Inside|Outside|Alongside|Beside|Gateway|Anyway|Halfway)(?:[A-Z][a-z]{2,}(?:gate|way|side|ways|fields?|croft|bank|hurst|mead|brow)|Broadway|The [A-Z][a-z]+)";
const houseWord =
  "(?:Cottage|House|Lodge|Farm|Villa|Barn|Bungalow|Farmhouse|Mill|Hall|Court|Manor|Rectory|Vicarage|Grange|Croft|Towers?|Point|Mews|Place|Cottages|Gables|Stables)";

/** Two letters and a digit, a digit and two letters: with what is read for them. */
export const capitalPostcode = "[A-Z0]{1,2}[0-9OIl|][0-9A-Zl|]?\\s{0,2}[0-9OIlSB|][A-Z0-9]{2}";
/** In small letters, or worse read: only after a street or a town. A first half without a digit ("WIT 1BZ") must be in capitals. */
const postcode =
  "(?:(?=\\S{0,4}\\d)[A-Za-z01$|]{1,3}[0-9OIl|!]{1,2}[0-9A-Za-z|!]?\\s{0,2}[0-9OIlLSsB|!\\[]{1,2}(?:[A-Za-z][A-Za-z0-9]{1,2}|\\d[A-Za-z]{1,2})|[a-z]{1,2}l[a-z]?\\s\\d[a-z]{2}|[A-Z]{1,2}[OIlL|][A-Z]?\\s{0,2}\\d[A-Z]{2})";

const houseNumber = `(?:(?:(?=[A-Za-z|$![]{0,2}\\d)${D}{1,4}[A-Za-z!]?\u00a2?|[l|!](?=,? [A-Z]))(?:\\s?[-/]\\s?${D}{1,4}[A-Za-z]?)?)`;
const smallWord = "(?:of|the|and|on|upon|le|under|in|cum)";
const capital = `(?:[A-Z0][A-Za-z0']*[A-Za-z](?:-[A-Za-z]+)*\\.?|${smallWord})`;
const flat = `(?:(?:(?:(?:Top|Ground|First|Second|Third|Upper|Lower|Basement|Garden|Attic|Rear)(?:[ \\n]Floor)?[ \\n](?:F[li]at|Maisonette)|Basement)|(?:F[lIi]at|Apartment|Apt|Unit|Room|Block|Plot|Maisonette|Studio)\\.?[ \\n]?(?:No\\.?[ \\n]?)?(?:${houseNumber}|[A-Z]\\b|[A-Z][a-z]+)|\\d{1,2}/\\d{1,2}|[A-Z]?\\d{1,2}[A-Z]?/\\d{1,2})${looseParts})`;
const house = `(?:(?:The${gap})?[A-Z][A-Za-z'-]+(?:${gap}[A-Z][A-Za-z'-]+)?${gap}${houseWord}\\b|The${gap}(?:Old${gap})?(?:[A-Z][A-Za-z'-]+${gap})?${houseWord}\\b)`;
const block = `(?:[A-Z][A-Za-z'-]+(?:[ \\n][A-Z][A-Za-z'-]+){0,2}${looseParts})`;

const notPlace =
  "(?!(?:Tel|Telephone|Phone|Mobile|Mob|Email|E-mail|DOB|NHS|NI|Date|Born|Dear|Re|Our|Your|Hospital|Name|GP|Next|NOK|Contact|Mr|Mrs|Ms|Miss|Dr|She|He|They|Her|His|The|I|We|It|On|In|At|And|Home|Work|Address|Postcode|Relationship)\\b)";
const places = (between: string) =>
  `(?:${between}${notPlace}[A-Z][A-Za-z'-]+(?:[ -](?:[A-Z][A-Za-z'-]+|on|upon|le|under|by|in|the|of|next)|\\n(?:on|upon|under|le)\\b)*){0,5}`;
const upToPostcode = `${places(looseParts)}&?${looseParts}{1,2}${postcode}`;
const towns = places(part);

const front = `(?:${flat}${block}?)?(?:${house}${looseParts})?`;
const end = "(?![A-Za-z0-9])";
const start = "(?<![A-Za-z0-9])";

export const addressShapes: readonly RegExp[] = [
  // a number and a street
  new RegExp(
    `${start}(?<it>${front}${houseNumber}[,.]?\\s(?:${capital}\\s){1,4}${streetWord}\\b\\.?(?:${upToPostcode}|${towns}))${end}`,
    "g",
  ),
  // a number and a street in one word
  new RegExp(
    `${start}(?<it>${front}${houseNumber}[,.]?\\s(?:${oneWordStreet})(?:${upToPostcode}|(?=,\\s?[A-Z])${towns}))${end}`,
    "g",
  ),
  // a house that has a name
  new RegExp(
    `${start}(?<it>${house}${looseParts}(?:${capital}\\s){1,3}${streetWord}\\b\\.?(?:${upToPostcode}|${towns})|${house}${upToPostcode})${end}`,
    "g",
  ),
  // a number, words with capital letters, and a postcode
  new RegExp(
    `(?<![A-Za-z0-9/.:-])(?<!\\d )(?<it>${front}${houseNumber}[,.]?\\s(?:${notPlace}${capital}(?!:)${looseParts}){1,8}${postcode})${end}`,
    "g",
  ),
  // whatever is said to be an address, up to its postcode
  new RegExp(
    `\\b(?:address|lives at|living at|resides at|residing at|stay(?:s|ing) at|home is|moved to)\\s*:?\\s*(?<it>(?:${houseNumber},?\\s)?(?:[A-Z][A-Za-z'-]+[ ,.\\n]{1,2}){1,7}${postcode})${end}`,
    "g",
  ),
];

/** The word before it belongs to the name of a street. */
export const beforeStreetWord = new RegExp(`\\b[A-Za-z]+(?=[ \\n]${streetWord}\\b)`, "g");
/** "Flat 3, " and the like in front. */
export const flatInFront = new RegExp(`^${flat}`);

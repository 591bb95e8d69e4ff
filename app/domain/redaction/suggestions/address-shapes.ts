/**
 * How an address is written: a flat or a house, a street, towns, a postcode, on one line or over several; also as a
 * page reader misspells it (a full stop for a comma, "l2" for "12", a postcode in small letters or with letters for its
 * digits).
 */
import { anyOf, list } from "~/domain/terms/word-lists";
import { D } from "./lookalikes";

/**
 * Between the words of a house's name: a space, or the end of a line of running text. What stands above it in a list is
 * somebody's name.
 */
const gap = String.raw`(?: |(?<=[^\n]{28}|\b(?:to|at|of|from|in) (?:The )?[A-Z][a-z]+|\bThe(?: Old)?)\n)`;
const part = String.raw`(?:[,;]\s?|,?[ \n])`;
/** Only where a postcode follows: a full stop otherwise ends the address. */
const looseParts = String.raw`(?:\s?[,;.:|-]\s{0,2}|\s)`;

/** "Dr" is a drive only where no doctor is meant. */
const leadsToDoctor = anyOf(list`
  [Ss]een, [Bb]y, [Ww]ith, [Uu]nder, [Cc]onsultant, [Rr]ef, [Ff]rom, GP, [Tt]o, [Rr]eviewed
`);
const drive = String.raw`(?<!\b${leadsToDoctor}\s)Dr`;
const streetWord = anyOf([
  ...list`Road, Rd, Street, Str, St, Avenue, Ave, Lane, Ln, Close, Cl, Drive`,
  drive,
  ...list`
    Way, Court, Ct, Gardens, Gdns, Crescent, Cres, Terrace, Terr, Place, Pl, Grove, Park, Hill, Mews, Walk, Row,
    Square, Sq, Rise, Ride, View, Green, Parade, Fold, Croft, Brow, Bank, Gate, Mount, Yard, Wharf, Quay,
    Embankment, Broadway, Boulevard, Chase, Dene, Heights, Meadow, Meadows, Path, Ridge, Side, Vale, Wynd,
    Fields, Common, End, Circus, Loan, Villas, Buildings, Cottages, Garth, Nook, Brae, Mead, Drove, Hollow,
    Orchard, Approach, Passage, Alley, Estate, Glen, Grange, Lawns?, Cross, Hey, Copse, Spinney, Paddock
  `,
]);

/** "Eastgate", "Queensway", "Broadway": a street in one word, believed only where a town or a postcode follows. */
const notStreets = list`
  Airway, Pathway, Railway, Subway, Seaside, Bedside, Inside, Outside, Alongside, Beside, Gateway, Anyway,
  Halfway
`;
const streetEndings = list`gate, way, side, ways, fields?, croft, bank, hurst, mead, brow`;
const oneWordStreet = `(?!${notStreets.join("|")})(?:[A-Z][a-z]{2,}${anyOf(streetEndings)}|Broadway|The [A-Z][a-z]+)`;

const houseWord = anyOf(list`
  Cottage, House, Lodge, Farm, Villa, Barn, Bungalow, Farmhouse, Mill, Hall, Court, Manor, Rectory, Vicarage,
  Grange, Croft, Towers?, Point, Mews, Place, Cottages, Gables, Stables
`);

/** Two letters and a digit, a digit and two letters: with what is read for them. */
export const capitalPostcode = String.raw`[A-Z0]{1,2}[0-9OIl|][0-9A-Zl|]?\s{0,2}[0-9OIlSB|][A-Z0-9]{2}`;

/**
 * In small letters, or worse read: only after a street or a town. A first half without a digit ("WIT 1BZ") must be in
 * capitals.
 */
const misreadOutward = String.raw`(?=\S{0,4}\d)[A-Za-z01$|]{1,3}[0-9OIl|!]{1,2}[0-9A-Za-z|!]?`;
const misreadInward = String.raw`[0-9OIlLSsB|!\[]{1,2}(?:[A-Za-z][A-Za-z0-9]{1,2}|\d[A-Za-z]{1,2})`;
const postcode = anyOf([
  String.raw`${misreadOutward}\s{0,2}${misreadInward}`,
  String.raw`[a-z]{1,2}l[a-z]?\s\d[a-z]{2}`,
  String.raw`[A-Z]{1,2}[OIlL|][A-Z]?\s{0,2}\d[A-Z]{2}`,
]);

const oneNumber = String.raw`(?:(?=[A-Za-z|$![]{0,2}\d)${D}{1,4}[A-Za-z!]?¢?|[l|!](?=,? [A-Z]))`;
const houseNumber = String.raw`(?:${oneNumber}(?:\s?[-/]\s?${D}{1,4}[A-Za-z]?)?)`;
const smallWord = anyOf(list`of, the, and, on, upon, le, under, in, cum`);
const capital = String.raw`(?:[A-Z0][A-Za-z0']*[A-Za-z](?:-[A-Za-z]+)*\.?|${smallWord})`;

const floor = anyOf(list`
  Top, Ground, First, Second, Third, Upper, Lower, Basement, Garden, Attic, Rear
`);
const flatOnFloor = String.raw`(?:${floor}(?:[ \n]Floor)?[ \n](?:F[li]at|Maisonette)|Basement)`;
const flatWord = anyOf(list`F[lIi]at, Apartment, Apt, Unit, Room, Block, Plot, Maisonette, Studio`);
const flatWithNumber = String.raw`${flatWord}\.?[ \n]?(?:No\.?[ \n]?)?(?:${houseNumber}|[A-Z]\b|[A-Z][a-z]+)`;
const numberWithStroke = [String.raw`\d{1,2}/\d{1,2}`, String.raw`[A-Z]?\d{1,2}[A-Z]?/\d{1,2}`];
const flat = `(?:${anyOf([flatOnFloor, flatWithNumber, ...numberWithStroke])}${looseParts})`;

const named = "[A-Z][A-Za-z'-]+";
const houseWithName = String.raw`(?:The${gap})?${named}(?:${gap}${named})?${gap}${houseWord}\b`;
const oldHouse = String.raw`The${gap}(?:Old${gap})?(?:${named}${gap})?${houseWord}\b`;
const house = anyOf([houseWithName, oldHouse]);
const block = String.raw`(?:${named}(?:[ \n]${named}){0,2}${looseParts})`;

/** What follows an address in a form, and what begins a sentence. */
const noPlaces = list`
  Tel, Telephone, Phone, Mobile, Mob, Email, E-mail, DOB, NHS, NI, Date, Born, Dear, Re, Our, Your, Hospital,
  Name, GP, Next, NOK, Contact, Mr, Mrs, Ms, Miss, Dr, She, He, They, Her, His, The, I, We, It, On, In, At, And,
  Home, Work, Address, Postcode, Relationship
`;
const notPlace = String.raw`(?!${anyOf(noPlaces)}\b)`;
const nextWord = anyOf([named, ...list`on, upon, le, under, by, in, the, of, next`]);
const restOfPlace = String.raw`(?:[ -]${nextWord}|\n(?:on|upon|under|le)\b)`;
const places = (between: string) => `(?:${between}${notPlace}${named}${restOfPlace}*){0,5}`;
const upToPostcode = `${places(looseParts)}&?${looseParts}{1,2}${postcode}`;
const towns = places(part);

const front = `(?:${flat}${block}?)?(?:${house}${looseParts})?`;
const end = "(?![A-Za-z0-9])";
const start = "(?<![A-Za-z0-9])";
const startOfNumber = String.raw`(?<![A-Za-z0-9/.:-])(?<!\d )`;

const street = String.raw`${streetWord}\b\.?(?:${upToPostcode}|${towns})`;
const numberAndStreet = String.raw`${front}${houseNumber}[,.]?\s(?:${capital}\s){1,4}${street}`;
const afterOneWord = String.raw`(?:${upToPostcode}|(?=,\s?[A-Z])${towns})`;
const numberAndOneWord = String.raw`${front}${houseNumber}[,.]?\s(?:${oneWordStreet})${afterOneWord}`;
const houseAndStreet = String.raw`${house}${looseParts}(?:${capital}\s){1,3}${street}`;
const capitalWords = `(?:${notPlace}${capital}(?!:)${looseParts}){1,8}`;
const numberAndWords = String.raw`${front}${houseNumber}[,.]?\s${capitalWords}${postcode}`;

const livesAt = anyOf(list`
  address, lives at, living at, resides at, residing at, stay(?:s|ing) at, home is, moved to
`);
const wordsOfAddress = String.raw`(?:${houseNumber},?\s)?(?:${named}[ ,.\n]{1,2}){1,7}${postcode}`;

export const addressShapes: readonly RegExp[] = [
  // a number and a street
  new RegExp(`${start}(?<it>${numberAndStreet})${end}`, "g"),
  // a number and a street in one word
  new RegExp(`${start}(?<it>${numberAndOneWord})${end}`, "g"),
  // a house that has a name
  new RegExp(`${start}(?<it>${houseAndStreet}|${house}${upToPostcode})${end}`, "g"),
  // a number, words with capital letters, and a postcode
  new RegExp(`${startOfNumber}(?<it>${numberAndWords})${end}`, "g"),
  // whatever is said to be an address, up to its postcode
  new RegExp(String.raw`\b${livesAt}\s*:?\s*(?<it>${wordsOfAddress})${end}`, "g"),
];

/** The word before it belongs to the name of a street. */
export const beforeStreetWord = new RegExp(`\\b[A-Za-z]+(?=[ \\n]${streetWord}\\b)`, "g");
/** "Flat 3, " and the like in front. */
export const flatInFront = new RegExp(`^${flat}`);

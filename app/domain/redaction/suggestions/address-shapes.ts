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
const drive = String.raw`(?<!\b${leadsToDoctor}\s)Dr(?=\.?(?:[,;]|\s?$|\n|\s[A-Z]{1,2}\d))`;
const streetWord = anyOf([
  ...list`Road, Rd, Street, Str, St, Avenue, Ave, Lane, Ln, Close, Cl, Drive`,
  drive,
  ...list`
    Way, Court, Ct, Gardens, Gdns, Crescent, Cres, Terrace, Terr, Place, Pl, Grove, Park, Hill, Mews, Walk, Row,
    Square, Sq, Rise, Ride, View, Green, Parade, Fold, Croft, Brow, Bank, Gate, Mount, Yard, Wharf, Quay,
    Embankment, Broadway, Boulevard, Chase, Dene, Heights, Meadow, Meadows, Path, Ridge, Side, Vale, Wynd,
    Fields, Common, End, Circus, Loan, Villas, Buildings, Cottages, Garth, Nook, Brae, Mead, Drove, Hollow,
    Orchard, Approach, Passage, Alley, Estate, Glen, Grange, Lawns?, Cross, Hey, Copse, Spinney, Paddock, Quadrant,
    Houses, Bungalows, Cotts?, Crofts?, Ropewalk, Precinct, Promenade, Esplanade, Loke, Ginnel, Snicket, Wharfside,
    Wk, Pk, Tce, Cresc, Mdws, Hts, Blvd, Fairway, Leys?, Heath, Moor, Links, Knoll, Dell, Dale, Bridge, Ford, Brook, Burn, Braes?, Drift, Causeway
  `,
  ...list`
    ROAD, RD, STREET, ST, AVENUE, AVE, LANE, LN, CLOSE, CL, DRIVE, WAY, COURT, CT, GARDENS, GDNS, CRESCENT, CRES, TERRACE,
    TERR, PLACE, PL, GROVE, PARK, HILL, MEWS, WALK, ROW, SQUARE, SQ, RISE, RIDE, VIEW, GREEN, PARADE, FOLD, CROFT, BROW,
    BANK, GATE, MOUNT, YARD, HOUSES, COTTAGES, VILLAS, BUILDINGS, QUADRANT, BRAE, WYND, ESTATE
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
  Grange, Croft, Towers?, Point, Mews, Place, Cottages, Gables, Stables, Forge, Smithy, Schoolhouse, School House,
  Chapel, Granary, Oast, Dairy, Parsonage, Manse, Homestead, Cabin, Annexe, Chalet, Lodges, End, Nook, Byre, Steading
`);

/** Two letters and a digit, a digit and two letters: with what is read for them. */
export const capitalPostcode = String.raw`[A-Z0]{1,2}[0-9OIl|][0-9A-Zl|]?\s{0,2}[0-9OIlSB|][A-Z0-9]{2}`;

/**
 * In small letters, or worse read: only after a street or a town. A first half without a digit ("WIT 1BZ") must be in
 * capitals.
 */
const misreadOutward = String.raw`(?=\S{0,4}\d)(?=\S{0,3}[A-Za-z])[A-Za-z01$|]{1,3}[0-9OIl|!]{1,2}[0-9A-Za-z|!]?`;
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
  Top, Ground, First, Second, Third, Upper, Lower, Basement, Garden, Attic, Rear, \d(?:st|nd|rd|th)
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

/** "no. 11", of a street that the writer has in mind. */
const leadsToNumber = anyOf(list`
  at, from, of, opposite, street, road, lane, close, avenue, next door at, neighbours?, neighbours? at, to, lives, outside,
  into, near, across at, over at, lives opposite, opposite at
`);
const numberAlone = String.raw`(?<=(?<![A-Za-z])${leadsToNumber}\s{1,3})(?:house\s)?[Nn](?:o|umber)\.?\s{0,2}\d{1,3}[A-Za-z]?\b(?!\s?(?:mg|ml|days|weeks|times|x\b|/))`;
const somePlaces = String.raw`(?:,\s?(?:[A-Z][\p{L}'.-]+)(?:[ -][A-Z][\p{L}'-]+){0,3}){0,3}`;
const somePostcode = String.raw`(?:[,\s]{1,2}${capitalPostcode})?`;
/** ", no. 6," behind a name; "who lives opposite (45)". */
const numberBehindName = String.raw`(?<=\p{Lu}\p{Ll}+(?:,\s|\s\())[Nn]o\.?\s?\d{1,3}[A-Za-z]?(?=[,;).])|(?<=\b(?:opposite|next door|across the (?:road|street)|over the road|upstairs|downstairs)\s\()\d{1,3}[A-Za-z]?(?=\))|(?<=\b(?:flat (?:above|below)|next door|opposite|upstairs|downstairs),\s(?:at\s)?)\d{1,3}[A-Za-z]?\b(?!\s?(?:mg|ml|yrs?|y\/o|days|weeks|[/.]))`;
/** "she lives Middle Street", "lodging in Acacia Avenue": a street without a number. */
const streetOfHome = String.raw`(?<=\b(?:lives?|living|resides?|residing|stay(?:s|ing)|lodg(?:es|ing)|moved|home is)\s(?:(?:in|at|on|off|to|down|up)\s)?)(?:\p{Lu}[\p{L}'-]+\s){1,3}${streetWord}\b`;
/** "@ Seaholme, Hill Rd": a house and a street, without a number. */
const houseOnStreet = String.raw`(?<=(?:@|\bat|\bof|\blives|\bfrom|\b[Aa]ddress:?)\s)(?:The\s)?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?,\s(?:\p{Lu}[\p{L}'-]+\s){1,3}${streetWord}\b${somePlaces}`;
/** "(Corner Cottage, Askwith)", "of Hill Top Farm, Denton". */
const houseInTown = String.raw`(?<=(?:\bof|,|:|\()\s?)(?:The\s)?(?:\p{Lu}[\p{L}'-]+\s){1,2}(?:Cottage|Farm|Farmhouse|Lodge|Barn|Bungalow|Forge|Vicarage|Rectory|Gables|Nook|Villa|Manor|Croft|Grange),\s\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?${somePlaces}${somePostcode}`;
/** "at 44 Kirkgate". */
const numberInGate = String.raw`(?<=(?:\bat|@|\bof|\bfrom|\blives|shop,)\s)\d{1,3}[A-Za-z]?,?\s${oneWordStreet}\b`;
/** "Flat 6 Rowan House", "caravan 14, Golden Sands, Filey". */
const flatInHouse = String.raw`(?:Flat|Apt|Apartment)\s?\d{1,4}[A-Za-z]?,?\s(?:\p{Lu}[\p{L}'-]+\s){1,2}(?:${houseWord})\b${somePlaces}${somePostcode}`;
const caravan = String.raw`(?:[Cc]aravan|[Cc]halet|[Pp]itch|[Mm]ooring|[Bb]erth|[Pp]lot)\s\d{1,4}[A-Za-z]?(?:,\s?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}){1,3}${somePostcode}`;
/** "Main St, Ballymote, Co. Sligo". */
const irish = String.raw`(?:\p{Lu}[\p{L}'-]+\s){1,2}(?:${streetWord}\.?,\s)?\p{Lu}[\p{L}'-]+,\sCo\.?\s\p{Lu}\p{L}+`;
/** ", at Cloonfad, Ballyhaunis,": behind a name, two places. */
const twoPlaces = String.raw`(?<=\p{Lu}\p{Ll}+,\sat\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s\p{Lu}[\p{L}-]+(?=[,.;)]|\sand\b|\n|$)`;
const streetAndNumber = String.raw`(?:${named}\s){1,3}${streetWord}\.?,?\s[Nn](?:o|umber)\.?\s?\d{1,4}[A-Za-z]?`;
const flatAlone = String.raw`(?<=(?<![A-Za-z])(?:of|at|to|from)\s)[Ff]lat\s\d{1,4}[A-Za-z]?\b`;
const poBox = String.raw`P\.?\s?O\.?\s?[Bb][Oo][Xx]\s?(?:[Nn]o\.?\s?)?\d{1,6}${somePlaces}${somePostcode}`;

/** "Windrush", Upper Dicker Road, Amberstone. */
const quotedHouse = String.raw`["\u201C'][A-Z][\p{L}' -]{2,25}["\u201D'],?\s(?:[A-Z][\p{L}'-]+\s){1,3}${streetWord}\b${somePlaces}${somePostcode}`;

/** to "Lundy View", Northam. */
const quotedHouseInTown = String.raw`(?<=\b(?:at|to|of|from|lives|is|[Aa]ddress:?)\s)["\u201C'][A-Z][\p{L}' -]{2,25},?["\u201D'],?\s(?:in\s)?\p{Lu}\p{L}+(?:[ -]\p{L}+[ -]\p{Lu}\p{L}+)?`;

/** What houses in Wales are called, and on no other side of the border. */
const welsh = anyOf(list`
  Bryn, T[yŷ], Pen-?y-?\p{L}*, Plas, Maes, Cefn, Nant, Llys, Hafod, Ysgubor, Fferm, Bwthyn, Cae, Coed, Cwm, Garth, Gelli, Hendre,
  Llwyn, Pant, Rhos, Tan-?y-?\p{L}*, Tyddyn, Erw, Gwern, Glan, Heol, Ffordd, Stryd, Lôn, Rhiw, Allt, Trem, Nyth, Awel
`);
const welshHouse = String.raw`(?<=(?:^|\n|\(|,\s|\bat\s|\bof\s|\bfrom\s|door\s|[Aa]ddress:?\s|ADDRESS:?\s))(?:\d{1,3},?\s)?${welsh}(?:[ -]\p{Lu}[\p{L}-]+){1,3}${somePlaces}${somePostcode}|Pen-y-\p{L}+(?:${somePlaces}${somePostcode})?`;

/** Where somebody lives, up to two names of places, without a number or a postcode. */
const livesIn = String.raw`(?<=(?:\b(?:lives?|living|resides?|residing|stay(?:s|ing)|stopping|lodg(?:es|ing)|moved|home|house|him|her|them|neighbour|Neighbour|address(?: is|:)?)[\w .'-]{0,30}?\s(?:at|to|is)\s|[Aa]ddress\s(?:is\s)?))(?:The\s)?(?:\p{Lu}[\p{L}'-]+\s){0,2}${houseWord}\b${somePlaces}${somePostcode}`;
const smallHouse = String.raw`(?<=(?<![A-Za-z])(?:from|at|of|in)\s)(?:the\s)?(?:\p{Ll}{3,}\s){1,2}(?:cottage|farm|farmhouse|lodge|bungalow|vicarage|rectory|barn|villa)\b`;
const atHouse = String.raw`(?<=(?<![A-Za-z])at\s)(?:The\s)?(?:\p{Lu}[\p{L}'-]+\s){1,2}(?:End|Cottage|Farm|Farmhouse|Lodge|Barn|Bungalow|Forge|Mill|Vicarage|Rectory|Gables|Nook)\b(?!\s(?:Ward|Unit|Clinic|Surgery|Hospital|School|Hospice|Centre))${somePlaces}${somePostcode}`;
/** In a field of a form, whatever it is. */
const inField = String.raw`(?<=\b(?:ADDRESS|Address|address|ADDR|Addr)\s?[:|]?\s{1,2}(?:\|\s)?)(?!(?:[Aa]s|AS|[Ss]ame|SAME|[Ss]ee|[Uu]nknown|N\/?[KA]|n\/?[ka]|at|is|of|for|and|in|to|was|does|not|label|no|has|the|book|line|\d+\/\d+)\b)(?:\d{1,4}[A-Za-z]?,?\s)?(?:[A-Z][\p{L}'.-]+(?:,\s?|\s)){2,8}(?:${capitalPostcode}|[A-Z][\p{L}'-]+)`;

/** As other countries write them. */
const german = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|straat|laan|gatan|vej|vegen|gata))\s?\d{1,4}[a-z]?(?:,?\s(?:[A-Z]{1,2}-)?\d{4,5}(?:\s[A-Z]{2})?\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|${somePlaces})?`;
const romance = String.raw`(?:\d{1,4}(?:bis)?,?\s)?(?:[Rr]ue|[Aa]venue d|[Bb]oulevard|[Cc]alle|Via|[Rr]ua|[Pp]iazza|[Pp]laza|[Aa]v\.|[Ss]trada|[Ss]tr\.|[Cc]ours|[Cc]hemin|[Tt]ravessa)\s(?:\p{L}['\p{L}.-]*\s?){1,5}(?:,?\s?(?:nr\.?\s?|n\.?\s?|no\.?\s?)?\d{1,4}[a-z]?)?(?:,\s(?:\d{4,6}(?:-\d{3})?\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}){0,3}`;
const slavic = String.raw`(?:[Vv]ul|[Uu]l|[Bb]ul|prosp|pl|al|os|ulica|ulitsa)\.?\s(?:\p{L}[\p{L}.-]*\s?){1,3}\d{1,4}[a-z]?(?:/\d{1,4})?(?:,?\s(?:kv|m|ap|apt|flat|b)\.?\s?\d{1,4})?(?:,\s(?:\d{2}-\d{3}\s|\d{4,6}\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?){0,3}`;
const asianPart = anyOf(list`
  Street, St, Sector, Block, Phase, Lane, Mohalla, Moh, Colony, Gali, Road, Rd, Nagar, Town, Plot, Ward, Stage, Main, Cross, Flat, Floor
`);
const asian = String.raw`(?:House|H\.?|Plot|Flat|Door|Villa|Shop)\s?(?:No\.?\s?|#\s?)?[A-Z]?-?\d{1,5}[A-Z]?(?:/\d{1,4}[A-Z]?)?(?:,\s?(?:${asianPart}\.?\s[\p{L}\d/-]+|(?:\p{Lu}[\p{L}'-]+\s){1,3}${asianPart}\b))(?:,\s?\p{Lu}[\p{L}\d'-]+(?:\s\p{Lu}[\p{L}'-]+){0,3}){0,4}(?:\s\d{5,6})?`;
const village = String.raw`(?:[Xx]óm|[Tt]hôn|[Ấấ]p|[Nn]gõ|[Pp]hường|[Qq]uận|[Đđ]ường|V\.?P\.?O\.?|Vill(?:age)?\.?|P\.O\.|PO|Teh(?:sil)?\.?|Dist(?:rict|t)?\.?|Upazila|Thana|Chak|Kampung|Kg\.?|Jalan|Jl\.?|Barangay|Brgy\.?)\s(?:\d{1,4}|\p{Lu}[\p{L}'-]+)(?:\s\p{Lu}[\p{L}'-]+){0,2}(?:,\s?(?:P\.O\.|PO|Teh(?:sil)?\.?|Dist(?:rict|t)?\.?|Upazila|Thana)?\s?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}){0,4}`;

/** At the beginning of a word: tried first, since what is looked for behind it is long. */
const atWord = String.raw`(?<![^\s(])`;

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
  // a box at the post office
  new RegExp(`${start}(?<it>${poBox})${end}`, "gu"),
  // as other countries write them
  new RegExp(`(?<![\\p{L}\\d])(?<it>${anyOf([german, slavic, asian, village])})(?![\\p{L}\\d])`, "gu"),
  new RegExp(`(?<![\\p{L}\\d])(?<it>${romance})(?![\\p{L}\\d])`, "gu"),
];

/** Where no street and no postcode stands: believed for the words in front, or the marks around. */
export const placeShapes: readonly RegExp[] = [
  new RegExp(`(?<it>${numberAlone}|${flatAlone})`, "g"),
  new RegExp(`${start}(?<it>${streetAndNumber})${end}`, "g"),
  new RegExp(
    `${atWord}(?<it>${numberBehindName}|${streetOfHome}|${houseOnStreet}|${twoPlaces}|${numberInGate}|${houseInTown}|${flatInHouse}|${caravan}|${irish})`,
    "gu",
  ),
  new RegExp(`${atWord}(?<it>${quotedHouse}|${quotedHouseInTown}|${welshHouse})`, "gu"),
  new RegExp(`(?<it>${livesIn}|${atHouse}|${smallHouse})`, "gu"),
  new RegExp(`(?<it>${inField})`, "gu"),
];

/** The word before it belongs to the name of a street. */
export const beforeStreetWord = new RegExp(`\\b[A-Za-z]+(?=[ \\n]${streetWord}\\b)`, "g");
/** "Flat 3, " and the like in front. */
export const flatInFront = new RegExp(`^${flat}`);

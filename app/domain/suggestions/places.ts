/** Addresses and postcodes that are neither the patient's nor an organisation's. */
import { readPostcode } from "../postcode";
import type { KnownPatient, Lead } from "./kinds";
import { D, asCapitals, asDigits } from "./lookalikes";
import { leadAt } from "./numbers";
import { isOrganisations, organisation } from "./organisations";
import { matchesOf, overlaps, type Found, type PageText } from "./page-text";
import { isPatientsAddress, lettersAndDigits } from "./patient";

const street =
  "(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Way|Court|Ct|Gardens|Gdns|Crescent|Cres|Terrace|Place|Pl|Grove|Park|Hill|Mews|Walk|Row|Square|Sq|Rise|View|Green|Parade|Fold|Croft|Brow|Bank|Gate|Mount|Yard|Wharf|Quay|Embankment|Broadway|Boulevard|Chase|Dene|Heights|Meadow|Meadows|Path|Ridge|Side|Vale|Wynd|Fields|Common|End|Circus|Loan|Villas|Buildings)";
const postcode = `[A-Z0]{1,2}[0-9OIl|][0-9A-Zl|]?\\s{0,2}[0-9OIlSB|][A-Z0-9]{2}`;
const number = `(?:(?=[A-Za-z|]{0,2}\\d)${D}{1,4}[A-Za-z]?(?:\\s?[-/]\\s?\\d{1,4})?)`;
const capital = "(?:[A-Z0][A-Za-z'-]+|of|the|and|on|upon|le|under|in)";
const flat = `(?:(?:Flat|Apartment|Apt|Unit|Room|Block|The)\\.?\\s?(?:[A-Z]|${number}|[A-Z][a-z]+)?(?:,|\\n| )\\s?)`;
const houseName = "(?:(?:The )?[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)? (?:Cottage|House|Lodge|Farm|Villa|Barn|Bungalow|Farmhouse|Mill|Hall|Court|Manor|Rectory|Vicarage),?[ \\n])";
const more = `(?:(?:,\\s?|\\n|,?[ ])(?!(?:Tel|Telephone|Phone|Mobile|Email|E-mail|DOB|NHS|Date|Dear|Re|Our|Your|Hospital|Name|GP|Next|NOK|Contact|Mr|Mrs|Ms|Miss|Dr|She|He|They|Her|His|The|I|We|It|On|In|At|And)\\b)[A-Z][A-Za-z'-]+(?:[ -](?:[A-Z][A-Za-z'-]+|on|upon|le|under|by|in|the|of))*){0,4}`;

const address = new RegExp(`(?<![A-Za-z0-9])(?<it>(?:${flat})?(?:${houseName})?(?:${number},?\\s)(?:${capital}\\s){1,4}${street}\\b\\.?(?:${more}(?:,?\\s{0,2}${postcode})|${more})?)(?![A-Za-z0-9])`, "g");
const namedHouse = new RegExp(`(?<![A-Za-z0-9])(?<it>${houseName}(?:${capital}\\s){1,3}${street}\\b${more}(?:,?\\s{0,2}${postcode})?|${houseName}${more},?\\s{0,2}${postcode})(?![A-Za-z0-9])`, "g");
const bareAddress = new RegExp(`\\b(?:address|lives at|living at|resides at|residing at|stay(?:s|ing) at|home is|moved to)\\s*:?\\s*(?<it>(?:${number},?\\s)?(?:[A-Z][A-Za-z'-]+[ ,\\n]{1,2}){1,7}(?:${postcode}))(?![A-Za-z0-9])`, "g");
const anyPostcode = new RegExp(`(?<![A-Za-z0-9])(?<it>${postcode})(?![A-Za-z0-9])`, "g");

/** Every address on the page, whoever's it is; a longer one is taken before a shorter one. */
export function addressesOn(page: PageText): Found[] {
  const all = [...matchesOf(address, page), ...matchesOf(namedHouse, page), ...matchesOf(bareAddress, page)].sort((a, b) => b.end - b.start - (a.end - a.start));
  return all.filter((found, index) => !all.slice(0, index).some((longer) => overlaps(longer, found)));
}

export function addressLeads(page: PageText, patient: KnownPatient, addresses: readonly Found[]): Lead[] {
  return addresses
    .filter((found) => !isPatientsAddress(found.text, patient) && !isOrganisations(page, found, 2) && !organisation.test(found.text))
    .map((found) => leadAt(page, "address", found, lettersAndDigits(found.text), "An address that is not this patient’s"));
}

export function postcodeLeads(page: PageText, patient: KnownPatient, addresses: readonly Found[]): Lead[] {
  const ours = lettersAndDigits(patient.address);
  return matchesOf(anyPostcode, page)
    .filter((found) => !addresses.some((each) => overlaps(each, found)) && /\d/.test(found.text))
    .flatMap((found) => {
      const read = readMisread(found.text);
      return read && !ours.includes(lettersAndDigits(read)) && !isOrganisations(page, found, 3) ? [leadAt(page, "postcode", found, lettersAndDigits(read), "A postcode that is not this patient’s")] : [];
    });
}

/** Letters and digits put where a postcode has them. */
function readMisread(text: string): string | null {
  const signs = text.replace(/\s/g, "");
  const [outward, inward] = [signs.slice(0, -3), signs.slice(-3)];
  const area = /^\D{1,2}/.exec(outward)?.[0] ?? outward.slice(0, 1);
  const district = outward.slice(area.length);
  return readPostcode(`${asCapitals(area)}${/[A-Z]$/.test(district) && district.length > 1 ? district : asDigits(district)}${asDigits(inward[0]!)}${asCapitals(inward.slice(1))}`) ?? readPostcode(signs);
}

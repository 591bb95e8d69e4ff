/** Addresses and postcodes that are neither the patient's nor an organisation's. */
import { addressShapes, capitalPostcode, flatInFront, placeShapes } from "./address-shapes";
import type { KnownPatient, LeadOnPage } from "./kinds";
import { readMisread } from "./misread-postcode";
import { leadAt } from "./numbers";
import { isOrganisations, namesAnOrganisation } from "./organisations";
import { before, matchesOf, overlaps, type Found, type PageText } from "./page-text";
import { addressesOf, isPatientsAddress, lettersAndDigits } from "./patient";
import type { Whose } from "./patients-own";

const anyPostcode = new RegExp(`(?<![A-Za-z0-9])(?<it>${capitalPostcode})(?![A-Za-z0-9])`, "g");

/** Every address on the page, whoever's it is; a longer one is taken before a shorter one. */
export function addressesOn(page: PageText): Found[] {
  const all = [...addressShapes, ...placeShapes]
    .flatMap((shape) => matchesOf(shape, page))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return all.filter((found, index) => !all.slice(0, index).some((longer) => overlaps(longer, found)));
}

export function addressLeads(
  page: PageText,
  patient: KnownPatient,
  addresses: readonly Found[],
  whose: Whose,
): LeadOnPage[] {
  return addresses
    .filter(
      (found) =>
        !isPatientsAddress(found.text, patient) &&
        !isOrganisations(page, found, isInRunningText(page, found) ? 1 : 2) &&
        !namesAnOrganisation(found.text.replace(flatInFront, "")),
    )
    .map((found) =>
      leadAt(
        page,
        "address",
        found,
        lettersAndDigits(found.text),
        "An address that is not known to be this patient’s",
        whose(found),
      ),
    );
}

/** After words in small letters; what stands in the lines above says nothing of it. */
export const isInRunningText = (page: PageText, found: Found) => /\p{Ll}{2}[,:]?\s[("]?$/u.test(before(page, found, 6));

export function postcodeLeads(
  page: PageText,
  patient: KnownPatient,
  addresses: readonly Found[],
  whose: Whose,
): LeadOnPage[] {
  const ours = addressesOf(patient);
  return matchesOf(anyPostcode, page)
    .filter((found) => !addresses.some((each) => overlaps(each, found)) && /\d/.test(found.text))
    .flatMap((found) => {
      const read = readMisread(found.text);
      return read && !ours.some((each) => each.includes(lettersAndDigits(read))) && !isOrganisations(page, found, 3)
        ? [
            leadAt(
              page,
              "postcode",
              found,
              lettersAndDigits(read),
              "A postcode that is not known to be this patient’s",
              whose(found),
            ),
          ]
        : [];
    });
}

/** What the rules find on a page. */
import type { KnownPatient, LeadOnPage, PageReading } from "./kinds";
import { birthDateLeads, birthDatesOn } from "./birth-dates";
import { contactsOn, emailLeads, telephoneLeads } from "./contacts";
import { namesOn } from "./names";
import {
  hospitalNumberLeads,
  hospitalNumbersOn,
  insuranceLeads,
  nhsNumberLeads,
  registerNumberLeads,
  tenDigitsOn,
  vehicleLeads,
} from "./numbers";
import type { Found, PageText } from "./page-text";
import { whoseOn, type Whose } from "./patients-own";
import { addressesOn, addressLeads, postcodeLeads } from "./places";
import { pointerLeads, relationshipLeads } from "./pointers";

/**
 * `staff`, `patients`: where somebody treating, or the patient, is named. `addresses` are everybody's; `shapes` is
 * everything built as an address, a telephone number, a date of birth or a patient's number is, suggested or not.
 */
export type RulesReading = Pick<PageReading, "professionals" | "patientAlso"> & {
  leads: LeadOnPage[];
  staff: readonly Found[];
  patients: readonly Found[];
  addresses: readonly Found[];
  shapes: readonly Found[];
  whose: Whose;
};

export function readByRules(page: PageText, patient: KnownPatient): RulesReading {
  const addresses = addressesOn(page);
  const names = namesOn(page, patient, addresses);
  const whose = whoseOn(page, patient, names, addresses);
  const leads = [
    ...names.leads,
    ...relationshipLeads(page),
    ...nhsNumberLeads(page, patient),
    ...hospitalNumberLeads(page, patient),
    ...insuranceLeads(page),
    ...vehicleLeads(page, addresses),
    ...registerNumberLeads(page),
    ...birthDateLeads(page, patient, names.others),
    ...addressLeads(page, patient, addresses, whose),
    ...postcodeLeads(page, patient, addresses, whose),
    ...telephoneLeads(page, whose, names.staff),
    ...emailLeads(page, patient, whose),
    ...pointerLeads(page),
  ];
  const { professionals, patientAlso, staff, anyPatients: patients } = names;
  const shapes = [
    ...addresses,
    ...contactsOn(page),
    ...birthDatesOn(page),
    ...hospitalNumbersOn(page, patient),
    ...tenDigitsOn(page),
  ];
  return { leads, professionals, patientAlso, staff, patients, addresses, shapes, whose };
}

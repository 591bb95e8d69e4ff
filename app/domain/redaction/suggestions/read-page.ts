/** What one page gives away, by itself. */
import type { Word } from "~/domain/records/pages";
import { birthDateLeads } from "./birth-dates";
import { emailLeads, telephoneLeads } from "./contacts";
import type { KnownPatient, PageReading } from "./kinds";
import { namesOn } from "./names";
import { hospitalNumberLeads, insuranceLeads, nhsNumberLeads, registerNumberLeads, vehicleLeads } from "./numbers";
import { oldPageLeads } from "./old-pages";
import { pageText } from "./page-text";
import { whoseOn } from "./patients-own";
import { addressesOn, addressLeads, postcodeLeads } from "./places";
import { pointerLeads, relationshipLeads } from "./pointers";

export function readPage(number: number, words: readonly Word[], patient: KnownPatient): PageReading {
  const page = pageText(words);
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
    ...oldPageLeads(words),
  ];
  return { page: number, leads, professionals: names.professionals, patientAlso: names.patientAlso };
}

/** The answers on the trust's application form, in the words of the form. */
import { formatDay, isCalendarDay } from "~/domain/calendar/calendar";
import { authorityKeys, recordKinds, type AuthorityKey, type RecordKind } from "~/domain/terms/vocabulary";
import { authorityRow } from "~/domain/identity/authority";
import { deliveryWords, recordKindWords } from "./request-wording";

const labels: Record<string, string> = {
  patientFamilyName: "Family name",
  patientGivenNames: "Given names",
  patientBornOn: "Born",
  patientDiedOn: "Died",
  nhsNumber: "NHS number",
  hospitalNumber: "Hospital number",
  patientAddress: "Address",
  applicantRelationship: "Asked by",
  applicantName: "Applicant",
  applicantOrganisation: "Organisation",
  applicantEmail: "E-mail address",
  applicantAddress: "Applicant’s address",
  applicantReference: "Their reference",
  sites: "Sites",
  recordKinds: "Kinds of record",
  recordsFrom: "From",
  recordsTo: "To",
  details: "Details",
  delivery: "To be sent",
  declarationSignedBy: "Signed by",
  declarationDate: "Signed on",
};

/** Only what was filled in, in the order of the form. */
export function answersOn(form: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(labels).flatMap(([field, name]) => {
    const value = inWords(field, form[field] ?? "");
    return value ? [{ name, value }] : [];
  });
}

function inWords(field: string, value: string): string {
  if (field === "applicantRelationship" && isAuthorityKey(value)) return authorityRow(value).requester;
  if (field === "delivery" && Object.hasOwn(deliveryWords, value))
    return deliveryWords[value as keyof typeof deliveryWords];
  if (field === "sites" || field === "recordKinds")
    return listIn(value)
      .map((each) => (isRecordKind(each) ? recordKindWords[each] : each))
      .join(", ");
  return isCalendarDay(value) ? formatDay(value) : value;
}

export const isAuthorityKey = (text: string): text is AuthorityKey =>
  (authorityKeys as readonly string[]).includes(text);
export const isRecordKind = (text: string): text is RecordKind => (recordKinds as readonly string[]).includes(text);

/** The form keeps several choices as a JSON list. */
export function listIn(value: string): string[] {
  if (!value.startsWith("[")) return value ? [value] : [];
  const read: unknown = JSON.parse(value);
  return Array.isArray(read) ? read.filter((each): each is string => typeof each === "string") : [];
}

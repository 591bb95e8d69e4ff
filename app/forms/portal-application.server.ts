/** What a solicitor typed into the portal's application, read into the fields of the trust's application form. */
import { z } from "zod";
import { dayIn } from "~/components/design/date-field";
import type { FieldError } from "~/components/design/error-summary";
import type { CalendarDay } from "~/domain/calendar/calendar";
import { isNhsNumber, normaliseNhsNumber } from "~/domain/terms/nhs-number";

export type TypedApplication = Record<string, string | string[]>;
type Read = { typed: TypedApplication } & (
  { ok: true; form: Record<string, string> } | { ok: false; errors: FieldError[] }
);

const words = (empty: string, most = 200) =>
  z.string().trim().min(1, empty).max(most, `Use ${most} characters or fewer`);
const optional = (most = 200) => z.string().trim().max(most, `Use ${most} characters or fewer`);

const answers = z.object({
  patientFamilyName: words("Enter your client’s family name"),
  patientGivenNames: words("Enter your client’s given names"),
  nhsNumber: optional(40).refine(
    (number) => number === "" || isNhsNumber(number),
    "Enter a real NHS number of 10 digits, or leave it empty",
  ),
  hospitalNumber: optional(40),
  patientAddress: words("Enter your client’s address and postcode", 500),
  applicantReference: words("Enter your own reference", 60),
  applicantEmail: z.email("Enter an e-mail address, such as name@firm.example").max(254, "Use 254 characters or fewer"),
  applicantAddress: words("Enter your firm’s address and postcode", 500),
  details: optional(5_000),
  sites: z.array(z.string().max(200)).min(1, "Choose where your client was treated"),
  recordKinds: z.array(z.string().max(60)).min(1, "Choose which records you want"),
  confirmed: z.literal("yes", "Confirm that your client signed the authority"),
});

const days = [
  {
    name: "patientBornOn",
    empty: "Enter your client’s date of birth",
    wrong: "The date of birth must be a real date, such as 14 3 1961",
  },
  { name: "patientDiedOn", empty: null, wrong: "The date of death must be a real date, or all three boxes empty" },
  { name: "recordsFrom", empty: null, wrong: "The first date must be a real date, or all three boxes empty" },
  { name: "recordsTo", empty: null, wrong: "The last date must be a real date, or all three boxes empty" },
] as const;

const acceptedFile = /\.(pdf|jpe?g|png|tiff?)$/i;

/** `file` is the name of the authority as it was sent, or null where none came whole. */
export function readApplication(fields: FormData, { today, file }: { today: CalendarDay; file: string | null }): Read {
  const typed = typedIn(fields);
  const read = answers.safeParse(typed);
  const dates = daysIn(fields, today);
  const errors = [
    ...(read.success ? [] : read.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }))),
    ...dates.errors,
  ];
  if (file !== null && !acceptedFile.test(file))
    errors.push({ field: "authority", message: "The signed authority must be a PDF, JPEG, PNG or TIFF file" });
  if (!read.success || errors.length > 0) return { ok: false, typed, errors: inOrderOfForm(errors) };

  const { sites, recordKinds, nhsNumber, confirmed: _, ...plain } = read.data;
  return {
    ok: true,
    typed,
    form: {
      form: "records",
      ...plain,
      ...dates.days,
      nhsNumber: normaliseNhsNumber(nhsNumber) ?? "",
      sites: JSON.stringify(sites),
      recordKinds: JSON.stringify(recordKinds),
      applicantRelationship: dates.days["patientDiedOn"] ? "solicitor-deceased" : "solicitor",
      delivery: "portal",
      declarationDate: today,
    },
  };
}

function daysIn(fields: FormData, today: CalendarDay) {
  const errors: FieldError[] = [];
  const read: Record<string, string> = {};
  for (const { name, empty, wrong } of days) {
    const day = dayIn(fields, name);
    if (day.ok && day.day > today) errors.push({ field: name, message: "This date must not be in the future" });
    if (!day.ok && day.because === "not-a-day") errors.push({ field: name, message: wrong });
    if (!day.ok && day.because === "empty" && empty) errors.push({ field: name, message: empty });
    read[name] = day.ok ? day.day : "";
  }
  if (read["recordsFrom"] && read["recordsTo"] && read["recordsFrom"] > read["recordsTo"])
    errors.push({ field: "recordsTo", message: "The last date must not be before the first" });
  return { errors, days: read };
}

const several = ["sites", "recordKinds"];
const single = [
  "patientFamilyName",
  "patientGivenNames",
  "nhsNumber",
  "hospitalNumber",
  "patientAddress",
  "applicantReference",
  "applicantEmail",
  "applicantAddress",
  "details",
  "confirmed",
];

function typedIn(fields: FormData): TypedApplication {
  const parts = days.flatMap(({ name }) => ["day", "month", "year"].map((part) => `${name}-${part}`));
  return Object.fromEntries<string | string[]>([
    ...[...single, ...parts].map((name) => [name, String(fields.get(name) ?? "")] as const),
    ...several.map((name) => [name, fields.getAll(name).map(String)] as const),
  ]);
}

const order = [
  "patientFamilyName",
  "patientGivenNames",
  "patientBornOn",
  "patientDiedOn",
  "nhsNumber",
  "hospitalNumber",
  "patientAddress",
  "applicantReference",
  "applicantEmail",
  "applicantAddress",
  "sites",
  "recordKinds",
  "recordsFrom",
  "recordsTo",
  "details",
  "authority",
  "confirmed",
];
export const inOrderOfForm = (errors: FieldError[]) =>
  errors.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));

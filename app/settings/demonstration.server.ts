/** The invented people of the demonstration. Production refuses to start where one of them can sign in. */
import type { Role } from "~/domain/terms/vocabulary";

export type DemonstrationPerson = { email: string; name: string; role: Role; jobTitle: string; firm?: string };

export const demonstrationPassword = "access-desk-demonstration";
export const demonstrationDomain = "demonstration.example";

const at = (name: string) => `${name}@${demonstrationDomain}`;

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  { email: at("officer"), name: "Olive Marsh", role: "officer", jobTitle: "Health records officer" },
  { email: at("second-officer"), name: "Samir Holt", role: "officer", jobTitle: "Health records officer" },
  { email: at("clinician"), name: "Dr Carys Penn", role: "clinician", jobTitle: "Consultant physician" },
  { email: at("manager"), name: "Maud Ellery", role: "manager", jobTitle: "Access to records manager" },
  { email: at("auditor"), name: "Anton Reyes", role: "auditor", jobTitle: "Information governance auditor" },
  { email: at("administrator"), name: "Ada Winter", role: "administrator", jobTitle: "System administrator" },
  {
    email: at("solicitor"),
    name: "Silas Grange",
    role: "solicitor",
    jobTitle: "Solicitor",
    firm: "Grange and Fell LLP",
  },
  {
    email: at("other-solicitor"),
    name: "Petra Lunn",
    role: "solicitor",
    jobTitle: "Solicitor",
    firm: "Lunn Abbott Solicitors",
  },
];

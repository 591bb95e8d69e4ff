/** Who may do what. Pages ask this table; `access.server.ts` declares it per route. */
import type { Role } from "./vocabulary";

export const permissions = {
  "read-cases": ["officer", "clinician", "manager", "auditor"],
  "work-cases": ["officer", "manager"],
  approve: ["officer", "manager"], // never the one who redacted: `approval.ts`
  "give-opinion": ["clinician"],
  "see-overdue": ["officer", "manager"],
  "stay-silent": ["manager"], // that nothing at all is said of something withheld
  "call-excessive": ["manager"], // the trust must be able to show it: UK GDPR art. 12(5)
  "correct-any-date": ["manager"], // what the desk did or sent, and what makes something late in time
  "accept-disputed-authority": ["manager"], // an attorney for property and financial affairs
  "settle-death": ["manager"], // who may apply once the patient has died
  "make-another-person": ["manager"], // a correction after which the case is about somebody else
  "read-audit": ["auditor", "manager"],
  "apply-as-firm": ["solicitor"],
  administer: ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** The roles that hold a permission, for a route's declaration. */
export const rolesThatMay = (permission: Permission): readonly Role[] => permissions[permission];

export const may = (role: Role, permission: Permission): boolean => rolesThatMay(permission).includes(role);

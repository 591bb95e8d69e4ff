/**
 * The links at the top of every page, by role. Each must lead to a page that the role may open (a test follows them
 * all).
 */
import { rolesThatMay } from "~/domain/terms/roles";
import type { Role } from "~/domain/terms/vocabulary";

type NavigationLink = { text: string; href: string; for: readonly Role[] };

const navigation: readonly NavigationLink[] = [
  { text: "Opinions", href: "/opinions", for: rolesThatMay("give-opinion") },
  { text: "Overdue", href: "/overdue", for: ["manager"] },
  { text: "Worklist", href: "/cases", for: rolesThatMay("read-cases") },
  { text: "Intake", href: "/intake", for: rolesThatMay("work-cases") },
  { text: "Overdue", href: "/overdue", for: ["officer"] },
  { text: "Questions", href: "/questions", for: rolesThatMay("work-cases") },
  { text: "Outbox", href: "/outbox", for: ["officer", "manager"] },
  { text: "What if?", href: "/what-if", for: rolesThatMay("read-cases") },
  { text: "How the desk is", href: "/", for: rolesThatMay("administer") },
  { text: "Bank holidays", href: "/bank-holidays", for: ["manager", ...rolesThatMay("administer")] },
  { text: "Your cases", href: "/portal", for: ["solicitor"] },
];

export const navigationFor = (role: Role) => navigation.filter((link) => link.for.includes(role));

export const roleNames: Record<Role, string> = {
  officer: "Officer",
  clinician: "Clinician",
  manager: "Manager",
  auditor: "Auditor",
  administrator: "Administrator",
  solicitor: "Solicitor",
};

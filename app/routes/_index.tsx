import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/access.server";
import type { Role } from "~/domain/vocabulary";

/** Where each role's work begins. */
const homes: Record<Role, string> = {
  officer: "/cases",
  clinician: "/opinions",
  manager: "/overdue",
  auditor: "/cases",
  administrator: "/help",
  solicitor: "/portal",
};

export const loader = ({ request }: LoaderFunctionArgs) => redirect(homes[signedIn(request).person.role], 303);

export default function Home() {
  return null;
}

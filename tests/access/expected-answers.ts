/** What the access table says a request must be answered with, for each way of writing the same address. */
import type { Access } from "~/gates/access-table";
import type { Role } from "~/domain/terms/vocabulary";

export type Visitor = Role | "nobody";

/** The ways in which one page can be asked for; each must meet the same check. */
export const forms = {
  document: (path: string) => path,
  "single fetch": (path: string) => (path === "/" ? "/_root.data" : `${path}.data`),
  "single fetch, one route": (path: string, routeId: string) =>
    `${path === "/" ? "/_root.data" : `${path}.data`}?_routes=${encodeURIComponent(routeId)}`,
  "old fetch": (path: string, routeId: string) => `${path}?_data=${encodeURIComponent(routeId)}`,
  "percent-encoded": (path: string) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  "upper case": (path: string) => path.toUpperCase(),
  "dot segment": (path: string) => `/nowhere/..${path}`,
} as const;
export type Form = keyof typeof forms;

/** An address that leads to a route: its parameters filled with values that lead to nothing. */
export const addressOf = (pattern: string) =>
  `/${pattern}`
    .replace(/:\w+\??/g, "none")
    .replace(/\*$/, "nowhere")
    .replace(/(.)\/$/, "$1");

export type Verdict = "admitted" | "asked-to-sign-in" | "not-for-your-role" | "not-there" | "refused-outright";

export function verdictFor({ who, acts }: Access, visitor: Visitor, form: Form, method: "GET" | "POST"): Verdict {
  const allowed = method === "POST" ? (acts ?? who) : who;
  if (form === "old fetch") return "refused-outright";
  if (allowed === "anyone") return "admitted";
  if (visitor === "nobody") return "asked-to-sign-in";
  if (allowed === "signed-in" || allowed.includes(visitor)) return "admitted";
  return visitor === "solicitor" ? "not-there" : "not-for-your-role";
}

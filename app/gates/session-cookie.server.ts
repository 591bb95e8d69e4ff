/** The cookie that carries a session's token. Over https its name binds it to this host and to the whole site. */
import type { Settings } from "~/settings/settings.server";

type From = Pick<Settings, "origin">;

const isSecure = ({ origin }: From) => origin.startsWith("https:");
export const sessionCookieName = (settings: From) => (isSecure(settings) ? "__Host-access-desk" : "access-desk");
const attributes = (settings: From) => `Path=/; HttpOnly; SameSite=Lax${isSecure(settings) ? "; Secure" : ""}`;

export const sessionCookie = (settings: From, token: string) =>
  `${sessionCookieName(settings)}=${token}; ${attributes(settings)}`;
export const noSessionCookie = (settings: From) =>
  `${sessionCookieName(settings)}=; Max-Age=0; ${attributes(settings)}`;

const tokenShape = /^[\w-]{43}$/;

/** The token in a `Cookie` header, or null. */
export function tokenIn(settings: From, header: string | null | undefined): string | null {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  const token = pairs.find(([name]) => name === sessionCookieName(settings))?.[1] ?? "";
  return tokenShape.test(token) ? token : null;
}

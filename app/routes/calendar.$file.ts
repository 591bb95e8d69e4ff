import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/gates/case-asked.server";
import { getDeps } from "~/boot/deps.server";
import { dueDaysCalendar } from "~/services/worklist/due-days";

/** Somebody's due days, for a calendar program that holds the address. */
export async function loader({ params }: LoaderFunctionArgs) {
  const deps = await getDeps();
  const [, token] = /^([\w-]{43})\.ics$/.exec(params["file"] ?? "") ?? [];
  const calendar = token ? await dueDaysCalendar(deps, { trust: deps.settings.trust, token }) : null;
  if (calendar === null) throw notFound();

  const headers = {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="due-days.ics"',
    "Content-Security-Policy": "sandbox; default-src 'none'",
  };
  return new Response(calendar, { headers });
}

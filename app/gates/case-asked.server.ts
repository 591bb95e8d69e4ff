/** What every page of a case begins with: the desk, who asks, and which case, record or page its address names. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { isCalendarDay, type CalendarDay } from "~/domain/calendar/calendar";
import { getDeps, type DeskDeps } from "~/boot/deps.server";
import { needsReasonToOpen } from "~/services/opinion/open-with-reason";
import type { By } from "~/services/signed-in";
import { signedIn } from "./access.server";

type Call = Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "params">;

/** A case as somebody asks for it. */
export type CaseAsked = By & { caseNumber: string };
export type RecordAsked = CaseAsked & { documentId: string };
export type PageAsked = RecordAsked & { page: number };

/**
 * `on` names the case and who asks; their role has already been let through. A clinician to whom nothing of the case
 * was put is led to where they say why they open it.
 */
export async function caseAsked(call: Call): Promise<{ deps: DeskDeps; by: By; on: CaseAsked }> {
  const asked = await caseNamed(call);
  const { caseNumber } = asked.on;
  if (await needsReasonToOpen(asked.deps, asked.on)) throw redirect(`/cases/${caseNumber}/open-with-reason`, 303);
  return asked;
}

/** The same for the one page that asks for the reason. */
export async function caseNamed({ request, params }: Call): Promise<{ deps: DeskDeps; by: By; on: CaseAsked }> {
  const by = signedIn(request);
  return { deps: await getDeps(), by, on: { ...by, caseNumber: params["number"]! } };
}

/** The same for one of the case's records. */
export async function recordAsked(call: Call): Promise<{ deps: DeskDeps; by: By; on: RecordAsked }> {
  const { on, ...asked } = await caseAsked(call);
  return { ...asked, on: { ...on, documentId: call.params["documentId"]! } };
}

/** The same for one page of a record; 404 where the address names no page. */
export async function pageAsked(call: Call): Promise<{ deps: DeskDeps; by: By; on: PageAsked }> {
  const { on, ...asked } = await recordAsked(call);
  return { ...asked, on: { ...on, page: pageIn(call.params) } };
}

/** What was looked for, or the page that says it is not there. */
export function orNotFound<Seen>(seen: Seen | null | undefined): Seen {
  if (seen === null || seen === undefined) throw notFound();
  return seen;
}

export const notFound = () => new Response(null, { status: 404 });

/** From where a list is read on, as its own link says; null at its beginning. */
export function afterIn(query: URLSearchParams): { on: CalendarDay; id: string } | null {
  const [on, id] = [query.get("on"), query.get("after")];
  if (on === null && id === null) return null;
  if (!isCalendarDay(on ?? "") || !/^[0-9a-f-]{36}$/i.test(id ?? "")) throw notFound();
  return { on: on as CalendarDay, id: id! };
}

/** The place of the first page on a contact sheet, counted from 0. */
export function placeIn(query: URLSearchParams): number {
  const from = query.get("from") ?? "0";
  if (!/^\d{1,5}$/.test(from)) throw notFound();
  return Number(from);
}

/** The page that an address names. Five digits at most: no record has more pages. */
export function pageIn({ page = "" }: Call["params"]): number {
  if (!/^[1-9]\d{0,4}$/.test(page)) throw notFound();
  return Number(page);
}

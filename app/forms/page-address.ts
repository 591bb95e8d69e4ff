import type { Params } from "@remix-run/react";

/** The page that an address names; an address that names none is not there. */
export function pageIn(params: Params): number {
  const page = params["page"] ?? "";
  if (!/^[1-9]\d{0,4}$/.test(page)) throw new Response(null, { status: 404 });
  return Number(page);
}

/** The small picture of a page, for the contact sheet. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { orNotFound, pageAsked } from "~/gates/case-asked.server";
import { served } from "~/gates/download.server";
import { smallPicture } from "~/services/redaction/view-sheet";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await pageAsked({ request, params });
  const picture = orNotFound(await smallPicture(deps, on));
  return new Response(served(picture.body, request), {
    headers: {
      "Content-Type": picture.type,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": "inline",
    },
  });
}

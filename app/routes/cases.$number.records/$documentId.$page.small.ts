/** The small picture of a page, for the contact sheet. */
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { orNotFound, pageAsked } from "~/gates/case-asked.server";
import { smallPicture } from "~/services/redaction/view-sheet";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await pageAsked({ request, params });
  const picture = orNotFound(await smallPicture(deps, on));
  return new Response(createReadableStreamFromReadable(picture.body), {
    headers: {
      "Content-Type": picture.type,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": "inline",
    },
  });
}

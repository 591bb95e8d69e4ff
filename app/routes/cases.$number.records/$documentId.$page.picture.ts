/** The picture of a page, drawn by us: the one file that is shown within our own pages. */
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { orNotFound, pageAsked } from "~/gates/case-asked.server";
import { pagePicture } from "~/services/redaction/view-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await pageAsked({ request, params });
  const picture = orNotFound(await pagePicture(deps, on));
  return new Response(createReadableStreamFromReadable(picture), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": "inline",
    },
  });
}

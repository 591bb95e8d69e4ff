/** The small picture of a page, for the contact sheet. */
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { pageIn } from "~/forms/page-address";
import { getDeps } from "~/boot/deps.server";
import { smallPicture } from "~/services/redaction/view-sheet";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const picture = await smallPicture(await getDeps(), {
    ...signedIn(request),
    caseNumber: params["number"]!,
    documentId: params["documentId"]!,
    page: pageIn(params),
  });
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(createReadableStreamFromReadable(picture.body), {
    headers: {
      "Content-Type": picture.type,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": "inline",
    },
  });
}

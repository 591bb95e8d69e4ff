/** The picture of a page that was asked about, for whoever was asked. Every other page is not there. */
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { pageIn } from "~/forms/page-address";
import { consultedPicture } from "~/services/consultation/view-consultations";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const picture = await consultedPicture(await getDeps(), {
    ...signedIn(request),
    caseNumber: params["number"]!,
    id: params["consultationId"]!,
    page: pageIn(params),
  });
  if (!picture) throw new Response(null, { status: 404 });
  return new Response(createReadableStreamFromReadable(picture), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": "inline",
    },
  });
}

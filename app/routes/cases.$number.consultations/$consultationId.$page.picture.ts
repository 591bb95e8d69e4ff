/** The picture of a page that was asked about, for whoever was asked. Every other page is not there. */
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { caseAsked, orNotFound, pageIn } from "~/gates/case-asked.server";
import { consultedPicture } from "~/services/consultation/view-consultations";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const picture = orNotFound(
    await consultedPicture(deps, { ...on, id: params["consultationId"]!, page: pageIn(params) }),
  );
  return new Response(createReadableStreamFromReadable(picture), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Disposition": "inline",
    },
  });
}

/** How far the documents of a case are, asked again and again by the page that shows them. It names nobody and no file. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { progressOf } from "~/services/records/view-records";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const progress = await progressOf(await getDeps(), { ...signedIn(request), caseNumber: params["number"]! });
  if (!progress) throw new Response(null, { status: 404 });
  return data(progress);
}

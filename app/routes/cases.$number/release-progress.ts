/** How far the release copy is, asked again and again by the page that waits for it. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { getDeps } from "~/boot/deps.server";
import { releaseProgress } from "~/services/release/release-progress";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { trust } = signedIn(request);
  const progress = await releaseProgress(await getDeps(), { trust, caseNumber: params["number"]! });
  if (!progress) throw new Response(null, { status: 404 });
  return data(progress);
}

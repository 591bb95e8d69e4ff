import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { getDeps } from "~/boot/deps.server";
import { signOut } from "~/services/people/sign-out";
import { noSessionCookie, tokenIn } from "~/gates/session-cookie.server";

export const loader = () => redirect("/");

export async function action({ request }: ActionFunctionArgs) {
  const deps = await getDeps();
  const token = tokenIn(deps.settings, request.headers.get("cookie"));
  if (token) await signOut(deps, { trust: deps.settings.trust, token });
  return redirect("/sign-in?signed-out=yes", {
    status: 303,
    headers: { "Set-Cookie": noSessionCookie(deps.settings), "Clear-Site-Data": '"cache", "storage"' },
  });
}

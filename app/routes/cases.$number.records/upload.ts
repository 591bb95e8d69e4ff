/** Takes the same files as the page's own form, and answers a script that shows how far the sending is. */
import { data, type ActionFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { receiveRecords } from "~/forms/record-files.server";

export async function action({ request, params }: ActionFunctionArgs) {
  return data(await receiveRecords(request, signedIn(request), params["number"]!));
}

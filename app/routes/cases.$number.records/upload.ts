/** Takes the same files as the page's own form, and answers a script that shows how far the sending is. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "~/gates/access.server";
import { receiveRecords } from "~/forms/record-files.server";

/** Whoever comes here by hand belongs on the page with the form. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/cases/${params["number"]}/records`);

export async function action({ request, params }: ActionFunctionArgs) {
  return data(await receiveRecords(request, signedIn(request), params["number"]!));
}

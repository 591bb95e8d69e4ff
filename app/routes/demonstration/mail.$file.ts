import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/gates/case-asked.server";
import { mailFolder } from "~/boot/mail-folder.server";

/** One message of the demonstration as it would have left, for a mail program. */
export async function loader({ params }: LoaderFunctionArgs) {
  const folder = await mailFolder();
  const found = await folder.open(params["file"] ?? "");
  if (!found) throw notFound();

  const headers = {
    "Content-Type": "message/rfc822",
    "Content-Disposition": `attachment; filename="${params["file"]}"`,
    "Content-Security-Policy": "sandbox",
    "Content-Length": String(found.size),
  };
  return new Response(found.content, { headers });
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { PageHeading, pageTitle } from "~/components/page-heading";
import { getDeps } from "~/deps.server";

export const meta: MetaFunction = () => pageTitle("Mail that was sent");

export async function loader(_: LoaderFunctionArgs) {
  const { settings } = await getDeps();
  if (settings.mail.kind !== "folder") throw new Response(null, { status: 404 });
  return null;
}

export default function DemonstrationMail() {
  return <PageHeading>Mail that was sent</PageHeading>;
}

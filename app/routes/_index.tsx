import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { signedIn } from "~/access.server";
import { PageHeading, pageTitle } from "~/components/page-heading";

export const meta: MetaFunction = () => pageTitle("Worklist");

export function loader({ request }: LoaderFunctionArgs) {
  const { person } = signedIn(request);
  if (person.role === "solicitor") return redirect("/portal");
  return null;
}

export default function Worklist() {
  return (
    <>
      <PageHeading>Worklist</PageHeading>
      <p>You have no cases due this week.</p>
    </>
  );
}

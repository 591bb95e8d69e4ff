/**
 * Shows the password of the sealed file, once, to be given another way than the file. Opening the address shows
 * nothing.
 */
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/design/button";
import { BackLink, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { showPassword } from "~/services/release/show-password";
import styles from "~/styles/disclosure.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Password – ${params["number"]}`);

export const loader = ({ params }: LoaderFunctionArgs) => ({ number: params["number"]! });

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const outcome = await showPassword(deps, on);
  if (outcome.ok) return data({ password: outcome.password, because: null });
  if (outcome.because === "no-such-case") throw notFound();
  return data({ password: null, because: outcome.because }, { status: 409 });
}

const wording = {
  "not-asked": "It is shown only when somebody asks for it on the disclosure page, and then once.",
  "already-shown":
    "It has been shown once, and is kept nowhere. The disclosure page says to whom and when; there the file can be sealed again with a new password.",
  "no-password": "No file is sealed, so there is no password yet. Go to the disclosure page for what comes next.",
  "not-sealed-yet": "The file is still being sealed. Wait a moment, then show the password from the disclosure page.",
} as const;

export default function Password() {
  const { number } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const disclosure = `/cases/${number}/disclosure`;
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={disclosure}>Back to the disclosure</BackLink>
      {outcome?.password ? (
        <Shown number={number} password={outcome.password} />
      ) : (
        <NotShown because={outcome?.because ?? "not-asked"} />
      )}
      <ButtonLink href={disclosure} look="secondary">
        {outcome?.password ? "I have it: go back and record how I give it" : "Go to the disclosure"}
      </ButtonLink>
    </div>
  );
}

function Shown({ number, password }: { number: string; password: string }) {
  return (
    <>
      <PageHeading caption={number}>The password, shown once</PageHeading>
      <p className="desk-password">{password}</p>
      <p>Type it with the hyphens. Capital letters do not occur.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>Give it by telephone, on a number that you already had, once they have the file</li>
        <li>or by a separate letter, or in person</li>
        <li>never in an e-mail, and never on the disc or envelope that carries the file</li>
      </ul>
      <WarningCallout heading="When you leave this page it is gone">
        <p>We keep no copy. If it is lost, the file is sealed again with a new password.</p>
      </WarningCallout>
    </>
  );
}

function NotShown({ because }: { because: keyof typeof wording }) {
  return (
    <>
      <PageHeading>The password is not shown</PageHeading>
      <p>{wording[because]}</p>
    </>
  );
}

/** Shows the password of the sealed pages, once, to be given by telephone. Opening the address shows nothing. */
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { caseAsked, notFound } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/design/button";
import { BackLink, WarningCallout } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { showConsultationPassword } from "~/services/consultation/show-consultation-password";
import styles from "~/styles/disclosure.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = ({ params }) => pageTitle(`Password of the pages – ${params["number"]}`);

export const loader = ({ params }: LoaderFunctionArgs) => ({
  number: params["number"]!,
  id: params["consultationId"]!,
});

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const outcome = await showConsultationPassword(deps, { ...on, id: params["consultationId"]! });
  if (outcome.ok) return data({ password: outcome.password, because: null });
  if (outcome.because === "no-such-consultation") throw notFound();
  return data({ password: null, because: outcome.because }, { status: 409 });
}

const wording = {
  "not-asked": "It is shown only when somebody asks for it on the page of the question, and then once.",
  "already-shown":
    "It has been shown once, and is kept nowhere. If it was lost, withdraw the question and ask again: the pages are then sealed with a new one.",
  "no-password": "No pages are sealed for this question, or it is over.",
  "not-sealed-yet":
    "The pages are still being sealed. Wait a moment, then show the password from the page of the question.",
} as const;

export default function ConsultationPasswordPage() {
  const { number, id } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const back = `/cases/${number}/consultations/${id}`;
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href={back}>Back to the question</BackLink>
      {outcome?.password ? (
        <>
          <PageHeading caption={number}>The password, shown once</PageHeading>
          <p className="desk-password">{outcome.password}</p>
          <p>
            Type it with the hyphens. Capital letters do not occur. Give it by telephone, on a number that you already
            had, and never in an e-mail.
          </p>
          <WarningCallout heading="When you leave this page it is gone">
            <p>We keep no copy. If it is lost, withdraw the question and ask again.</p>
          </WarningCallout>
        </>
      ) : (
        <>
          <PageHeading>The password is not shown</PageHeading>
          <p>{wording[outcome?.because ?? "not-asked"]}</p>
        </>
      )}
      <ButtonLink href={back} look="secondary">
        Back to the question
      </ButtonLink>
    </div>
  );
}

/** One case as its solicitor sees it: fixed steps, what we need, and the sealed file when it is there. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { caseAsked, orNotFound } from "~/gates/case-asked.server";
import { useLoaderData } from "@remix-run/react";
import { answerBy } from "~/components/clock/answer-by";
import { ButtonLink } from "~/components/design/button";
import { fileSize } from "~/components/design/file-size";
import { counted } from "~/components/design/counted";
import { BackLink, InsetText } from "~/components/design/notices";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { patientName } from "~/components/cases/patient-name";
import { needWords, standingWords } from "~/components/portal/portal-wording";
import { StepTracker } from "~/components/portal/step-tracker";
import { SummaryList } from "~/components/design/summary-list";
import { formatDay } from "~/domain/calendar/calendar";
import { firmsCase } from "~/services/portal/firms-case";
import styles from "~/styles/portal.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ params }) => pageTitle(params["number"]!);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, on } = await caseAsked({ request, params });
  const found = orNotFound(await firmsCase(deps, on));
  return found;
}

export default function PortalCase() {
  const { number, patient, theirReference, receivedOn, dueOn, status, file, disclosedOn } =
    useLoaderData<typeof loader>();
  return (
    <div className="nhsuk-u-reading-width">
      <BackLink href="/portal">Your cases</BackLink>
      <PageHeading caption={number}>{patientName(patient)}</PageHeading>
      {status.needed.length > 0 && <Needed />}
      {file && <Collect />}
      {disclosedOn && !file && <Sent />}
      <SummaryList
        rows={[
          { name: "Your reference", value: theirReference },
          { name: "Received", value: formatDay(receivedOn) },
          { name: "Status", value: standingWords[status.standing] },
          ...(status.now ? [{ name: "We answer by", value: answerBy({ dueOn, needed: status.needed }) }] : []),
        ]}
      />
      {(status.now || disclosedOn) && <StepTracker status={status} />}
    </div>
  );
}

function Needed() {
  const { status } = useLoaderData<typeof loader>();
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">What we need from you</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {status.needed.map((what) => (
          <li key={what}>{needWords[what]}</li>
        ))}
      </ul>
      <p>Answer the e-mail in which we asked, so that it reaches this case.</p>
    </InsetText>
  );
}

function Collect() {
  const { number, file, collectedOn } = useLoaderData<typeof loader>();
  return (
    <section className="portal-collect" aria-labelledby="collect">
      <h2 className="nhsuk-heading-m" id="collect">
        The records are ready
      </h2>
      <p>
        One sealed PDF, {counted(file!.pages, "page")}, {fileSize(file!.bytes)}.
      </p>
      <ButtonLink href={`/portal/cases/${number}/file`}>Download the sealed file</ButtonLink>
      <p>
        It opens only with a password. We will give you the password by telephone. If we have not called within two
        working days of your download, call us with the case number.
      </p>
      {collectedOn && <p>First downloaded by your firm on {formatDay(collectedOn)}.</p>}
    </section>
  );
}

const sentBy = {
  "e-mail": "to the e-mail address in your application, as a sealed file",
  portal: "through this portal",
  post: "by post",
  collection: "to be collected from us",
} as const;

function Sent() {
  const { disclosedOn, delivery } = useLoaderData<typeof loader>();
  return (
    <InsetText>
      <p>
        We sent the records on {formatDay(disclosedOn!)}, {sentBy[delivery]}.{" "}
        {delivery === "portal"
          ? "The file is being prepared again; look here later today."
          : "A sealed file opens only with a password, which we will give you by telephone."}
      </p>
    </InsetText>
  );
}

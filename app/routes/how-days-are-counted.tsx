/** How this trust reads the law where the sources disagree: open to all staff. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { Points } from "~/components/clock/points";
import { getDeps } from "~/boot/deps.server";
import { pointsRead, settledPoints } from "~/domain/clock/readings";
import styles from "~/styles/cases.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => pageTitle("How days are counted");

export async function loader(_: LoaderFunctionArgs) {
  const { policy, trustName } = (await getDeps()).settings;
  return { points: pointsRead(policy), trustName };
}

export default function HowDaysAreCounted() {
  const { points, trustName } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>How days are counted</PageHeading>
      <p className="nhsuk-u-reading-width">
        On some points the statute, the Commissioner and common practice give different days. {trustName} has settled
        how it reads each, so that two officers never choose differently. A case keeps the reading that was in force
        when it was received.
      </p>
      <p>
        Days are counted with these <a href="/bank-holidays">bank holidays</a>.
      </p>
      <h2 className="nhsuk-heading-m">Where the sources disagree</h2>
      <Points points={points} />
      <p>
        The readings are settings of the desk. Whoever runs it changes them for requests that are received from then on.
      </p>
      <h2 className="nhsuk-heading-m">Where they agree</h2>
      <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-reading-width">
        {settledPoints.map(({ words, source }) => (
          <li key={words}>
            {words} <span className="desk-second-line">{source}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

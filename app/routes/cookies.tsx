import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { Table } from "~/components/design/table";
import { getDeps } from "~/boot/deps.server";
import { sessionCookieName } from "~/gates/session-cookie.server";

export const meta: MetaFunction = () => pageTitle("Cookies");

export async function loader() {
  const { settings } = await getDeps();
  return {
    name: sessionCookieName(settings),
    idleMinutes: settings.idleMinutes,
    absoluteHours: settings.absoluteHours,
  };
}

export default function Cookies() {
  const { name, idleMinutes, absoluteHours } = useLoaderData<typeof loader>();
  const cookie = {
    name,
    purpose: "Keeps you signed in",
    ends: `When you sign out or close the browser, after ${idleMinutes} minutes without use, and after ${absoluteHours} hours at the latest`,
  };
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading>Cookies</PageHeading>
      <p>
        Access Desk puts one cookie on your device. It cannot work without it, so you are not asked for consent. Nobody
        else receives anything.
      </p>
      <Table
        caption="The cookie we use"
        columns={[
          { heading: "Name", cell: (row) => <code className="desk-code">{row.name}</code>, names: true },
          { heading: "Purpose", cell: (row) => row.purpose },
          { heading: "Ends", cell: (row) => row.ends },
        ]}
        rows={[cookie]}
        keyOf={(row) => row.name}
        empty=""
      />
    </div>
  );
}

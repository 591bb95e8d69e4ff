import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { navigationFor } from "~/components/design/navigation";
import { PageHeading, pageTitle } from "~/components/design/page-heading";
import { SummaryList } from "~/components/design/summary-list";
import { getDeps } from "~/boot/deps.server";
import { deskHealth } from "~/services/desk/desk-health";
import { workerState } from "~/boot/worker-state.server";

export const meta: MetaFunction = () => pageTitle("How the desk is");

/** Everybody's first page is the first in their menu; this one is that of those who look after the desk itself. */
export async function loader({ request }: LoaderFunctionArgs) {
  const [first] = navigationFor(signedIn(request).person.role);
  if (first && first.href !== "/") throw redirect(first.href);

  return { ...(await deskHealth(await getDeps())), worker: workerState() };
}

const workerWords = { running: "Running", restarting: "It ended and is being started again", off: "Runs elsewhere" };

export default function DeskHealth() {
  const { ok, store, jobs, diskFreeMegabytes, worker } = useLoaderData<typeof loader>();
  const isWorkFailing = jobs !== null && jobs.failing + jobs.dead > 0;
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading>How the desk is</PageHeading>
      <p>{ok && !isWorkFailing ? "Everything works." : "Something needs you: see below."}</p>
      <SummaryList
        rows={[
          { name: "Store", value: store === "reachable" ? "Answers" : "Does not answer" },
          { name: "Worker", value: workerWords[worker] },
          { name: "Work waiting", value: jobs && `${jobs.waiting} waiting, ${jobs.running} running` },
          {
            name: "Work that keeps failing",
            value:
              jobs && (jobs.failing === 0 ? "None" : `${jobs.failing}: tried again by themselves; the log says why`),
          },
          { name: "Work given up", value: jobs && (jobs.dead === 0 ? "None" : `${jobs.dead}: the log says why`) },
          { name: "Free disk", value: `${Math.floor(diskFreeMegabytes / 1024)} GB` },
        ]}
      />
    </div>
  );
}

/** A page and the one after it, read together: most pages need no more than a look. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound, orNotFound, pageAsked } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/design/page-heading";
import { TwoPages } from "~/components/redaction/two-pages";
import { HoldEarlySteps } from "~/components/redaction/early-steps";
import { useOneAtATime } from "~/components/redaction/use-one-at-a-time";
import { useTurningTo } from "~/components/redaction/use-turning-to";
import { nextUndecided } from "~/domain/redaction/page-states";
import { may } from "~/domain/terms/roles";
import { lastStepWords, lastStepInQuery } from "~/forms/last-step-wording";
import { redactPair } from "~/forms/redact-page.server";
import { pairView } from "~/components/redaction/room-view.server";
import { pagesStanding, viewPair } from "~/services/redaction/view-page";
import pairStyles from "~/styles/pair.css?url";
import styles from "~/styles/redaction.css?url";

export const links = () => [
  { rel: "stylesheet", href: styles },
  { rel: "stylesheet", href: pairStyles },
];
export const handle = { scripts: true };
/** Also after a refusal: where somebody else was first, the page shows what is there now. */
export const shouldRevalidate = () => true;
export const meta: MetaFunction = ({ params }) =>
  pageTitle(`Page ${params["page"]} and the next – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await pageAsked({ request, params });
  const found = orNotFound(await viewPair(deps, on));
  return {
    ...pairView(found, { personId: by.person.id }),
    canWork: found.mayBeMarked && may(by.person.role, "work-cases"),
    submission: deps.newId(),
    done: doneIn(new URL(request.url).searchParams),
  };
}

function doneIn(query: URLSearchParams): string {
  const was = (query.get("was") ?? "").split(",").filter((page) => /^\d{1,5}$/.test(page));
  if (was.length > 0) return was.length > 1 ? `Pages ${was.join(" and ")} are decided.` : `Page ${was[0]} is decided.`;
  return lastStepWords(query);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await pageAsked({ request, params });
  const { answer, act, released, shown } = await redactPair(deps, on, request);
  if (!answer.ok && answer.status === 404) throw notFound();
  if (!answer.ok) return data({ errors: answer.errors }, { status: answer.status });

  const to = (page: number, lastStep: string) =>
    redirect(`/cases/${on.caseNumber}/records/${on.documentId}/${page}/with-next?${lastStep}`, 303);
  const lastStep = new URLSearchParams(
    Object.entries(lastStepInQuery(answer, act)).map(([name, value]) => [name, String(value)]),
  ).toString();
  if (answer.undoneOrRedone) {
    const isShown = answer.undoneOrRedone.some((page) => shown.includes(page));
    return to(isShown ? on.page : answer.undoneOrRedone[0]!, lastStep);
  }
  if (released.length === 0) return to(on.page, lastStep);
  const standing = await pagesStanding(deps, on);
  return to(nextUndecided(standing, released.at(-1)!) ?? on.page, `was=${released.join(",")}`);
}

export default function WithNext() {
  const view = useLoaderData<typeof loader>();
  const { handlers, refused } = useOneAtATime(view, useActionData<typeof action>());
  const [first] = view.pages;
  useTurningTo(first!.page.number);
  return (
    <div {...handlers}>
      <HoldEarlySteps />
      <TwoPages key={first!.page.number} view={view} refused={refused} />
    </div>
  );
}

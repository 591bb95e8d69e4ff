/** The redaction room: one page of a record, what is covered on it and why, and whether it leaves. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound, orNotFound, pageAsked } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/design/page-heading";
import { RedactionRoom } from "~/components/redaction/redaction-room";
import { onceTyped } from "~/components/design/typed";
import { HoldEarlySteps } from "~/components/redaction/early-steps";
import { useOneAtATime } from "~/components/redaction/use-one-at-a-time";
import { useTurningTo } from "~/components/redaction/use-turning-to";
import { firstUndecidedFrom, nextUndecided } from "~/domain/redaction/page-states";
import { may } from "~/domain/terms/roles";
import { lastStepWords, lastStepInQuery } from "~/forms/last-step-wording";
import { redactPage } from "~/forms/redact-page.server";
import { roomView } from "~/components/redaction/room-view.server";
import { pagesStanding, viewPage } from "~/services/redaction/view-page";
import styles from "~/styles/redaction.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const handle = { scripts: true };
/** Also after a refusal: where somebody else was first, the page shows what is there now. */
export const shouldRevalidate = () => true;
export const meta: MetaFunction = ({ params }) => pageTitle(`Page ${params["page"]} – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { deps, by, on } = await pageAsked({ request, params });
  const view = orNotFound(await viewPage(deps, on));
  const { searchParams } = new URL(request.url);
  const onlyUndecided = searchParams.get("show") === "undecided";
  const room = roomView(view, { personId: by.person.id, onlyUndecided });
  return {
    ...room,
    onlyUndecided,
    back: backIn(searchParams),
    canWork: room.mayBeMarked && may(by.person.role, "work-cases"),
    submission: deps.newId(),
    done: {
      words: lastStepWords(searchParams),
      was: Number(searchParams.get("was")) || 0,
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { deps, on } = await pageAsked({ request, params });
  const { answer, typed, act, isDecided } = await redactPage(deps, on, request);
  if (!answer.ok && answer.status === 404) throw notFound();
  if (!answer.ok) return data({ errors: answer.errors, typed: onceTyped(typed) }, { status: answer.status });

  const room = `/cases/${on.caseNumber}/records/${on.documentId}`;
  const { searchParams } = new URL(request.url);
  const to = (page: number, lastStep: Record<string, number>) =>
    redirect(`${room}/${page}?${keptIn(searchParams, lastStep)}`, 303);
  const lastStep = lastStepInQuery(answer, act);
  if (answer.undoneOrRedone)
    return to(answer.undoneOrRedone.includes(on.page) ? on.page : answer.undoneOrRedone[0]!, lastStep);
  if (!isDecided) return to(on.page, lastStep);

  const standing = await pagesStanding(deps, on);
  const back = backIn(searchParams);
  if (back !== null)
    return redirect(`${room}/${firstUndecidedFrom(standing, back) ?? back}/with-next?was=${on.page}`, 303);
  return to(nextUndecided(standing, on.page) ?? on.page, { was: on.page });
}

/** Two pages were read together from this one on, and this page was opened from there. */
function backIn(query: URLSearchParams): number | null {
  const page = query.get("back") ?? "";
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : null;
}

/** How the officer works outlives a step; what the last step did does not. */
const keptIn = (query: URLSearchParams, lastStep: Record<string, number>) =>
  new URLSearchParams([
    ...Object.entries(lastStep).map(([name, value]) => [name, String(value)]),
    ...[...query].filter(([name]) => name === "show" || name === "back"),
  ]);

export default function Room() {
  const view = useLoaderData<typeof loader>();
  const { handlers, refused } = useOneAtATime(view, useActionData<typeof action>());
  useTurningTo(view.page.number);
  return (
    <div {...handlers}>
      <HoldEarlySteps />
      <RedactionRoom key={`${view.page.number} ${view.document.id}`} view={view} refused={refused} />
    </div>
  );
}

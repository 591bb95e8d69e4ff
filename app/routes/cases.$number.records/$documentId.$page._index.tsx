/** The redaction room: one page of a record, what is covered on it and why, and whether it leaves. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/gates/access.server";
import { pageTitle } from "~/components/design/page-heading";
import { RedactionRoom } from "~/components/redaction/redaction-room";
import { onceTyped } from "~/components/design/typed";
import { useTurningTo } from "~/components/redaction/use-turning-to";
import { getDeps } from "~/boot/deps.server";
import { firstUndecidedFrom, nextUndecided } from "~/domain/redaction/page-states";
import { may } from "~/domain/terms/roles";
import { lastStepWords, toldOf } from "~/forms/last-step";
import { redactPage } from "~/forms/redact-page.server";
import { pageIn } from "~/forms/page-address";
import { roomView } from "~/components/redaction/room-view.server";
import { viewPage, viewStanding } from "~/services/redaction/view-page";
import styles from "~/styles/redaction.css?url";

export const links = () => [{ rel: "stylesheet", href: styles }];
export const handle = { scripts: true };
/** Also after a refusal: where somebody else was first, the page shows what is there now. */
export const shouldRevalidate = () => true;
export const meta: MetaFunction = ({ params }) => pageTitle(`Page ${params["page"]} – ${params["number"]}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = signedIn(request);
  const deps = await getDeps();
  const view = await viewPage(deps, {
    ...by,
    caseNumber: params["number"]!,
    documentId: params["documentId"]!,
    page: pageIn(params),
  });
  if (!view) throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const onlyUndecided = searchParams.get("show") === "undecided";
  const room = roomView(view, { personId: by.person.id, onlyUndecided });
  return {
    ...room,
    onlyUndecided,
    back: backIn(searchParams),
    canWork: room.mayBeMarked && may(by.person.role, "work-cases"),
    submission: deps.newId(),
    done: { words: lastStepWords(searchParams), was: Number(searchParams.get("was")) || 0 },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const which = {
    ...signedIn(request),
    caseNumber: params["number"]!,
    documentId: params["documentId"]!,
    page: pageIn(params),
  };
  const deps = await getDeps();
  const { answer, typed, act, isDecided } = await redactPage(deps, which, request);
  if (!answer.ok && answer.status === 404) throw new Response(null, { status: 404 });
  if (!answer.ok) return data({ errors: answer.errors, typed: onceTyped(typed) }, { status: answer.status });

  const room = `/cases/${which.caseNumber}/records/${which.documentId}`;
  const { searchParams } = new URL(request.url);
  const to = (page: number, told: Record<string, number>) =>
    redirect(`${room}/${page}?${keptIn(searchParams, told)}`, 303);
  const told = toldOf(answer, act);
  if (answer.retraced) return to(answer.retraced.includes(which.page) ? which.page : answer.retraced[0]!, told);
  if (!isDecided) return to(which.page, told);

  const { standing } = (await viewStanding(deps, which))!;
  const back = backIn(searchParams);
  if (back !== null)
    return redirect(`${room}/${firstUndecidedFrom(standing, back) ?? back}/with-next?was=${which.page}`, 303);
  return to(nextUndecided(standing, which.page) ?? which.page, { was: which.page });
}

/** Two pages were read together from this one on, and this page was opened from there. */
function backIn(query: URLSearchParams): number | null {
  const page = query.get("back") ?? "";
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : null;
}

/** How the officer works outlives a step; what the last step did does not. */
const keptIn = (query: URLSearchParams, told: Record<string, number>) =>
  new URLSearchParams([
    ...Object.entries(told).map(([name, value]) => [name, String(value)]),
    ...[...query].filter(([name]) => name === "show" || name === "back"),
  ]);

export default function Room() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useTurningTo(view.page.number);
  return <RedactionRoom key={`${view.page.number} ${view.document.id}`} view={view} refused={refused} />;
}

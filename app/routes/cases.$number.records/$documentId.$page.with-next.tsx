/** A page and the one after it, read together: most pages need no more than a look. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { notFound, orNotFound, pageAsked } from "~/gates/case-asked.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/design/page-heading";
import { submissionIn } from "~/components/design/submission-key";
import { TwoPages } from "~/components/redaction/two-pages";
import { useTurningTo } from "~/components/redaction/use-turning-to";
import { nextUndecided } from "~/domain/redaction/page-states";
import { may } from "~/domain/terms/roles";
import { lastStepWords, lastStepInQuery } from "~/forms/last-step-wording";
import { actOnPair } from "~/forms/redact-page.server";
import { pairView } from "~/components/redaction/room-view.server";
import { viewPair, viewStanding } from "~/services/redaction/view-page";
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
  const form = await request.formData();
  const which = on;
  const answer = await actOnPair(
    deps,
    { ...which, seenVersion: Number(form.get("seenVersion")), submission: submissionIn(form) },
    form,
  );
  if (!answer.ok && answer.status === 404) throw notFound();
  if (!answer.ok) return data({ errors: answer.errors }, { status: answer.status });

  const pageAt = (page: number) => `/cases/${which.caseNumber}/records/${which.documentId}/${page}/with-next`;
  const lastStep = new URLSearchParams(
    Object.entries(lastStepInQuery(answer, form.get("act"))).map(([name, value]) => [name, String(value)]),
  );
  if (answer.undoneOrRedone)
    return redirect(
      `${pageAt(answer.undoneOrRedone.some((page) => form.getAll("shown").includes(String(page))) ? which.page : answer.undoneOrRedone[0]!)}?${lastStep}`,
      303,
    );
  const released = form.get("act") === "release-pair" ? form.getAll("page").map(Number) : [];
  if (released.length === 0) return redirect(`${pageAt(which.page)}?${lastStep}`, 303);
  const { standing } = (await viewStanding(deps, which))!;
  return redirect(`${pageAt(nextUndecided(standing, released.at(-1)!) ?? which.page)}?was=${released.join(",")}`, 303);
}

export default function WithNext() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [first] = view.pages;
  useTurningTo(first!.page.number);
  return <TwoPages key={first!.page.number} view={view} refused={refused} />;
}

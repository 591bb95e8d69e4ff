import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import nhsStyles from "nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css?url";
import favicon from "nhsuk-frontend/dist/nhsuk/assets/images/favicon.svg?url&no-inline";
import type { ReactNode } from "react";
import { visitorOf } from "~/gates/access.server";
import { DemonstrationBanner } from "~/components/design/demonstration-banner";
import { ErrorPage } from "~/components/design/error-page";
import { errorWording, isErrorStatus } from "~/components/design/error-page-wording";
import { useNonce } from "~/components/design/nonce";
import { pageTitle } from "~/components/design/page-heading";
import { SiteFooter } from "~/components/design/site-footer";
import { SiteHeader } from "~/components/design/site-header";
import { getDeps } from "~/boot/deps.server";
import deskStyles from "~/styles/desk.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: nhsStyles },
  { rel: "stylesheet", href: deskStyles },
  { rel: "icon", href: favicon, type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) =>
  error ? pageTitle(errorWording[statusOf(error)].title) : [{ title: "Access Desk" }];

/** What the frame around every page needs. Nothing here is about a case. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { settings } = await getDeps();
  const person = visitorOf(request)?.person;
  return {
    trustName: settings.trustName,
    demonstration: settings.mode === "demonstration",
    reference: context.reference,
    person: person ? { name: person.name, role: person.role } : null,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="nhsuk-skip-link" href="#maincontent">
          Skip to main content
        </a>
        <SiteHeader trustName={frame?.trustName ?? ""} person={frame?.person ?? null} path={pathname} />
        {frame?.demonstration && (
          <DemonstrationBanner leadsToMail={frame.person !== null && frame.person.role !== "solicitor"} />
        )}
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
            {children}
          </main>
        </div>
        <SiteFooter trustName={frame?.trustName ?? ""} />
        <PageScripts />
      </body>
    </html>
  );
}

/** Pages are plain HTML unless one of them asks for scripts with `export const handle = { scripts: true }`. */
function PageScripts() {
  const nonce = useNonce();
  const asksForScripts = useMatches().some(({ handle }) => (handle as { scripts?: true } | undefined)?.scripts);
  return asksForScripts ? <Scripts nonce={nonce} /> : null;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const status = statusOf(useRouteError());
  const frame = useRouteLoaderData<typeof loader>("root");
  return <ErrorPage status={status} reference={frame?.reference} />;
}

const statusOf = (problem: unknown) =>
  isRouteErrorResponse(problem) && isErrorStatus(problem.status) ? problem.status : 500;

/**
 * Who may open which page. Permission is declared per route id and refused by default: a check in a parent route or by
 * the beginning of the address does not protect a page. See docs/decisions/0008-permission-per-route.md.
 */
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { isStoredFileBroken, isStoreFull, isStoreUnwritable } from "#db/engine/errors";
import { isErrorStatus } from "~/components/design/error-page-wording";
import { access, type Access } from "./access-table";
import { errorPage } from "./error-page";
import { signInAddress } from "./local-path";
import type { By } from "~/services/signed-in";

/** Null where nobody is signed in. */
export type Visitor = By | null;

const visitors = new WeakMap<Request, Visitor>();

/** The person for whom a loader or action runs; `guarded` has already checked that their role may. */
export function signedIn(request: Request): By {
  const visitor = visitorOf(request);
  if (!visitor) throw new Error("this route is open to anyone: use visitorOf, or declare who may open it");
  return visitor;
}

/** For pages that anyone may open. */
export const visitorOf = (request: Request): Visitor => visitors.get(request) ?? null;

/** Route ids of a build that nobody has declared; the server refuses to start while there is one. */
export const undeclaredRoutes = (build: Pick<ServerBuild, "routes">) =>
  Object.keys(build.routes).filter((id) => !Object.hasOwn(access, id));

/** The same build with every loader and action behind its declaration. */
export function guarded(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).flatMap(([id, route]) => {
    if (!route) return [];
    const declared = Object.hasOwn(access, id) ? access[id] : undefined;
    const { loader, action } = route.module;
    const acting = declared && { ...declared, who: declared.acts ?? declared.who };
    // a file, or an act: nothing of ours would draw the page of a refusal
    if (!route.module.default) {
      const module = {
        ...route.module,
        loader: withErrorPage(behind(declared, loader ?? notDoneHere)),
        action: withErrorPage(behind(acting, action ?? notDoneHere)),
      };
      return [[id, { ...route, module }] as const];
    }
    const pageOnly = !loader && declared?.who !== "anyone";
    const module = {
      ...route.module,
      loader: loader || pageOnly ? behind(declared, loader ?? nothing) : undefined,
      action: action && behind(acting, action),
    };
    return [[id, { ...route, module }] as const];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

type Call = LoaderFunctionArgs | ActionFunctionArgs;

/** A page without a loader of its own still asks who is there. */
const nothing = () => null;

/** An address that only takes what is sent to it, or only gives. */
const notDoneHere = () => {
  throw new Response(null, { status: 405 });
};

/** A refusal, which may bear a word for our own pages alone, gets the page that every refusal has. */
function withErrorPage<Args extends Call, Answer>(run: (args: Args) => Promise<Answer>) {
  return async (args: Args): Promise<Answer | Response> => {
    try {
      return await run(args);
    } catch (problem) {
      if (!(problem instanceof Response) || !isErrorStatus(problem.status)) throw problem;
      const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
      return new Response(errorPage(problem.status, args.context.reference), { status: problem.status, headers });
    }
  };
}

function behind<Args extends Call, Answer>(declared: Access | undefined, run: (args: Args) => Answer) {
  return async (args: Args): Promise<Awaited<Answer>> => {
    admit(declared, args);
    visitors.set(args.request, args.context.visitor);
    try {
      return await run(args);
    } catch (problem) {
      if (isStoreFull(problem) || isStoreUnwritable(problem)) throw new Response("nothing-saved", { status: 503 });
      if (isStoredFileBroken(problem)) throw new Response("stored-file-broken", { status: 502 });
      throw problem;
    }
  };
}

function admit(declared: Access | undefined, { request, context }: Call): void {
  if (!declared) throw new Response(null, { status: 404 });
  if (declared.who === "anyone") return;
  if (!context.visitor) throw redirect(signInAddress(request), { status: 303 });
  if (declared.who === "signed-in" || declared.who.includes(context.visitor.person.role)) return;

  throw new Response(null, { status: refusalFor(context) });
}

/** A solicitor is never told which staff pages exist. */
const refusalFor = ({ visitor }: AppLoadContext) => (visitor?.person.role === "solicitor" ? 404 : 403);

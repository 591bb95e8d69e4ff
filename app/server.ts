/**
 * Express in front of Remix: the gates that every request passes, in order. See
 * docs/decisions/0001-remix-with-vite-and-own-server.md.
 */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import rateLimit, { ipKeyGenerator } from "express-rate-limit";
// @ts-expect-error a virtual module of the Remix Vite plugin
import * as remixBuild from "virtual:remix/server-build";
import { access } from "~/gates/access-table";
import { guarded, undeclaredRoutes, type Visitor } from "~/gates/access.server";
import { explain, greet, makeDataFolder, readyDemonstration } from "~/boot/boot.server";
import { getDeps, type DeskDeps } from "~/boot/deps.server";
import { sendErrorPage } from "~/gates/error-page";
import {
  boundedBody,
  knownHost,
  knownMethods,
  namedRequest,
  ownOrigin,
  readByPerson,
  wellFormedAddress,
  withoutDataRequests,
  withoutForwardedHeaders,
} from "~/gates/request-gates";
import { requestLog, routeFinder, type RouteFinder } from "~/gates/request-log";
import { neverStored, securityHeaders } from "~/gates/security-headers";
import { isBuilt, noWorker, startWorker } from "~/boot/worker-process";
import { log } from "~/boot/log.server";
import { sessionOf } from "~/services/people/session-of";
import { tokenIn } from "~/gates/session-cookie.server";
import { setWorker } from "~/boot/worker-state.server";

const build = remixBuild as unknown as ServerBuild;
const workerProgram = fileURLToPath(new URL("./worker.js", import.meta.url));
const signInsPerMinute = 60;
/** A whole department may read its calendars from one address. */
const calendarsPerMinute = 300;
/** How long a stopping server lets downloads finish. */
const patienceMs = 5_000;

/** The routes of this build, for the test that compares them with the access table. */
export const { routes } = build;

function deskServer(deps: DeskDeps) {
  const { settings } = deps;
  const routesOf = routeFinder(build);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.proxyHops);

  app.use(namedRequest, ...securityHeaders({ secure: settings.origin.startsWith("https:") }));
  app.use(
    wellFormedAddress,
    knownMethods,
    withoutForwardedHeaders,
    knownHost(settings.allowedOrigins),
    withoutDataRequests,
  );
  app.use(compression());
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(neverStored, requestLog(log, routesOf), ownOrigin(settings.allowedOrigins));
  app.use(boundedBody(settings.maxUploadBytes, takesFiles(routesOf)));
  app.post(/^\/sign-in(\.data)?\/?$/i, signInLimit);
  app.use(onRoute("routes/calendar.$file", routesOf, limitPerMinute(calendarsPerMinute)));
  app.use(withVisitor(deps), readByPerson);
  app.all(
    "*",
    createRequestHandler({
      build: guarded(build),
      getLoadContext: (_request, { locals }) => ({
        nonce: locals["nonce"] as string,
        reference: locals["reference"] as string,
        address: locals["address"] as string,
        visitor: locals["visitor"] as Visitor,
      }),
    }),
  );
  app.use(lastResort);
  return app;
}

/**
 * A flood is turned away before it costs a query; what guesses at one account costs is counted in the store
 * (`services/sign-in.ts`).
 */
const limitPerMinute = (limit: number) =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    keyGenerator: (_request, response) => ipKeyGenerator(String(response.locals["address"])),
    handler: (_request, response) => sendErrorPage(response, 429),
  });
const signInLimit = limitPerMinute(signInsPerMinute);

/** However its address is written. */
const onRoute =
  (id: string, routesOf: RouteFinder, gate: RequestHandler): RequestHandler =>
  (request, response, next) =>
    routesOf(request.path).includes(id) ? void gate(request, response, next) : next();

const takesFiles = (routesOf: RouteFinder) => (pathname: string) => routesOf(pathname).some((id) => access[id]?.upload);

const withVisitor =
  (deps: DeskDeps): RequestHandler =>
  (request, response, next) => {
    const token = tokenIn(deps.settings, request.headers.cookie);
    const visitor = token ? sessionOf(deps, { trust: deps.settings.trust, token }) : Promise.resolve(null);
    visitor.then((by) => {
      response.locals["visitor"] = by;
      next();
    }, next);
  };

const lastResort: ErrorRequestHandler = (problem: unknown, _request, response, next) => {
  log.error({ reference: response.locals["reference"] as string, err: problem }, "a request failed");
  if (response.headersSent) return next(problem);
  sendErrorPage(response, isBadAddress(problem) ? 400 : 500);
};

const isBadAddress = (problem: unknown) =>
  problem instanceof URIError || (problem as { status?: number } | null)?.status === 400;

async function serve() {
  const undeclared = undeclaredRoutes(build);
  if (undeclared.length > 0) throw new Error(`app/access-table.ts does not say who may open: ${undeclared.join(", ")}`);

  const deps = await getDeps();
  await makeDataFolder(deps.settings);
  await deps.store.migrate();
  await readyDemonstration(deps);

  const { settings } = deps;
  const server = deskServer(deps).listen(settings.port, settings.host);
  // an upload over a slow line may take longer than five minutes; `headersTimeout` still holds
  server.requestTimeout = 0;
  await once(server, "listening");
  const worker = settings.worker === "on" && isBuilt(workerProgram) ? startWorker(workerProgram, log) : noWorker;
  setWorker(worker);
  greet(settings);

  async function stop() {
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patienceMs).unref();
    await worker.stop();
    await deps.store.close();
    process.exit(0);
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

if (process.env["ACCESS_DESK_ONLY_LIST_ROUTES"] !== "yes") await serve().catch(explain);

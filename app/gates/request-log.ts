/** One line for each answered request: which route, who, how long. Never a query, a cookie, a body or a name. */
import { matchRoutes } from "@remix-run/react";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { Visitor } from "./access.server";

type RouteTree = { id: string; path?: string; index?: boolean; caseSensitive?: boolean; children?: RouteTree[] };

/** Which route ids an address leads to, innermost last; empty where it leads nowhere. */
export type RouteFinder = (pathname: string) => string[];

export function routeFinder({ routes }: ServerBuild): RouteFinder {
  const childrenOf = (parent: string | undefined): RouteTree[] =>
    Object.values(routes).flatMap((route) =>
      route && route.parentId === parent ? [{ ...route, children: childrenOf(route.id) }] : [],
    );
  const tree = childrenOf(undefined);
  return (pathname) => {
    const page = pathname.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
    return (matchRoutes(tree as never, page) ?? []).map(({ route }) => String(route.id));
  };
}

const visitorIn = (response: Response) => (response.locals["visitor"] as Visitor | undefined)?.person.id;

export const requestLog =
  (log: Logger, routesOf: RouteFinder): RequestHandler =>
  (request, response, next) => {
    const startedAt = performance.now();
    response.on("close", () => {
      log.info(
        {
          reference: response.locals["reference"] as string,
          method: request.method,
          route: routesOf(request.path).at(-1) ?? "none",
          status: response.statusCode,
          person: visitorIn(response),
          milliseconds: Math.round(performance.now() - startedAt),
          finished: response.writableFinished,
        },
        "request",
      );
    });
    next();
  };

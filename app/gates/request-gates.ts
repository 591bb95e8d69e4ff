/**
 * What a request must be before any route sees it. Each gate refuses with a page, and has done nothing else by then.
 */
import { randomUUID } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { sendErrorPage } from "./error-page";

/**
 * A reference number for the log and for the error page; the visitor's address, before forwarded headers are dropped.
 */
export const namedRequest: RequestHandler = (request, response, next) => {
  response.locals["reference"] = randomUUID().slice(0, 8).toUpperCase();
  response.locals["address"] = request.ip ?? "unknown";
  next();
};

/**
 * What cannot be decoded leads nowhere, nor does what holds a character that no address of ours has and a database may
 * refuse. Turned away before anything logs it: an address may hold the token of a calendar.
 */
export const wellFormedAddress: RequestHandler = (request, response, next) => {
  if (isWellFormed(request.originalUrl)) return next();
  sendErrorPage(response, 400);
};

function isWellFormed(address: string): boolean {
  const [path = "", query = ""] = address.split(/\?(.*)/s);
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path)) && !/%00|\0/.test(query);
  } catch (problem) {
    if (problem instanceof URIError) return false;
    throw problem;
  }
}

const methods = new Set(["GET", "HEAD", "POST"]);

export const knownMethods: RequestHandler = (request, response, next) => {
  if (methods.has(request.method)) return next();
  response.set("Allow", [...methods].join(", "));
  sendErrorPage(response, 405);
};

/**
 * Whoever is signed in reads what they ask for: that a page was opened lets an opinion or an approval be given, and
 * stands in the log. A program that asks for the heading alone, or fetches a page before anybody follows its link, has
 * shown nobody anything.
 */
export const readByPerson: RequestHandler = (request, response, next) => {
  if (!response.locals["visitor"]) return next();
  if (request.method !== "HEAD" && !isAhead(request)) return next();
  response.set("Allow", "GET, POST");
  sendErrorPage(response, 405);
};

const isAhead = (request: Request) =>
  ["sec-purpose", "purpose", "x-moz", "x-purpose"].some((name) =>
    /pre(?:fetch|render|view)/i.test(request.get(name) ?? ""),
  );

/** Remix trusts these headers when it compares origins, so nobody outside may set them. */
export const withoutForwardedHeaders: RequestHandler = (request, _response, next) => {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith("x-forwarded-") || name === "forwarded") delete request.headers[name];
  }
  next();
};

/** Only our own names: a page elsewhere cannot reach us by pointing its own name at this machine. */
export const knownHost = (origins: readonly string[]): RequestHandler => {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return (request, response, next) => {
    if (hosts.has(request.headers.host ?? "") || request.path === "/health") return next();
    sendErrorPage(response, 400);
  };
};

/** Remix answers `?_data=` requests without comparing origins; none of our pages needs them. */
export const withoutDataRequests: RequestHandler = (request, response, next) => {
  if (!("_data" in request.query)) return next();
  sendErrorPage(response, 400);
};

/**
 * A submission must come from one of our own pages. This, with SameSite cookies, is the defence against forged
 * requests.
 */
export const ownOrigin = (origins: readonly string[]): RequestHandler => {
  const ours = new Set(origins);
  return (request, response, next) => {
    if (request.method !== "POST") return next();
    const { origin } = request.headers;
    const site = request.get("sec-fetch-site");
    const named = origin !== undefined && origin !== "null";
    // Browsers hide the origin of some plain forms; then Sec-Fetch-Site, which no page's script can set, settles it.
    const isOurs = named ? ours.has(origin) && (site === undefined || site === "same-origin") : site === "same-origin";
    if (!isOurs) return sendErrorPage(response, 403);
    if (!named) delete request.headers.origin;
    next();
  };
};

const ordinaryLimit = 1024 * 1024;
/** How long a refused submission is still read, so that the browser shows our page instead of a broken connection. */
const patienceMs = 60_000;

/** `takesFiles` says whether the request's route was declared as an upload. */
export const boundedBody = (maxUploadBytes: number, takesFiles: (pathname: string) => boolean): RequestHandler => {
  return (request, response, next) => {
    if (request.method !== "POST") return next();
    const length = request.headers["content-length"];
    if (length === undefined) return sendErrorPage(response, 411);
    if (Number(length) <= (takesFiles(request.path) ? maxUploadBytes : ordinaryLimit)) return next();

    request.resume();
    request.setTimeout(patienceMs, () => request.destroy());
    response.set("Connection", "close");
    sendErrorPage(response, 413);
  };
};

/** What the browser is told it may do with our pages: run our own scripts, and nothing from anywhere else. */
import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

const nonceOf = (response: unknown) => String((response as Response).locals["nonce"]);

const freshNonce: RequestHandler = (_request, response, next) => {
  response.locals["nonce"] = randomBytes(16).toString("base64");
  next();
};

/** `secure`: browsers reach us over https, so they may be told to stay there. */
export const securityHeaders = ({ secure }: { secure: boolean }): RequestHandler[] => [
  freshNonce,
  helmet({
    strictTransportSecurity: secure,
    // "no-referrer" would make browsers send `Origin: null` with plain forms, which the origin gate then could not
    // judge.
    referrerPolicy: { policy: "same-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  }),
  (_request, response, next) => {
    response.set(
      "Permissions-Policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()",
    );
    next();
  },
];

/** Pages and files hold personal details: no copy stays in the browser or in a proxy. */
export const neverStored: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

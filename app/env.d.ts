import "@remix-run/node";
import type { Visitor } from "~/gates/access.server";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** Allows our own inline scripts, and no others, under the content security policy. */
    nonce: string;
    /** The reference number that an error page shows and the log carries. */
    reference: string;
    /** The network address that the request came from. */
    address: string;
    visitor: Visitor;
  }
}
declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    nonce: string;
    reference: string;
    address: string;
    visitor: Visitor;
  }
}

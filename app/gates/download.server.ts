import type { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { OriginalFile } from "~/services/records/view-original";

/**
 * What is sent of a file. Whoever asked may go away before it is read, as from a copy that took long to make: then the
 * file is closed at once, and nobody reads on for nothing.
 */
export function served(body: Readable, { signal }: Request): ReadableStream {
  if (signal.aborted) body.destroy();
  signal.addEventListener("abort", () => body.destroy(), { once: true });
  return createReadableStreamFromReadable(body);
}

/**
 * Sends a file to be saved (every answer is `nosniff` already). It came from a stranger, so it is never shown inside
 * our own pages.
 */
export function download({ body, name, size }: OriginalFile, request: Request): Response {
  return new Response(served(body, request), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(size),
      "Content-Disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}

/** RFC 8187: what `encodeURIComponent` leaves as it is and a header must not hold. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

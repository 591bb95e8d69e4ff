/**
 * Sends a file to be saved (every answer is `nosniff` already). It came from a stranger, so it is never shown inside
 * our own pages.
 */
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { OriginalFile } from "~/services/records/view-original";

export function download({ body, name, size }: OriginalFile): Response {
  return new Response(createReadableStreamFromReadable(body), {
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

import { PassThrough, Transform } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/components/design/nonce";
import { log } from "~/boot/log.server";

export const streamTimeout = 10_000;

export default function answerWithPage(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, reference }: AppLoadContext,
) {
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
    </NonceContext.Provider>
  );
  return new Promise<Response>((resolve, reject) => {
    let answered = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        answered = true;
        const body = new PassThrough();
        const sent = isRefusal(context, status) ? body.pipe(titledAsError()) : body;
        resolve(new Response(createReadableStreamFromReadable(sent), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
      onError(problem) {
        log.error({ reference, err: problem, answered }, "a page did not render");
      },
    });
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** A form that comes back with what must be put right. */
const isRefusal = ({ staticHandlerContext }: EntryContext, status: number) =>
  status >= 400 && status < 500 && Boolean(staticHandlerContext.actionData);

/**
 * A refused page says so in its title, where a screen reader begins; a route's `meta` cannot see what its action
 * answered.
 */
function titledAsError(): Transform {
  let titled = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const text = chunk.toString("utf8");
      if (titled || !text.includes("<title>")) return done(null, chunk);
      titled = true;
      done(null, text.replace("<title>", "<title>Error: "));
    },
  });
}

/** A bug in a loader or an action. The person sees the reference number; the log has the rest. */
export function handleError(problem: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return;
  // Remix's own refusal, which names the address; the request's line has its status
  if (isRouteErrorResponse(problem)) return;
  log.error({ reference: context.reference, err: problem }, "a request failed");
}

import { endWithParent } from "~/adapters/sandbox/end-with-parent";

/** Longer than a worker needs to give its jobs back. */
const graceMs = 5_000;

/** A worker beside a web server does not outlive it, whatever it is in the middle of. One that runs alone stays. */
export function endWithServer() {
  if (process.send) endWithParent({ graceMs });
}

/** The worker as a process of its own: runs until it is told to stop, or until the server that started it is gone. */
import { getDeps, sweepLeftovers } from "~/boot/deps.server";
import { log } from "~/boot/log.server";
import { kinds } from "./kinds";
import { startWorker } from "./worker";

const deps = await getDeps();
const worker = startWorker(deps, {
  kinds,
  onFailure: ({ id, kind, attempts }, error) => log.error({ job: id, kind, attempts, err: error }, "a job failed"),
});

const sweep = () =>
  sweepLeftovers(deps.settings, Date.now()).catch((error: unknown) =>
    log.error({ err: error }, "what was left behind could not be swept"),
  );
void sweep();
setInterval(sweep, 3_600_000).unref();

let isStopping = false;
async function stop() {
  if (isStopping) return;
  isStopping = true;
  await worker.stop();
  await deps.store.close();
  process.exit(0);
}

process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
process.on("disconnect", () => void stop()); // the server died without a word

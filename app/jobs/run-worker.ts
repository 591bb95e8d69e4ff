/** The worker as a process of its own: runs until it is told to stop, or until the server that started it is gone. */
import { getDeps, sweepLeftovers } from "~/boot/deps.server";
import { endWithServer } from "~/boot/end-with-server";
import { log } from "~/boot/log.server";
import { kinds, lanes } from "./kinds";
import { startWorker, type Worker } from "./worker";

// before the store is opened: the server may die meanwhile
endWithServer();
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
process.on("disconnect", () => void stop(0)); // the server died without a word: another will take up what is left
const worker = begin();
await worker;

async function begin(): Promise<Worker> {
  const deps = await getDeps();
  const sweep = () =>
    sweepLeftovers(deps.settings, Date.now()).catch((error: unknown) =>
      log.error({ err: error }, "what was left behind could not be swept"),
    );
  void sweep();
  setInterval(sweep, 3_600_000).unref();

  return startWorker(deps, {
    kinds,
    lanes,
    onFailure: ({ id, kind, attempts }, error) => log.error({ job: id, kind, attempts, err: error }, "a job failed"),
  });
}

let isStopping = false;
async function stop(graceMs?: number) {
  if (isStopping) return;
  isStopping = true;
  await (await worker).stop(graceMs);
  await (await getDeps()).store.close();
  process.exit(0);
}

/** How the worker beside this web server is, for the health page. */
import { noWorker, type WorkerProcess } from "./worker-process";

let worker: WorkerProcess = noWorker;

export const setWorker = (started: WorkerProcess) => void (worker = started);
export const workerState = () => worker.state();

/** A worker that takes one job and never ends it: `tsx tests/given/held-job.ts <store>`; the tests kill it. */
import { openStore } from "#db/engine/open-store";
import { claim } from "~/jobs/job-queue";

const store = await openStore(process.argv[2]!);
const [job] = await claim(store, "held", 1);
console.log(job ? `holds ${job.id}` : "holds nothing");
setInterval(() => undefined, 1_000);

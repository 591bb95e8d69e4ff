import { getDeps } from "~/boot/deps.server";
import { deskHealth } from "~/services/desk/desk-health";
import { workerState } from "~/boot/worker-state.server";

/** For a monitor: 200 while the desk can do its work, 503 otherwise. */
export async function loader() {
  const health = await deskHealth(await getDeps());
  const worker = workerState();
  const ok = health.ok && worker !== "restarting";
  return Response.json({ ...health, ok, worker }, { status: ok ? 200 : 503 });
}

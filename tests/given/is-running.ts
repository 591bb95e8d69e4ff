import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** One that has ended may still be listed where nobody asks after it. */
export async function isRunning(pid: number): Promise<boolean> {
  if (!existsSync(`/proc/${pid}`)) return false;
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ") Z");
  return !["Z", "X"].includes(line.slice(line.lastIndexOf(")") + 2)[0]!);
}

/** What a process cost: wall seconds, processor seconds and the most memory it held at once, its children included. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

export type Cost = { seconds: number; peakMb: number };

export async function costOf(command: string, args: string[]): Promise<Cost> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  let peakMb = 0;
  const watching = setInterval(() => (peakMb = Math.max(peakMb, residentMb(child.pid!))), 20);
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  clearInterval(watching);
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return { seconds: (performance.now() - began) / 1_000, peakMb };
}

/** Resident memory now; 0 for a process that is gone. */
export function residentMb(pid: number): number {
  return statusOf(pid, "VmRSS");
}

/** The most resident memory the process ever held. */
export function highWaterMb(pid: number): number {
  return statusOf(pid, "VmHWM");
}

function statusOf(pid: number, field: string): number {
  try {
    const found = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(found?.[1] ?? 0) / 1_024;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ESRCH")
      return 0;
    throw error;
  }
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

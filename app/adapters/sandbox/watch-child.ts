/** The ways in which a child's work can end other than well. Each resolves at most once; the first wins. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import type { ChildResult } from "./child-result";

/** Resolves when the process is gone, so that its working folder can be removed behind it. */
export async function endChild(child: ChildProcess) {
  if (child.pid === undefined) return;
  const gone = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, "exit");
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // it had ended by itself
  }
  await gone;
}

/** The result may still be waiting for `onProgress` when the child has ended well: that is no death. */
export function death(child: ChildProcess) {
  return new Promise<ChildResult<never>>((resolve, reject) => {
    let complaint = "";
    let started = false;
    child.once("message", () => (started = true));
    child.stderr!.setEncoding("utf8").on("data", (text: string) => (complaint = (complaint + text).slice(-4000)));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return;
      if (!started) return reject(new Error(`a child process could not start: ${complaint}`));
      const because = complaint.includes("JavaScript heap out of memory") ? "needed-too-much-memory" : "failed";
      return resolve({ ok: false, because, detail: complaint });
    });
  });
}

// A limit on address space (RLIMIT_AS) would stop WebAssembly from starting at all, so what is resident is watched
// instead.
export function tooMuchMemory(child: ChildProcess, memoryMb: number, over: AbortSignal) {
  return new Promise<ChildResult<never>>((resolve, reject) => {
    const judge = (resident: number) =>
      resident > memoryMb ? resolve({ ok: false, because: "needed-too-much-memory" }) : undefined;
    const look = setInterval(() => void familyMb(child.pid!).then(judge, reject), 200);
    over.addEventListener("abort", () => clearInterval(look));
  });
}

/** With the programs that it started: an office program or a reader of scans is the larger part of it. */
async function familyMb(pid: number): Promise<number> {
  const own = residentMb(pid);
  const children = await childrenOf(pid);
  const all = await Promise.all([own, ...children.map(familyMb)]);
  return all.reduce((sum, each) => sum + each, 0);
}

async function childrenOf(pid: number): Promise<number[]> {
  const threads = await orNothing(readdir(`/proc/${pid}/task`));
  const lists = await Promise.all(
    (threads ?? []).map((thread) => orNothing(readFile(`/proc/${pid}/task/${thread}/children`, "utf8"))),
  );
  return lists.flatMap((list) => (list ?? "").split(" ").filter(Boolean).map(Number));
}

async function residentMb(pid: number): Promise<number> {
  const resident = /^VmRSS:\s+(\d+) kB/m.exec((await orNothing(readFile(`/proc/${pid}/status`, "utf8"))) ?? "");
  return resident ? Number(resident[1]) / 1024 : 0;
}

/** Null for a process or thread that has ended meanwhile. */
async function orNothing<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read;
  } catch (error) {
    if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

export function cancellation(signal: AbortSignal | undefined, over: AbortSignal) {
  return new Promise<ChildResult<never>>((resolve) => {
    signal?.addEventListener("abort", () => resolve({ ok: false, because: "cancelled" }), { once: true, signal: over });
  });
}

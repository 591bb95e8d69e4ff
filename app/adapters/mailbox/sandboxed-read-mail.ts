/** Reads a raw message in a child process of its own. */
import { runInChild, type ChildLimits } from "~/adapters/sandbox/run-in-child";
import type { ReadMail } from "./read-mail";

const usualLimits: ChildLimits = { timeoutMs: 120_000, memoryMb: 800 };

export function sandboxedReadMail(limits: Partial<ChildLimits> = {}): ReadMail {
  return async ({ source, workFolder }) => {
    const read = await runInChild("read-letter", { source, workFolder }, { ...usualLimits, ...limits, workFolder });
    if (read.ok) return read.value;
    if (read.because === "took-too-long") return { ok: false, because: "took-too-long" };
    if (read.because === "needed-too-much-memory") return { ok: false, because: "too-large" };
    return { ok: false, because: "not-a-message" }; // whatever ended its reader is kept as it came
  };
}

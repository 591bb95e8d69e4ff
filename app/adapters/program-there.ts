/** Whether a program of the operating system is installed and runs; asked once. */
import { spawnSync } from "node:child_process";

const known = new Map<string, boolean>();

export function programThere(name: string, options: readonly string[] = ["--version"]): boolean {
  const question = [name, ...options].join(" ");
  const there = known.get(question) ?? spawnSync(name, options, { stdio: "ignore" }).status === 0;
  known.set(question, there);
  return there;
}

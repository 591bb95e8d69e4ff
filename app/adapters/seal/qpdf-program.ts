import { spawn } from "node:child_process";
import type { QpdfRun } from "./qpdf-run";

/** Null where qpdf is not installed. `@-` makes qpdf read its arguments from standard input, one a line. */
export function runQpdfProgram(args: readonly string[]): Promise<QpdfRun | null> {
  if (args.some((arg) => arg.includes("\n"))) throw new Error("an argument for qpdf must be one line");
  return new Promise((resolve, reject) => {
    const program = spawn("qpdf", ["@-"], { stdio: ["pipe", "pipe", "pipe"] });
    let said = "";
    const listen = (text: Buffer) => (said += text.toString("utf8"));
    program.stdout.on("data", listen);
    program.stderr.on("data", listen);
    program.stdin.on("error", () => {}); // it may end before it has read everything: its exit code tells
    program.once("error", (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? resolve(null) : reject(error)));
    program.once("close", (code) => resolve({ code: code ?? -1, said }));
    program.stdin.end(`${args.join("\n")}\n`);
  });
}

/** Where the child's program is and what it is given: a built file in production, the source under tsx otherwise. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export type ChildProgram = { entry: string; execArgv: string[]; env: NodeJS.ProcessEnv };

/**
 * No keys, no database address, nothing of the server's environment but where programs are found and which reader to
 * take.
 */
function bareEnvironment() {
  return {
    PATH: process.env.PATH ?? "/usr/bin:/bin",
    LANG: "C.UTF-8",
    NODE_ENV: process.env.NODE_ENV ?? "production",
    ACCESS_DESK_OCR: process.env["ACCESS_DESK_OCR"] ?? "",
  };
}

const built = /^(.*[\\/]build[\\/]server)[\\/]/;

/** `here` is the address of the module that asks: within `build/server` the built child sits beside it. */
export function childProgram(here = import.meta.url): ChildProgram {
  const file = fileURLToPath(here);
  const server = built.exec(file)?.[1];
  if (server) return { entry: join(server, "child.js"), execArgv: [], env: bareEnvironment() };

  const root = fileURLToPath(new URL("../../..", here));
  const tsx = pathToFileURL(createRequire(here).resolve("tsx")).href;
  return {
    entry: join(root, "app/adapters/sandbox/child.ts"),
    execArgv: ["--import", tsx],
    env: { ...bareEnvironment(), TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
  };
}

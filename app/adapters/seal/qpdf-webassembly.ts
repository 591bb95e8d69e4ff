import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isAbsolute } from "node:path";
import type { QpdfRun } from "./qpdf-run";

/** The parts of the Emscripten module that are used here; the package's own types leave most of them out. */
type QpdfModule = {
  callMain(args: string[]): number;
  NODEFS: unknown;
  FS: {
    init(input: null, output: (byte: number) => void, error: (byte: number) => void): void;
    mkdir(path: string): void;
    mount(kind: unknown, options: { root: string }, at: string): void;
    writeFile(path: string, content: string): void;
  };
};
type MakeQpdf = (settings: { wasmBinary: Uint8Array; preRun: ((module: QpdfModule) => void)[] }) => Promise<QpdfModule>;

const require = createRequire(import.meta.url);
const disk = "/disk";
const argumentsFile = "/arguments";

/**
 * A fresh instance for each run, because a run leaves its memory dirty. The file system is seen under `/disk`. The
 * arguments lie in a file in the instance's own memory: thousands of them would not fit on its stack.
 */
export async function runQpdfWebAssembly(args: readonly string[]): Promise<QpdfRun> {
  if (args.some((arg) => arg.includes("\n"))) throw new Error("an argument for qpdf must be one line");
  const said: number[] = [];
  const hear = (byte: number) => void said.push(byte);
  const makeQpdf = require("@neslinesli93/qpdf-wasm") as MakeQpdf;
  const wasmBinary = await readFile(require.resolve("@neslinesli93/qpdf-wasm/dist/qpdf.wasm"));
  const module = await makeQpdf({ wasmBinary, preRun: [({ FS }) => FS.init(null, hear, hear)] });
  module.FS.mkdir(disk);
  module.FS.mount(module.NODEFS, { root: "/" }, disk);

  module.FS.writeFile(argumentsFile, `${args.map(onDisk).join("\n")}\n`);

  const exitCode = process.exitCode;
  const code = module.callMain([`@${argumentsFile}`]);
  process.exitCode = exitCode; // the module takes it for its own
  return { code, said: Buffer.from(said).toString("utf8") };
}

const optionWithFile = /^(--(?:update-from-json|json-stream-prefix)=)(.*)$/;

function onDisk(arg: string): string {
  const [, option, file] = optionWithFile.exec(arg) ?? [];
  if (option && file) return option + disk + file;
  return isAbsolute(arg) ? disk + arg : arg;
}

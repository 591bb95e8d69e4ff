/** The program of a child process: runs one task, tells the parent, ends. Started only by `run-in-child.ts`. */
import { endWithParent } from "./end-with-parent";
import type { FromChild, FromParent } from "./messages";
import { tasks, type TaskName } from "./tasks";
import type { Report, Task } from "./report";

const nothingToWaitFor = Promise.resolve();
let goOn = () => {};

function tell(message: FromChild) {
  return new Promise<void>((resolve) => process.send!(message, () => resolve()));
}

function reporter(): Report<unknown> {
  let lastDealtWith: Promise<void> = nothingToWaitFor;
  return async (value) => {
    await lastDealtWith;
    lastDealtWith = new Promise((resolve) => (goOn = resolve));
    await tell({ say: "progress", value });
  };
}

async function run(name: TaskName, input: unknown) {
  try {
    const task = (await tasks[name]()) as Task<unknown, unknown, unknown>;
    await tell({ say: "done", value: await task(input, reporter()) });
  } catch (error) {
    // the parent decides what becomes of any failure here; this process has nothing more to do
    const { stack, code } =
      error instanceof Error ? (error as NodeJS.ErrnoException) : { stack: String(error), code: undefined };
    await tell({ say: "failed", detail: stack ?? "", code: code ?? null });
  }
  process.exit(0);
}

process.on("message", (message: FromParent) => {
  if (message.say === "go-on") goOn();
  else void run(message.task as TaskName, message.input);
});
process.on("disconnect", () => process.exit());
endWithParent();
void tell({ say: "ready" });

import { localPath } from "~/gates/local-path";
import { awaitedWork, type AwaitedWork } from "~/services/desk/failing-work";
import { rawIn } from "./fields";
import { formOf } from "./read-form.server";

/** What is to be tried again, and the page on which the button stood. `work` is null where no page of ours asked. */
export async function readTryAgain(request: Request): Promise<{ work: AwaitedWork | null; id: string; back: string }> {
  const form = await formOf(request);
  return {
    work: awaitedWork.find((work) => work === rawIn(form, "work")) ?? null,
    id: rawIn(form, "id"),
    back: localPath(rawIn(form, "back"), "/cases"),
  };
}

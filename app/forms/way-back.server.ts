import { localPath } from "~/gates/local-path";
import { rawIn } from "./fields";
import { formOf } from "./read-form.server";

/** The page from which a letter's button was pressed. */
export const readWayBack = async (request: Request): Promise<string> =>
  localPath(rawIn(await formOf(request), "back"), "/outbox");

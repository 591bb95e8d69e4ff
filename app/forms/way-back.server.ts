import { localPath } from "~/gates/local-path";
import { rawIn } from "./fields";

/** The page from which a letter's button was pressed. */
export const readWayBack = async (request: Request): Promise<string> =>
  localPath(rawIn(await request.formData(), "back"), "/outbox");

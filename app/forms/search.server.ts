import { rawIn } from "./fields";
import { formOf } from "./read-form.server";

/** What is sought on the worklist; of a whole letter that was pasted, its beginning. */
export const readSearch = async (request: Request): Promise<string> =>
  rawIn(await formOf(request), "find")
    .trim()
    .slice(0, 200);

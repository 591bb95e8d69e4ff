import { rawIn } from "./fields";

/** What is sought on the worklist; of a whole letter that was pasted, its beginning. */
export const readSearch = async (request: Request): Promise<string> =>
  rawIn(await request.formData(), "find")
    .trim()
    .slice(0, 200);

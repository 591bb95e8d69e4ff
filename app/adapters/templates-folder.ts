/** Where the letters and forms lie that a trust may edit: `templates/` at the root of the installation. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Looks upwards, because a built module lies deeper or shallower than its source. */
export function templatesFolder(from = fileURLToPath(import.meta.url)): string {
  const folder = join(dirname(from), "templates");
  if (existsSync(join(folder, "letters"))) return folder;
  if (dirname(from) === from) throw new Error("the templates folder is missing from this installation");
  return templatesFolder(dirname(from));
}

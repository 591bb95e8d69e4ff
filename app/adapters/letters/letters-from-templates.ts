/**
 * Letters from files that a trust may edit: `templates/letters/<key>.txt` and what is always the same in
 * `templates/trust.json`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { templatesFolder } from "~/adapters/templates-folder";
import type { ComposeLetter } from "./compose-letter";
import { fillTemplate } from "./template";

/** Facts given for one letter stand before those of the trust. Throws `UnfinishedLetter` where one is missing. */
export function composeLetter(folder = templatesFolder()): ComposeLetter {
  const trust = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(folder, "trust.json"), "utf8")));
  return (key, facts, on) =>
    fillTemplate(readFileSync(join(folder, "letters", `${key}.txt`), "utf8"), { ...trust, ...facts }, on);
}

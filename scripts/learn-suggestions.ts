/**
 * Learns the weights of the suggestions from the marked pages of `tests/corpus/written`, and writes them where the desk
 * reads them: `npm run learn`. Wanted whenever pages are added, or the signs or the rules change.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digestOf, learnFrom } from "./learning/learn-from";
import { madePages, writtenPages } from "./learning/written-pages";

const file = fileURLToPath(new URL("../app/domain/redaction/suggestions/learnt/weights.json", import.meta.url));
const pages = [...writtenPages(), ...madePages()];
const { signs, moves } = learnFrom(pages);
const lines = Object.entries(signs).map((entry) => entry.map((part) => JSON.stringify(part)).join(":"));
writeFileSync(
  file,
  `{"pages":${JSON.stringify(digestOf(pages))},"moves":${JSON.stringify(moves)},"signs":{\n${lines.join(",\n")}\n}}\n`,
);
console.log(`${lines.length} signs learnt from ${pages.length} pages`);

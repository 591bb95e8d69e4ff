/**
 * The main job, done once on files of one's own: from the e-mail to the sealed disclosure, through the same use-cases
 * as the screens.
 *
 *   npm run --silent tour -- --application a.eml --records r.pdf --find "Name To Hide" --out dir/
 *
 * `--records` and `--find` may be repeated. Without arguments it takes generated samples. It leaves the sealed PDF and,
 * in a separate file, its password; exits 1 where something refuses to go on, and says what.
 */
import { mkdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openTourDesk } from "./tour/desk";
import { takeTheTour } from "./tour/steps";
import { Refusal } from "./tour/tour";
import { filesFor } from "./tour/files";

const { values } = parseArgs({
  options: {
    application: { type: "string" },
    records: { type: "string", multiple: true },
    find: { type: "string", multiple: true },
    out: { type: "string", default: "tour" },
  },
});

const say = (line: string) => console.log(line);

try {
  await mkdir(values.out, { recursive: true });
  const files = await filesFor(values);
  const desk = await openTourDesk();
  try {
    await takeTheTour(desk, { ...files, out: values.out, say });
  } finally {
    await desk.close();
  }
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}

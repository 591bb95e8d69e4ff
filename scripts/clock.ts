/**
 * The clock as a tool: `npm run --silent clock < cases.json`. Takes one dated case or a list of them, prints what the
 * law makes of each. Exits 2, with one sentence for each case it cannot answer and no answers at all, when anything is
 * wrong with the input.
 */
import { text } from "node:stream/consumers";
import { answerCases } from "./clock-cases/answer-cases";

const outcome = answerCases(await text(process.stdin));
if (outcome.ok) process.stdout.write(`${JSON.stringify(outcome.answers, null, 2)}\n`);
else {
  process.stderr.write(outcome.problems.map((problem) => `${problem}\n`).join(""));
  process.exitCode = 2;
}

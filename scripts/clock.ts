/**
 * The clock as a tool: `npm run --silent clock -- cases.json`, or standard input without a file. Takes one dated case
 * or a list of them, prints what the law makes of each. Exits 2, with one sentence for each case that it cannot
 * answer and no answers at all, when anything is wrong with the input.
 */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { answerCases } from "./clock-cases/answer-cases";

const [file, ...more] = process.argv.slice(2);

async function casesAsWritten(): Promise<string | null> {
  if (more.length > 0) return refuse("Name one file of cases: npm run --silent clock -- cases.json");
  if (file !== undefined) return readFile(file, "utf8").catch(() => refuse(`${JSON.stringify(file)} cannot be read.`));
  if (process.stdin.isTTY) return refuse("Name a file of cases: npm run --silent clock -- cases.json");
  return text(process.stdin);
}

function refuse(...problems: string[]): null {
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(""));
  process.exitCode = 2;
  return null;
}

const cases = await casesAsWritten();
if (cases !== null) {
  const outcome = answerCases(cases);
  if (outcome.ok) process.stdout.write(`${JSON.stringify(outcome.answers, null, 2)}\n`);
  else refuse(...outcome.problems);
}

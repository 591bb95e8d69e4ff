/** One object in, one answer out; a list in, a list out, in the same order. */
import { answerCase } from "./answer-case";
import { Unanswerable } from "./unanswerable";

export type Answers = { ok: true; answers: unknown } | { ok: false; problems: string[] };

export function answerCases(input: string): Answers {
  const parsed = parse(input);
  if (parsed === undefined) return { ok: false, problems: ["The input is not JSON."] };
  const cases = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  const problems: string[] = [];
  const answers = cases.map((asked, index) => {
    try {
      return answerCase(asked);
    } catch (problem) {
      if (!(problem instanceof Unanswerable)) throw problem;
      problems.push(`${nameOf(asked, index)}: ${problem.message}`);
      return null;
    }
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, answers: Array.isArray(parsed) ? answers : answers[0] };
}

function parse(input: string): unknown {
  try {
    return JSON.parse(input) as unknown;
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

function nameOf(asked: unknown, index: number): string {
  const id = typeof asked === "object" && asked !== null && "id" in asked ? asked.id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : `Case ${index + 1}`;
}

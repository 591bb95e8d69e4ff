/** One object in, one answer out; a list in, a list out, in the same order. */
import { answerCase } from "./answer-case";
import { doubledKeys } from "./doubled-keys";
import { hasUnseen, quoted } from "./quoted";
import { Unanswerable } from "./unanswerable";

export type Answers = { ok: true; answers: unknown } | { ok: false; problems: string[] };

/** Every problem of every case, a sentence each. */
export function answerCases(input: string): Answers {
  const parsed = parse(input);
  if (parsed === undefined) return { ok: false, problems: ["The input is not JSON."] };
  const doubled = doubledKeys(input);
  if (doubled.length > 0)
    return {
      ok: false,
      problems: doubled.map((key) => `The key ${quoted(key)} stands twice in one object: give it once.`),
    };
  const cases = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  if (cases.length === 0) return { ok: false, problems: ["The list has no cases: give at least one."] };

  const problems: string[] = [];
  const firstWith = new Map<string, number>();
  const answers = cases.map((asked, index) => {
    const name = nameOf(asked, index);
    problems.push(...idProblems(asked, index, firstWith).map((problem) => `${name}: ${problem}`));
    try {
      return answerCase(asked);
    } catch (problem) {
      if (!(problem instanceof Unanswerable)) throw problem;
      problems.push(...problem.problems.map((sentence) => `${name}: ${sentence}`));
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

const idOf = (asked: unknown): unknown =>
  typeof asked === "object" && asked !== null && "id" in asked ? asked.id : undefined;

const longestId = 200;
const canBeNamed = (id: unknown): id is string | number =>
  typeof id === "number" || (typeof id === "string" && id.trim() !== "" && id.length <= longestId && !hasUnseen(id));

/** A case whose id cannot be printed is called by its place. */
function nameOf(asked: unknown, index: number): string {
  const id = idOf(asked);
  return canBeNamed(id) ? String(id) : `Case ${index + 1}`;
}

/** An answer is found by its id, so each may stand once; 7 and "7" look the same. */
function idProblems(asked: unknown, index: number, firstWith: Map<string, number>): string[] {
  const id = idOf(asked);
  if (id === undefined) return [];
  if (typeof id === "string" && hasUnseen(id)) return ["its id holds control characters, which cannot be printed."];
  if (!canBeNamed(id)) return [`its id must be a number, or text of 1 to ${longestId} characters.`];
  const first = firstWith.get(String(id));
  firstWith.set(String(id), first ?? index + 1);
  return first === undefined ? [] : [`case ${index + 1} has the same id as case ${first}.`];
}

/** Something is wrong with one case; each problem is a sentence that says what. */
export class Unanswerable extends Error {
  readonly problems: readonly string[];
  constructor(...problems: string[]) {
    super(problems.join(" "));
    this.problems = problems;
  }
}

/** Reads each part, whatever is wrong with the others; throws once, with all that is wrong. */
export function eachRead<Part, Value>(parts: readonly Part[], read: (part: Part) => Value): Value[] {
  const problems: string[] = [];
  const values = parts.flatMap((part): Value[] => {
    try {
      return [read(part)];
    } catch (problem) {
      if (!(problem instanceof Unanswerable)) throw problem;
      problems.push(...problem.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new Unanswerable(...new Set(problems));
  return values;
}

/**
 * The small language of `templates/letters`. The first line is `Subject: …`. `{{name}}` stands for a fact. Lines that
 * hold only `{{from 2026-06-19}}`, `{{before 2026-06-19}}`, `{{if name}}` or `{{unless name}}` open a part that lasts
 * to its `{{end}}`.
 */
export type Facts = Record<string, string>;
type Filled = { subject: string; text: string };

class UnfinishedLetter extends Error {
  override name = "UnfinishedLetter";
}

/** `on` is the day of the letter, YYYY-MM-DD. */
export function fillTemplate(template: string, facts: Facts, on: string): Filled {
  const [first = "", ...rest] = template.replace(/\r\n/g, "\n").split("\n");
  const subject = /^Subject: (.+)$/.exec(first)?.[1];
  if (!subject) throw new UnfinishedLetter("the first line of a letter must be its subject");

  const lines = wantedLines(rest, facts, on).map((line) => filled(line, facts));
  return {
    subject: filledSubject(subject, facts),
    text: lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  };
}

// Subjects stand in lists, logs of mail servers and notifications on telephones.
const harmlessInSubject = ["reference"];

function filledSubject(subject: string, facts: Facts): string {
  for (const [, name] of subject.matchAll(placeholder)) {
    if (!harmlessInSubject.includes(name!)) throw new UnfinishedLetter(`{{${name}}} must not stand in a subject`);
  }
  return filled(subject, facts).replace(/\s+/g, " ");
}

const placeholder = /\{\{\s*([a-zA-Z]+)\s*\}\}/g;

function filled(line: string, facts: Facts): string {
  const written = line.replace(placeholder, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) throw new UnfinishedLetter(`{{${name}}} is not known`);
    return fact;
  });
  if (!placeholderLeft.test(line)) return written;
  throw new UnfinishedLetter(`a letter has something in braces that is no fact and no condition`);
}

const placeholderLeft = /\{\{(?!\s*[a-zA-Z]+\s*\}\})/;
const opening = /^\{\{(from|before|if|unless) ([a-zA-Z0-9-]+)\}\}$/;
const closing = /^\{\{end\}\}$/;

function wantedLines(lines: readonly string[], facts: Facts, on: string): string[] {
  const wanted: string[] = [];
  const open: boolean[] = [];
  for (const line of lines) {
    const condition = opening.exec(line.trim());
    if (condition) open.push(holds(condition[1]!, condition[2]!, facts, on));
    else if (closing.test(line.trim())) mustBeOpen(open.pop());
    else if (open.every(Boolean)) wanted.push(line);
  }
  if (open.length) throw new UnfinishedLetter("a part of the letter has no {{end}}");
  return wanted;
}

function holds(word: string, what: string, facts: Facts, on: string): boolean {
  if (word === "from") return on >= what;
  if (word === "before") return on < what;
  return Boolean(facts[what]) === (word === "if");
}

function mustBeOpen(part: boolean | undefined) {
  if (part === undefined) throw new UnfinishedLetter("an {{end}} closes nothing");
}

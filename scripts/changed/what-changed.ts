/** What git says has changed, committed or not, since this work left the branch it goes back to. */
import { execFileSync } from "node:child_process";

/** `gone` are files that were removed or moved away. Paths from the root. */
export type Changed = { since: string; files: string[]; gone: string[] };

export function whatChanged(base = usualBase()): Changed {
  const since = git("merge-base", base, "HEAD").trim();
  const changed = (which: string) => lines(git("diff", "--name-only", "--no-renames", `--diff-filter=${which}`, since));
  const untracked = lines(git("ls-files", "--others", "--exclude-standard"));
  return {
    since: `${base} (${since.slice(0, 7)})`,
    files: [...new Set([...changed("d"), ...untracked])],
    gone: changed("D"),
  };
}

function usualBase(): string {
  try {
    git("rev-parse", "--verify", "--quiet", "origin/main");
    return "origin/main";
  } catch {
    return "HEAD"; // no such branch: what is not committed yet
  }
}

const git = (...words: string[]) =>
  execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const lines = (text: string) => text.split("\n").filter(Boolean);
